import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Calibration, Profile } from "@leadsim/scenarios";
import { tierRules } from "@leadsim/scoring";
import { afterAll, describe, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";
import { expectShown, type Step, stepsOf, wordsAfterProgram } from "./walk.test-support.js";

// The walk of the technical manual, step by step in an empty folder; a table of another shape taken the same way; and what else of the
// manual a program can hold against the software.

const manual = readFileSync(new URL("../../../docs/technical-manual.md", import.meta.url), "utf8");
const maker = fileURLToPath(new URL("../../../docs/examples-data/make.mjs", import.meta.url));

/** The words of a command line; quotes hold words together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
}

function commandsOf(code: string): string[][] {
  return code
    .replace(/\\\n\s*/g, "")
    .trim()
    .split("\n")
    .map(wordsOf);
}

describe("the walk of the technical manual", () => {
  const folder = scratchFolder();
  afterAll(() => folder.remove());
  const chapter = /^## \d+\. A walk.*?(?=^## )/ms.exec(manual)![0];
  let printed = "";

  async function run(words: readonly string[]): Promise<void> {
    if (words[0] === "node") {
      expect(words[1]).toBe("../docs/examples-data/make.mjs");
      execFileSync(process.execPath, [maker], { cwd: folder.path });
      return;
    }
    const rest = wordsAfterProgram(words);
    const { code, out, err } = await leadsim(rest, { cwd: folder.path });
    printed += out;
    expect([code, err], `${rest.join(" ")}\n${out}`).toEqual([0, ""]);
  }

  async function take({ language, marks, code }: Step): Promise<void> {
    if (language === "sh") {
      printed = "";
      for (const command of commandsOf(code)) await run(command);
    } else if (language === "csv") {
      const file = readFileSync(join(folder.path, marks.file!), "utf8").replaceAll("\r\n", "\n");
      expect(file.replace(/^\ufeff/, "").startsWith(code), `${marks.file} begins otherwise`).toBe(true);
    } else expectShown(printed, code);
  }

  const steps = stepsOf(chapter);
  const titles = [...new Set(steps.map(({ title }) => title))];

  test("has its seven steps", () => {
    expect(titles.map((title) => title.split(".")[0])).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  });

  test.each(titles)("%s", async (title) => {
    for (const step of steps.filter((one) => one.title === title)) await take(step);
  });
});

/** People of another kind of spreadsheet: semicolons, decimal commas, NA, unequal codes, names with spaces, text columns, a byte order mark. */
function otherTable(people: number): string {
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 48271) % 2147483647) + (state < 0 ? 2147483647 : 0);
    return (Math.abs(state) % 1000003) / 1000003;
  };
  const codes = [
    ["0", "1"],
    ["1", "2", "3"],
    ["0", "2", "4", "6"],
    ["-2", "-1", "0", "1", "2"],
    ["0", "0,5", "1"],
    ["1", "2", "3"],
    ["0", "1"],
  ];
  const names = ["Ärger", "im Team", "c", "d", "e", "f", "g"];
  const rows = Array.from({ length: people }, (_, at) => {
    const ability = random() + random() + random() - 1.5;
    const cells = codes.map((each, item) => {
      if ((item === 2 && at % 3 === 0) || random() < 0.05) return item % 2 ? "" : "NA";
      const place = 0.5 + 0.45 * ability + 0.5 * (random() + random() - 1);
      return each[Math.max(0, Math.min(each.length - 1, Math.floor(place * each.length)))]!;
    });
    return [`TN ${at + 1}`, ...cells, at % 2 ? "Nord" : "Süd", "1,5", at % 40 ? "" : '"spät; ok"'].join(";");
  });
  return `\uFEFF${[["Wer", ...names, "Ort", "Gewicht", "Notiz"].join(";"), ...rows].join("\r\n")}\r\n`;
}

