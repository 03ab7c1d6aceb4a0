import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AppliedNorms } from "../src/norm/apply-norms.js";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;
const write = (name: string, rows: readonly (readonly (string | number)[])[]) =>
  writeFileSync(join(cwd, name), rows.map((row) => row.join(",")).join("\n"));
const ask = (...words: string[]) => leadsim(["norm", ...words], { cwd, columns: 120 });

// 1,001 people with points 0 to 100, so that ranks are known: 0 to 100 evenly, standard deviation 29.2.
beforeAll(async () => {
  write("norm-sample.csv", [["points"], ...Array.from({ length: 1010 }, (_, at) => [at % 101])]);
  await ask(
    ...[
      "norm-sample.csv",
      "--id",
      "points",
      "--title",
      "Points",
      "--kind",
      "pilot",
      "--population",
      "Everybody",
    ],
    ...[
      "--sampling",
      "All",
      "--from",
      "2026-01-05",
      "--to",
      "2026-02-27",
      "--step",
      "1",
      "--out",
      "norms.json",
    ],
  );
  write("before.csv", [
    ["person", "points"],
    ["ann", 30],
    ["ben", 50],
  ]);
  write("after.csv", [
    ["person", "points"],
    ["ann", 75],
    ["ben", 52],
    ["cas", 50],
    ["dee", ""],
  ]);
});

