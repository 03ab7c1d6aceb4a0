import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseJsonDocument } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

let folder: ReturnType<typeof scratchFolder>;
const run = (...argv: string[]) => leadsim(argv, { cwd: folder.path });

beforeAll(async () => {
  folder = scratchFolder();
  const data = new URL("../../psychometrics/validation/fixtures/calibrate/lsat7.csv", import.meta.url);
  copyFileSync(data, join(folder.path, "lsat7.csv"));
  await run("calibrate", "lsat7.csv", "--model", "2pl", "--no-fit", "--out", "lsat7.json");
  await run("score", "lsat7.csv", "--calibration", "lsat7.json", "--out", "abilities.csv");
});
afterAll(() => folder.remove());

describe("leadsim precision", () => {
  it("shows information and error along ability, and what each sum says when asked", async () => {
    const plain = await run("precision", "lsat7.json");
    expect(plain).toMatchObject({ code: 0, err: "" });
    expect(plain.out).toMatch(/^ +θ +Information +Standard error$/m);
    const [, information, error] = /^ ?-1\.0 +(\d\.\d\d) +(\d\.\d\d)$/m.exec(plain.out)!;
    expect(Number(error)).toBeCloseTo(1 / Math.sqrt(Number(information)), 1);
    expect(plain.out).not.toContain("% expected");
    const sums = (await run("precision", "lsat7.json", "--sums")).out;
    expect(sums).toMatch(/^ +0 +-1\.8\d/m);
    expect(sums.split("\n").filter((line) => /^ +\d +-?\d\.\d\d +\d\.\d\d +\d\d +/.test(line)).length).toBe(
      6,
    );
  });

  it("says how often classes at cuts of sums are right and alike: the reference's figures", async () => {
    const { out } = await run("precision", "lsat7.json", "--cut-sum", "4", "3");
    expect(out).toMatch(/^sum 3 +0\.858 +0\.818 +0\.337$/m);
    expect(out).toMatch(/^sum 4 +0\.721 +0\.695 +0\.347$/m);
    expect(out).toMatch(/^sum 3, 4 +0\.615 +0\.604 +0\.262$/m);
    expect(out.replace(/\s+/g, " ")).toContain(
      "By sum of people whose ability is distributed as all people of the calibration had it, to which the scale's scores are drawn: mean 0.00, standard deviation 1.00.",
    );
  });

  it("judges cuts on ability by the people of a table, below zero, too", async () => {
    const { code, out } = await run(
      "precision",
      "lsat7.json",
      "--cut",
      "-0.5",
      "--abilities",
      "abilities.csv",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^θ -0\.5 +0\.8\d\d +0\.7\d\d +0\.\d+$/m);
    expect(out).toContain("By ability of 1000 people.");
  });

  it("refuses sums where an item falls with ability, and names it; information and the page stay", async () => {
    const turned = readFileSync(join(folder.path, "lsat7.csv"), "utf8")
      .split("\n")
      .map((line, at) => (at === 0 ? line : line.replace(/^[01]/, (code) => (code === "1" ? "0" : "1"))));
    writeFileSync(join(folder.path, "turned.csv"), turned.join("\n"));
    await run("calibrate", "turned.csv", "--model", "2pl", "--no-fit", "--out", "turned.json");
    const first = turned[0]!.split(",")[0]!.trim();
    for (const asked of [["--sums"], ["--cut-sum", "3"]]) {
      const { code, out, err } = await run("precision", "turned.json", ...asked);
      expect([code, out]).toEqual([1, ""]);
      expect(err).toContain(`people with more of it respond lower to ${first} (slopes below 0)`);
      expect(err).toMatch(/Turn the codes .*, then calibrate again\./);
    }
    const { out } = await run("precision", "turned.json", "--format", "json");
    const { document } = parseJsonDocument("precision", out, { file: "p" });
    expect(document).toMatchObject({ sums: [], information: { length: 13 } });
    expect((await run("report", "turned.json", "--out", "turned.html")).code).toBe(0);
    const page = readFileSync(join(folder.path, "turned.html"), "utf8");
    expect(page).not.toContain("From sums to θ");
    expect(page).toContain("there is nothing to read from sums");
  });

  it("gives a document with the numbers of the screen, on standard output and in a file", async () => {
    const cuts = ["--cut-sum", "4", "3", "0", "--cut", "0", "--abilities", "abilities.csv"];
    const { code, out } = await run(
      "precision",
      "lsat7.json",
      ...cuts,
      "--format",
      "json",
      "--out",
      "p.json",
    );
    expect(code).toBe(0);
    const { document, diagnostics } = parseJsonDocument("precision", out, { file: "p.json" });
    expect(diagnostics).toEqual([]);
    expect(readFileSync(join(folder.path, "p.json"), "utf8")).toBe(out);
    const { calibration, information, sums, classification } = document!;
    expect(calibration).toMatchObject({ model: "2pl", items: 5, persons: 1000, prior: { mean: 0, sd: 1 } });
    expect(information!.map(({ theta }) => theta)).toEqual(
      Array.from({ length: 13 }, (_, at) => -3 + at / 2),
    );
    expect(sums.map(({ sum }) => sum)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(sums.reduce((all, { expected }) => all + expected, 0)).toBeCloseTo(1, 12);
    expect(classification.sums.map(({ cuts: of }) => of)).toEqual([[0], [3], [4], [0, 3, 4]]);
    expect(classification.sums[0]).toMatchObject({ cuts: [0], kappa: null });
    expect(classification.sums[0]!.consistency).toBeCloseTo(1, 12);
    expect(classification.sums[1]!.accuracy).toBeCloseTo(0.858, 3);
    expect(classification.abilities).toMatchObject({ persons: 1000, classes: [{ cuts: [0] }] });
    const shown = (await run("precision", "lsat7.json", "--cut-sum", "0")).out;
    expect(shown).toMatch(/^sum 0 +1\.000 +1\.000 +–$/m);
    expect((await run("check", "p.json")).code).toBe(0);
  });

  it("names what is missing: people for a cut on ability, a table that is none, a cut that is no number", async () => {
    const alone = await run("precision", "lsat7.json", "--cut", "0.5");
    expect(alone.code).toBe(1);
    expect(alone.err).toContain("--cut 0.5 --abilities abilities.csv");
    const wrong = await run("precision", "lsat7.json", "--cut", "0", "--abilities", "lsat7.csv");
    expect(wrong.err).toContain("lsat7.csv is no table of abilities");
    expect((await run("precision", "lsat7.json", "--cut-sum", "high")).err).toContain("It is a number.");
    expect((await run("precision", "abilities.csv")).code).toBe(1);
  });

  it("draws plausible values whose spread is the population's, not that of estimates", async () => {
    const ran = await run(
      ...["score", "lsat7.csv", "--calibration", "lsat7.json", "--plausible", "3"],
      ...["--seed", "7", "--out", "drawn.csv"],
    );
    expect(ran.code).toBe(0);
    const [head = "", ...lines] = readFileSync(join(folder.path, "drawn.csv"), "utf8").trim().split(/\r?\n/);
    expect(head.endsWith(",calibration,scored-with,scale,method,prior,pv1,pv2,pv3")).toBe(true);
    const columns = head.split(",");
    const spread = (name: string): number => {
      const values = lines.map((line) => Number(line.split(",")[columns.indexOf(name)]));
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    };
    // The population has an SD of 1; 1,000 draws know theirs to .02.
    for (const name of ["pv1", "pv2", "pv3"]) expect(Math.abs(spread(name) - 1)).toBeLessThan(0.1);
    expect(spread("theta")).toBeLessThan(0.8);
    const none = await run("score", "lsat7.csv", "--calibration", "lsat7.json", "--plausible", "0");
    expect(none.err).toContain("It is a whole number from 1 to 100");
  });
});
