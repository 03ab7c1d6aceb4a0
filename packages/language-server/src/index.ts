// The server, wherever it runs

export { connect } from "./connect.js";
export type { EditorHost, LibraryText } from "./host.js";
export { serveEditor } from "./server.js";

// Where scenarios are played through

export {
  type MeaningThread,
  type MeaningWorker,
  meaningInPlace,
  meaningThread,
} from "./meaning-thread.js";
