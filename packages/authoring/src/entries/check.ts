// What documents are checked with

export type { Content, FoundDocument } from "../content.js";

// Check documents together

export { type Checked, type CheckedFile, checkDocuments } from "../check/check-documents.js";
export { type Rewrite, textOf } from "../rewrite.js";

// What a scenario means when it is played

export type { RoadRange } from "../coverage/behavior-roads.js";
export { type Coverage, coverageOf } from "../coverage/coverage.js";
export type { Reach } from "../coverage/reach.js";
export { checkMeaning, type MeaningInput } from "../meaning/check-meaning.js";
