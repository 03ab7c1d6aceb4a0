import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

let folder: ReturnType<typeof scratchFolder>;
const run = (...argv: string[]) => leadsim(argv, { cwd: folder.path });
const lines = (name: string): string[] => readFileSync(join(folder.path, name), "utf8").trim().split(/\r?\n/);

/** The cells of a person's row, without markup. */
const rowOf = (page: string, person: string): string[] =>
  page
    .split(`<th scope="row">${person}</th>`)[1]!
    .split("</tr>")[0]!
    .split("</td>")
    .map((cell) =>
      cell
        .replace(/<svg[\s\S]*<\/svg>/, "")
        .replace(/<[^>]*>/g, "")
        .trim(),
    );

beforeAll(async () => {
  folder = scratchFolder();
  const data = new URL("../../psychometrics/validation/fixtures/calibrate/lsat7.csv", import.meta.url);
  copyFileSync(data, join(folder.path, "lsat7.csv"));
  await run("calibrate", "lsat7.csv", "--model", "2pl", "--no-fit", "--out", "lsat7.json");
  await run("score", "lsat7.csv", "--calibration", "lsat7.json", "--out", "abilities.csv");
  // The first person answered nothing right at the earlier sitting, the last everything now.
  const [head = "", first = "", ...rest] = lines("abilities.csv");
  const cells = rest.at(-1)!.split(",");
  writeFileSync(
    join(folder.path, "earlier.csv"),
    [head, first, [rest.length + 1, ...first.split(",").slice(1)].map(String).join(",")]
      .join("\n")
      .replace(/^(\d+),/gm, (whole, number) => (number === "1" ? whole : `${cells[0]},`)),
  );
  await run(
    ...["norm", "abilities.csv", "--id", "spring", "--title", "Spring", "--kind", "pilot", "--step", "0"],
    ...["--population", "A thousand", "--sampling", "All", "--from", "2026-03-02", "--to", "2026-03-27"],
    ...["--out", "norms.json"],
  );
});
afterAll(() => folder.remove());

describe("leadsim report of a table of abilities", () => {
  it("shows what norm --apply gives: percentile and sten with their ranges, and reliable change", async () => {
    const page = await run(
      ...["report", "abilities.csv", "--calibration", "lsat7.json", "--norms", "norms.json"],
      ...["--before", "earlier.csv", "--cut", "0", "--out", "-"],
    );
    expect([page.code, page.err]).toEqual([0, ""]);
    await run("norm", "abilities.csv", "--apply", "norms.json", "--out", "normed.csv");
    const [head = "", ...normed] = lines("normed.csv");
    const columns = head.replace("\ufeff", "").split(",");
    const cell = (line: string, name: string): number => Number(line.split(",")[columns.indexOf(name)]);
    const ids = lines("abilities.csv")
      .slice(1)
      .map((line) => line.split(",")[0]!);
    for (const at of [0, 400, normed.length - 1]) {
      const [, , , percentile, sten] = rowOf(page.out, ids[at]!);
      expect(percentile).toMatch(new RegExp(`^${Math.round(cell(normed[at]!, "percentile"))} `));
      expect(sten).toMatch(new RegExp(`^${cell(normed[at]!, "sten")}( |$)`));
    }
    expect(rowOf(page.out, ids[0]!)[5]).toMatch(/^0\.0 \(−\d+\.\d to \d+\.\d\) within error$/);
    expect(rowOf(page.out, ids.at(-1)!)[5]).toMatch(/^\d+\.\d \(/);
    expect(rowOf(page.out, ids[400]!)[5]).toBe("–");
    const json = ["--format", "json"];
    const precision = await run(
      "precision",
      "lsat7.json",
      "--cut",
      "0",
      "--abilities",
      "abilities.csv",
      ...json,
    );
    const [found] = JSON.parse(precision.out).classification.abilities.classes;
    const section = page.out.split('id="classes-title"')[1]!.split("</section>")[0]!;
    const figures = [...section.matchAll(/<td class="number">([^<]*)</g)].map(([, cell]) => Number(cell));
    const wanted = [found.accuracy, found.consistency, found.kappa].map((value: number) => value.toFixed(2));
    expect(figures).toEqual(wanted.map(Number));
  });

  it("refuses norms of something else, and options that would mean nothing", async () => {
    const asked = ["report", "lsat7.json", "--out", "-"];
    expect((await run(...asked, "--norms", "norms.json")).err).toContain(
      "--norms has no meaning for a calibration",
    );
    expect(
      (await run("report", "abilities.csv", "--calibration", "lsat7.json", "--cut-sum", "3", "--out", "-"))
        .err,
    ).toContain("--cut-sum has no meaning for a table of abilities");
    const other = JSON.parse(readFileSync(join(folder.path, "norms.json"), "utf8"));
    other.scales[0].id = "coaching";
    writeFileSync(join(folder.path, "coaching.json"), JSON.stringify(other));
    const ran = await run(
      ...["report", "abilities.csv", "--calibration", "lsat7.json", "--norms", "coaching.json", "--out", "-"],
    );
    expect([ran.code, ran.err]).toEqual([
      1,
      expect.stringContaining("no norms of T scores: it is for coaching"),
    ]);
  });
});

describe("leadsim report of a calibration", () => {
  it("shows classes at cuts of sums as precision does, in German as well, and none unasked", async () => {
    const asked = ["report", "lsat7.json", "--out", "-"];
    const section = (page: string): string =>
      page.split('id="classes-title"')[1]?.split("</section>")[0] ?? "";
    const page = section((await run(...asked, "--cut-sum", "4", "3")).out);
    expect(page).toMatch(/sum 3<\/th><td class="number">0?\.86<\/td><td class="number">0?\.82<\/td>/);
    expect(page).toMatch(/sum 3; 4<\/th><td class="number">0?\.6[12]/);
    const german = section((await run(...asked, "--cut-sum", "3", "--lang", "de")).out);
    expect(german).toMatch(/Summe 3<\/th><td class="number">0?,86<\/td>/);
    expect(section((await run(...asked)).out)).toBe("");
  });
});

describe("leadsim report of a profile with an earlier one", () => {
  it("says what moved by more than error, and refuses the same sessions and other readers", async () => {
    for (const [seed, name] of [
      ["1", "then"],
      ["2", "now"],
    ] as const) {
      expect((await run("demo", "--persona", "able", "--seed", seed, "--out-dir", name)).code).toBe(0);
    }
    const page = await run("report", "now/profile.json", "--before", "then/profile.json", "--out", "-");
    expect([page.code, page.err]).toEqual([0, ""]);
    const section = page.out.split('id="change-title"')[1]!.split("</section>")[0]!;
    expect(section).toContain("(then/profile.json)");
    const compared = await run("compare", "now/profile.json", "then/profile.json", "--format", "json");
    const { gaps } = JSON.parse(compared.out) as { gaps: { kind: string; clear: boolean }[] };
    const shown = gaps.filter(({ kind }) => kind !== "area");
    expect(section.match(/<tr>/g)).toHaveLength(1 + shown.length);
    expect(section).toContain(`${shown.filter(({ clear }) => clear).length} of ${shown.length} moved`);
    expect(page.out.length).toBeLessThan(300_000);
    const same = await run("report", "now/profile.json", "--before", "now/profile.json", "--out", "-");
    expect([same.code, same.err]).toEqual([1, expect.stringContaining("rests on sessions of this profile")]);
    const candidate = ["--for", "candidate", "--before", "then/profile.json", "--out", "-"];
    expect((await run("report", "now/profile.json", ...candidate)).err).toContain("--before has no meaning");
  });
});
