import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readLibrary } from "@leadsim/scenarios/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

// What the personas play in the library's scenarios, byte for byte. A difference means that content, engine or personas
// changed what is played: if that was meant, write them anew with LEADSIM_UPDATE_GOLDEN=1.

const golden = fileURLToPath(new URL("golden", import.meta.url));
const update = process.env.LEADSIM_UPDATE_GOLDEN === "1";
const again =
  "If this was meant: LEADSIM_UPDATE_GOLDEN=1 npx vitest run packages/cli/test/golden.test.ts, and commit what it wrote.";

let folder: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  folder = scratchFolder();
});
afterAll(() => folder.remove());

const ids = readLibrary().scenarios.map(({ document }) => document!.id);

describe.each(ids)("golden transcripts of %s", (scenario) => {
  it.each(["able", "typical", "struggling", "uneven"])("by the persona %s", async (persona) => {
    const name = `${scenario}-${persona}.json`;
    const ran = await leadsim(["play", scenario, "--persona", persona, "--out", name], { cwd: folder.path });
    expect(ran).toMatchObject({ code: 0, err: "" });
    const played = readFileSync(join(folder.path, name), "utf8");
    const file = join(golden, name);
    if (update) {
      mkdirSync(golden, { recursive: true });
      writeFileSync(file, played);
    }
    expect(existsSync(file), `${file} is missing. ${again}`).toBe(true);
    expect(played === readFileSync(file, "utf8"), `${name} is not what is played now. ${again}`).toBe(true);
  });
});
