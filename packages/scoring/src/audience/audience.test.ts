import type { Profile } from "@leadsim/scenarios";
import { parseJsonDocument } from "@leadsim/scenarios";
import { describe, expect, test } from "vitest";
import { score } from "../score.js";
import { evenSketches, evidenceSet, smallModel } from "../scoring.test-support.js";
import { forCandidate } from "./for-candidate.js";
import { forTracking } from "./for-tracking.js";

const model = smallModel();

function profileOf(scenarios: number, purpose: "development" | "selection" = "development"): Profile {
  const sketches = evenSketches(model, scenarios, (behavior, at) => 1 + ((behavior + 2 * at) % 5));
  return score([evidenceSet(sketches, { form: { id: "form", version: "1.0.0", purpose } })], model);
}

/** Every key of an object at any depth. */
function keysOf(value: unknown): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...keysOf(item)]));
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(Object.entries(value).flatMap(([key, item]) => [key, ...keysOf(item)]));
}

describe("forCandidate", () => {
  const profile = profileOf(3);
  const shared = forCandidate(profile);
  const text = JSON.stringify(shared);

  test("holds to its schema", () => {
    expect(parseJsonDocument("candidate-profile", text, { file: "x.json" }).diagnostics).toEqual([]);
  });

  test("carries the candidate's own words and the whole plan", () => {
    expect(shared.evidence).toHaveLength(profile.evidence.length);
    expect(text).toContain("Words of a");
    expect(shared.plan).toEqual(profile.plan);
    expect(shared.behaviors).toHaveLength(model.behaviors.length);
  });

  test("carries nothing of the key: no level, range, chance, rationale, stronger option, weight or hash", () => {
    expect(profile.evidence.some(({ stronger }) => stronger !== null)).toBe(true);
    expect(text).not.toContain("Words of b");
    expect(text).not.toContain("Because.");
    expect(text).not.toMatch(/[0-9a-f]{64}/);
    const keys = keysOf(shared);
    for (const kept of [
      "level",
      "min",
      "max",
      "chance",
      "rationale",
      "stronger",
      "weights",
      "trail",
      "key",
    ]) {
      expect(keys).not.toContain(kept);
    }
  });
});

describe("quality flags", () => {
  test("are told to the person as they are told to the tracking system", () => {
    const set = evidenceSet(evenSketches(model, 3, () => 3));
    const hasty = set.evidence.map(({ scenario, decision }, at) => ({
      ...{ scenario, decision, type: "rate" as const, elapsed: at % 2 ? 500 : 60_000, words: 100 },
      uniform: at % 3 === 0,
    }));
    const flagged = score([{ ...set, responses: hasty }], model);
    const told = forCandidate(flagged).flags;
    expect(told.map(({ code }) => code)).toEqual(["straight-lining", "fast-responses"]);
    expect(told).toEqual(forTracking(flagged).flags);
    const text = JSON.stringify(forCandidate(flagged));
    expect(parseJsonDocument("candidate-profile", text, { file: "x.json" }).diagnostics).toEqual([]);
  });
});

describe("forTracking", () => {
  test("passes on the scores that the evidence allows, and no words", () => {
    const profile = profileOf(4);
    const result = forTracking(profile);
    const text = JSON.stringify(result);
    expect(parseJsonDocument("tracking-result", text, { file: "x.json" }).diagnostics).toEqual([]);
    const allowed = [profile.overall, ...profile.pillars, ...profile.competencies].filter(
      ({ tier }) => tier === "development",
    );
    expect(allowed.length).toBeGreaterThan(0);
    expect(result.scores.map(({ id }) => id)).toEqual(allowed.map(({ id }) => id));
    expect(result.withheld).toBeNull();
    for (const secret of ["Words of", "Because.", "Heading of"]) expect(text).not.toContain(secret);
  });

  test("withholds what may not inform a decision about a person, and says why", () => {
    const result = forTracking(profileOf(4, "selection"));
    expect(result.scores).toEqual([]);
    expect(result.withheld).toEqual({
      ...{ code: "too-little-to-decide", decisions: 24, scenarios: 4, reliability: 0.8, operational: true },
    });
    expect(forTracking(profileOf(1)).withheld).toEqual({
      ...{ code: "too-little", decisions: 8, scenarios: 3, reliability: 0.6, operational: false },
    });
  });
});
