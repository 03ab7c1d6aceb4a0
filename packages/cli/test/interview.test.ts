import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;

beforeAll(async () => {
  await leadsim(["play", "the-number", "--persona", "uneven", "--out", "transcript.json"], { cwd });
  await leadsim(["score", "transcript.json", "--out", "profile.json"], { cwd });
}, 60_000);

describe("leadsim interview", () => {
  test("writes a page to hold the interview with", async () => {
    const { code, out, err } = await leadsim(["interview", "profile.json", "--title", "Second talk"], {
      cwd,
    });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Wrote interview\.html: 8 questions, \d+ more behaviors are open\.\n$/);
    const page = readFileSync(join(cwd, "interview.html"), "utf8");
    expect(page).toContain("Second talk");
    expect(page.match(/<li class="question">/g)).toHaveLength(8);
  });

  test("or data, of as many questions as asked for", async () => {
    const { code } = await leadsim(["interview", "profile.json", "--questions", "3", "--out", "guide.json"], {
      cwd,
    });
    expect(code).toBe(0);
    const guide = JSON.parse(readFileSync(join(cwd, "guide.json"), "utf8"));
    expect(guide).toMatchObject({ format: "leadsim/interview-guide@1" });
    expect(guide.questions).toHaveLength(3);
  });

  test("leaves a file that is something else", async () => {
    const { code, err } = await leadsim(["interview", "profile.json", "--out", "transcript.json"], { cwd });
    expect([code, err]).toEqual([1, expect.stringContaining("left as it is")]);
  });
});
