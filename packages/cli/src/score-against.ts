import { resolve } from "node:path";
import type { Content } from "@leadsim/authoring/check";
import { type Benchmark, loadModel, type Model } from "@leadsim/scenarios";
import { findByReference } from "./content.js";
import type { Io } from "./io.js";
import { mistakes, readDocument } from "./read-document.js";
import { readFile } from "./read-file.js";
import { UserError } from "./user-error.js";

/** A benchmark by its file, its id or its reference; `none` and `auto` as they are. */
export function benchmarkFor(asked: string, content: Content, io: Io): Benchmark | "none" | "auto" {
  if (asked === "none" || asked === "auto") return asked;
  if (/[\\/]|\.json$/i.test(asked)) return readDocument("benchmark", resolve(io.cwd, asked), asked);
  return findByReference("benchmark", asked, content.benchmarks);
}

/**
 * A competency model from a file.
 * @throws UserError where it has mistakes
 */
export function modelFrom(file: string, io: Io): Model {
  const source = readFile(resolve(io.cwd, file), file, "model");
  const loaded = loadModel(source, { file });
  if (loaded.document) return loaded.document;
  throw new UserError(
    `${file} has mistakes, so nothing can be scored with it.`,
    mistakes(loaded.diagnostics, new TextDecoder().decode(source)),
  );
}
