import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
const rows = (count: number, row: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => row(at)).join("\n");
const inFolder = (argv: readonly string[]) => leadsim(argv, { cwd });
const norm = (...more: string[]) =>
  inFolder([
    ...["norm", ...more, "--id", "n", "--title", "N", "--kind", "pilot", "--population", "All"],
    ...["--sampling", "All", "--from", "2026-01-05", "--to", "2026-01-06", "--out", "-"],
  ]);
const fairness = (results: string, groups: string, by: string, ...more: string[]) =>
  inFolder(["fairness", results, "--groups", groups, "--by", by, "--outcome", "score", ...more]);
const refused = (ran: { code: number; err: string }, words: RegExp) => {
  expect(ran.err.replace(/\s+/g, " ")).toMatch(words);
  expect(ran.code).toBeGreaterThan(0);
};

describe("numbers that may be two", () => {
  write("us.csv", `person,score\n${rows(120, (at) => `p${at},"${at % 3 === 0 ? "1,147" : 700 + at}"`)}\n`);
  write("g.csv", `person,sex\n${rows(120, (at) => `p${at},${at % 2 === 0 ? "F" : "M"}`)}\n`);

  it("are refused with both readings, in scores, weights and responses, and read as a person says", async () => {
    const both = /line 2, column score: “1,147” may be 1147 or 1\.147\. .*--decimal \./;
    refused(await fairness("us.csv", "g.csv", "sex"), both);
    refused(await norm("us.csv", "--ignore", "person"), both);
    const said = await fairness("us.csv", "g.csv", "sex", "--thousands", ",", "--format", "json");
    expect(said.code).toBe(0);
    const one = await norm("us.csv", "--ignore", "person", "--decimal", ",");
    expect(JSON.parse(one.out).scales[0].norms.all.mean.value).toBeLessThan(600);
    const other = await norm("us.csv", "--ignore", "person", "--decimal", ".");
    expect(JSON.parse(other.out).scales[0].norms.all.mean.value).toBeGreaterThan(800);
    write("w.csv", `score,w\n${rows(40, (at) => `${at % 9},"1,${100 + at}"`)}\n`);
    refused(await norm("w.csv", "--weight", "w"), /column w: “1,100” may be 1100 or 1\.1\./);
    write("r.csv", `q1,q2,w\n${rows(60, (at) => `${at % 3},${(at + 1) % 4},"1,${100 + at}"`)}\n`);
    refused(
      await inFolder(["calibrate", "r.csv", "--weight", "w"]),
      /column w: “1,100” may be 1100 or 1\.1\./,
    );
    write("r2.csv", `q1,q2\n${rows(60, (at) => `${at % 3},"1,${100 + (at % 4)}"`)}\n`);
    refused(await inFolder(["items", "r2.csv"]), /column q2: “1,100” may be/);
    write("r.jsonl", `${rows(60, (at) => `{"q1":${at % 3},"q2":"1,${100 + (at % 4)}"}`)}\n`);
    refused(await inFolder(["items", "r.jsonl"]), /q2: “1,100” may be/);
  });

  it("are told by the column's other numbers, read once more", async () => {
    write("r3.csv", `q1;q2\n${rows(60, (at) => `${at % 3};${["1,125", "2,5", "3"][at % 3]}`)}\n`);
    const ran = await inFolder(["items", "r3.csv", "--format", "json"]);
    expect(ran.err).toBe("");
    const codes = JSON.parse(ran.out).items[1].categories.map(({ code }: { code: number }) => code);
    expect(codes).toEqual([1.125, 2.5, 3]);
  });

  it("are refused as a cut", async () => {
    refused(await fairness("us.csv", "g.csv", "sex", "--cut", "1,147"), /1147 or 1\.147/);
  });
});

