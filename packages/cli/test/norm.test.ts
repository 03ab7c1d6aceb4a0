import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Benchmark, type NormTables, type Profile, parseJsonDocument } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

let folder: ReturnType<typeof scratchFolder>;
let played: Profile;

const read = (name: string) => readFileSync(join(folder.path, name), "utf8");
const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text);
const inFolder = (argv: string[], more: { terminal?: boolean } = {}) =>
  leadsim(argv, { cwd: folder.path, columns: 110, ...more });
const flat = (text: string) => text.replace(/\s+/g, " ");

const who = ["--population", "First-line sales leaders", "--sampling", "Two whole cohorts"];
const head = ["--id", "emea", "--title", "EMEA", ...who];
const days = ["--from", "2026-01-05", "--to", "2026-02-27"];

/**
 * The profile that was played, as another person might have: another session, some levels drawn anew. Without what norms do not read,
 * so that many are read fast.
 */
function another(at: number, player: "person" | "simulated"): Profile {
  const session = `p${at}`;
  const evidence = played.evidence.map((piece, place) => {
    const ends = [piece.min, piece.max];
    const level = (at * 7 + place * 3 + (at % 5)) % 4 ? piece.level : ends[(at + place) % 2]!;
    return { ...piece, session, level, options: [], rationale: [], stronger: null };
  });
  const sessions = played.versions.sessions.map((of) => ({ ...of, session, player }));
  const unread = {
    areas: [],
    pillars: [],
    competencies: [],
    behaviors: [],
    plan: [],
    lookFirst: [],
    notices: [],
  };
  return { ...played, ...unread, evidence, versions: { ...played.versions, sessions } };
}

beforeAll(async () => {
  folder = scratchFolder();
  await inFolder(["play", "northline-short", "--persona", "typical", "--seed", "3", "--out", "t.json"]);
  await inFolder(["score", "t.json", "--out", "one.json"]);
  played = JSON.parse(read("one.json")) as Profile;
  mkdirSync(join(folder.path, "many"));
  mkdirSync(join(folder.path, "people"));
  mkdirSync(join(folder.path, "simulated"));
  const rows = ["session,level,weight,star,quota"];
  for (let at = 0; at < 204; at += 1) {
    write(`many/p${at}.json`, JSON.stringify(another(at, "person")));
    if (at >= 24) continue;
    write(`people/p${at}.json`, JSON.stringify(another(at, "person")));
    rows.push(`p${at},${at % 12 ? "first-line" : "director"},${1 + (at % 2)},${at < 5 ? "yes" : ""},${at}`);
  }
  write("people.csv", `${rows.join("\n")}\n`);
  for (let at = 0; at < 3; at += 1) write(`simulated/p${at}.json`, JSON.stringify(another(at, "simulated")));
});
afterAll(() => folder.remove());

