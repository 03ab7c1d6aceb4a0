import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Profile, ProfileScale } from "@leadsim/scenarios";
import { afterAll, beforeAll, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

// The numbers of the demo's profiles. A difference means that content, personas or arithmetic changed: if that was meant, write
// them anew with LEADSIM_UPDATE_GOLDEN=1.

const golden = fileURLToPath(new URL("golden/demo-numbers.json", import.meta.url));
const update = process.env.LEADSIM_UPDATE_GOLDEN === "1";
const personas = ["able", "typical", "struggling", "uneven"] as const;

let folder: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  folder = scratchFolder();
});
afterAll(() => folder.remove());

it("the demo's profiles carry the same numbers", async () => {
  const found: Record<string, unknown> = {};
  for (const persona of personas) {
    const ran = await leadsim(["demo", "--persona", persona, "--out-dir", persona], { cwd: folder.path });
    expect(ran).toMatchObject({ code: 0, err: "" });
    const text = readFileSync(join(folder.path, persona, "profile.json"), "utf8");
    found[persona] = numbersOf(JSON.parse(text) as Profile);
  }
  if (update) writeFileSync(golden, `${JSON.stringify(found)}\n`);
  expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(readFileSync(golden, "utf8")));
});

/** Every number that scoring computes, by what it is of; counts of what was shown have tests of their own. */
function numbersOf(profile: Profile): object {
  const { assumptions, overall, pillars, areas, competencies, evidence, peaks, gaps, lookFirst, ledger } =
    profile;
  return {
    assumed: [assumptions.components, assumptions.correlations, assumptions.mean],
    scales: [overall, ...pillars, ...areas, ...competencies].map(numbersOfScale),
    evidence: evidence.map(({ id, level, min, max, chance, elapsed }) => [
      id,
      level,
      min,
      max,
      chance,
      elapsed,
    ]),
    contrasts: [...peaks, ...gaps].map(({ competency, difference, se, z }) => [
      competency,
      difference,
      se,
      z,
    ]),
    lookFirst: lookFirst.map(({ competency, probability }) => [competency, probability]),
    minutes: [ledger.minutes, ledger.total],
  };
}

function numbersOfScale(scale: ProfileScale): object {
  const { id, kind, decisions, scenarios, opportunities, tier, level, quality, band, standing, trail } =
    scale;
  const { frequency, consistency } = scale;
  return {
    of: `${kind} ${id}`,
    counts: [decisions, scenarios, opportunities, tier, level],
    quality,
    band,
    standing: standing && [standing.verdict, standing.probability, standing.target, standing.targetSe],
    frequency: frequency && [frequency.reached, frequency.of, frequency.chance, frequency.interval],
    consistency: consistency && [consistency.index, consistency.opportunities],
    weights: [...trail.components, ...trail.weights].map(({ weight }) => weight),
  };
}