describe("groups that look alike", () => {
  const scores = `person,score\n${rows(120, (at) => `p${at},${(at * 7) % 20}`)}\n`;
  write("s.csv", scores);
  const pairs = [
    ["Qu\u00e9bec", "Que\u0301bec"],
    ["New York", "New\u00a0York"],
    ["North", "No\u200brth"],
    ["New York", "New  York"],
    ["Cote d'Or", "Cote d\u2019Or"],
    ["North-East", "North\u2011East"],
    ["Oslo", "\u041eslo"],
    ["north", "NORTH"],
  ];

  it.each(pairs)("are refused: %s and %s", async (one, other) => {
    const groups = `person,region\n${rows(120, (at) => `p${at},"${[one, other, "Ontario"][at % 3]}"`)}\n`;
    write("alike.csv", groups);
    refused(await fairness("s.csv", "alike.csv", "region"), /column region: .*(look alike|by case alone)/);
    write(
      "n.csv",
      `score,region\n${rows(120, (at) => `${(at * 7) % 20},"${[one, other, "Ontario"][at % 3]}"`)}\n`,
    );
    refused(await norm("n.csv", "--group", "region"), /column region: .*(look alike|by case alone)/);
    write("c.csv", `q1,q2,g\n${rows(120, (at) => `${at % 3},${(at * 7) % 4},"${[one, other][at % 2]}"`)}\n`);
    refused(
      await inFolder(["calibrate", "c.csv", "--group", "g"]),
      /--group g\): .*(look alike|by case alone)/,
    );
  });

  it("are one behind a space and quotes, and words for what is missing are no group", async () => {
    const cells = ["Ontario", ' "Ontario"', "n/a", "N/A", "Quebec", ' "Quebec"'];
    write("quoted.csv", `person,region\n${rows(120, (at) => `p${at},${cells[at % 6]}`)}\n`);
    const ran = await fairness("s.csv", "quoted.csv", "region", "--format", "json");
    const [table] = JSON.parse(ran.out).scores ?? JSON.parse(ran.out).means;
    const text = JSON.stringify(table);
    expect(text).toContain('"Ontario"');
    expect(text).not.toMatch(/n\/a/i);
  });

  it("are no groups where a spreadsheet of another language says that nothing is there, or a formula fails", async () => {
    const cells = ["Nord", "#NV", "Nord", "keine Angabe", "Süd", "#BEZUG!", "Süd", "Non renseigné"];
    write("de.csv", `person,region\n${rows(120, (at) => `p${at},${cells[at % 8]}`)}\n`);
    const ran = await fairness("s.csv", "de.csv", "region", "--format", "json");
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('"Süd"');
    expect(ran.out).not.toMatch(/#NV|Angabe|#BEZUG|renseign/);
  });

  it("joins people whose names are composed in two ways", async () => {
    write("s2.csv", `person,score\n${rows(120, (at) => `Jos\u00e9 ${at},${at % 20}`)}\n`);
    write(
      "g2.csv",
      `person,sex\n${rows(120, (at) => `Jose\u0301\u00a0${at},${at % 2 === 0 ? "F" : "M"}`)}\n`,
    );
    expect(await fairness("s2.csv", "g2.csv", "sex", "--format", "json")).toMatchObject({ code: 0, err: "" });
  });
});

describe("what was probably meant is offered", () => {
  const scale = `q1,quality,q3\n${rows(240, (at) => `${1 + ((at * 7 + (at % 3)) % 3)},${1 + ((at * 5) % 4)},${1 + (at % 3)}`)}\n`;

  it("for a column of which a calibration knows another spelling, in CSV and in JSON Lines", async () => {
    write("scale.csv", scale);
    const made = await inFolder([
      "calibrate",
      "scale.csv",
      "--model",
      "rasch",
      "--sparse",
      "merge",
      "--out",
      "scale.json",
    ]);
    const other = await inFolder([
      "calibrate",
      "scale.csv",
      "--model",
      "gpcm",
      "--slope-prior",
      "all",
      "--out",
      "scale.json",
    ]);
    expect(Math.min(made.code, other.code)).toBe(0);
    write("near.csv", "q1,qualty\n1,2\n");
    refused(
      await inFolder(["score", "near.csv", "--calibration", "scale.json", "--out", "-"]),
      /Did you mean quality\?/,
    );
    write("near.jsonl", '{"q1":1,"qualty":2}\n');
    refused(
      await inFolder(["score", "near.jsonl", "--calibration", "scale.json", "--out", "-"]),
      /Did you mean quality\?/,
    );
  });

  it("for items in two spellings that look alike, and for marks between thousands", async () => {
    write("two.jsonl", `${rows(40, (at) => `{"q1":${at % 3},"${at === 7 ? "Q2" : "q2"}":${at % 4}}`)}\n`);
    refused(await inFolder(["items", "two.jsonl"]), /two\.jsonl: q2 and Q2 differ by case alone.*two items/);
    write("nbsp.csv", `q1,q2\n${rows(40, (at) => `${at % 3},1\u00a0${100 + (at % 4)}`)}\n`);
    refused(await inFolder(["items", "nbsp.csv"]), /column q2 holds .* say which: --thousands space/);
    write("swiss.jsonl", `${rows(40, (at) => `{"q1":${at % 3},"q2":"1'${100 + (at % 4)}"}`)}\n`);
    refused(await inFolder(["items", "swiss.jsonl"]), /q2 is .* say which: --thousands "'"/);
  });
});

