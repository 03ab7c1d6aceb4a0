import type { Benchmark, EvidenceSet } from "@leadsim/scenarios";
import type { Placed } from "../evidence/opportunities.js";
import type { CompetencyWeights } from "./weights.js";

/** The share the population reaches at one opportunity; undefined where nothing is known about it. */
export type ExpectedShare<P extends Placed> = (piece: P) => number | undefined;

/** What is expected of one competency on this form and path, and how much of it rests on an assumption. */
export interface Expected {
  /** m, on the share scale. */
  readonly mean: number;
  /** Σ w_i² over the pieces whose difficulty is not known. */
  readonly unknownSquares: number;
  /** Weight of those pieces per scenario. */
  readonly unknownByScenario: ReadonlyMap<number, number>;
}

/**
 * m: the mean of what the population does at exactly these opportunities, by the weights they carry. Where
 * the benchmark does not know one, the domain mean stands in, and its share of the weight carries the
 * cross-form error terms.
 */
export function expectedOn<P extends Placed>(
  weights: CompetencyWeights<P>,
  known: ExpectedShare<P>,
  domainMean: number,
): Expected {
  let mean = 0;
  let unknownSquares = 0;
  const unknownByScenario = new Map<number, number>();
  for (const { piece, weight } of weights.pieces) {
    const share = known(piece);
    mean += weight * (share ?? domainMean);
    if (share !== undefined) continue;
    unknownSquares += weight * weight;
    unknownByScenario.set(piece.scenario, (unknownByScenario.get(piece.scenario) ?? 0) + weight);
  }
  return { mean, unknownSquares, unknownByScenario };
}

/** What the benchmark knows of the opportunities of these sessions. */
export interface BenchmarkMeans {
  /** By `scenario/decision/behavior`; only for scenarios played with the same story and key. */
  readonly shares: ReadonlyMap<string, number>;
  /** Scenarios the benchmark has in another version, or not at all. */
  readonly unknown: readonly string[];
}

/** Key of an opportunity in {@link BenchmarkMeans}. */
export function opportunityKey(of: { scenario: string; decision: string; behavior: string }): string {
  return `${of.scenario}/${of.decision}/${of.behavior}`;
}

/**
 * The benchmark's means for the scenarios that were played exactly as the benchmark played them: same story,
 * same key.
 */
export function benchmarkMeans(
  sets: readonly EvidenceSet[],
  benchmark: Benchmark | undefined,
): BenchmarkMeans {
  const played = sets.flatMap((set) => set.session.scenarios).filter((scenario) => !scenario.practice);
  if (!benchmark) return { shares: new Map(), unknown: [] };
  const versions = new Map(benchmark.form.scenarios.map((scenario) => [scenario.id, scenario]));
  const unknown = new Set<string>();
  for (const { id, story, key } of played) {
    const version = versions.get(id);
    if (version?.story !== story || version.key !== key) unknown.add(id);
  }
  const shares = new Map<string, number>();
  for (const opportunity of benchmark.opportunities) {
    if (!unknown.has(opportunity.scenario)) shares.set(opportunityKey(opportunity), opportunity.mean);
  }
  return { shares, unknown: [...unknown] };
}
