// A profile as a page

// A fairness report as a page
export { type FairnessPageOptions, renderFairness } from "./fairness/render-fairness.js";
export { type ReportOptions, renderReport } from "./render-report.js";
