// A profile as a page

export { type ReportOptions, renderReport } from "./render-report.js";

// An interview guide as a page

export { type InterviewPageOptions, renderInterview } from "./interview/render-interview.js";

// A table of abilities as a page

export type { AbilityRow } from "./abilities/ability-table.js";
export { type AbilityPageOptions, renderAbilities } from "./abilities/render-abilities.js";

// A fairness report as a page

export { type FairnessPageOptions, renderFairness } from "./fairness/render-fairness.js";
