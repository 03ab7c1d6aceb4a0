import {
  type ContrastData,
  checkGrouping,
  checkOperationalSize,
  checkPerformerWords,
  contrastStudy,
  isSized,
  type NormGroups,
  ScoringError,
  scaleNorms,
  targetFromScores,
} from "@leadsim/psychometrics";
import { clamp, round } from "@leadsim/psychometrics/numeric";
import type { Benchmark, BenchmarkOpportunity, Model, TargetPractice } from "@leadsim/scenarios";
import { present, referenceTo } from "@leadsim/scenarios/rules";
import { targetShare } from "../estimate/target.js";
import { toScale } from "../evidence/to-scale.js";
import { checkKind } from "./check-kind.js";
import { type ColumnStatistics, columnStatistics, estimateComponents } from "./estimate-components.js";
import {
  type LevelsTable,
  type ResponderTable,
  type ShareTable,
  shareTable,
  tableSeenFrom,
} from "./levels-table.js";
import { type ColumnTarget, type ScaleScores, scorePeople } from "./score-people.js";
import { spread } from "./spread.js";

/** What a benchmark says about itself. Without a statement of its own, the standard words of its kind stand for it. */
export type BenchmarkHead = Pick<
  Benchmark,
  | "id"
  | "version"
  | "kind"
  | "title"
  | "statement"
  | "population"
  | "sampling"
  | "dates"
  | "form"
  | "generator"
>;

/** What a benchmark may hold beside what every benchmark does. */
export interface BenchmarkExtras {
  /**
   * Norm tables per scale, over the people who met an opportunity of it; by group where groups are given, one
   * per person.
   */
  readonly norms?: { readonly groups?: NormGroups };
  /** A target in place of the rule's: as given, or the mean of chosen people of the table, by their places. */
  readonly target?: TargetPractice | { readonly rule: string; readonly people: readonly number[] };
  /** An outcome per person, for a contrast study beside the target; its sizes decide whether it may stand there. */
  readonly contrast?: Pick<ContrastData, "outcome" | "values">;
}

/** Scores lie on 1 to 5 with errors of some tenths: finer classes would tell nothing. */
const normStep = 0.1;

/**
 * Sums up what many people reached on one form as a benchmark: variance components and correlations (estimated, see
 * {@link estimateComponents}), what the population does at each opportunity, how its scores spread, and the
 * target practice. Scores are computed by the very arithmetic of `score`. Case weights, where the table has
 * them, enter all of it; `n` stays the number of people. Throws {@link ScoringError} for a table that does
 * not fit the model, `wrong-kind` for a kind that does not fit who responded, and for a contrast study or a
 * target of people, chosen or given, beside simulated ones, `protected-grouping` for norms by sex, race, age
 * or the like, `bad-benchmark` for one that speaks of high performers without a contrast study, and
 * `too-few-people` for a contrast study or a target of people that has not enough of them, and for kind
 * `operational` under 200 (effective) people: from operational data scores may inform decisions, and
 * components of fewer are not known well enough.
 */
export function summarizeBenchmark(
  table: ResponderTable,
  model: Model,
  head: BenchmarkHead,
  extras: BenchmarkExtras = {},
): Benchmark {
  checkKind(head.kind, table.player);
  checkPeople(table.player, extras);
  const shares = shareTable(table, model);
  checkOperationalSize("A benchmark", head.kind, shares.weights ?? shares.people);
  const statistics = columnStatistics(shares);
  const unmet = statistics.count.indexOf(0);
  if (unmet >= 0) {
    const { scenario, decision, behavior } = table.opportunities[
      unmet
    ] as LevelsTable["opportunities"][number];
    throw new ScoringError("bad-table", `Nobody met "${behavior}" at "${decision}" of "${scenario}".`, {
      scenario,
      decision,
      behavior,
    });
  }
  const { components, correlations } = estimateComponents(shares, statistics);
  const mean = statistics.mean.reduce((sum, value) => sum + value, 0) / statistics.mean.length;
  const priors = { components, correlations, mean };
  const scored = scorePeople(shares, statistics, model, priors, targetsByColumn(table, shares));
  const target = targetOf(scored, extras, table.player);
  const { id, version, kind, title, statement, population, sampling, dates, form, generator } = head;
  checkPerformerWords({ id, title, population, target });
  return {
    format: "leadsim/benchmark@1",
    ...{ id, version, kind, title, ...present({ statement }), population, sampling, dates },
    n: table.people,
    model: referenceTo(model),
    form,
    ...present({ generator }),
    components: rounded(components),
    correlations: rounded(correlations),
    opportunities: opportunityRows(table, shares, statistics),
    scales: scored.map((scale) => scaleOf(scale, shares, extras.norms)),
    target,
  };
}

