import {
  type Play,
  type Policy,
  randomPolicy,
  type SimulationTable,
  type Spot,
  scoredPolicy,
} from "@leadsim/engine";
import type { Act } from "@leadsim/scenarios";
import { rounded } from "../simulate/distribution.js";
import { type Prepared, playTable } from "../simulate/run-simulation.js";
import { type ActBalance, actBalance } from "./act-balance.js";
import { byDecision, type GateDecision } from "./by-decision.js";
import { type SurfaceRuleId, surfaceRules } from "./surface-rules.js";

/** What one way of answering without reading earns, in standard deviations of random answers. */
export interface GateRow<Id extends string = string> {
  readonly id: Id;
  /**
   * Mean points earned overall minus those of random answers, over the standard deviation of random answers;
   * null where nothing is measured.
   */
  readonly effect: number | null;
  /** The largest effect that holds; for a surface rule also the smallest, below 0. */
  readonly limit: number;
  readonly holds: boolean;
  /** What each scored decision adds to the effect, largest first; together they are the effect, about. */
  readonly decisions: readonly GateDecision[];
}

/** Whether a scenario or a form can be passed without reading it. */
export interface Gate {
  readonly of: { readonly id: string; readonly version: string; readonly title: string };
  readonly sessions: number;
  readonly seed: string;
  /** Options picked by a mark of their words alone. */
  readonly surface: readonly GateRow<SurfaceRuleId>[];
  /** Always the same kind of act, by the options' `act`. */
  readonly strategies: readonly GateRow<Act>[];
  /** How often each act is the best and the worst there is. */
  readonly balance: readonly ActBalance[];
  /** Options of scored decisions without an `act`. */
  readonly untold: number;
  readonly holds: boolean;
}

/**
 * Limits of ours, in standard deviations of random answers: a scenario's surface, a form's surface, and
 * always one kind of act.
 */
const gateLimits = { scenario: 0.5, form: 0.25, strategy: 0.5 } as const;

/**
 * Holds a scenario or a form to the gate: what is earned by the words of options alone, or by always the same kind of
 * act, beside random answers. All by simulation through the engine; no person is measured.
 *
 * @param sessions how many sessions each way of answering plays, 2 or more
 */
export function gate(prepared: Prepared, sessions: number, seed: string): Gate {
  const earned = (policy: Policy): Earned => earnedBy(prepared, policy, sessions, seed);
  const random = earned(randomPolicy);
  const outcomeOf = (policy: Policy): Pick<GateRow, "effect" | "decisions"> => {
    const { mean, table } = earned(policy);
    if (mean === null || random.mean === null || random.sd === 0) return { effect: null, decisions: [] };
    return {
      effect: rounded((mean - random.mean) / random.sd),
      decisions: byDecision(table, random.table, prepared.model, random.sd),
    };
  };
  const limit = prepared.playable.form ? gateLimits.form : gateLimits.scenario;
  const surface = surfaceRules.map(({ id, score }) => {
    const { effect, decisions } = outcomeOf(
      scoredPolicy(id, (spot, option) => score(textOf(spot, option), castOf(spot.play))),
    );
    return { id, effect, limit, holds: effect === null || Math.abs(effect) <= limit, decisions };
  });
  const { balance, untold } = actBalance(prepared.plays);
  const strategies = balance.map(({ act, options }) => {
    if (options === 0)
      return { id: act, effect: null, limit: gateLimits.strategy, holds: true, decisions: [] };
    const { effect, decisions } = outcomeOf(
      scoredPolicy(act, (spot, option) => (actOf(spot, option) === act ? 1 : 0)),
    );
    return {
      id: act,
      effect,
      limit: gateLimits.strategy,
      holds: effect === null || effect <= gateLimits.strategy,
      decisions,
    };
  });
  const { id, version, title } = prepared.playable.form ?? prepared.playable.scenarios[0]!;
  return {
    of: { id, version, title },
    sessions,
    seed,
    surface,
    strategies,
    balance,
    untold,
    holds: [...surface, ...strategies].every((row) => row.holds),
  };
}

interface Earned {
  readonly mean: number | null;
  readonly sd: number;
  readonly table: SimulationTable;
}

/**
 * Mean and standard deviation over sessions of the attainable share: averaged within each pillar, then over
 * pillars, as in a profile's overall.
 */
function earnedBy(prepared: Prepared, policy: Policy, sessions: number, seed: string): Earned {
  const table = playTable(prepared.plays, prepared, policy, sessions, seed);
  const { opportunities, levels } = table;
  const pillarOf = new Map(prepared.model.behaviors.map(({ id, pillar }) => [id, pillar]));
  const pillars = opportunities.map(({ behavior }) => pillarOf.get(behavior) ?? "");
  const values = Array.from({ length: sessions }, (_, session) => {
    const byPillar = new Map<string, { sum: number; n: number }>();
    for (const [at, { min, max }] of opportunities.entries()) {
      const level = levels[session * opportunities.length + at]!;
      if (Number.isNaN(level) || max <= min) continue;
      const pillar = byPillar.get(pillars[at]!) ?? { sum: 0, n: 0 };
      byPillar.set(pillars[at]!, { sum: pillar.sum + (level - min) / (max - min), n: pillar.n + 1 });
    }
    return meanOf([...byPillar.values()].map(({ sum, n }) => sum / n));
  }).filter((value) => !Number.isNaN(value));
  if (values.length < 2) return { mean: null, sd: 0, table };
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (values.length - 1)), table };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function textOf({ decision }: Spot, option: number): string {
  return decision.options[option]!.text;
}

function actOf({ decision }: Spot, option: number): Act | undefined {
  return decision.options[option]!.act;
}

/** First names and family names, as options speak of people. */
function castOf({ scenario }: Play): readonly string[] {
  return scenario.cast.flatMap(({ name }) => name.split(" "));
}
