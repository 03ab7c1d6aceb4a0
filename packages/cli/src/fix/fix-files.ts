import { type FoundDocument, textOf } from "@leadsim/authoring/check";
import { fixDocuments, type Mended } from "@leadsim/authoring/edit";
import { filesBeside } from "../check/documents-beside.js";
import { gatherContent, type NamedPath } from "../content.js";
import type { Io } from "../io.js";
import { showRewrites, writeRewrites } from "../rewrite/rewrite.js";
import { plainLine } from "../terminal/plain.js";

/**
 * Mends what diagnostics know how to mend and says what was done; with `dryRun`, shows the changes and writes nothing.
 * @param paths how the documents were named: what lies beside them is known
 * @param tell where to say it: standard error where standard output is for a program
 */
export function fixFiles(
  documents: readonly FoundDocument[],
  paths: readonly NamedPath[],
  io: Io,
  { dryRun, tell }: { readonly dryRun: boolean; readonly tell: Io["stdout"] },
): void {
  const fixed = fixDocuments(documents, gatherContent(filesBeside(documents, paths)));
  const rewrites = fixed.documents.map((document, index) => ({
    file: document.file,
    before: textOf(documents[index]!.source),
    after: textOf(document.source),
  }));
  if (dryRun) showRewrites(rewrites, { ...io, stdout: tell });
  else writeRewrites(rewrites, io);
  for (const mended of fixed.mended) tell.write(`${dryRun ? "would mend" : "mended"} ${line(mended)}\n`);
  for (const left of fixed.left) tell.write(`left for you ${line(left)}\n`);
  if (fixed.mended.length === 0) tell.write("Nothing that can be mended without you.\n");
  tell.write("\n");
}

function line({ diagnostic, title }: Mended): string {
  const { file, start, code } = diagnostic;
  return `${plainLine(file)}:${start.line}:${start.column} ${code}: ${plainLine(title)}`;
}
