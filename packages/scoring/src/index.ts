// Scoring

// What is assumed
export { defaultPriors, type Priors } from "./priors.js";
export { type ScoreOptions, score } from "./score.js";
// Errors
export { ScoringError, type ScoringErrorCode } from "./scoring-error.js";
// Version
export { scoringVersion } from "./version.js";
