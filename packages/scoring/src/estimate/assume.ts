import type { ModelIndex } from "@leadsim/psychometrics";
import { checkPerformerWords, ScoringError } from "@leadsim/psychometrics";
import type { Assumptions, Benchmark, EvidenceSet, Model } from "@leadsim/scenarios";
import { matchesReference, present, referenceTo } from "@leadsim/scenarios/rules";
import { type BenchmarkMeans, benchmarkMeans } from "./expected.js";
import { checkPriors, defaultPriors, type Priors } from "./priors.js";

/** Everything a score rests on beside the evidence. */
export interface Assumed {
  readonly priors: Priors;
  readonly source: Assumptions["source"];
  readonly benchmark: Benchmark | undefined;
  /** Whether the benchmark is simulated. */
  readonly synthetic: boolean;
  readonly means: BenchmarkMeans;
  /** Per competency, the share expected where there is no evidence of it. */
  readonly domainMeans: Float64Array;
}

/**
 * Components and correlations from the priors given, else the benchmark, else the shipped priors; means from
 * the benchmark.
 */
export function assume(
  sets: readonly EvidenceSet[],
  index: ModelIndex,
  options: { readonly benchmark?: Benchmark; readonly priors?: Priors },
): Assumed {
  const { benchmark } = options;
  if (benchmark) checkBenchmark(benchmark, index.model);
  const priors = options.priors ?? (benchmark ? fromBenchmark(benchmark) : defaultPriors);
  checkPriors(priors);
  return {
    priors,
    source: sourceOf(benchmark, options.priors),
    benchmark,
    synthetic: benchmark?.kind === "synthetic",
    means: benchmarkMeans(sets, benchmark),
    domainMeans: domainMeans(index, benchmark, priors.mean),
  };
}

/** The assumptions as the profile prints them. */
export function assumptionsOf({ priors, source }: Assumed): Assumptions {
  return {
    source,
    components: { ...priors.components },
    correlations: { ...priors.correlations },
    mean: priors.mean,
    ...present({ about: priors.about }),
  };
}

function sourceOf(benchmark: Benchmark | undefined, given: Priors | undefined): Assumptions["source"] {
  if (given || !benchmark) return "prior";
  return benchmark.kind === "operational" ? "operational" : "benchmark";
}

function fromBenchmark(benchmark: Benchmark): Priors {
  const { components, correlations, opportunities } = benchmark;
  return { components, correlations, mean: average(opportunities.map((opportunity) => opportunity.mean)) };
}

function checkBenchmark(benchmark: Benchmark, model: Model): void {
  checkPerformerWords(benchmark);
  if (!matchesReference(benchmark.model, model)) {
    throw new ScoringError(
      "wrong-benchmark",
      `The benchmark "${benchmark.id}" is for ${benchmark.model}, but the model given is ${referenceTo(model)}.`,
      { benchmark: benchmark.model, model: referenceTo(model) },
    );
  }
  if (benchmark.opportunities.length === 0) {
    throw new ScoringError("bad-benchmark", `The benchmark "${benchmark.id}" knows no opportunity.`, {
      id: benchmark.id,
    });
  }
}

/** What people reach at a competency's opportunities in the benchmark; the mean of all where it has none. */
function domainMeans(index: ModelIndex, benchmark: Benchmark | undefined, mean: number): Float64Array {
  const sums = index.model.competencies.map(() => ({ sum: 0, count: 0 }));
  for (const opportunity of benchmark?.opportunities ?? []) {
    const tally = sums[index.places.get(opportunity.behavior)?.competency ?? -1];
    if (!tally) continue;
    tally.sum += opportunity.mean;
    tally.count += 1;
  }
  return Float64Array.from(sums, ({ sum, count }) => (count > 0 ? sum / count : mean));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
