// The language server in Node: over standard input and output, with this machine's disk and threads.

export type { EditorHost, LibraryText } from "./host.js";
export type { MeaningThread } from "./meaning-thread.js";
export { startLanguageServer } from "./node/start.js";
