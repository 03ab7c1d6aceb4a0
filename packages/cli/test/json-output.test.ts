import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type JsonDocuments, parseJsonDocument } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

// What the designer's commands print with --format json, held against the published schemas.

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const scenario = join(fixtures, "eight-ways.yaml");
const broken = fileURLToPath(new URL("../../scenarios/fixtures", import.meta.url));
const folder = scratchFolder();
const cwd = folder.path;
afterAll(() => folder.remove());

const runs: Partial<Record<keyof JsonDocuments, readonly string[]>> = {
  simulation: ["simulate", "first-ninety-days", "--people", "20"],
  meter: ["meter", "northline-short"],
  "what-if": [
    "what-if",
    "first-ninety-days",
    "hartwell-ask",
    "support-without-taking-over",
    "ask-why",
    "4",
    "--people",
    "20",
  ],
  diff: ["diff", "first-ninety-days", "the-number"],
  "panel-result": [
    "panel",
    scenario,
    "--scenarios",
    fixtures,
    "--read",
    "anna.csv",
    "ben.csv",
    "--key",
    "mean",
  ],
  check: ["check", scenario, "--coverage"],
};

/** Two raters who fill in every sheet; ben is a level milder where he can be. */
async function fillSheets(): Promise<void> {
  await leadsim(["panel", scenario, "--scenarios", fixtures, "--out", "panel"], { cwd });
  const sheet = readdirSync(join(cwd, "panel")).find((name) => name.endsWith(".csv"))!;
  const [head, ...rows] = readFileSync(join(cwd, "panel", sheet), "utf8")
    .trim()
    .split("\r\n");
  const filled = (add: number) => (row: string, index: number) => {
    // What the rater fills in are the last seven cells, empty as yet.
    const written = row.slice(0, -7);
    const level = Math.min(5, 1 + (index % 4) + add);
    const answer = { allocate: ",0,0,,,,", estimate: ",,,0,0,0," }[row.split(",")[2]!] ?? `${level},,,,,,`;
    return `${written},${answer}`;
  };
  for (const [place, name] of ["anna.csv", "ben.csv"].entries()) {
    writeFileSync(join(cwd, name), [head, ...rows.map(filled(place))].join("\r\n"));
  }
}

describe("JSON for programs", () => {
  beforeAll(async () => {
    await fillSheets();
    mkdirSync(join(cwd, "out"));
  });

  test.each(Object.entries(runs))("%s is what its schema says", async (kind, argv) => {
    const ran = await leadsim([...argv, "--format", "json"], { cwd });
    const { diagnostics } = parseJsonDocument(kind as keyof JsonDocuments, ran.out, { file: kind });
    expect(diagnostics).toEqual([]);
    writeFileSync(join(cwd, "out", `${kind}.json`), ran.out);
  });

  test("mistakes with fixes, related places and plays that show them are what the schema says", async () => {
    const ran = await leadsim(["check", broken, "--format", "json"], { cwd });
    const found = JSON.parse(ran.out).diagnostics as readonly object[];
    const parts = ["help", "fix", "related", "witness"];
    expect(parts.filter((part) => found.some((diagnostic) => part in diagnostic))).toEqual(parts);
    expect(parseJsonDocument("check", ran.out, { file: "check.json" }).diagnostics).toEqual([]);
  });

  test("leadsim check knows all of them, and finds what is wrong in one", async () => {
    const clean = await leadsim(["check", "out"], { cwd });
    expect(clean).toMatchObject({ code: 0, out: "6 files checked: no mistakes found\n" });
    const meter = JSON.parse(readFileSync(join(cwd, "out", "meter.json"), "utf8"));
    writeFileSync(join(cwd, "out", "meter.json"), JSON.stringify({ ...meter, minutes: "65" }));
    const ran = await leadsim(["check", "out"], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("minutes");
  });

  test("the page on JSON names every schema there is, and no other", () => {
    const read = (path: string) => new URL(`../../../${path}`, import.meta.url);
    const page = readFileSync(read("docs/json-documents.md"), "utf8");
    const named = [...new Set(page.match(/[a-z-]+\.schema\.json/g))].sort();
    expect(named).toEqual(readdirSync(read("packages/scenarios/schemas")).sort());
  });
});
