import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { diagnosticCodes } from "@leadsim/scenarios";
import { libraryFolder } from "@leadsim/scenarios/node";
import { describe, expect, test } from "vitest";
import { leadsim } from "./memory-io.test-support.js";

const scenarios = fileURLToPath(new URL("../../scenarios/", import.meta.url));
const byPlaying = diagnosticCodes.flatMap((row) => ("by" in row ? [row.code] : []));

async function check(path: string) {
  const argv = ["check", path, `${scenarios}fixtures/two-behaviors.yaml`, "--format", "json"];
  const { out } = await leadsim(argv, { cwd: scenarios });
  return JSON.parse(out) as { diagnostics: { code: string; start: { line: number; column: number } }[] };
}

/** What a fixture can't help saying beside its own code. */
const along: Readonly<Record<string, readonly string[]>> = {
  "loop-without-exit": ["story-loop"],
  "scene-never-shown": ["condition-never-holds"],
};

describe("each diagnostic of meaning has a fixture that yields it, at its place", () => {
  test.each(byPlaying)("%s", async (code) => {
    const path = `${scenarios}fixtures/diagnostics/${code}.yaml`;
    const { diagnostics } = await check(path);
    const expected = /^# expect: (\d+:\d+)/.exec(readFileSync(path, "utf8"))?.[1];
    const own = diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(own.map(({ start }) => `${start.line}:${start.column}`)).toEqual([expected]);
    const others = diagnostics.filter((diagnostic) => diagnostic.code !== code);
    expect(others.map((diagnostic) => diagnostic.code)).toEqual(along[code] ?? []);
  });
});

test("the bundled library has nothing to be told about what its stories mean", async () => {
  expect((await check(libraryFolder)).diagnostics).toEqual([]);
});