describe("a table of another shape", () => {
  const folder = scratchFolder();
  afterAll(() => folder.remove());
  const cwd = folder.path;
  const read = (name: string): string => readFileSync(join(cwd, name), "utf8");
  writeFileSync(join(cwd, "daten.csv"), otherTable(480));
  const who = ["--id", "Wer"];
  const columns = [...who, "--ignore", "Ort", "Gewicht", "Notiz"];

  async function runs(...argv: string[]): Promise<string> {
    const { code, out, err } = await leadsim(argv, { cwd });
    expect([code, err], out).toEqual([0, ""]);
    return out;
  }

  test("is looked at, calibrated and scored", async () => {
    expect(await runs("items", "daten.csv", ...columns)).toContain("7 items, daten.csv: 480 people");
    const roles = [...who, "--group", "Ort", "--weight", "Gewicht", "--ignore", "Notiz"];
    await runs("calibrate", "daten.csv", ...roles, "--out", "kal.json");
    const calibration = JSON.parse(read("kal.json")) as Calibration;
    expect(calibration.items.map(({ categories }) => categories.flat())).toEqual([
      [0, 1],
      [1, 2, 3],
      [0, 2, 4, 6],
      [-2, -1, 0, 1, 2],
      [0, 0.5, 1],
      [1, 2, 3],
      [0, 1],
    ]);
    expect(calibration.groups.map(({ id, persons }) => [id, persons])).toEqual([
      ["Süd", 240],
      ["Nord", 240],
    ]);
    await runs("score", "daten.csv", "--calibration", "kal.json", ...columns, "--out", "werte.csv");
    expect(read("werte.csv").split("\r\n").slice(0, 2).join("\n")).toMatch(/^\ufeffWer,theta,.*\nTN 1,/);
  });

  test("is normed and compared by group under the names it came with", async () => {
    const about = [
      "--population",
      "Made up",
      "--sampling",
      "Drawn",
      "--from",
      "2026-01-05",
      "--to",
      "2026-01-06",
    ];
    const others =
      "Wer theta se low high items infit outfit lz status calibration scored-with scale method prior".split(
        " ",
      );
    const named = ["--id", "daten", "--title", "Daten", "--kind", "synthetic", ...about];
    expect(await runs("norm", "werte.csv", ...named, "--ignore", ...others)).toContain("n = 480");
    const groups = read("daten.csv")
      .split("\r\n")
      .filter((line) => line !== "")
      .map((line) => line.replace(/^\uFEFF/, "").split(";"))
      .map((cells) => `${cells[0]};${cells[8]}`);
    writeFileSync(join(cwd, "orte.csv"), groups.join("\n"));
    const asked = ["--groups", "orte.csv", "--by", "Ort", "--outcome", "T", ...columns];
    const responses = ["--responses", "daten.csv", "--calibration", "kal.json", "--html", "orte.html"];
    expect(await runs("fairness", "werte.csv", ...asked, ...responses)).toContain("Items by Ort: ");
    expect(existsSync(join(cwd, "orte.html"))).toBe(true);
  });

  test("says what to type where a column or an item is not known", async () => {
    const text = await leadsim(["calibrate", "daten.csv"], { cwd });
    expect([text.code, text.err]).toEqual([1, expect.stringContaining("If Wer is no item")]);
    const counted = otherTable(480).trim().split("\r\n");
    writeFileSync(join(cwd, "nr.csv"), counted.map((line, at) => `${at || "Nr"};${line}`).join("\n"));
    const numbered = await leadsim(["calibrate", "nr.csv", ...columns], { cwd });
    expect([numbered.code, numbered.err]).toEqual([1, expect.stringContaining("--ignore Nr")]);
    writeFileSync(join(cwd, "latin.csv"), Buffer.from(otherTable(40).slice(1), "latin1"));
    const latin = await leadsim(["calibrate", "latin.csv", ...columns], { cwd });
    expect([latin.code, latin.err]).toEqual([1, expect.stringContaining("latin.csv is not UTF-8 text.")]);
    const few = ["--out", "wenig.json", ...columns, "g"];
    await runs("calibrate", "daten.csv", ...few);
    const score = ["score", "daten.csv", "--calibration", "wenig.json", ...columns, "--out", "teil.csv"];
    expect((await leadsim(score, { cwd })).err).toContain("--ignore g");
    expect(await runs(...score, "--ignore-unknown")).toContain("Left out, not in the calibration: g.");
  });
});

describe("the table of response types", () => {
  const folder = scratchFolder();
  afterAll(() => folder.remove());

  test("states the chances of a key of 1, 2, 4 and 5", async () => {
    const types = ["choose", "best-worst", "rate", "rank", "select"];
    const scenes = types.map(
      (type) => `
  scene-${type}:
    ${type}:
      prompt: What do you do?${type === "select" ? "\n      pick: 2" : ""}
      options: { a: { text: This. }, b: { text: That. }, c: { text: Those. }, d: { text: These. } }
      key: { support-without-taking-over: { a: 1, b: 2, c: 4, d: 5 } }`,
    );
    const scenario = `format: leadsim/scenario@1
id: chances
version: 1.0.0
title: Chances
locale: en
minutes: 5
instruction: should
summary: Five decisions with one key.
model: sales-leader-core@1
cast: {}
scenes:${scenes.join("")}
endings:
  done: { say: [{ narrator: Done. }] }
`;
    writeFileSync(join(folder.path, "chances.yaml"), scenario);
    const inFolder = (...argv: string[]) => leadsim(argv, { cwd: folder.path });
    await inFolder("play", "chances.yaml", "--persona", "able", "--seed", "1", "--out", "play.json");
    const scored = await inFolder("score", "play.json", "--scenarios", "chances.yaml", "--out", "-");
    const { evidence } = JSON.parse(scored.out) as Profile;
    const stated = types.map((type) => {
      const row = manual.split("\n").find((line) => line.startsWith(`| \`${type}\` |`))!;
      return [type, Number(row.split("|").at(-2))];
    });
    expect(evidence.map(({ type, chance }) => [type, Number(chance.toFixed(2))])).toEqual(stated);
  });
});

describe("links of the manual and of level 0", () => {
  const docs = new URL("../../../docs/", import.meta.url);
  const slugs = (text: string): string[] =>
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
      title!
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\- ]/gu, "")
        .replaceAll(" ", "-"),
    );

  test.each(["technical-manual.md", "scoring-level-0.md"])("%s points at headings that are there", (page) => {
    const text = readFileSync(new URL(page, docs), "utf8");
    const missing = [...text.matchAll(/\]\(([\w./-]*)#([\w-]+)\)/g)].filter(([, file, anchor]) => {
      const target = file === "" ? text : readFileSync(new URL(file!, docs), "utf8");
      return !slugs(target).includes(anchor!);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });
});

test("the table of tiers states the rules that hold", () => {
  const chapter = /^## 11\..*?(?=^## )/ms.exec(manual)![0];
  for (const { tier, decisions, scenarios, reliability } of tierRules) {
    const needs = chapter
      .split("\n")
      .find((line) => line.startsWith(`| \`${tier}\` |`))!
      .split("|")[2]!;
    if (decisions > 0) expect(needs).toMatch(new RegExp(`\\b${decisions} decisions?\\b`));
    if (scenarios > 1) expect(needs).toContain(`over ${scenarios} scenarios`);
    if (reliability > 0) expect(needs).toContain(`ρ ≥ ${reliability.toFixed(2).slice(1)}`);
  }
});
