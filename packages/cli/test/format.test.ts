import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const run = (...argv: string[]) => leadsim(argv, { cwd: folder.path });
const write = (text: string) => writeFileSync(join(folder.path, "a.yaml"), text);
const read = () => readFileSync(join(folder.path, "a.yaml"), "utf8");

describe("leadsim format", () => {
  const untidy = "id: a # mine\nformat: leadsim/scenario@1\nscenes:   {one: {say: [ ]}}\n";
  const tidy = "format: leadsim/scenario@1\nid: a # mine\nscenes: { one: { say: [] } }\n";

  it("lays a file out, once", async () => {
    write(untidy);
    expect(await run("format", "a.yaml")).toEqual({ code: 0, out: "formatted a.yaml\n", err: "" });
    expect(read()).toBe(tidy);
    expect((await run("format", "a.yaml")).out).toBe("1 file was in order already.\n");
  });

  it("only looks with --check and --dry-run", async () => {
    write(untidy);
    expect(await run("format", "a.yaml", "--check")).toMatchObject({ code: 1, err: "" });
    const dry = await run("format", ".", "--dry-run");
    expect(dry.code).toBe(0);
    expect(dry.out).toContain("-scenes:   {one: {say: [ ]}}\n+id: a # mine\n+scenes: { one: { say: [] } }\n");
    expect(read()).toBe(untidy);
    write(tidy);
    expect((await run("format", "a.yaml", "--check")).code).toBe(0);
  });

  it("leaves alone what it can't read", async () => {
    write("format: leadsim/scenario@1\ntitle: A: b\n");
    const ran = await run("format", "a.yaml");
    expect(ran.code).toBe(1);
    expect(ran.err).toBe("a.yaml is left as it is: it can't be read as YAML.\n");
  });

  it("finds a new scenario, form and model in order", async () => {
    for (const kind of ["scenario", "form", "model"]) {
      await run("new", kind, "--out", `new/${kind}.yaml`);
    }
    expect((await run("format", "new", "--check")).out).toBe("3 files were in order already.\n");
  });
});
