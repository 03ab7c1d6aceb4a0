import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadScenario } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

// Eight decisions, one of each type.
const fixture = fileURLToPath(new URL("fixtures/eight-ways.yaml", import.meta.url));
const models = fileURLToPath(new URL("fixtures", import.meta.url));
const scenario = loadScenario(readFileSync(fixture), { file: fixture }).document!;

let folder: ReturnType<typeof scratchFolder>;
beforeAll(async () => {
  folder = scratchFolder();
  mkdirSync(join(folder.path, "raters"));
  const ran = await panel("--out", "panel");
  expect(ran).toMatchObject({ code: 0, err: "" });
});
afterAll(() => folder.remove());
const panel = (...argv: string[]) =>
  leadsim(["panel", fixture, "--scenarios", models, ...argv], { cwd: folder.path });
const csv = () => readFileSync(join(folder.path, "panel", `${scenario.id}-ratings.csv`), "utf8");
const page = () => readFileSync(join(folder.path, "panel", `${scenario.id}-to-read.md`), "utf8");
const rows = () =>
  csv()
    .trim()
    .split("\r\n")
    .slice(1)
    // Cells keep their quotes, so that a row can be put together again.
    .map((line) =>
      line
        .match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)!
        .slice(0, 15)
        .map((cell) => cell.replace(/,$/, "")),
    );

/** Fills in a sheet; `rate` gives the last seven cells of a row. */
function rater(name: string, rate: (row: readonly string[], index: number) => string): string {
  const head = csv().split("\r\n")[0]!;
  const lines = rows().map((row, index) => [...row.slice(0, 8), rate(row, index)].join(","));
  writeFileSync(join(folder.path, "raters", `${name}.csv`), [head, ...lines].join("\r\n"));
  return `raters/${name}.csv`;
}

const byLevel = (level: (index: number) => number) => (row: readonly string[], index: number) => {
  if (row[2] === "allocate") return ",0,0,,,,";
  if (row[2] === "estimate") return ",,,0,0,0,";
  return `${level(index)},,,,,,`;
};