describe("leadsim norm, of results", () => {
  it("builds a benchmark that scores people, with their percentile, T, sten and stanine", async () => {
    const ran = await inFolder(["norm", "many", ...head, "--kind", "pilot", "--out", "b.json"], {
      terminal: true,
    });
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("Result 100 of 204 (49%)");
    const { document, diagnostics } = parseJsonDocument("benchmark", read("b.json"), { file: "b.json" });
    expect(diagnostics).toEqual([]);
    const benchmark = document as Benchmark;
    expect(benchmark).toMatchObject({ n: 204, kind: "pilot", model: "sales-leader-core@1.0.0" });
    expect(benchmark.form.id).toBe("northline-short");
    expect(flat(ran.out)).toContain("Norms of 204 people (pilot): First-line sales leaders.");
    const norms = benchmark.scales[0]?.norms?.all;
    expect(norms?.rows?.reduce((sum, { n }) => sum + n, 0)).toBe(204);
    expect(flat(ran.out)).toContain("nothing about validity");
    expect(ran.out).toContain("OVERALL");
    const scored = await inFolder([
      "score",
      "t.json",
      "--benchmark",
      "b.json",
      "--percentiles",
      "--out",
      "-",
    ]);
    const profile = JSON.parse(scored.out) as Profile;
    const percentiles = [profile.overall, ...profile.pillars].map(({ tier, percentile }) => [
      tier,
      percentile,
    ]);
    for (const [tier, percentile] of percentiles) {
      if (tier !== "development") expect(percentile).toBeNull();
      else expect(percentile).toMatchObject({ synthetic: false, sten: {}, stanine: {}, t: {}, sample: {} });
    }
  });

  it("gives groups, weights, a target of people, and no words without enough of them", async () => {
    const ran = await inFolder([
      ...["norm", "people", ...head, "--kind", "pilot", "--people", "people.csv", "--out", "g.json"],
      ...[
        "--group",
        "level",
        "--weight",
        "weight",
        "--target",
        "star",
        "--target-rule",
        "Named by two heads.",
      ],
      ...["--outcome", "quota", "--outcome-source", "Quota 2025, from finance"],
    ]);
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/^No contrast study: The words "high performer" need 100 people/);
    const benchmark = JSON.parse(read("g.json")) as Benchmark;
    const norms = benchmark.scales[0]?.norms;
    // 12 people weigh 1, 12 weigh 2: (12 + 24)² / (12 + 48) = 21.6.
    expect(norms?.all.effectiveN).toBeCloseTo(21.6, 6);
    expect(norms?.grouping?.groups).toEqual([
      expect.objectContaining({ name: "director", n: 2, suppressed: "small", norm: null }),
      expect.objectContaining({ name: "first-line", n: 22, suppressed: "small", norm: null }),
    ]);
    expect(benchmark.target).toMatchObject({ kind: "people", n: 5, rule: "Named by two heads." });
    expect(benchmark.target.contrast).toBeUndefined();
    expect(flat(ran.out)).toContain("suppressed: too few people");
    const few = await inFolder(["norm", "people", ...head, "--kind", "operational", "--out", "o.json"]);
    expect(few.code).toBe(1);
    expect(few.err).toContain("Fewer are a pilot");
    const words = await inFolder([
      ...["norm", "people", ...head, "--kind", "pilot", "--people", "people.csv", "--out", "w.json"],
      ...["--target", "star", "--target-rule", "Our high performers."],
    ]);
    expect(words.code).toBe(1);
    expect(words.err).toContain("without a contrast study");
  });

  it("refuses to pass simulated people off as people, and labels them", async () => {
    const pilot = await inFolder(["norm", "simulated", ...head, "--kind", "pilot", "--out", "s.json"]);
    expect(pilot.code).toBe(1);
    expect(flat(pilot.err)).toContain("played by simulated people, so the norms can't be of kind pilot");
    expect(pilot.err).toContain("--kind synthetic");
    const ran = await inFolder(["norm", "simulated", ...head, "--kind", "synthetic", "--out", "s.json"]);
    expect(ran.code).toBe(0);
    expect(flat(ran.out)).toContain("SIMULATED. Computed from simulated responses");
    const benchmark = JSON.parse(read("s.json")) as Benchmark;
    expect(benchmark).toMatchObject({
      kind: "synthetic",
    });
    expect(benchmark.scales.every(({ norms }) => norms?.all.rows === null)).toBe(true);
    const people = await inFolder([
      "norm",
      "people/p1.json",
      "people/p2.json",
      ...head,
      "--kind",
      "synthetic",
    ]);
    expect(people.err).toContain("played by people");
    const mixed = await inFolder(["norm", "people/p1.json", "simulated/p2.json", ...head, "--kind", "pilot"]);
    expect(flat(mixed.err)).toMatch(/simulated.p2\.json: Session "p1" was played by a person/);
  });

  it("reads transcripts", async () => {
    mkdirSync(join(folder.path, "played"));
    for (const seed of ["11", "12", "13"]) {
      await inFolder([
        "play",
        "the-number",
        "--persona",
        "able",
        "--seed",
        seed,
        "--out",
        `played/${seed}.json`,
      ]);
    }
    const argv = ["norm", "played", ...head, "--kind", "synthetic", "--group", "language", "--out", "-"];
    const benchmark = JSON.parse((await inFolder(argv)).out) as Benchmark;
    expect(benchmark).toMatchObject({ n: 3, form: { id: "the-number" }, dates: { from: "2026-01-05" } });
    expect(benchmark.scales[0]?.norms?.grouping).toMatchObject({
      by: "language",
      groups: [{ name: "en", n: 3, suppressed: "small" }],
    });
  });

  it("asks for provenance, naming every option that is missing", async () => {
    const ran = await inFolder(["norm", "people", "--id", "emea", "--title", "EMEA"]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("--kind, --population, --sampling are missing");
    const day = await inFolder(["norm", "people", ...head, "--kind", "pilot", "--from", "2026-02-30"]);
    expect(day.err).toContain("no span of days");
    const kind = await inFolder(["norm", "people", ...head, "--kind", "judgment"]);
    expect(kind.code).toBe(2);
  });

  it("refuses what does not belong together, by the file's name", async () => {
    const twice = await inFolder(["norm", "people/p1.json", "people/p1.json", ...head, "--kind", "pilot"]);
    expect(flat(twice.err)).toMatch(/people.p1\.json: Session "p1" is there twice/);
    const kinds = await inFolder(["norm", "people/p1.json", "t.json", ...head, "--kind", "pilot"]);
    expect(kinds.err).toContain("t.json a transcript");
    const other = await inFolder(["norm", "people.csv", "people/p1.json", ...head, "--kind", "pilot"]);
    expect(other.err).toContain("one CSV alone");
    const wrong = await inFolder(["norm", "b.json", ...head, "--kind", "pilot"]);
    expect(wrong.err).toContain("b.json is a benchmark");
    const sheet = await inFolder(["norm", "people", ...head, "--kind", "pilot", "--group", "level"]);
    expect(sheet.err).toContain("--people people.csv");
    const step = await inFolder(["norm", "people", ...head, "--kind", "pilot", "--step", "1"]);
    expect(step.err).toContain("--step has no meaning for results");
  });
});

