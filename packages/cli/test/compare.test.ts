import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Comparison, parseJsonDocument } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

let folder: ReturnType<typeof scratchFolder>;
const inFolder = (argv: string[]) => leadsim(argv, { cwd: folder.path, columns: 110 });
const flat = (text: string) => text.replace(/\s+/g, " ");

beforeAll(async () => {
  folder = scratchFolder();
  for (const [persona, name] of [
    ["able", "anna"],
    ["uneven", "ben"],
  ] as const) {
    await inFolder([
      "play",
      "northline-short",
      "--persona",
      persona,
      "--seed",
      "5",
      "--out",
      `${name}-t.json`,
    ]);
    await inFolder(["score", `${name}-t.json`, "--out", `${name}.json`]);
  }
  await inFolder(["score", "anna-t.json", "--benchmark", "none", "--out", "anna-priors.json"]);
});
afterAll(() => folder.remove());

describe("leadsim compare", () => {
  it("holds a profile against a target, r_p beside the parts and with its caveat", async () => {
    const ran = await inFolder(["compare", "anna.json", "northline-short-synthetic", "--out", "c.json"]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    const text = readFileSync(join(folder.path, "c.json"), "utf8");
    const { document, diagnostics } = parseJsonDocument("comparison", text, { file: "c.json" });
    expect(diagnostics).toEqual([]);
    const comparison = document as Comparison;
    expect(comparison).toMatchObject({ what: "target", synthetic: true, second: { kind: "target" } });
    expect(comparison.gaps.length).toBeGreaterThan(5);
    const words = flat(ran.out);
    expect(words).toContain("SIMULATED: numbers below rest on simulated people");
    expect(words).toContain("No person was measured");
    expect(words).toMatch(/elevation .* scatter .* shape .* r_p .*\.12/);
  });

  it("holds two profiles side by side", async () => {
    const ran = await inFolder(["compare", "anna.json", "ben.json", "--out", "-"]);
    const comparison = JSON.parse(ran.out) as Comparison;
    expect(comparison).toMatchObject({ what: "profiles", similarity: { unit: "z" } });
    expect(comparison.gaps.every(({ interval }) => interval !== null)).toBe(true);
  });

  it("lists what a second scoring of the same transcript has otherwise", async () => {
    const ran = await inFolder(["compare", "anna.json", "anna-priors.json"]);
    expect(flat(ran.out)).toContain("The same sessions, scored twice");
    expect(flat(ran.out)).toMatch(/benchmark northline-short-\S*synthetic@1\.0\.0/);
    expect(ran.out).not.toContain("r_p");
    const same = await inFolder(["compare", "anna.json", "anna.json"]);
    expect(same.out).toContain("Both scorings say the same.");
  });

  it("says what can't be compared", async () => {
    const transcript = await inFolder(["compare", "anna-t.json", "ben.json"]);
    expect(transcript.code).toBe(1);
    expect(transcript.err).toContain("anna-t.json is a transcript, not a profile");
    const nowhere = await inFolder(["compare", "anna.json", "nobody"]);
    expect(nowhere.err).toContain("There is no benchmark nobody.");
  });
});
