// Panels of raters

export { type Agreement, raterAgreement, summarizeRatings } from "./agreement.js";

// Scoring

export { type ForecastScale, forecast } from "./forecast.js";
export type { LevelsTable } from "./levels-table.js";
export { syntheticStatement } from "./notices.js";
export type { Plan, PlannedOpportunity, PlanOptions } from "./planned.js";
// What is assumed
export { defaultPriors, type Priors } from "./priors.js";
export { type ScoreOptions, score } from "./score.js";
export { type ScoredTable, scoreTable, type TableRoute, type TableScore } from "./score-table.js";
// Errors
export { ScoringError, type ScoringErrorCode } from "./scoring-error.js";
// Benchmarks
export { type BenchmarkHead, summarizeBenchmark } from "./summarize-benchmark.js";
// What is said from how much
export { type TierRule, tierRules } from "./tiers.js";
// Version
export { scoringVersion } from "./version.js";