describe("leadsim panel", () => {
  it("writes one row per rating and nothing of the key", () => {
    const types = new Set(rows().map((row) => row[2]));
    expect(types.size).toBe(8);
    expect(rows().every((row) => row.slice(8).every((cell) => cell === ""))).toBe(true);
    for (const scene of scenario.scenes) {
      const { decision } = scene;
      if (!decision || decision.key.length === 0) continue;
      const options =
        decision.type === "sort" ? decision.items : decision.type === "estimate" ? [] : decision.options;
      const bins = decision.type === "sort" ? decision.bins.length : 1;
      const expected = decision.key.length * Math.max(1, options.length) * bins;
      expect(rows().filter((row) => row[1] === scene.id)).toHaveLength(expected);
      for (const { why, text } of options) {
        expect(page()).toContain(text);
        expect(csv()).toContain(text.replaceAll('"', '""'));
        if (why !== undefined) expect(page() + csv()).not.toContain(why);
      }
    }
    expect(page()).toMatch(/^- 1: .+\n- 3: .+\n- 5: .+$/m);
  });

  it("draws the order by the seed, the same in both sheets, and writes over nothing", async () => {
    const before = csv();
    expect((await panel("--out", "panel")).err).toContain("may have been filled in");
    await panel("--out", "panel", "--force");
    expect(csv()).toBe(before);
    const orders = new Set<string>();
    for (const seed of ["1", "2", "3", "4"]) {
      await panel("--out", `panel-${seed}`, "--seed", seed);
      orders.add(readFileSync(join(folder.path, `panel-${seed}`, `${scenario.id}-ratings.csv`), "utf8"));
    }
    expect(orders.size).toBeGreaterThan(1);
    const scene = scenario.scenes.find(({ decision }) => decision?.type === "rank")!;
    const inSheet = [
      ...new Set(
        rows()
          .filter((row) => row[1] === scene.id)
          .map((row) => row[3]),
      ),
    ];
    const onPage = [
      ...page()
        .split(`(\`${scene.id}\`)`)[1]!
        .split("## ")[0]!
        .matchAll(/^- `([a-z-]+)`/gm),
    ];
    expect(onPage.map((match) => match[1])).toEqual(inSheet);
  });

  it("asks which behavior an option shows, and reads the sheet back", async () => {
    const wrote = await panel("--sort-behaviors", "--out", "sorted");
    expect(wrote.out).toContain("new to the model");
    expect((await panel("--sort-behaviors", "--out", "sorted")).err).toContain("may have been filled in");
    const file = join(folder.path, "sorted", `${scenario.id}-sort.csv`);
    const [head, ...lines] = readFileSync(file, "utf8").trim().split("\r\n");
    const behavior = scenario.scenes.find(({ decision }) => decision)!.decision!.key[0]!.behavior;
    writeFileSync(file, [head, ...lines.map((line) => line + behavior)].join("\r\n"));
    const ran = await panel(
      "--sort-behaviors",
      "--read",
      `sorted/${scenario.id}-sort.csv`,
      "--format",
      "json",
    );
    expect(JSON.parse(ran.out)).toMatchObject({
      options: lines.length,
      raters: [{ answered: lines.length }],
    });
    const told = await panel("--sort-behaviors", "--read", `sorted/${scenario.id}-sort.csv`);
    expect(told.out).toMatch(/^BEHAVIORS TOLD APART/);
    expect((await panel("--sort-behaviors", "--options-only")).err).toContain("different raters");
  });

  it("reports agreement, means and where the key differs", async () => {
    const files = [
      rater(
        "anna",
        byLevel((index) => 1 + (index % 5)),
      ),
      rater(
        "ben",
        byLevel((index) => 1 + (index % 5)),
      ),
      rater(
        "chloe",
        byLevel((index) => Math.min(5, 2 + (index % 5))),
      ),
    ];
    const ran = await panel("--read", ...files, "--format", "json");
    expect(ran).toMatchObject({ code: 0, err: "" });
    const result = JSON.parse(ran.out) as {
      raters: { rater: string; rated: number; of: number }[];
      agreement: {
        overall: { single: number; average: number; raters: number };
        withKey: { options: number; correlation: number; meanDifference: number };
        behaviors: unknown[];
      };
      items: {
        option: string;
        type: string;
        panel: Record<string, { mean: number; sd: number; n: number }>;
        key?: Record<string, number>;
        flags: string[];
      }[];
    };
    expect(result.raters.map(({ rater: name, rated, of }) => [name, rated === of])).toEqual([
      ["anna", true],
      ["ben", true],
      ["chloe", true],
    ]);
    expect(result.agreement.overall.raters).toBe(3);
    const { options, correlation, meanDifference } = result.agreement.withKey;
    expect(options).toBeGreaterThan(10);
    expect(result.agreement.overall.single).toBeGreaterThan(0.7);
    expect(result.agreement.overall.average).toBeGreaterThan(result.agreement.overall.single);
    for (const { panel: rated, key, flags } of result.items) {
      const { rating } = rated;
      if (!rating || key === undefined) continue;
      expect(rating.n).toBe(3);
      expect(flags.includes("key-differs")).toBe(Math.abs(rating.mean - key.rating!) >= 1 - 1e-9);
    }
    const shown = await panel("--read", ...files);
    const r = `r of the key with the raters' mean is ${correlation.toFixed(2)}`;
    const apart = `the mean difference ${meanDifference.toFixed(2)} of a level (${options} levels of the key)`;
    expect(shown.out).toContain(`${r}, ${apart}.`);
    expect(shown.out).toContain("ICC(2,1)");
    expect(shown.out).toContain("key differs");
  });

  it("flags what raters differ on, by the limit asked for", async () => {
    const files = [
      rater(
        "low",
        byLevel(() => 2),
      ),
      rater(
        "high",
        byLevel((index) => (index === 0 ? 5 : 2)),
      ),
    ];
    const flagged = async (limit: string) => {
      const { out } = await panel("--read", ...files, "--max-sd", limit, "--format", "json");
      const { items } = JSON.parse(out) as { items: { flags: string[] }[] };
      return items.filter(({ flags }) => flags.includes("spread")).length;
    };
    expect([await flagged("1"), await flagged("3")]).toEqual([1, 0]);
  });

  it("proposes a key beside the present one, and writes it nowhere", async () => {
    const before = readFileSync(fixture, "utf8");
    const files = [
      rater(
        "first",
        byLevel((index) => 1 + (index % 5)),
      ),
      rater(
        "second",
        byLevel((index) => Math.min(5, 2 + (index % 5))),
      ),
    ];
    const proposed = async (method: string) => {
      const ran = await panel("--read", ...files, "--key", method, "--format", "json");
      expect(ran).toMatchObject({ code: 0, err: "" });
      const { proposedKey } = JSON.parse(ran.out) as {
        proposedKey: {
          levels: { present: number | null; proposed: number; unrounded: number }[];
          changes: number;
          withoutSpread: unknown[];
        };
      };
      return proposedKey;
    };
    const mean = await proposed("mean");
    // 1 and 2, …, 4 and 5, 5 and 5: the halves go up.
    expect(mean.levels.slice(0, 5).map(({ unrounded }) => unrounded)).toEqual([1.5, 2.5, 3.5, 4.5, 5]);
    expect(mean.levels.slice(0, 5).map(({ proposed: level }) => level)).toEqual([2, 3, 4, 5, 5]);
    expect(mean.changes).toBe(mean.levels.filter(({ present, proposed: level }) => level !== present).length);
    expect((await proposed("mode")).levels[0]).toMatchObject({ proposed: 1, unrounded: 1 });
    for (const { proposed: level } of (await proposed("consensus")).levels) {
      expect(level).toBeGreaterThanOrEqual(1);
      expect(level).toBeLessThanOrEqual(5);
    }
    const shown = await panel("--read", ...files, "--key", "median");
    expect(shown.out).toContain("Proposed");
    expect(shown.out).toMatch(/Proposed key by median, .+: \d+ levels differ/);
    expect(readFileSync(fixture, "utf8")).toBe(before);
    expect((await panel("--key", "mean")).err).toContain("--read");
  });

  it("names what a proposed key could not measure", async () => {
    const flat = rater(
      "flat",
      byLevel(() => 3),
    );
    const shown = await panel("--read", flat, "--key", "mean");
    expect(shown.out).toContain("these would measure nothing");
  });

  it("names the rows it can't read", async () => {
    const bad = rater("bad", (row, index) => {
      if (index === 0) return "6,,,,,,";
      if (row[2] === "allocate") return ",9,2,,,,";
      return ",,,,,,";
    });
    const ran = await panel("--read", bad);
    expect(ran).toMatchObject({ code: 1, out: "" });
    expect(ran.err).toContain('line 2: the rating is "6"; it is a level from 1 to 5.');
    expect(ran.err).toMatch(/line \d+: to is less than from\./);
    const good = rater(
      "good",
      byLevel(() => 3),
    );
    const text = readFileSync(join(folder.path, good), "utf8");
    const write = (name: string, changed: string) => {
      writeFileSync(join(folder.path, name), changed);
      return panel("--read", name);
    };
    const [first] = rows();
    expect((await write("a.csv", text.replace(`,${first![1]},`, `,${first![1]}x,`))).err).toContain(
      `line 2: there is no scene "${first![1]}x"; did you mean ${first![1]}?`,
    );
    expect((await write("b.csv", text.replace(`${scenario.id}@`, "other@"))).err).toContain(
      "line 2: it rates other@",
    );
    const changed = await write("t.csv", text.replace(first![4]!, '"Something else"'));
    expect(changed.err).toContain("line 2: it rates “Something else”, and");
    expect(changed.err.replace(/\s+/g, " ")).toContain("now: have it rated again");
    const { err } = await write("v.csv", text.replaceAll(`${scenario.id}@`, "other@"));
    writeFileSync(join(folder.path, "raters", "head.csv"), csv().replace("behavior", "behaviour"));
    const head = await panel("--read", "raters/head.csv");
    expect(head.err.replace(/\s+/g, " ")).toContain("Is behaviour the column behavior?");
    expect(err).toContain(`v.csv rates other@${scenario.version}, not ${scenario.id}@${scenario.version}.`);
    expect(err).toContain("write new sheets and have this version rated");
    expect(err).not.toContain("line 2");
    const far = text.replace(new RegExp(`,${first![3]},`), ",zzzzzzzzzz,");
    expect((await write("o.csv", far)).err).toMatch(
      /there is no option "zzzzzzzzzz"; there is [a-z-]+(, [a-z-]+)+/,
    );
    const line = text.split("\r\n")[1]!;
    expect((await write("c.csv", `${text}\r\n${line}`)).err).toContain("it is rated in an earlier line");
    expect((await write("d.csv", "name,points\nx,1\n")).err).toContain("no rating sheet");
    expect((await write("e.csv", csv())).err).toContain("holds no ratings");
  });

  it("reads what spreadsheets write: semicolons, quotes, a byte order mark, decimal commas", async () => {
    const plain = readFileSync(
      join(
        folder.path,
        rater(
          "plain",
          byLevel(() => 3.5),
        ),
      ),
      "utf8",
    );
    const excel = `\ufeff${plain.replaceAll(",", ";").replaceAll("3.5", '"3,5"')}`;
    writeFileSync(join(folder.path, "excel.csv"), excel);
    const ran = await panel("--read", "excel.csv", "raters/plain.csv", "--format", "json");
    expect(ran.err).toBe("");
    const { items } = JSON.parse(ran.out) as { items: { panel: { rating?: { mean: number } } }[] };
    expect(
      items.flatMap(({ panel: { rating } }) => (rating ? [rating.mean] : [])).every((mean) => mean === 3.5),
    ).toBe(true);
  });
});
