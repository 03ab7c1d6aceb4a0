import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type MeasurementInvariance, parseJsonDocument } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;
const fixture = new URL("../../psychometrics/validation/fixtures/fit/siminv.csv", import.meta.url);

// 1,200 simulated people; in group 1 the first item is half as steep, the second harder, and ability .3 higher.
beforeAll(() => writeFileSync(join(cwd, "responses.csv"), readFileSync(fixture)));

const ask = (...more: string[]) =>
  leadsim(["invariance", "responses.csv", "--group", "group", "--model", "graded", ...more], {
    cwd,
    columns: 120,
  });

describe("leadsim invariance", () => {
  test("says what holds, finds the two items that differ, and that the rest is equal once they are free", async () => {
    const { code, out, err } = await ask("--partial", "v01", "v02");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Groups: 0 (600), 1 (600); graded.");
    expect(out).toMatch(/^configural +-15024\.03 +80 /m);
    expect(out).toMatch(/^partial .* lowest BIC$/m);
    expect(out).toMatch(/^partial +configural +40\.65 +30 +\.093$/m);
    expect(out).toMatch(
      /Freed one by one from the scalar model, \d of 10 items differ:[\s\S]*^v01 [\s\S]*^v02 /m,
    );
    const said = out.replace(/\s+/g, " ");
    expect(said).toContain("Slopes differ");
    expect(said).toContain(
      "With v01, v02 freed from the model in which all items are equal (scalar), the others differ no more than chance explains (partial within configural, p .093; its BIC is the lowest)",
    );
    expect(said).not.toMatch(/Free the items|differences are small/);
  }, 30_000);

  test("gives the same as JSON, with the group it is told as reference", async () => {
    const { code, out } = await ask("--no-items", "--reference", "1", "--format", "json");
    const found = JSON.parse(out) as MeasurementInvariance;
    expect(code).toBe(0);
    expect(found.groups.map(({ id }) => id)).toEqual(["1", "0"]);
    expect(found.fits.map(({ level }) => level)).toEqual(["configural", "metric", "scalar", "equal-ability"]);
    // Which group is the reference changes nothing in the likelihood.
    expect(found.fits[2]!.logLikelihood).toBeCloseTo(-15077.7604, 3);
    expect(found.items).toEqual([]);
  });

  test("tells of a code that may stand for what is missing", async () => {
    const [head = "", ...lines] = readFileSync(fixture, "utf8").trim().split("\n");
    const at = head.split(",").indexOf("v03");
    const coded = lines.map((line, row) =>
      row % 12 === 0 ? line.split(",").with(at, "-99").join(",") : line,
    );
    writeFileSync(join(cwd, "coded.csv"), [head, ...coded].join("\n"));
    const asked = ["invariance", "coded.csv", "--group", "group", "--model", "graded", "--no-items"];
    expect((await leadsim(asked, { cwd })).err).toMatch(/Warning: The column v03 holds -99 \(100 people\)/);
    expect((await leadsim([...asked, "--missing=-99"], { cwd })).err).toBe("");
  });

  test("writes the document, and refuses items that share scenarios by their names until told what to do", async () => {
    const [head = "", ...lines] = readFileSync(fixture, "utf8").trim().split("\n");
    const columns = head.split(",");
    const names = columns.map((name) =>
      /^v\d+$/.test(name) ? `${Number(name.slice(1)) <= 5 ? "one" : "two"}/${name}` : name,
    );
    writeFileSync(join(cwd, "decisions.csv"), [names.join(","), ...lines].join("\n"));
    const askNamed = (...more: string[]) =>
      leadsim(["invariance", "decisions.csv", "--group", "group", "--no-items", ...more], { cwd });
    const refused = await askNamed("--out", "invariance.json");
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("items share scenarios (one, two)");
    expect(refused.err).toContain("--testlets");
    const told = await askNamed("--no-testlets", "--sample", "synthetic", "--out", "invariance.json");
    expect(told.code).toBe(0);
    expect(told.out).toContain("taken as independent");
    const text = readFileSync(join(cwd, "invariance.json"), "utf8");
    const { document, diagnostics } = parseJsonDocument("invariance", text, { file: "invariance.json" });
    expect(diagnostics).toEqual([]);
    expect(document).toMatchObject({
      independent: true,
      testlets: [],
      sample: { persons: 1200, kind: "synthetic", source: "decisions.csv" },
      conclusion: { holds: "none" },
    });
    expect((await leadsim(["check", "invariance.json"], { cwd })).code).toBe(0);
  });

  test("refuses a reference group that is not there", async () => {
    const { code, err } = await ask("--reference", "9");
    expect([code, err]).toEqual([1, expect.stringContaining("There is no group 9.")]);
  });
});

test("where a slope has no bound nothing is offered that there is not", async () => {
  const rows = Array.from({ length: 200 }, (_, at) => {
    const first = (at * 7) % 5 > 1 ? 1 : 0;
    return [at % 2, first, first, (at * 3) % 7 > 3 ? 1 : 0].join(",");
  });
  writeFileSync(join(cwd, "copied.csv"), ["group,q1,q2,q3", ...rows].join("\n"));
  const { code, err } = await leadsim(["invariance", "copied.csv", "--group", "group", "--model", "2pl"], {
    cwd,
  });
  expect(code).toBe(1);
  expect(err).toContain("--ignore");
  expect(err).not.toContain("--slope-prior");
});
