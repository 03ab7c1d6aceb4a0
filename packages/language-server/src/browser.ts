// The language server in a browser: in a web worker, with what the page gives it.

export { type MeaningScope, openMeaningThread } from "./browser/open-meaning-thread.js";
export { type EditorPort, startLanguageServer } from "./browser/start.js";
export type { EditorHost, LibraryText } from "./host.js";
export type { MeaningThread } from "./meaning-thread.js";
