import type { AbilityWords } from "./ability-words.js";
import type { AssessorWords } from "./assessor-words.js";
import type { CalibrationWords } from "./calibration-words.js";
import type { CandidateWords } from "./candidate-words.js";
import type { ComparisonWords } from "./comparison-words.js";
import type { DebriefWords } from "./debrief-words.js";
import type { FairnessWords } from "./fairness-words.js";
import type { Format } from "./format.js";
import type { InterviewWords } from "./interview-words.js";
import type { Language } from "./language.js";
import type { PageWords } from "./page-words.js";
import type { ProfileWords } from "./profile-words.js";
import type { SimulationWords } from "./simulation-words.js";
import type { StatisticsWords } from "./statistics-words.js";
import type { TeamWords } from "./team-words.js";

/**
 * Everything leadsim says about people's results, in one language. Documents hold codes and numbers; a word
 * that is missing is a type error.
 */
export interface Words {
  readonly language: Language;
  readonly format: Format;
  readonly page: PageWords;
  readonly profile: ProfileWords;
  readonly candidate: CandidateWords;
  readonly assessor: AssessorWords;
  readonly team: TeamWords;
  readonly debrief: DebriefWords;
  readonly comparison: ComparisonWords;
  readonly interview: InterviewWords;
  readonly simulation: SimulationWords;
  readonly statistics: StatisticsWords;
  readonly calibration: CalibrationWords;
  readonly abilities: AbilityWords;
  readonly fairness: FairnessWords;
}