describe("leadsim norm, of a CSV", () => {
  const rows = Array.from({ length: 260 }, (_, at) => [
    `n${at}`,
    at < 25 ? "north" : "south",
    at % 7,
    (at % 21) / 4,
  ]);
  const csv = (separator: string, point: string) =>
    `\ufeff${[["name", "region", "coach", "lead"], ...rows]
      .map((row) => row.map((cell) => String(cell).replace(".", point)).join(separator))
      .join("\r\n")}\r\n`;
  const argv = ["norm", "scores.csv", ...head, ...days, "--kind", "pilot", "--ignore", "name"];

  it("gives norm tables in JSON and to read, whatever the spreadsheet wrote", async () => {
    write("scores.csv", csv(",", "."));
    const ran = await inFolder([...argv, "--group", "region", "--out", "n.json"]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    const { document, diagnostics } = parseJsonDocument("norms", read("n.json"), { file: "n.json" });
    expect(diagnostics).toEqual([]);
    const [coach, lead] = (document as NormTables).scales;
    expect([coach?.id, lead?.id]).toEqual(["coach", "lead"]);
    // 38 of 260 have 0: their rank is the middle of them.
    expect(coach?.norms.all.rows?.[0]).toMatchObject({
      score: 0,
      n: 38,
      percentile: { value: expect.closeTo((100 * 19) / 260, 5) },
    });
    expect(coach?.norms.grouping?.groups.map(({ suppressed }) => suppressed)).toEqual(["small", null]);
    expect(ran.out).toContain("COACH");
    expect(flat(ran.out)).toContain("suppressed: too few people");
    write("scores.csv", csv(";", ","));
    const again = await inFolder([...argv, "--group", "region", "--out", "-"]);
    expect(JSON.parse(again.out)).toEqual(document);
  });

  it("groups many distinct scores in classes, and weighs", async () => {
    const lines = Array.from({ length: 300 }, (_, at) => `${(at / 7).toFixed(4)},${1 + (at % 3)}`);
    write("fine.csv", `score,w\n${lines.join("\n")}\n`);
    const of = ["norm", "fine.csv", ...head, ...days, "--kind", "operational", "--weight", "w", "--out", "-"];
    const norms = JSON.parse((await inFolder(of)).out) as NormTables;
    expect(norms.scales[0]?.norms.all).toMatchObject({ n: 300, step: 0.5 });
    // (100·1 + 100·2 + 100·3)² / (100·1 + 100·4 + 100·9) = 360000 / 1400.
    expect(norms.scales[0]?.norms.all.effectiveN).toBeCloseTo(360000 / 1400, 5);
    const given = JSON.parse((await inFolder([...of, "--step", "2"])).out) as NormTables;
    expect(given.scales[0]?.norms.all.step).toBe(2);
  });

  it("says no table under 200, and labels what is synthetic", async () => {
    write("few.csv", `score\n${Array.from({ length: 60 }, (_, at) => at % 9).join("\n")}\n`);
    const ran = await inFolder([
      "norm",
      "few.csv",
      ...head,
      ...days,
      "--kind",
      "synthetic",
      "--out",
      "f.json",
    ]);
    expect(ran.out).toContain("none, n < 200");
    expect(flat(ran.out)).toContain("SIMULATED. Computed from simulated responses");
    const norms = JSON.parse(read("f.json")) as NormTables;
    expect(norms).toMatchObject({ kind: "synthetic", scales: [{ norms: { all: { rows: null } } }] });
  });

  it("says where a CSV can't be read", async () => {
    write("scores.csv", csv(",", "."));
    const refused = async (more: string[], words: RegExp) => {
      const ran = await inFolder(["norm", "scores.csv", ...head, ...days, "--kind", "pilot", ...more]);
      expect(ran.code).toBe(1);
      expect(flat(ran.err)).toMatch(words);
    };
    await refused([], /line 2, column name: “n0” is no number, so it can't be a score\. .*--ignore name/);
    await refused(["--ignore", "name", "--group", "regoin"], /no column regoin\. Did you mean region/);
    await refused(
      ["--ignore", "name", "region", "--weight", "coach"],
      /line 2, column coach: a weight has to be above 0/,
    );
    await refused(["--ignore", "name", "--people", "people.csv"], /--people has no meaning for a CSV/);
    await refused(["--ignore", "name", "region", "coach", "lead"], /no column of scores/);
    write("scores.csv", csv(",", ".").replace("region", "Gender"));
    await refused(["--ignore", "name", "--group", "Gender"], /not made by Gender\. .*section 106/);
    write("scores.csv", "score\n");
    await refused([], /holds no row/);
    const dates = await inFolder(["norm", "scores.csv", ...head, "--kind", "pilot"]);
    expect(dates.err).toMatch(/holds no row|--from, --to are missing/);
  });
});
