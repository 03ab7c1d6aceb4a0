import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leadsim, type Ran, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;

describe("leadsim simulate", () => {
  let ran: Ran;
  // biome-ignore lint/suspicious/noExplicitAny: what a caller reads from JSON
  let report: any;

  beforeAll(async () => {
    ran = await leadsim(
      ["simulate", "northline-short", "--people", "80", "--seed", "7", "--format", "json", "--out", "s.json"],
      { cwd },
    );
    report = JSON.parse(ran.out);
  });

  test("says that no person was measured, and writes the same bytes to the file", () => {
    expect([ran.code, ran.err]).toEqual([0, "\nWrote s.json.\n"]);
    expect(report.simulated).toBe(true);
    expect(report.notices[0]).toMatchObject({
      code: "simulated",
      says: expect.stringContaining("no person was measured"),
    });
    expect(readFileSync(join(cwd, "s.json"), "utf8")).toBe(ran.out);
  });

  test("distributions hold every session", () => {
    const [overall] = report.scores;
    expect(overall).toMatchObject({ kind: "overall", quality: { n: 80 }, score: { n: 80 } });
    expect(overall.quality.histogram.reduce((sum: number, count: number) => sum + count, 0)).toBe(80);
    expect(overall.quality.p5).toBeLessThan(overall.quality.p50);
    // Drawn to the middle: printed scores spread less than points earned.
    expect(overall.score.sd).toBeLessThan(overall.quality.sd);
    const { above, at, below } = overall.standing;
    expect(above + at + below + overall.standing["cannot-tell"]).toBeCloseTo(1, 2);
  });

  test("every choice adds up to its responses", () => {
    const chosen = report.choices.filter(({ type }: { type: string }) => type === "choose");
    expect(chosen.length).toBeGreaterThan(10);
    for (const { options } of chosen) {
      const total = options.reduce((sum: number, option: { shares: { picked: number } }) => {
        return sum + option.shares.picked;
      }, 0);
      expect(total).toBeCloseTo(1, 1);
    }
  });

  test("what is met least has a path that leadsim play can follow", async () => {
    const scene = report.leastMet.find(
      (met: { option?: string; scenario: string }) =>
        met.option === undefined && met.scenario === "first-ninety-days",
    );
    expect(scene.share).toBeLessThan(1);
    writeFileSync(join(cwd, "path.json"), JSON.stringify(scene.path));
    const played = await leadsim(
      ["play", "first-ninety-days", "--responses", "path.json", "--out", "t.json"],
      { cwd },
    );
    // The path ends where the scene is met: all its responses fit, and the next decision has none.
    expect(played.err + played.out).toContain(`ends after ${scene.path.length}`);
  });

  test("answers without insight earn less than the strongest", () => {
    const earned = new Map<string, { overall: number; share: number; pays: boolean }>(
      report.strategies.map((strategy: { name: string }) => [strategy.name, strategy]),
    );
    expect(earned.get("random")?.share).toBe(0);
    expect(earned.get("strongest")?.share).toBe(1);
    for (const name of ["longest", "first", "middle", "all-threes", "agreeable"]) {
      expect(earned.get(name)!.overall).toBeLessThan(earned.get("people")!.overall);
      expect(earned.get(name)!.pays).toBe(false);
    }
  });

  test("says where the longest option is the best one", async () => {
    const file = fileURLToPath(new URL("../../../examples/custom-model/night-shift.yaml", import.meta.url));
    const models = fileURLToPath(new URL("../../../examples/custom-model", import.meta.url));
    const { out } = await leadsim(["simulate", file, "--scenarios", models, "--people", "20"], { cwd });
    expect(out).toMatch(/^longest +5\.00 .* pays$/m);
    expect(out).toMatch(/^random .*\d%$/m);
    // One decision carries no score.
    expect(out).toMatch(/^Overall .* – +–$/m);
  });

  test("the same seed gives the same bytes, a policy other numbers", async () => {
    const again = ["simulate", "northline-short", "--seed", "7", "--format", "json"];
    expect((await leadsim([...again, "--people", "80"], { cwd })).out).toBe(ran.out);
    const random = JSON.parse(
      (await leadsim([...again, "--policy", "random", "--sessions", "80"], { cwd })).out,
    );
    expect(random.scores[0].quality.mean).toBeLessThan(report.scores[0].quality.mean);
  });

  test("the tables label their numbers and fit the terminal", async () => {
    const { out, err, code } = await leadsim(["simulate", "the-number", "--people", "60"], {
      cwd,
      columns: 80,
    });
    expect([code, err]).toEqual([0, ""]);
    const titles = out.split("\n").filter((line) => /^[A-Z ,]+$/.test(line));
    expect(titles.length).toBe(6);
    expect(titles.every((title) => /SIMULATED|FORECAST/.test(title))).toBe(true);
    expect(out.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });

  test("a person who waits is told how far it is; a pipe is not", async () => {
    const { err } = await leadsim(["simulate", "the-number", "--people", "120"], { cwd, terminal: true });
    expect(err).toContain("Session 50 of 120 (41%)");
    expect(err.endsWith("\r\u001b[K")).toBe(true);
  });

  test("making a benchmark says how far it is, too, and leaves standard output to the document", async () => {
    const argv = ["benchmark", "the-number", "--people", "120", "--out", "-"];
    const { err, out } = await leadsim(argv, { cwd, terminal: true });
    expect(err).toContain("Session 100 of 120 (83%)");
    expect(err.endsWith("\r\u001b[K")).toBe(true);
    expect(JSON.parse(out).n).toBe(120);
  });

  test("flags options that nobody takes, and decisions where all answer alike", async () => {
    const { out } = await leadsim(
      ["simulate", "first-ninety-days", "--policy", "strongest", "--sessions", "50", "--format", "json"],
      { cwd },
    );
    const ask = JSON.parse(out).choices.find(
      ({ decision }: { decision: string }) => decision === "hartwell-ask",
    );
    expect(ask.crowded).toBe("join-call");
    expect(ask.options.filter(({ rare }: { rare: boolean }) => rare).length).toBe(5);
  });

  test("refuses what can't be", async () => {
    const both = await leadsim(["simulate", "the-number", "--people", "9", "--policy", "first"], { cwd });
    expect(both.code).toBe(2);
    const none = await leadsim(["simulate", "the-number", "--people", "0"], { cwd });
    expect(none.err).toContain("from 2 to 100000");
    writeFileSync(join(cwd, "notes.txt"), "mine");
    const over = await leadsim(["simulate", "the-number", "--people", "9", "--out", "notes.txt"], { cwd });
    expect(over.code).toBe(1);
    expect(readFileSync(join(cwd, "notes.txt"), "utf8")).toBe("mine");
    expect(existsSync(join(cwd, "profile.json"))).toBe(false);
  });
});

describe("leadsim what-if", () => {
  const scene = ["first-ninety-days", "hartwell-ask", "support-without-taking-over"];

  test("says who changes, and that the file does not", async () => {
    const { code, out } = await leadsim(["what-if", ...scene, "ask-why", "4", "--people", "100"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("level 4 instead of 1");
    expect(out).toContain("The file is not changed.");
    expect(out).toContain("no person was measured");
    expect(out).toMatch(/\d+ of 100 \(\d+%\) get another level at this decision/);
  });

  test.each([
    [["first-ninety-days", "hartwell-aks", "support-without-taking-over", "ask-why", "4"], "hartwell-ask?"],
    [
      ["first-ninety-days", "hartwell-ask", "support-without-taking", "ask-why", "4"],
      "support-without-taking-over",
    ],
    [[...scene, "ask-wy", "4"], "Did you mean ask-why?"],
    [[...scene, "ask-why", "6"], "Levels run from 1 to 5."],
    [["first-ninety-days", "thirty-hours", "distribute-coaching-time", "ines", "4"], "ranges, not levels"],
  ])("%j is explained", async (words, hint) => {
    const { code, err } = await leadsim(["what-if", ...words], { cwd });
    expect(code).toBe(1);
    expect(err).toContain(hint);
  });
});

describe("leadsim meter", () => {
  // biome-ignore lint/suspicious/noExplicitAny: what a caller reads from JSON
  let measure: any;
  beforeAll(async () => {
    measure = JSON.parse((await leadsim(["meter", "northline-short", "--format", "json"], { cwd })).out);
  });

  test("one more decision narrows its band, the most gain per minute first", () => {
    const { next, scales } = measure;
    for (const [place, { competency, halfWidth, narrows, narrowsPerMinute, minutes }] of next.entries()) {
      expect(narrows).toBeGreaterThan(0);
      expect(narrows).toBeCloseTo(1 - halfWidth.after / halfWidth.before, 2);
      expect(narrowsPerMinute).toBeCloseTo(narrows / minutes, 3);
      if (place > 0) expect(narrowsPerMinute).toBeLessThanOrEqual(next[place - 1].narrowsPerMinute);
      const scale = scales.find(({ id, kind }: { id: string; kind: string }) => {
        return id === competency && kind === "competency";
      });
      expect(halfWidth.before).toBeCloseTo(scale.halfWidth, 3);
    }
    // 19 competencies in two scenarios and a new one.
    expect(next.length).toBe(57);
  });

  test("warns where one behavior carries more than half of a competency", async () => {
    const { heaviest } = measure;
    const over = heaviest.filter(({ overHalf }: { overHalf: boolean }) => overHalf);
    expect(over.length).toBeGreaterThan(0);
    expect(over.length).toBeLessThan(heaviest.length);
    for (const { share, overHalf } of heaviest) expect(overHalf).toBe(share > 0.5);
    const { out } = await leadsim(["meter", "northline-short"], { cwd });
    for (const { title, behavior } of over) expect(out).toMatch(new RegExp(`! ${title}: .*${behavior}`));
  });

  test("a scenario of its own tells more than another decision where most are", () => {
    const rigor = measure.next.filter(
      ({ competency }: { competency: string }) => competency === "pipeline-forecast-rigor",
    );
    const gain = (scenario: string | null) =>
      rigor.find((next: { scenario: string | null }) => next.scenario === scenario).narrows;
    expect(gain(null)).toBeGreaterThan(gain("the-number"));
  });

  test("the table leads with one sentence", async () => {
    const { code, out } = await leadsim(["meter", "northline-short"], { cwd, columns: 100 });
    expect(code).toBe(0);
    expect(out).toContain("about 74 minutes");
    expect(out.replace(/\s+/g, " ")).toContain("no person was measured");
    expect(out.replace(/\s+/g, " ")).toMatch(/One more decision on .* narrows its band by \d+%/);
  });
});