describe("places, separators and strays", () => {
  it("counts lines as an editor does, also behind empty ones", async () => {
    write("gap.csv", "person,score\np1,3\n\n\np2,4\np3,5\np4,x\n");
    write("gg.csv", "person,sex\np1,F\np2,M\np3,F\np4,M\n");
    refused(await fairness("gap.csv", "gg.csv", "sex"), /gap\.csv, line 7, column score/);
  });

  it("tells the separator by all lines, takes one that is named, and Excel's own line", async () => {
    const body = rows(40, (at) => `${at % 3};${(at * 7) % 4}`);
    write("comma-head.csv", `"q1, level";"q2, level"\n${body}\n`);
    write("sep.csv", `sep=;\nq1;q2\n${body}\n`);
    write("caret.csv", `q1^q2\n${body.replaceAll(";", "^")}\n`);
    for (const argv of [["comma-head.csv"], ["sep.csv"], ["caret.csv", "--separator", "^"]]) {
      const ran = await inFolder(["items", ...argv, "--format", "json"]);
      expect(JSON.parse(ran.out).items).toHaveLength(2);
    }
  });

  it("warns of codes for what is missing among scores, and leaves them out where they are named", async () => {
    write(
      "stray.csv",
      `score\n${rows(240, (at) => (at % 20 === 0 ? "-99" : String(2 + (at % 31) / 10)))}\n99999\n`,
    );
    const ran = await norm("stray.csv");
    expect(ran.err).toMatch(/Warning: stray\.csv: .*-99 and 99999 .*--missing -99,99999/);
    const clean = await norm("stray.csv", "--missing", "-99,99999");
    expect(clean.err).toBe("");
    expect(JSON.parse(clean.out).scales[0].norms.all.n).toBe(228);
    write(
      "stray-items.csv",
      `q1,q2\n${rows(240, (at) => `${at % 20 === 0 ? -99 : at % 4},${(at * 7) % 5}`)}\n`,
    );
    expect((await inFolder(["items", "stray-items.csv"])).out).toContain("-99");
  });

  it("refuses ids in place of scores", async () => {
    write("ids.csv", `x,score\n${rows(60, (at) => `${1000 + at},${at % 9}`)}\n`);
    refused(await norm("ids.csv"), /column x numbers the people.*--ignore x/);
  });
});

describe("what a table may hold", () => {
  it("is said before any work, for columns, lines and depth", async () => {
    write("wide.csv", `${rows(3, () => Array.from({ length: 10_000 }, (_, at) => `q${at}`).join(","))}\n`);
    refused(await inFolder(["items", "wide.csv"]), /has 10,000 columns; a table has at most 2,000/);
    const deep = `${'{"a":'.repeat(8000)}1${"}".repeat(8000)}\n`;
    write("deep.jsonl", deep);
    refused(await inFolder(["items", "deep.jsonl"]), /line 1: there is an object or a list within it/);
    write("list.jsonl", `${"[".repeat(50_000)}\n`);
    refused(await inFolder(["items", "list.jsonl"]), /line 1: there is an object or a list within it/);
    write("long.csv", `q1,q2\n1,${"2".repeat(4_100_000)}\n`);
    refused(await inFolder(["items", "long.csv"]), /line 2 has more than 4,000,000 characters/);
  });

  it("is no control character", async () => {
    for (const sign of ["\u001b", "\u009b", "\u202e", "\u0007"]) {
      write("control.csv", `person,q1\np${sign}1,2\n`);
      const ran = await inFolder(["items", "control.csv", "--id", "person"]);
      refused(ran, /line 2, column 1 holds a character that can't be seen \(U\+/);
      expect(ran.err).not.toContain(sign);
    }
  });
});

describe("rating sheets for spreadsheets", () => {
  it("open with their accents, run nothing, and have the separator asked for", async () => {
    const scenario = readFileSync(
      new URL("../../../examples/yaml-to-profile/the-call.yaml", import.meta.url),
      "utf8",
    );
    const texts = ["=Offer to ring Howard", "@Ines: bring it, né", "-20% and we sign"];
    let next = 0;
    write(
      "formulas.yaml",
      scenario.replace(/^( {10}text: ).*$/gm, (line, head) =>
        next < 3 ? `${head}"${texts[next++]}"` : line,
      ),
    );
    const ran = await inFolder(["panel", "formulas.yaml", "--out", "panel", "--separator", "semicolon"]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    const sheet = readFileSync(join(cwd, "panel/the-call-ratings.csv"), "utf8");
    expect(sheet.startsWith("\ufeffscenario;scene;")).toBe(true);
    for (const text of texts) expect(sheet).toMatch(new RegExp(`[;"]'${text}`));
    expect(sheet).toContain("né");
  });
});
