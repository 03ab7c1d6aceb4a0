import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { libraryFolder } from "@leadsim/scenarios/node";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
beforeEach(() => {
  for (const kind of ["scenarios", "forms", "models"]) {
    cpSync(join(libraryFolder, kind), join(folder.path, kind), { recursive: true });
  }
});
const run = (...argv: string[]) => leadsim(argv, { cwd: folder.path });
const read = (path: string) => readFileSync(join(folder.path, path), "utf8");

describe("leadsim rename", () => {
  it("renames a behavior in the model and in every key, and everything stays clean", async () => {
    const ran = await run("rename", "welcome-bad-news-early", "welcome-bad-news");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toMatch(
      /Renamed the behavior welcome-bad-news-early to welcome-bad-news: \d+ places in /,
    );
    expect(read("models/sales-leader-core.yaml")).toContain("      welcome-bad-news:\n");
    expect(read("scenarios/first-ninety-days.yaml")).not.toContain("welcome-bad-news-early");
    expect((await run("check", ".")).out).toContain("no mistakes found");
  });

  it("renames a scenario in forms, and shows first what would change", async () => {
    const before = read("forms/northline-short.yaml");
    const dry = await run("rename", "the-number", "the-figure", "scenarios", "forms", "--dry-run");
    expect(dry.out).toContain("-  - scenario: the-number@1.0.0\n+  - scenario: the-figure@1.0.0\n");
    expect(read("forms/northline-short.yaml")).toBe(before);
    await run("rename", "the-number", "the-figure", "scenarios", "forms");
    expect(read("forms/northline-short.yaml")).toBe(before.replace("the-number", "the-figure"));
  });

  it("asks which of several is meant", async () => {
    const two = `format: leadsim/scenario@1
id: two
version: 1.0.0
title: Two
locale: en
minutes: 2
instruction: should
summary: Two decisions.
model: sales-leader-core@1
cast: {}
memory: { last: { choice: go, of: [go, stay] } }
scenes:
  go:
    choose: { prompt: One?, options: { go: { text: Go }, stay: { text: Stay } } }
    after: [{ set: { last: picked } }]
  then:
    choose: { prompt: Two?, options: { go: { text: Go }, stay: { text: Stay } } }
endings:
  done: { say: [{ narrator: Done. }] }
`;
    writeFileSync(join(folder.path, "two.yaml"), two);
    const kinds = await run("rename", "go", "leave", "two.yaml");
    expect(kinds).toMatchObject({ code: 1, out: "" });
    expect(kinds.err).toContain("--kind scene or --kind option");
    const scenes = await run("rename", "go", "leave", "two.yaml", "--kind", "option");
    expect(scenes.err).toContain("--in go or --in then");
    expect((await run("rename", "go", "leave", "two.yaml", "--in", "then")).code).toBe(0);
    expect(read("two.yaml")).toBe(two.replace("Two?, options: { go", "Two?, options: { leave"));
    // The memory would no longer list what the response gives.
    const stale = await run("rename", "stay", "wait", "two.yaml", "--in", "go");
    expect(stale).toMatchObject({ code: 1 });
    expect(stale.err).toMatch(/would leave mistakes behind[\s\S]*two\.yaml:\d+:\d+/);
  });

  it("refuses a name that is taken or malformed, and says what it can't find", async () => {
    const refuse = async (...argv: string[]) => (await run("rename", ...argv)).err;
    expect(await refuse("the-number", "The Number", "scenarios")).toContain("kebab-case");
    expect(await refuse("the-number", "first-ninety-days", "scenarios")).toContain("already");
    expect(await refuse("nobody-knows", "x", "scenarios")).toContain("There is no id nobody-knows.");
    expect((await run("rename", "a", "b", "--kind", "thing")).code).toBe(2);
  });
});
