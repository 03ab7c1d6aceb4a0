// A profile as a page
export { type ReportOptions, renderReport } from "./render-report.js";
