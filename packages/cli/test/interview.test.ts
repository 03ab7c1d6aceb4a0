import { readFileSync, writeFileSync } from "node:fs";
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

  test("in another language, with an organization's theme on its paper", async () => {
    writeFileSync(
      join(cwd, "theme.json"),
      JSON.stringify({ format: "leadsim/theme@1", colors: { accent: "#0b5d3b", accentDark: "#7fd4ae" } }),
    );
    const { code, err } = await leadsim(
      [
        "interview",
        "profile.json",
        "--lang",
        "de",
        "--theme",
        "theme.json",
        "--paper",
        "A4",
        "--out",
        "de.html",
      ],
      { cwd },
    );
    expect([code, err]).toEqual([0, ""]);
    const page = readFileSync(join(cwd, "de.html"), "utf8");
    for (const part of ['<html lang="de"', "#0b5d3b", "A4"]) expect(page).toContain(part);
  });

  test("leaves a file that is something else", async () => {
    const { code, err } = await leadsim(["interview", "profile.json", "--out", "transcript.json"], { cwd });
    expect([code, err]).toEqual([1, expect.stringContaining("left as it is")]);
  });
});
