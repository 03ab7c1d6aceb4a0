import { type DocumentKind, kindOf } from "@leadsim/scenarios";

/** What a file that leadsim writes is: a document, a page, or a table of abilities. */
export type FileKind = DocumentKind | "report" | "ability table";

/** The kind of a file by the first lines of its text; undefined where leadsim did not write it. */
export function fileKindOf(beginning: string, file: string): FileKind | undefined {
  if (/^<!doctype html>[\s\S]*<meta name="generator" content="leadsim">/.test(beginning)) return "report";
  if (/^\ufeff?(?:[^",;\t|\r\n]+|"[^"\r\n]*")([,;\t|])theta\1se\1low\1high\1T\1/.test(beginning))
    return "ability table";
  return kindOf(beginning, file);
}

/** A name for such a file. */
export function exampleName(kind: FileKind): string {
  if (kind === "report") return "report.html";
  return kind === "ability table" ? "abilities.csv" : `${kind}.json`;
}

/** What such a file is called in a message. */
export function kindInWords(kind: FileKind): string {
  return kind === "fairness" ? "fairness report" : kind;
}
