// A profile as a page

export type { ReportSignature } from "./assessor/context.js";
export { type ReportOptions, renderReport } from "./assessor/render-report.js";

// What a candidate may hold, as a page for them

export { type CandidatePageOptions, renderCandidate } from "./candidate/render-candidate.js";

// Several people as a page

export { renderTeam, type TeamPageOptions } from "./team/render-team.js";
export { leastPeople, type TeamMember } from "./team/shared-gaps.js";
export { TeamError } from "./team/team-error.js";

// A session told again, as a page

export type { DebriefStatement } from "./debrief/context.js";
export { type DebriefPageOptions, renderDebrief } from "./debrief/render-debrief.js";

// Themes

export { ThemeError } from "./theme/theme-error.js";
export { checkTheme } from "./theme/themed.js";

// An interview guide as a page

export { type InterviewPageOptions, renderInterview } from "./interview/render-interview.js";

// A table of abilities as a page

export type { AbilityRow } from "./abilities/ability-table.js";
export type { PageNorms } from "./abilities/people.js";
export { type AbilityPageOptions, renderAbilities } from "./abilities/render-abilities.js";

// A calibration as a page

export type { CalibrationCurves, SumRow } from "./calibration/calibration-curves.js";
export type { ClassesOf } from "./calibration/classes.js";
export { type CalibrationPageOptions, renderCalibration } from "./calibration/render-calibration.js";

// A fairness report as a page

export { type FairnessPageOptions, renderFairness } from "./fairness/render-fairness.js";
