import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as coded from "./coded-arbitraries.test-support.js";
import type { Codes } from "./say.js";

// A new code in a schema is noticed: the laws draw it, and the manual names a flag of quality.

const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");

interface Part {
  readonly code?: { readonly const?: string; readonly enum?: readonly string[] };
  readonly properties?: Part;
  readonly anyOf?: readonly Part[];
  readonly items?: Part;
  readonly $ref?: string;
  readonly [name: string]: unknown;
}

/** The codes that a part of a schema allows. */
function codesIn(part: Part, root: Part): readonly string[] {
  if (part.$ref) return codesIn(at(root, part.$ref.split("/").slice(1)), root);
  const { code } = part.properties ?? {};
  const own = code?.enum ?? (code?.const === undefined ? [] : [code.const]);
  return [...own, ...(part.anyOf ?? []).flatMap((one) => codesIn(one, root))];
}

const at = (root: Part, path: readonly string[]): Part =>
  path.reduce<Part>((part, name) => part[name] as Part, root);

function codesOf(schema: string, path: string): readonly string[] {
  const root = JSON.parse(read(`packages/scenarios/schemas/${schema}.schema.json`)) as Part;
  return codesIn(at(root, path.split("/")), root);
}

const lists: readonly (readonly [string, string, fc.Arbitrary<Codes>])[] = [
  ["profile", "$defs/notice", coded.notices],
  ["profile", "$defs/qualityFlag", coded.flags],
  ["candidate-profile", "$defs/sharedFlag", coded.sharedFlags],
  ["tracking-result", "properties/withheld", coded.withheld],
  ["comparison", "properties/notices/items", coded.comparisonNotices],
  ["simulation", "$defs/simulationNotice", coded.simulationNotices],
  ["calibration", "properties/warnings/items", coded.calibrationWarnings],
  ["calibration", "properties/fit/properties/findings/items", coded.calibrationFindings],
  ["item-statistics", "properties/warnings/items", coded.itemWarnings],
  ["item-statistics", "$defs/item/properties/flags/items", coded.itemFlags],
  ["fairness", "properties/warnings/items", coded.fairnessWarnings],
];

test.each(lists)("the laws draw every code of a %s's %s", (schema, path, arbitrary) => {
  const drawn = new Set(fc.sample(arbitrary, { numRuns: 2_000, seed: 1 }).map(({ code }) => code));
  const codes = codesOf(schema, path);
  expect(codes.length).toBeGreaterThan(1);
  expect([...drawn].sort()).toEqual([...codes].sort());
});

test("the technical manual names every flag of quality", () => {
  const chapter = /^## 10\. Quality flags$(.*?)^## /ms.exec(read("docs/technical-manual.md"))?.[1] ?? "";
  expect(codesOf("profile", "$defs/qualityFlag").filter((code) => !chapter.includes(`\`${code}\``))).toEqual(
    [],
  );
});
