import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Calibration, parseJsonDocument } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

let folder: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  folder = scratchFolder();
});
afterAll(() => folder.remove());

const run = (...argv: string[]) => leadsim(["calibrate", ...argv], { cwd: folder.path });
const read = (name: string): Calibration =>
  parseJsonDocument("calibration", readFileSync(join(folder.path, name)), { file: name }).document!;
const write = (name: string, lines: readonly string[], end = "\n"): string => {
  writeFileSync(join(folder.path, name), lines.join(end));
  return name;
};

/** Responses of 0 to 2 to five items, steeper for higher numbers, by a fixed rule with some noise. */
const rows = Array.from({ length: 240 }, (_, person) => {
  const ability = Math.sin(person * 12.9898) * 1.5;
  return [0, 1, 2, 3, 4].map((item) => {
    const noise = Math.sin((person + 1) * (item + 2) * 78.233) * 1.6;
    const score = ability + noise - (item - 2) / 3;
    return score < -0.7 ? 0 : score < 0.7 ? 1 : 2;
  });
});
const items = ["s/one", "s/two", "s/three", "t/four", "t/five"];
const head = items.join(",");
const csv = [head, ...rows.map((row) => row.join(","))];

describe("leadsim calibrate", () => {
  it("writes a valid calibration and shows every item with its standard errors", async () => {
    const ran = await run(write("plain.csv", csv), "--out", "plain.json");
    expect(ran).toMatchObject({ code: 0, err: "" });
    const calibration = read("plain.json");
    expect(calibration).toMatchObject({
      format: "leadsim/calibration@1",
      model: "gpcm",
      scale: null,
      sample: { persons: 240, missing: 0, kind: "unknown", source: "plain.csv" },
      convergence: { converged: true },
    });
    for (const { id, a, standardErrors } of calibration.items) {
      expect(ran.out).toContain(id);
      const lines = ran.out.split("\n");
      const at = lines.findIndex((line) => line.startsWith(id));
      expect(lines[at]).toMatch(new RegExp(`^${id} +240 +${(a as number).toFixed(2)} `));
      expect(lines[at + 1]).toMatch(new RegExp(`^ +\\(${(standardErrors.a as number).toFixed(2)}\\) `));
    }
    expect(ran.out).toContain("Wrote plain.json.");
  });

  it("shows a nominal item category by category, the first fixed at 0", async () => {
    const ran = await run(write("nominal.csv", csv), "--model", "nominal", "--out", "nominal.json");
    expect(ran).toMatchObject({ code: 0, err: "" });
    const { id, a, c, counts, standardErrors } = read("nominal.json").items[0]!;
    const lines = ran.out.split("\n");
    const at = lines.findIndex((line) => line.startsWith(id));
    expect(lines[at]).toMatch(new RegExp(`^${id} +0 +${counts[0]} +0\\.00 +0\\.00$`));
    const figure = (value: number, error: number): string => `${value.toFixed(2)} (${error.toFixed(2)})`;
    const errors = standardErrors as unknown as { a: number[]; c: number[] };
    for (const k of [1, 2]) {
      expect(lines[at + k]).toContain(figure((a as number[])[k]!, errors.a[k]!));
      expect(lines[at + k]).toContain(figure(c![k]!, errors.c[k]!));
    }
  });

  it("gives the same from semicolons, a spreadsheet's line ends and NA, from JSON Lines, and from two files", async () => {
    const gap = (row: readonly number[], person: number) =>
      row.map((code, item) => ((person + item) % 7 === 0 ? "" : String(code)));
    write("gaps.csv", [head, ...rows.map((row, person) => gap(row, person).join(","))]);
    write(
      "gaps-2.csv",
      [
        `\ufeffwho;${items.join(";")}`,
        ...rows.map((row, person) =>
          [`p${person}`, ...gap(row, person).map((code) => code || "NA")].join(";"),
        ),
      ],
      "\r\n",
    );
    write(
      "gaps.jsonl",
      rows.map((row, person) =>
        JSON.stringify(
          Object.fromEntries(
            gap(row, person).flatMap((code, item) => (code === "" ? [] : [[items[item], Number(code)]])),
          ),
        ),
      ),
    );
    const half = rows.map((row, person) => gap(row, person).join(","));
    write("first.csv", [head, ...half.slice(0, 100)]);
    write("second.csv", [head, ...half.slice(100)]);
    const results: string[] = [];
    for (const argv of [
      ["gaps.csv"],
      ["gaps-2.csv", "--id", "who"],
      ["gaps.jsonl"],
      ["first.csv", "second.csv"],
    ]) {
      const ran = await run(...argv, "--model", "graded", "--out", "-");
      expect(ran).toMatchObject({ code: 0, err: "" });
      const { sample, ...rest } = JSON.parse(ran.out) as Calibration;
      expect(sample.missing).toBeGreaterThan(0.1);
      // The order of a JSON object's items may differ between lines; names tell them apart.
      const ordered = [...rest.items].sort((x, y) => items.indexOf(x.id) - items.indexOf(y.id));
      results.push(
        JSON.stringify(
          ordered.map(({ id, a, b }) => [id, (a as number).toFixed(6), b.map((each) => each.toFixed(6))]),
        ),
      );
    }
    expect(new Set(results).size).toBe(1);
  });

  it("takes groups, weights and columns to ignore by name", async () => {
    write("more.csv", [
      `who,${head},year,weight,comment`,
      ...rows.map((row, person) => `p${person},${row.join(",")},${person % 2 ? "old" : "new"},2,fine`),
    ]);
    const ran = await run(
      ...["more.csv", "--id", "who", "--group", "year", "--weight", "weight"],
      ...["--ignore", "comment", "--out", "more.json"],
    );
    expect(ran).toMatchObject({ code: 0, err: "" });
    const { groups, items: fitted } = read("more.json");
    expect(groups.map(({ id, persons }) => [id, persons])).toEqual([
      ["new", 120],
      ["old", 120],
    ]);
    expect(fitted.map(({ id }) => id)).toEqual(items);
    expect(ran.out).toContain("Ability in old (120 people): mean");
    expect(read("more.json").sample).toMatchObject({ persons: 240, weights: "sampling", effective: 240 });
    const counted = await run(
      ...[
        "more.csv",
        "--id",
        "who",
        "--count",
        "weight",
        "--ignore",
        "comment",
        "year",
        "--out",
        "counted.json",
      ],
    );
    expect(counted).toMatchObject({ code: 0, err: "" });
    expect(read("counted.json").sample).toMatchObject({ persons: 480, weights: "counts" });
    const both = await run(..."more.csv --weight weight --count weight --ignore who comment year".split(" "));
    expect(both.err).toContain("give one of the two");
  });

  it("tells a person at a terminal how far it is, and wipes the line", async () => {
    const ran = await leadsim(["calibrate", write("plain.csv", csv), "--out", "told.json"], {
      cwd: folder.path,
      terminal: true,
      columns: 100,
    });
    expect(ran.err).toContain("\r\u001b[KCycle 1: log-likelihood -");
    expect(ran.err.endsWith("\r\u001b[K")).toBe(true);
  });

  it("says what a text column is, and how to leave it out", async () => {
    write("text.csv", [`${head},city`, ...rows.map((row) => `${row.join(",")},Oslo`)]);
    const ran = await run("text.csv");
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("text.csv, line 2: column city holds “Oslo”, which is no number.");
    expect(ran.err).toContain("--ignore");
    expect((await run("text.csv", "--ignore", "ctiy")).err).toContain("Did you mean city?");
    expect((await run("text.csv", "--id", "city")).err).toContain(
      "line 3: Oslo is there already (text.csv, line 2)",
    );
  });

  it("refuses what can't be read, with its place", async () => {
    const cases: [string, readonly string[], string][] = [
      ["short.csv", [head, "1,2"], "short.csv, line 2: 2 cells where the first line names 5 columns"],
      ["numbers.csv", ["1,2,3", "1,2,3"], "The first line of numbers.csv holds numbers"],
      ["twice.csv", ["a,b,a", "1,2,3"], "two columns named a"],
      ["quote.csv", ["a,b", '1,"2'], "line 2: a quote is opened and never closed"],
      ["bad.jsonl", ['{"a": 1}', "{"], "bad.jsonl, line 2 is no JSON"],
      ["text.jsonl", ['{"a": "x"}'], 'text.jsonl, line 1: a is "x"'],
      ["empty.csv", [""], "empty.csv"],
    ];
    for (const [name, lines, message] of cases) {
      const ran = await run(write(name, lines));
      expect(ran.code, name).toBe(1);
      expect(ran.err, name).toContain(message);
    }
    expect((await run("nowhere.csv")).err).toContain("There is no file of responses at nowhere.csv");
  });

  it("reads what R, Python, SPSS and spreadsheets write for what is missing, and says that rows without a response took no part", async () => {
    const marks = ["", "NA", "nan", "NULL", ".", "#N/A", "n/a"];
    const gappy = rows.map((row, person) => row.map((code, item) => ((person + item) % 7 ? code : null)));
    const inCsv = gappy.map((row, person) =>
      row.map((code) => code ?? marks[person % marks.length]).join(","),
    );
    const left = await run(write("marks.csv", [head, ...inCsv, ",,,,", ".,NA,,,"]), "--out", "marks.json");
    expect(left).toMatchObject({ code: 0, err: "" });
    expect(left.out).toContain("2 rows hold no response and took no part.");
    const texts = gappy.map((row) =>
      JSON.stringify(
        Object.fromEntries(row.map((code, item) => [items[item], code === null ? "NA" : String(code)])),
      ),
    );
    const right = await run(write("texts.jsonl", texts), "--out", "texts.json");
    expect(right.out).not.toContain("took no part");
    expect(read("texts.json").items).toEqual(read("marks.json").items);
    expect(read("marks.json").sample.persons).toBe(240);
  });

  it("says what to do about files of another kind, and columns without a name", async () => {
    const cases: [string, Uint8Array, string][] = [
      ["packed.csv", gzipSync("a,b"), "is compressed (gzip)"],
      ["book.csv", Buffer.from("PK\u0003\u0004rest"), "is a spreadsheet or a zip file"],
      ["wide.csv", Buffer.from("\ufeffa,b", "utf16le"), "is UTF-16 text"],
      ["r.csv", Buffer.from('"","a"\n"1",2'), "row.names = FALSE"],
      ["ends.csv", Buffer.from("a,b,\n1,2,"), "each line ends with a separator"],
    ];
    for (const [name, bytes, message] of cases) {
      writeFileSync(join(folder.path, name), bytes);
      const ran = await run(name);
      expect(ran.code, name).toBe(1);
      expect(ran.err, name).toContain(message);
    }
  });

  it("names the item that another repeats", async () => {
    const ran = await run(
      write("copy.csv", [`${head},copy`, ...rows.map((row) => `${row.join(",")},${row[1]}`)]),
    );
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(
      /Everybody's responses to (s\/two and copy|copy and s\/two) are alike\. Leave one out: --ignore (copy|s\/two)/,
    );
  });

  it("names all items that have one response, and merges categories when asked", async () => {
    write("flat.csv", [`${head},x,y`, ...rows.map((row) => `${row.join(",")},1,3`)]);
    const flat = await run("flat.csv");
    expect(flat.err).toContain("--ignore x y");
    write("sparse.csv", [
      head,
      ...rows.map((row, person) => [person < 2 ? 9 : row[0], ...row.slice(1)].join(",")),
    ]);
    const refused = await run("sparse.csv", "--sparse", "error");
    expect(refused.err).toContain("Item s/one has 2 responses of 9");
    expect(refused.err).toContain("--sparse merge");
    const kept = await run("sparse.csv");
    expect(kept.code).toBe(0);
    expect(read("calibration.json").items[0]!.categories).toEqual([[0], [1], [2], [9]]);
    const merged = await run("sparse.csv", "--sparse", "merge", "--out", "merged.json");
    expect(merged.code).toBe(0);
    expect(read("merged.json").items[0]!.categories).toEqual([[0], [1], [2, 9]]);
    expect(merged.out).toContain("! Categories with fewer than 3 responses were joined to a neighbor");
  });

  it("keeps anchors, and models testlets by name or table", async () => {
    await run("plain.csv", "--out", "old.json");
    const linked = await run("plain.csv", "--anchors", "old.json", "--out", "-");
    const kept = JSON.parse(linked.out) as Calibration;
    expect(kept.items[0]).toMatchObject({ a: read("old.json").items[0]!.a, standardErrors: { a: null } });
    expect(Math.abs(kept.groups[0]!.mean)).toBeLessThan(0.01);
    write("testlets.csv", ["item,testlet", "s/one,A", "s/two,A", "t/four,nowhere"]);
    const wrong = await run("plain.csv", "--testlet-of", write("wrong.csv", ["s/on,A"]));
    expect(wrong.err).toContain("Did you mean s/one?");
    const ran = await run(
      "plain.csv",
      "--testlet-of",
      "testlets.csv",
      "--model",
      "rasch",
      "--out",
      "bundles.json",
    );
    expect(ran.err).toBe("");
    expect(read("bundles.json").testlets).toEqual(["A"]);
    expect(ran.out).toMatch(/Item +N +a +b1 +b2 +Testlet/);
  });
});

describe("leadsim calibrate with transcripts", () => {
  it("reads decisions as items, and says when people are too few", async () => {
    mkdirSync(join(folder.path, "sessions"));
    for (const persona of ["able", "typical", "struggling"]) {
      const played = await leadsim(
        ["play", "first-ninety-days", "--persona", persona, "--out", `sessions/${persona}.json`],
        { cwd: folder.path },
      );
      expect(played.code).toBe(0);
    }
    const ran = await run("sessions", "--sparse", "merge");
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("3 people have a response: item parameters need at least 30");
    expect((await run("sessions", "--scale", "nonsense")).err).toContain("has no scale nonsense");
    expect((await run("sessions", "plain.csv")).err).toContain("can't be read together");
  });
});

it("offers of two items what can be done, not to leave one of them alone", async () => {
  const rows = Array.from({ length: 200 }, (_, at) => `${at % 2},${(at + (at % 7 === 0 ? 1 : 0)) % 2}`);
  const ran = await run(write("two.csv", ["q1,q2", ...rows]), "--model", "2pl");
  expect(ran.code).toBe(1);
  expect(ran.err).toContain("name more items, or take slopes as equal: --model rasch");
  expect(ran.err).not.toContain("--ignore");
});
