// Rules that several packages keep: pure, a few lines each, so that packages which otherwise take only types may carry them

export { type Present, present } from "./document/present.js";
export { matchesReference, parseReference, type Reference } from "./document/reference.js";
