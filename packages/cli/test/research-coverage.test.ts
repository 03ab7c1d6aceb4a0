import { readFileSync } from "node:fs";
import { bundledDocuments } from "@leadsim/scenarios/node";
import { expect, test } from "vitest";

// The page on the research names decisions with the behaviors that they are credited with: each exists and measures them.

const page = readFileSync(new URL("../../../docs/research-coverage.md", import.meta.url), "utf8");
const { models, scenarios } = bundledDocuments();
const behaviors = new Set(models[0]!.behaviors.map(({ id }) => id));
const measured = new Map(
  scenarios.flatMap(({ id, scenes }) =>
    scenes.map((scene): [string, readonly string[]] => [
      `${id}/${scene.id}`,
      scene.decision?.key.map(({ behavior }) => behavior) ?? [],
    ]),
  ),
);

interface Credit {
  readonly decision: string;
  readonly behaviors: readonly string[];
}

/** What a text credits: `scenario/scene` (`behavior`, `behavior`). */
function creditsIn(text: string): readonly Credit[] {
  return [...text.matchAll(/`([a-z0-9-]+\/[a-z0-9-]+)` \(([^)]*)\)/g)].map(([, decision, named]) => ({
    decision: decision!,
    behaviors: wordsIn(named!),
  }));
}

/** Ids of one word, such as those of behaviors. */
function wordsIn(text: string): readonly string[] {
  return [...text.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, id]) => id!);
}

const credits = creditsIn(page);

test("every decision named stands with what it is credited with", () => {
  const named = [...page.matchAll(/`[a-z0-9-]+\/[a-z0-9-]+`/g)];
  expect(named.length).toBeGreaterThan(100);
  expect(credits).toHaveLength(named.length);
});

test("every decision named exists and measures each behavior it is credited with", () => {
  const wrong = credits.flatMap(({ decision, behaviors: credited }) => [
    ...(measured.has(decision) ? [] : [`${decision} does not exist`]),
    ...(credited.length === 0 ? [`${decision} is credited with nothing`] : []),
    ...credited
      .filter((behavior) => !measured.get(decision)?.includes(behavior))
      .map((behavior) => `${decision} does not measure ${behavior}`),
  ]);
  expect(wrong).toEqual([]);
});

test("every statement's behaviors are met by a decision beside it, and by no others", () => {
  const rows = page.split("\n").filter((line) => /^\| [AB]\d+ \|/.test(line));
  expect(rows.length).toBeGreaterThan(35);
  for (const row of rows) {
    const [number, , held = "", decisions = ""] = row.split(" | ");
    const credited = creditsIn(decisions).flatMap((one) => one.behaviors);
    expect([number, [...new Set(credited)].sort()]).toEqual([number, [...new Set(wordsIn(held))].sort()]);
  }
});

test("every behavior is met somewhere, and nothing else is called one", () => {
  const named = wordsIn(page).filter((id) => !scenarios.some((scenario) => scenario.id === id));
  expect(named.filter((id) => !behaviors.has(id))).toEqual([]);
  const met = new Set(credits.flatMap((one) => one.behaviors));
  expect([...behaviors].filter((id) => !met.has(id))).toEqual([]);
});
