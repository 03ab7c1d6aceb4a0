import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { libraryFolder } from "@leadsim/scenarios/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;

beforeAll(() => {
  const source = readFileSync(join(libraryFolder, "scenarios/first-ninety-days.yaml"), "utf8");
  writeFileSync(
    join(cwd, "key.yaml"),
    source.replace("join-call: 5, ask-why: 1", "join-call: 4, ask-why: 1"),
  );
  writeFileSync(join(cwd, "paths.yaml"), source.replaceAll("sunita-calls", "sunita-rings"));
});

describe("leadsim diff", () => {
  test("says by scene what changed, and last what it means", async () => {
    const { code, out, err } = await leadsim(["diff", "first-ninety-days", "key.yaml"], {
      cwd,
      columns: 100,
    });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/hartwell-ask +ranges +support-without-taking-over: 1 to 5 attainable → 1 to 4/);
    expect(out).toMatch(/key +support-without-taking-over: join-call 5 → 4/);
    expect(out).toMatch(/story: same/);
    expect(out).toMatch(/\nSame story, new key: re-score or link\./);
  });

  test("as data, exit code 0 for another story as well", async () => {
    const { code, out } = await leadsim(["diff", "first-ninety-days", "paths.yaml", "--format", "json"], {
      cwd,
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      verdict: "other-story",
      story: "other",
      places: [{ place: "sunita-rings", changes: [{ kind: "renamed" }] }],
    });
  });

  test("the same file twice is comparable", async () => {
    const { out } = await leadsim(["diff", "key.yaml", "key.yaml"], { cwd });
    expect(out).toContain("Comparable: same story, same key.");
  });

  test("a form is no scenario", async () => {
    const { code, err } = await leadsim(["diff", "northline-short", "key.yaml"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("northline-short is a form");
  });
});
