import { ScoringError } from "@leadsim/psychometrics";
import type { Benchmark, Model } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { type BenchmarkExtras, summarizeBenchmark } from "@leadsim/scoring";
import type { Sheet } from "../csv/sheet.js";
import { UserError } from "../user-error.js";
import { aboutPeople } from "./about-people.js";
import { grouping } from "./grouping.js";
import { type ProvenanceOptions, provenanceOf } from "./provenance.js";
import type { Results } from "./read-results.js";

/** What `leadsim norm` is told about results. */
export interface ResultsOptions extends ProvenanceOptions {
  readonly release: string;
  readonly group?: string;
  readonly weight?: string;
  readonly minGroup?: number;
  readonly target?: string;
  readonly targetRule?: string;
  readonly outcome?: string;
  readonly outcomeSource?: string;
}

/**
 * A benchmark of what people answered.
 * @returns the benchmark, and why there is no contrast study where one was asked for
 * @throws UserError for provenance that is missing, and for columns that are not there
 */
export function benchmarkFromResults(
  results: Results,
  model: Model,
  options: ResultsOptions,
  sheet: Sheet | undefined,
): { readonly benchmark: Benchmark; readonly refused: string | undefined } {
  const provenance = provenanceOf(options, results.table.days);
  const about = aboutPeople(results, sheet);
  const { table, form } = results.table.finish();
  const weights = options.weight === undefined ? undefined : about.weights(options.weight);
  const groups =
    options.group === undefined
      ? undefined
      : grouping(options.group, about.groups(options.group), options.minGroup);
  const head = { ...provenance, version: options.release, form };
  const extras: BenchmarkExtras = {
    norms: groups ? { groups } : {},
    ...targetFrom(options, about.words),
  };
  const make = (more: BenchmarkExtras): Benchmark =>
    summarizeBenchmark({ ...table, ...present({ weights }) }, model, head, more);
  if (options.outcome === undefined) return { benchmark: make(extras), refused: undefined };
  const outcome = options.outcomeSource;
  if (outcome === undefined) {
    throw new UserError(
      "--outcome needs --outcome-source.",
      "Say what the outcome is and who recorded it, apart from this assessment: --outcome-source “Quota 2025, from finance”.",
    );
  }
  const values = about.numbers(options.outcome, "an outcome");
  try {
    return { benchmark: make({ ...extras, contrast: { outcome, values } }), refused: undefined };
  } catch (error) {
    if (!(error instanceof ScoringError) || error.code !== "too-few-people") throw error;
    return { benchmark: make(extras), refused: error.message };
  }
}

function targetFrom(
  { target, targetRule }: ResultsOptions,
  words: (column: string) => string[],
): Pick<BenchmarkExtras, "target"> {
  if (target === undefined) return {};
  if (targetRule === undefined) {
    throw new UserError(
      "--target needs --target-rule.",
      "Say how these people were chosen, and by whom: --target-rule “Named by the three regional heads in March 2026.”",
    );
  }
  const people = words(target).flatMap((cell, person) => (/^(?:|0|no|false)$/i.test(cell) ? [] : [person]));
  return { target: { rule: targetRule, people } };
}
