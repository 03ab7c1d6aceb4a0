import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;

beforeAll(async () => {
  await leadsim(["play", "the-number", "--persona", "typical", "--out", "transcript.json"], { cwd });
  await leadsim(["score", "transcript.json", "--out", "profile.json"], { cwd });
}, 60_000);

describe("leadsim share", () => {
  test("gives a candidate their words and plan, and nothing of the key", async () => {
    const { code, out, err } = await leadsim(
      ["share", "profile.json", "--for", "candidate", "--out", "for-anna.json"],
      { cwd },
    );
    expect([code, out, err]).toEqual([0, "Wrote for-anna.json.\n", ""]);
    const shared = readFileSync(join(cwd, "for-anna.json"), "utf8");
    const profile = JSON.parse(readFileSync(join(cwd, "profile.json"), "utf8"));
    expect(JSON.parse(shared).plan).toEqual(profile.plan);
    for (const { rationale } of profile.evidence) {
      for (const words of rationale) expect(shared).not.toContain(JSON.stringify(words));
    }
    expect(shared).not.toContain('"stronger"');
  });

  test("tells a tracking system why it gets no scores from one scenario", async () => {
    const { code, out } = await leadsim(["share", "profile.json", "--for", "tracking"], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      scores: [],
      withheld: { code: "too-little", says: expect.stringContaining("No scale has the evidence") },
    });
    const german = await leadsim(["share", "profile.json", "--for", "tracking", "--lang", "de"], { cwd });
    expect(german.out).toContain("Für keine Skala reichen die Belege für einen Wert.");
  });

  test("a candidate's copy is no profile to make a page of, and report says so", async () => {
    await leadsim(["share", "profile.json", "--for", "candidate", "--out", "copy.json"], { cwd });
    const { code, err } = await leadsim(["report", "copy.json"], { cwd });
    expect([code, err]).toEqual([1, expect.stringContaining("It is the candidate's copy")]);
  });

  test("asks who it is for, and for a profile", async () => {
    expect((await leadsim(["share", "profile.json"], { cwd })).code).toBe(2);
    const wrong = await leadsim(["share", "transcript.json", "--for", "candidate"], { cwd });
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining("is a transcript, not a profile")]);
  });
});
