import { checkPerformerWords, ScoringError } from "@leadsim/psychometrics";
import type {
  Benchmark,
  ComparedBenchmark,
  ComparedProfile,
  Comparison,
  Profile,
  ProfileComparison,
} from "@leadsim/scenarios";
import { matchesReference, referenceTo } from "@leadsim/scenarios/rules";
import { changesBetween } from "./changes.js";
import { comparisonNotices } from "./comparison-notices.js";
import { gapsBetween, gapsToTarget, isCalibrated } from "./gaps.js";
import { similarityOf } from "./similarity-of-gaps.js";

/**
 * How the two sides are named; they have no other name than their sessions or their benchmark where nothing
 * is given.
 */
export interface ComparisonTitles {
  readonly first?: string;
  readonly second?: string;
}

/**
 * A profile against the target of a benchmark: gaps with their intervals, and how alike both are over the competencies.
 * @throws ScoringError `wrong-benchmark` for one of another model, `bad-benchmark` for one that speaks of
 * high performers without a contrast study
 */
export function compareWithTarget(
  profile: Profile,
  benchmark: Benchmark,
  titles: ComparisonTitles = {},
): Comparison {
  checkModel(profile, benchmark);
  checkPerformerWords(benchmark);
  const gaps = gapsToTarget(profile, benchmark);
  const second: ComparedProfile = {
    kind: "target",
    title: titles.second ?? null,
    model: benchmark.model,
    benchmark: headOf(benchmark),
    scoring: null,
    sessions: [],
  };
  return {
    format: "leadsim/comparison@1",
    what: "target",
    first: sideOf(profile, titles.first),
    second,
    synthetic: benchmark.kind === "synthetic" || gaps.some((gap) => gap.synthetic),
    notices: comparisonNotices({ what: "target", profiles: [profile], benchmark, gaps }),
    gaps,
    similarity: similarityOf(gaps, populationFor([profile], benchmark)),
    changes: [],
  };
}

/** The same as a part of the profile. Throws as {@link compareWithTarget} does. */
export function withComparison(profile: Profile, benchmark: Benchmark): Profile {
  const { synthetic, gaps, similarity } = compareWithTarget(profile, benchmark);
  const comparison: ProfileComparison = { to: headOf(benchmark), synthetic, gaps, similarity };
  return { ...profile, comparison };
}

/**
 * Two profiles of one model, in gaps of the first from the second. Of different sessions, each gap has its
 * interval. Of the same sessions scored twice, it says what the second scoring has otherwise, and why; there
 * is no interval, because errors are shared.
 * @param benchmark whose population standardizes the scores; without it D² is in scale points and there is no r_p
 * @throws ScoringError `mixed-models` for profiles of different models
 */
export function compareProfiles(
  first: Profile,
  second: Profile,
  options: { readonly benchmark?: Benchmark; readonly titles?: ComparisonTitles } = {},
): Comparison {
  const { benchmark, titles = {} } = options;
  const [one, other] = [first.versions.model, second.versions.model];
  if (one.id !== other.id) {
    throw new ScoringError(
      "mixed-models",
      `The profiles are of different models (${one.id}, ${other.id}); their scales can't be compared.`,
      { first: one.id, second: other.id },
    );
  }
  if (benchmark) checkModel(first, benchmark);
  const [mine, theirs] = [sessionsOf(first), sessionsOf(second)];
  const shared = mine.filter((session) => theirs.includes(session)).length;
  const rescored = shared === mine.length && shared === theirs.length;
  const gaps = gapsBetween(first, second, shared === 0);
  const what = rescored ? "rescored" : "profiles";
  return {
    format: "leadsim/comparison@1",
    what,
    first: sideOf(first, titles.first),
    second: sideOf(second, titles.second),
    synthetic: isSynthetic(first) || isSynthetic(second) || gaps.some((gap) => gap.synthetic),
    notices: comparisonNotices({ what, profiles: [first, second], benchmark, gaps, shared: shared > 0 }),
    gaps,
    similarity: similarityOf(gaps, populationFor([first, second], benchmark)),
    changes: rescored ? changesBetween(first, second) : [],
  };
}

/** Means and deviations of a benchmark are of scores that are not calibrated. */
function populationFor(
  profiles: readonly Profile[],
  benchmark: Benchmark | undefined,
): Benchmark | undefined {
  return profiles.some(({ competencies }) => competencies.some(isCalibrated)) ? undefined : benchmark;
}

function checkModel({ versions: { model } }: Profile, benchmark: Benchmark): void {
  if (matchesReference(benchmark.model, model)) return;
  throw new ScoringError(
    "wrong-benchmark",
    `The benchmark "${benchmark.id}" is for ${benchmark.model}, but the profile is of ${referenceTo(model)}.`,
    { benchmark: benchmark.model, model: referenceTo(model) },
  );
}

function sideOf(profile: Profile, title: string | undefined): ComparedProfile {
  const { model, benchmark, scoring } = profile.versions;
  const sessions = sessionsOf(profile);
  return {
    kind: "profile",
    title: title ?? null,
    model: referenceTo(model),
    benchmark: benchmark && headOf(benchmark),
    scoring,
    sessions,
  };
}

function headOf({ id, version, title, kind }: ComparedBenchmark): ComparedBenchmark {
  return { id, version, title, kind };
}

function sessionsOf({ versions }: Profile): string[] {
  return versions.sessions.map(({ session }) => session).sort();
}

function isSynthetic({ versions: { benchmark } }: Profile): boolean {
  return benchmark?.kind === "synthetic";
}