/** What speaks of people, such as a target of chosen ones, is not made of simulated ones, nor stands beside them. */
function checkPeople(player: ResponderTable["player"], { target, contrast, norms }: BenchmarkExtras): void {
  if (norms?.groups) checkGrouping(norms.groups.by);
  const given = target && "kind" in target ? target : undefined;
  if (given?.contrast && !isSized(given.contrast)) {
    const { top, others } = given.contrast;
    throw new ScoringError(
      "too-few-people",
      `A contrast study needs 100 people in the top quarter of the outcome and 200 others on its scales; there are ${top} and ${others}.`,
      { top, others },
    );
  }
  const isOfPeople = target && ("people" in target || target.kind === "people");
  const what =
    contrast || given?.contrast ? "A contrast study" : isOfPeople ? "A target of chosen people" : undefined;
  if (player === "person" || what === undefined) return;
  throw new ScoringError("wrong-kind", `${what} needs people; these sessions were not played by people.`, {
    player,
  });
}

function targetOf(
  scored: readonly ScaleScores[],
  { target, contrast }: BenchmarkExtras,
  player: ResponderTable["player"],
): TargetPractice {
  const set = target && "people" in target ? ofPeople(scored, target, player) : (target ?? byRule(scored));
  if (!contrast) return set;
  const scales = scored.map(({ id, kind, scores, own }) => ({ id, kind, scores: observed(scores, own) }));
  return { ...set, contrast: contrastStudy({ ...contrast, scales }) };
}

function ofPeople(
  scored: readonly ScaleScores[],
  { rule, people }: { readonly rule: string; readonly people: readonly number[] },
  player: ResponderTable["player"],
): TargetPractice {
  const scales = scored.map(({ id, kind, scores, own }) => {
    const reached = observed(scores, own);
    return { id, kind, scores: people.map((person) => reached[person] ?? Number.NaN) };
  });
  return targetFromScores(scales, { n: people.length, rule, player });
}

function byRule(scored: readonly ScaleScores[]): TargetPractice {
  const scales = scored.map(({ id, kind, target }) => ({
    id,
    kind,
    score: round(clamp(toScale(target.share), 1, 5)),
    se: round(4 * target.se),
  }));
  return { kind: "judgment", scales };
}

/** Scores of those who met an opportunity of the scale; NaN for the others, whose scores are predicted. */
function observed(scores: Float64Array, own: readonly boolean[]): Float64Array {
  return scores.map((score, person) => (own[person] ? score : Number.NaN));
}

function scaleOf(
  { id, kind, scores, own }: ScaleScores,
  { weights }: ShareTable,
  norms: BenchmarkExtras["norms"],
): Benchmark["scales"][number] {
  const scale = { id, kind, ...spread(scores, weights) };
  // A scale that one person met has no spread, so no norm.
  if (!norms || own.filter(Boolean).length < 2) return scale;
  const options = { ...norms, step: normStep, ...present({ weights }) };
  return { ...scale, norms: scaleNorms(observed(scores, own), options) };
}

/** What is earned on average where level 4 is reached and where it is missed, as a target per column. */
function targetsByColumn(table: LevelsTable, shareTable: ShareTable): ColumnTarget[] {
  const { people, columns, shares, weights } = shareTable;
  return table.opportunities.map(({ min, max }, column) => {
    const edge = (tableSeenFrom - min) / (max - min);
    const sums = { reached: 0, reachedCount: 0, missed: 0, missedCount: 0 };
    for (let person = 0; person < people; person += 1) {
      const share = shares[person * columns.length + column] as number;
      const weight = weights ? (weights[person] as number) : 1;
      if (share >= edge) {
        sums.reached += weight * share;
        sums.reachedCount += weight;
      } else if (share < edge) {
        sums.missed += weight * share;
        sums.missedCount += weight;
      }
    }
    const middle = (from: number, to: number): number => clamp((from + to) / 2, 0, 1);
    const reached = sums.reachedCount > 0 ? sums.reached / sums.reachedCount : middle(Math.min(edge, 1), 1);
    const missed = sums.missedCount > 0 ? sums.missed / sums.missedCount : middle(0, Math.min(edge, 1));
    return targetShare(reached, missed);
  });
}

function opportunityRows(
  table: LevelsTable,
  shares: ShareTable,
  { mean, sd, weight }: ColumnStatistics,
): BenchmarkOpportunity[] {
  const width = shares.columns.length;
  return table.opportunities.map(({ scenario, decision, behavior }, column) => {
    let reached = 0;
    for (let person = 0; person < table.people; person += 1) {
      if (!((table.levels[person * width + column] as number) >= tableSeenFrom)) continue;
      reached += shares.weights ? (shares.weights[person] as number) : 1;
    }
    const share = reached / (weight[column] as number);
    const row = {
      mean: round(mean[column] as number),
      sd: round(sd[column] as number),
      reached: round(share),
    };
    return { scenario, decision, behavior, ...row };
  });
}

function rounded<T extends { [K in keyof T]: number }>(values: T): T {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, round(value as number)]),
  ) as T;
}
