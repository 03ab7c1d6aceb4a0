import type { FoundDocument } from "@leadsim/authoring/check";
import { toSarif } from "@leadsim/authoring/sarif";
import type { Diagnostic } from "@leadsim/scenarios";
import { pageOf } from "../explain/diagnostic-pages.js";
import { artifactAt } from "./place-in-sarif.js";

/** Diagnostics as SARIF, with the page of each code and places relative to a folder. */
export function sarifOf(
  diagnostics: readonly Diagnostic[],
  documents: readonly FoundDocument[],
  folder: string,
): object {
  const sources = new Map(documents.map(({ file, source }) => [file, source]));
  // A mark of byte order is part of what code hosts hash, so it stays.
  const textOf = (file: string) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(sources.get(file));
  return toSarif(diagnostics, { textOf, pageOf, artifactAt: (file) => artifactAt(file, folder) });
}
