// Panels of raters

export { type Agreement, raterAgreement, summarizeRatings } from "./panel/agreement.js";

// Putting forms on one scale

export { type LinkOptions, linkCalibrations, linkError } from "./linking/link-calibrations.js";
export type { LinkMethod } from "./linking/link-line.js";

// Scoring

export type { LevelsTable } from "./benchmark/levels-table.js";
// Benchmarks
export { type BenchmarkHead, summarizeBenchmark } from "./benchmark/summarize-benchmark.js";
// What is assumed
export { defaultPriors, type Priors } from "./estimate/priors.js";
export { type ForecastScale, forecast } from "./forecast/forecast.js";
export type { Plan, PlannedOpportunity, PlanOptions } from "./forecast/planned.js";
export { type ScoredTable, scoreTable, type TableRoute, type TableScore } from "./forecast/score-table.js";
export { syntheticStatement } from "./profile/notices.js";
// What is said from how much
export { type TierRule, tierRules } from "./profile/tiers.js";
export { type ScoreOptions, score } from "./score.js";
// Errors
export { ScoringError, type ScoringErrorCode } from "./scoring-error.js";
// Version
export { scoringVersion } from "./version.js";
