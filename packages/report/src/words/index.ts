// What documents say by codes and numbers, in the words of a language

export type { AssessorWords, SectionId } from "./assessor-words.js";
export type { CandidateWords } from "./candidate-words.js";
export { comparedItems } from "./compared-items.js";
export type { ComparisonWords } from "./comparison-words.js";
export type { DebriefWords } from "./debrief-words.js";
export type { Format } from "./format.js";
export { asked, type InterviewWords } from "./interview-words.js";
export { type Language, languages } from "./language.js";
export type { PageWords } from "./page-words.js";
export type {
  GrowOutline,
  LedgerReference,
  ProfileWords,
  SaidBehavior,
  SaidBenchmark,
  SaidScale,
} from "./profile-words.js";
export { saidScale } from "./said.js";
export { type Coded, type Codes, type Sentences, say } from "./say.js";
export type { SimulationWords } from "./simulation-words.js";
export type { StatisticsWords } from "./statistics-words.js";
export type { TeamWords } from "./team-words.js";
export {
  candidateProfileWithSays,
  comparisonWithSays,
  profileWithSays,
  simulationWithSays,
  trackingResultWithSays,
} from "./with-says.js";
export type { Words } from "./words.js";
export { wordsIn } from "./words-in.js";
