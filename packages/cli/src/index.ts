// The command line as a function

// What it reads from and writes to
export type { Io, LineInput, LineResult, Output } from "./io.js";
export { run } from "./run.js";
