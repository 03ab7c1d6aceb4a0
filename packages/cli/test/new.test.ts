import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

let folder: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  folder = scratchFolder();
});
afterAll(() => folder.remove());
const run = (...argv: string[]) => leadsim(argv, { cwd: folder.path });
const read = (path: string) => readFileSync(join(folder.path, path), "utf8");

describe("leadsim new", () => {
  it.each(["scenario", "form", "model"])("begins a %s that checks clean", async (kind) => {
    const ran = await run("new", kind, `first-${kind}`);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain(`Wrote first-${kind}.yaml.`);
    const text = read(`first-${kind}.yaml`);
    expect(text).toContain(`id: first-${kind}\n`);
    expect(text.match(/#/g)!.length).toBeGreaterThan(3);
    const checked = await run("check", `first-${kind}.yaml`, "--max-warnings", "0");
    expect([checked.code, checked.out]).toEqual([0, "1 file checked: no mistakes found\n"]);
  });

  it("teaches with decisions of different types, and the scenario plays to its end", async () => {
    const text = (await run("new", "scenario", "--out", "-")).out;
    for (const word of ["choose:", "rate:", "estimate:", "memory:", "key:", "why:", "after:", "only-if:"]) {
      expect(text).toContain(word);
    }
    writeFileSync(join(folder.path, "play.yaml"), text);
    for (const persona of ["able", "struggling"]) {
      const ran = await run("play", "play.yaml", "--persona", persona, "--out", `${persona}.json`);
      expect([ran.code, ran.err]).toEqual([0, ""]);
    }
  });

  it("writes over nothing without --force", async () => {
    writeFileSync(join(folder.path, "mine.yaml"), "mine");
    const refused = await run("new", "scenario", "mine");
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain("mine.yaml is there already");
    expect(read("mine.yaml")).toBe("mine");
    expect((await run("new", "model", "--out", "mine.yaml", "--force")).code).toBe(0);
    expect(read("mine.yaml")).toContain("id: my-model");
  });

  it("leads editors to the schema where it is installed, and nowhere where it is not", async () => {
    expect(read("first-scenario.yaml")).not.toContain("$schema");
    const schemas = join(folder.path, "project/node_modules/@leadsim/scenarios/schemas");
    mkdirSync(schemas, { recursive: true });
    mkdirSync(join(folder.path, "project/stories"));
    writeFileSync(join(schemas, "scenario.schema.json"), "{}");
    const first = async (out: string) => {
      await run("new", "scenario", "--out", out);
      return read(out).split("\n")[0];
    };
    const line = "# yaml-language-server: $schema=";
    const path = "node_modules/@leadsim/scenarios/schemas/scenario.schema.json";
    expect(await first("project/one.yaml")).toBe(`${line}./${path}`);
    expect(await first("project/stories/one.yaml")).toBe(`${line}../${path}`);
  });

  it("refuses what is no id or kind", async () => {
    expect((await run("new", "scenario", "My Scenario")).err).toContain("kebab-case");
    expect((await run("new", "story")).code).toBe(2);
  });
});
