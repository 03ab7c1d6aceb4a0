// What documents are checked with

export type { Content, FoundDocument } from "../content.js";

// Check documents together

export { type AcceptedWarnings, acceptWarnings } from "../check/accept-warnings.js";
export { type Checked, checkDocuments } from "../check/check-documents.js";
export { type Rewrite, textOf } from "../rewrite.js";

// What a scenario means when it is played

export { coverageOf } from "../coverage/coverage.js";
export { checkMeaning, type MeaningInput } from "../meaning/check-meaning.js";