describe("leadsim norm --apply", () => {
  test("gives percentile, sten and T, with 90% ranges by the reliability named", async () => {
    const { code, out, err } = await ask(
      "after.csv",
      "--apply",
      "norms.json",
      "--reliability",
      ".91",
      "--format",
      "json",
    );
    expect([code, err]).toEqual([0, ""]);
    const { people, without, errors } = JSON.parse(out) as AppliedNorms;
    expect([people.length, without, errors]).toEqual([3, 1, "reliability"]);
    const cas = people.find(({ person }) => person === "cas")!;
    expect(cas.percentile.value).toBeCloseTo(50, 6);
    expect(cas.t.value).toBeCloseTo(50, 6);
    // Half a class of 1.645 standard errors of 29.17·√.09 each way.
    expect(cas.percentile.high).toBeCloseTo((100 * (50.5 + 1.645 * 29.17 * 0.3)) / 101, 1);
    expect(cas.sten.low).toBeLessThan(cas.sten.value);
    expect(cas.sample.high - cas.sample.low).toBeGreaterThan(4);
  });

  test("tells no rank beyond 0.1 and 99.9, in JSON as on screen", async () => {
    write("ends.csv", [
      ["person", "points"],
      ["low", -5],
      ["high", 105],
    ]);
    const asked = ["ends.csv", "--apply", "norms.json", "--reliability", ".91"];
    const { people } = JSON.parse((await ask(...asked, "--format", "json")).out) as AppliedNorms;
    expect(people.map(({ percentile }) => percentile.value)).toEqual([0.1, 99.9]);
    expect(people[1]!.percentile.high).toBe(99.9);
    const { out } = await ask(...asked);
    expect(out).toMatch(/^low .* 0\.1 \(0\.1–\d+\)/m);
    expect(out).toMatch(/^high .* 99\.9 \(\d+–99\.9\)/m);
  });

  test("tells change from error between two sittings, in a table and on screen", async () => {
    const { code, out } = await ask(
      ...[
        "after.csv",
        "--apply",
        "norms.json",
        "--before",
        "before.csv",
        "--reliability",
        ".91",
        "--out",
        "normed.csv",
      ],
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^ann +points +75\.00 .* 45\.00 \(24\.\d\d to 65\.\d\d\) +higher$/m);
    expect(out).toMatch(/^ben .* unsure$/m);
    expect(out).toContain("2 people twice, mean change 23.50; 1 higher, 0 lower, 1 within error");
    const [head, first] = readFileSync(join(cwd, "normed.csv"), "utf8").replace("\ufeff", "").split("\r\n");
    expect(head).toMatch(/^person,scale,score,percentile,.*,T,T-low,T-high,change,.*,verdict$/);
    expect(first).toMatch(/^ann,points,75,.*,higher$/);
    expect((await ask("after.csv", "--apply", "norms.json", "--out", "normed.csv")).code).toBe(0);
  });

  test("has no bands without an error, refuses change without one, and a table without the scale", async () => {
    const bare = await ask("after.csv", "--apply", "norms.json");
    expect(bare.out).toMatch(/^cas +points +50\.00 +50 +\d +50\.0$/m);
    expect(bare.out).toContain("No bands");
    const changed = await ask("after.csv", "--apply", "norms.json", "--before", "before.csv");
    expect([changed.code, changed.err]).toEqual([1, expect.stringContaining("--reliability .85")]);
    write("other.csv", [
      ["person", "score"],
      ["ann", 3],
    ]);
    const other = await ask("other.csv", "--apply", "norms.json");
    expect([other.code, other.err]).toEqual([1, expect.stringContaining("They are for: points")]);
  });

  test("tells of a score that may stand for what is missing", async () => {
    write("coded.csv", [
      ["person", "points"],
      ...[40, 50, 60, 70, 80, -99].map((points, at) => [`p${at}`, points]),
    ]);
    const { code, err } = await ask("coded.csv", "--apply", "norms.json", "--out", "coded-normed.csv");
    expect(code).toBe(0);
    expect(err).toMatch(/Warning: coded\.csv: The column points holds -99 \(1 person\)/);
  });

  test("norms along tenure: the same points mean less after more years, and outside of what is known there is no rank", async () => {
    const fixture = new URL("../../psychometrics/validation/fixtures/continuous_norm.csv", import.meta.url);
    writeFileSync(join(cwd, "along.csv"), readFileSync(fixture));
    const made = await ask(
      ...["along.csv", "--along", "tenure", "--id", "along", "--title", "Along", "--kind", "pilot"],
      ...["--population", "Everybody", "--sampling", "All", "--from", "2026-01-05", "--to", "2026-02-27"],
      ...["--out", "along.json"],
    );
    expect([made.code, made.err]).toEqual([0, ""]);
    write("new.csv", [
      ["person", "score", "tenure"],
      ["ann", 28, 3],
      ["ben", 28, 12],
      ["cas", 28, 99],
    ]);
    const { out } = await ask("new.csv", "--apply", "along.json", "--format", "json");
    const { people, without } = JSON.parse(out) as AppliedNorms;
    expect(without).toBe(1);
    expect(people.map(({ person, at }) => [person, at])).toEqual([
      ["ann", 3],
      ["ben", 12],
    ]);
    expect(people[0]!.percentile.value).toBeGreaterThan(people[1]!.percentile.value + 20);

    expect(made.out).toMatch(/^SCORE ALONG TENURE$[\s\S]*^ *tenure +mean +SD$/m);
    const shown = await ask("new.csv", "--apply", "along.json", "--out", "along-normed.csv");
    expect(shown.out).toMatch(/^person +scale +score +at tenure +percentile/m);
    expect(shown.out).toMatch(/^ben +score +28\.00 +12 /m);
    expect(shown.out).toContain("Each person is read among people of the same tenure");
    const [head, ann] = readFileSync(join(cwd, "along-normed.csv"), "utf8")
      .replace("\ufeff", "")
      .split("\r\n");
    expect([head, ann]).toEqual([expect.stringMatching(/,normed-at$/), expect.stringMatching(/,3$/)]);

    expect(shown.err).not.toContain("Warning");
    write("no-tenure.csv", [
      ["person", "score"],
      ["ann", 28],
    ]);
    const { err } = await ask("no-tenure.csv", "--apply", "along.json");
    expect(err).toContain("Warning: no-tenure.csv has no column tenure, along which these norms run");
  });

  test("names who lies outside of the values that a norm knows, on screen, in the table and in JSON", async () => {
    const rows = Array.from({ length: 7 }, (_, at) => [`far${at}`, 20 + at, 60 + at]);
    write("far.csv", [
      ["person", "score", "tenure"],
      ["ann", 28, 3],
      ["low", 28, -2],
      ...rows,
      ["bare", 28, ""],
      ["none", "", 4],
    ]);
    const shown = await ask("far.csv", "--apply", "along.json", "--out", "far-normed.csv");
    const { from, to } = JSON.parse(readFileSync(join(cwd, "along.json"), "utf8")).scales[0].along;
    const out = shown.out.replace(/\s+/g, " ");
    expect(out).toContain(
      `8 people lie outside of the tenure that the people of this norm of score had (${from} to ${to}): low (-2), far0 (60), far1 (61), far2 (62), far3 (63) and 3 more. Nothing is known there`,
    );
    expect(out).toContain("Without tenure, and not normed: bare.");
    expect(out).toContain("Without a score: none.");
    expect(shown.out).toMatch(/^low +score +28\.00 +-2 +outside +– +–$/m);
    const table = readFileSync(join(cwd, "far-normed.csv"), "utf8")
      .replace("\ufeff", "")
      .trim()
      .split("\r\n");
    expect(table[0]).toMatch(/,T-high,status,normed-at$/);
    expect(table[1]).toMatch(/^ann,score,28,\d.*,normed,3$/);
    expect(table[2]).toBe("low,score,28,,,,,,,,,,,,outside,-2");
    expect(table.slice(-2)).toEqual([
      "bare,score,28,,,,,,,,,,,,no-value,",
      "none,score,,,,,,,,,,,,,no-score,4",
    ]);
    const { out: json } = await ask("far.csv", "--apply", "along.json", "--format", "json");
    const { unnormed, without, known } = JSON.parse(json) as AppliedNorms;
    expect([unnormed.length, without, known]).toEqual([10, 10, [{ scale: "score", from, to }]]);
    expect(unnormed[0]).toEqual({ person: "low", scale: "score", score: 28, at: -2, why: "outside" });
  });

  test("tells where nobody sat twice, and pairs nobody by the place of a row", async () => {
    write("strangers.csv", [
      ["person", "points"],
      ["xan", 30],
    ]);
    const twice = ["--apply", "norms.json", "--reliability", ".9", "--before"];
    const strangers = await ask("after.csv", ...twice, "strangers.csv");
    expect(strangers.code).toBe(0);
    expect(strangers.err).toContain("Nobody with a score in after.csv has one in strangers.csv");
    expect((await ask("after.csv", ...twice, "before.csv")).err).toBe("");

    write("unnamed-after.csv", [["points"], [75], [52]]);
    write("unnamed-before.csv", [["points"], [30], [50]]);
    const unnamed = await ask("unnamed-after.csv", ...twice, "unnamed-before.csv");
    expect(unnamed.code).toBe(1);
    expect(unnamed.err).toMatch(/unnamed-after\.csv has no column person, id or session/);
  });

  test("refuses a table in which somebody is there twice: they would count twice", async () => {
    write("twice.csv", [
      ["person", "points"],
      ["ann", 75],
      ["", 20],
      ["", 30],
      ["ann", 52],
    ]);
    const { code, err } = await ask("twice.csv", "--apply", "norms.json");
    expect(code).toBe(1);
    expect(err).toContain("twice.csv has ann twice: lines 2 and 5.");
    expect(err).toContain("--person");
  });
});

describe("norms of scores that have no spread, or too much of it", () => {
  const about = "--id x --title X --kind pilot --population p --sampling s --from 2026-01-05 --to 2026-01-06";
  const norms = (name: string, scores: readonly number[]) => {
    write(name, [["points"], ...scores.map((score) => [score])]);
    return ask(name, ...about.split(" "), "--out", "odd.json");
  };

  test("are refused where no standard deviation can be computed", async () => {
    const { code, err } = await norms("far.csv", [-1e308, 1e308, 0]);
    expect([code, err]).toEqual([1, expect.stringContaining("so far apart")]);
  });

  test("come with a warning where everybody has one score", async () => {
    const { code, err } = await norms("same.csv", [7, 7, 7]);
    expect([code, err]).toEqual([0, expect.stringContaining("everybody has the same score in points")]);
  });
});
