// Evidence into a profile

export { defaultPriors, type Priors } from "./estimate/priors.js";
export { type TierRule, tierRules } from "./profile/tiers.js";
export { type ScoreOptions, score } from "./score.js";

// What others may see of a profile

export { forCandidate } from "./audience/for-candidate.js";
export { forTracking } from "./audience/for-tracking.js";
export { wordedBy } from "./audience/worded-by.js";

// Interviews

export { type InterviewOptions, interviewGuide } from "./development/interview-guide.js";

// Comparing profiles

export {
  type ComparisonTitles,
  compareProfiles,
  compareWithTarget,
  withComparison,
} from "./compare/compare-profiles.js";
export { profileSimilarity, type Similarity } from "./compare/similarity.js";

// Benchmarks

export {
  type Fitting,
  fittingBenchmark,
  type PlayedContent,
} from "./benchmark/fitting-benchmark.js";
export type { LevelsTable, ResponderTable } from "./benchmark/levels-table.js";
export {
  type BenchmarkExtras,
  type BenchmarkHead,
  summarizeBenchmark,
} from "./benchmark/summarize-benchmark.js";

// Norms

export { type PersonResult, type ResultsTable, resultsTable } from "./benchmark/results-table.js";

// How precise a form will be, and many people at once

export { forecast } from "./forecast/forecast.js";
export type { Plan, PlannedOpportunity, PlanOptions } from "./forecast/planned.js";
export { type ScoredTable, scoreTable, type TablePath, type TableScore } from "./forecast/score-table.js";

// Errors and version

export { ScoringError, type ScoringErrorCode, scoringVersion } from "@leadsim/psychometrics";
