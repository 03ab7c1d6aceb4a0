import type { FoundDocument } from "@leadsim/authoring/check";
import type { NamedPath } from "../content.js";
import { findDocuments } from "../find-documents.js";
import { neighborsOf } from "../neighbors.js";

/**
 * Files that lie beside a form, scenario or translation named by its file: simulate and play find what it refers
 * to there, too.
 */
export function filesBeside(
  documents: readonly FoundDocument[],
  paths: readonly NamedPath[],
): readonly NamedPath[] {
  const kinds = new Map(documents.map(({ file, kind }) => [file, kind]));
  const alone = paths.filter(({ shown }) =>
    ["form", "scenario", "translation"].includes(kinds.get(shown) ?? ""),
  );
  const beside = new Map(alone.flatMap(neighborsOf).map((neighbor) => [neighbor.path, neighbor]));
  for (const { path } of paths) beside.delete(path);
  return [...beside.values()];
}

/** The documents in them. */
export function documentsBeside(
  documents: readonly FoundDocument[],
  paths: readonly NamedPath[],
): readonly FoundDocument[] {
  const files = filesBeside(documents, paths);
  return files.length === 0 ? [] : findDocuments(files).documents;
}
