// Serving an editor

export { type MeaningThread, openMeaningThread } from "./meaning-thread.js";
export { serveEditor } from "./server.js";
export { startLanguageServer } from "./start.js";
