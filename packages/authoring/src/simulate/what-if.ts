import { compile, type Play, type Policy } from "@leadsim/engine";
import type { WhatIf, WhatIfChange, WhatIfScale } from "@leadsim/scenarios";
import type { ScoredTable, TableScore } from "@leadsim/scoring";
import { rounded } from "./distribution.js";
import { simulationNotices } from "./notices.js";
import { withChange } from "./parse-change.js";
import { type Prepared, playTable, scoreLevels } from "./run-simulation.js";

type Range = readonly [min: number, max: number];

/** A change of a printed score that a reader would notice. */
export const noticeable = 0.1;

/**
 * Plays simulated people once, and scores the same answers by both keys. The yardstick (components, expected
 * means and target) stays: only the level moves.
 */
export function whatIf(
  prepared: Prepared,
  change: WhatIfChange,
  policy: Policy,
  people: number,
  seed: string,
): WhatIf {
  const changed = prepared.plays.map((play) =>
    play.scenario.id === change.scenario ? compile(withChange(play.scenario, change)) : play,
  );
  const before = playTable(prepared.plays, prepared, policy, people, seed);
  const after = playTable(changed, prepared, answeringAsBefore(policy, prepared.plays), people, seed);
  const column = ({ opportunities }: typeof before) =>
    opportunities.findIndex(
      (of) =>
        of.scenario === change.scenario && of.decision === change.scene && of.behavior === change.behavior,
    );
  const [old, now] = [column(before), column(after)];
  const level = (table: typeof before, place: number, person: number) =>
    place < 0 ? Number.NaN : (table.levels[person * table.opportunities.length + place] ?? Number.NaN);
  let touched = 0;
  for (let person = 0; person < people; person += 1) {
    if (differ(level(before, old, person), level(after, now, person))) touched += 1;
  }
  const range = (table: typeof before, place: number): Range | null => {
    const of = table.opportunities[place];
    return of ? [of.min, of.max] : null;
  };
  return {
    format: "leadsim/what-if@1",
    simulated: true,
    notices: simulationNotices("simulated", prepared),
    change,
    people,
    seed,
    touched,
    range: { before: range(before, old), after: range(after, now) },
    scales: shifts(scoreLevels(before, prepared), scoreLevels(after, prepared)),
  };
}

/** Past rounding of doubles; a level on one side only differs, none on either does not. */
function differ(old: number, now: number): boolean {
  return Number.isNaN(old) !== Number.isNaN(now) || Math.abs(old - now) > 1e-9;
}

/** The same people meet the changed plays, but answer by what they saw before the change. */
function answeringAsBefore(policy: Policy, plays: readonly Play[]): Policy {
  const byId = new Map(plays.map((play) => [play.scenario.id, play]));
  return {
    name: policy.name,
    begin: (seed, index) => {
      const player = policy.begin(seed, index);
      return ({ play, scene, answer, random, order }) => {
        const old = byId.get(play.scenario.id) ?? play;
        const asked = old.scenes[scene.index] ?? scene;
        return player({ play: old, scene: asked, decision: asked.decision!, answer, random, order });
      };
    },
  };
}

function shifts(before: ScoredTable, after: ScoredTable): WhatIfScale[] {
  return before.scales
    .map(({ kind, id, title }, place) => {
      const pairs = before.people.flatMap((person, at) => {
        const [old, now] = [person[place], after.people[at]?.[place]];
        return old && now ? [{ old, now }] : [];
      });
      return { kind, id, title, ...shiftOf(pairs) };
    })
    .filter(({ quality, score, standing, tier }) => quality + score + standing + tier > 0);
}

interface Pair {
  readonly old: TableScore;
  readonly now: TableScore;
}

function shiftOf(pairs: readonly Pair[]): Omit<WhatIfScale, "kind" | "id" | "title"> {
  const changes = (of: (score: TableScore) => number | null) =>
    pairs.flatMap(({ old, now }) => {
      const [from, to] = [of(old), of(now)];
      return from === null || to === null ? [] : [to - from];
    });
  const qualities = changes(({ quality }) => quality);
  const scores = changes(({ score }) => score);
  const moves: Record<string, number> = {};
  for (const { old, now } of pairs) {
    if (old.standing === now.standing) continue;
    const move = `${old.standing ?? "none"} → ${now.standing ?? "none"}`;
    moves[move] = (moves[move] ?? 0) + 1;
  }
  return {
    quality: qualities.filter((change) => Math.abs(change) > 1e-6).length,
    qualityShift: meanOf(qualities),
    score: scores.filter((change) => Math.abs(change) >= noticeable - 1e-9).length,
    scoreShift: meanOf(scores),
    standing: Object.values(moves).reduce((sum, count) => sum + count, 0),
    moves,
    tier: pairs.filter(({ old, now }) => old.tier !== now.tier).length,
  };
}

function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}
