import type { Position } from "../diagnostic/diagnostic.js";
import { type Place, positionAt } from "../source/source.js";
import { isWritten, keyPlace, type Path, valuePlace } from "../source/tree.js";
import { readText } from "../text/read-text.js";
import { parseYaml } from "../yaml/parse-yaml.js";

/** A stretch of a source file. */
export interface SourceSpan {
  readonly start: Position;
  readonly end: Position;
}

/** Where the parts of a document stand. A path is the way from the top: keys, and indices of lists. */
export interface SourcePlaces {
  /** Whether something is written at a path. */
  has(path: Path): boolean;
  /** The key that leads to a path, or to the nearest thing above it. */
  key(path: Path): SourceSpan;
  /** The value at a path, or the nearest thing above it: a scalar whole, a map or list by its beginning. */
  value(path: Path): SourceSpan;
}

/**
 * Finds the places of a document's parts, for checks that are made after loading.
 * Nothing when the text can't be read as YAML; `loadScenario` says why.
 */
export function sourcePlaces(source: string | Uint8Array, file: string): SourcePlaces | undefined {
  const { findings, readable } = readText(source, file);
  const root = readable ? parseYaml(findings) : undefined;
  if (!root) return undefined;
  const span = ({ start, end }: Place): SourceSpan => ({
    start: positionAt(findings.source, start),
    end: positionAt(findings.source, end),
  });
  return {
    has: (path) => isWritten(root, path),
    key: (path) => span(keyPlace(root, path)),
    value: (path) => span(valuePlace(root, path)),
  };
}
