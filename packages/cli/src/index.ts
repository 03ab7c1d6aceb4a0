// The command line as a function
export { run } from "./run.js";

// What it reads from and writes to
export type { Io, LineInput, LineResult, Output } from "./io.js";
