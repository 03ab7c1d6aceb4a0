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

const library = readLibrary();
const ids = library.scenarios.map(({ document }) => document!.id);

/** Each scenario as it is written, and as it is translated. */
const told = ids.flatMap((id): [string, string | null][] => {
  const translations = library.translations.filter(({ document }) => document?.of === id);
  return [[id, null], ...translations.map(({ document }): [string, string] => [id, document!.locale])];
});

describe.each(told)("golden transcripts of %s (%s)", (scenario, lang) => {
  it.each(["able", "typical", "struggling", "uneven"])("by the persona %s", async (persona) => {
    const name = `${scenario}-${persona}${lang === null ? "" : `.${lang}`}.json`;
    const words = lang === null ? [] : ["--lang", lang];
    const ran = await leadsim(["play", scenario, "--persona", persona, "--out", name, ...words], {
      cwd: folder.path,
    });
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
