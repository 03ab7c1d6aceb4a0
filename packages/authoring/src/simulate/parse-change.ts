import type { Play } from "@leadsim/engine";
import type { WhatIfChange } from "@leadsim/scenarios";
import { type Decision, nearest, type Scenario } from "@leadsim/scenarios";
import { AuthoringError } from "../authoring-error.js";

type Leveled = Exclude<Decision, { type: "allocate" | "estimate" }>;

/**
 * The change that four words ask for.
 * @param place a scene, or `scenario/scene` where two scenarios of a form share its id
 * @throws AuthoringError when there is no such level
 */
export function parseChange(
  plays: readonly Play[],
  [place, behavior, option, level]: readonly [string, string, string, string],
): WhatIfChange {
  const { scenario, scene, decision } = decisionAt(plays, place);
  if (decision.type === "allocate" || decision.type === "estimate") {
    throw new AuthoringError(
      "no-such-change",
      `${scene} is answered by figures; its key holds ranges, not levels.`,
      "A what-if changes a level of an option or of an item in a bin.",
    );
  }
  const row = decision.key.find((known) => known.behavior === behavior);
  const measured = decision.key.map((known) => known.behavior);
  if (!row) throw unknown(`${scene} doesn't measure “${behavior}”.`, behavior, measured);
  const levels = flatLevels(decision, behavior);
  const from = levels[option];
  if (from === undefined) {
    throw unknown(`The key of ${scene} gives “${option}” no level.`, option, Object.keys(levels));
  }
  const to = Number(level);
  if (!(level.trim() !== "" && to >= 1 && to <= 5)) {
    throw new AuthoringError("no-such-change", `“${level}” is no level.`, "Levels run from 1 to 5.");
  }
  return { scenario: scenario.id, scene, behavior, option, from, to };
}

/** The same scenario with one level changed; the original stays as it is. */
export function withChange(scenario: Scenario, change: WhatIfChange): Scenario {
  return {
    ...scenario,
    scenes: scenario.scenes.map((scene) => {
      const { decision } = scene;
      if (scene.id !== change.scene || !decision) return scene;
      if (decision.type === "allocate" || decision.type === "estimate") return scene;
      return { ...scene, decision: changed(decision, change) };
    }),
  };
}

function changed(decision: Leveled, { behavior, option, to }: WhatIfChange): Leveled {
  if (decision.type !== "sort") {
    const key = decision.key.map((row) =>
      row.behavior === behavior ? { ...row, levels: { ...row.levels, [option]: to } } : row,
    );
    return { ...decision, key };
  }
  const [item = "", bin = ""] = option.split(":");
  const key = decision.key.map((row) =>
    row.behavior === behavior
      ? { ...row, levels: { ...row.levels, [item]: { ...row.levels[item], [bin]: to } } }
      : row,
  );
  return { ...decision, key };
}

function flatLevels(decision: Leveled, behavior: string): Readonly<Record<string, number>> {
  if (decision.type !== "sort") return decision.key.find((row) => row.behavior === behavior)?.levels ?? {};
  const levels = decision.key.find((row) => row.behavior === behavior)?.levels ?? {};
  return Object.fromEntries(
    Object.entries(levels).flatMap(([item, bins]) =>
      Object.entries(bins).map(([bin, level]) => [`${item}:${bin}`, level] as const),
    ),
  );
}

function decisionAt(
  plays: readonly Play[],
  place: string,
): { readonly scenario: Scenario; readonly scene: string; readonly decision: Decision } {
  const decisions = plays.flatMap(({ scenario }) =>
    scenario.scenes.flatMap(({ id, decision }) => (decision ? [{ scenario, scene: id, decision }] : [])),
  );
  const named = decisions.filter(
    ({ scenario, scene }) => place === scene || place === `${scenario.id}/${scene}`,
  );
  const [found] = named;
  if (!found) {
    throw unknown(
      `There is no decision “${place}”.`,
      place,
      decisions.map(({ scene }) => scene),
    );
  }
  if (named.length > 1) {
    throw new AuthoringError(
      "no-such-change",
      `${named.length} scenarios have a decision “${place}”.`,
      `Name one of ${named.map(({ scenario, scene }) => `${scenario.id}/${scene}`).join(", ")}.`,
    );
  }
  return found;
}

function unknown(message: string, typed: string, known: readonly string[]): AuthoringError {
  const meant = nearest(typed, known);
  const there =
    known.length === 0 ? "It has none." : `There ${known.length === 1 ? "is" : "are"} ${known.join(", ")}.`;
  return new AuthoringError("no-such-change", message, `${meant ? `Did you mean ${meant}? ` : ""}${there}`);
}
