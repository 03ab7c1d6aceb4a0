import { type DocumentKind, kindOf } from "@leadsim/scenarios";

/** What a file that leadsim writes is: a document, a page, or a table of abilities. */
export type FileKind = DocumentKind | "report" | "ability table" | "normed table" | "table of dimensions";

/** The kind of a file by its whole text; undefined where leadsim did not write it, whatever it quotes. */
export function fileKindOf(text: string, file: string): FileKind | undefined {
  const head = text.slice(0, 4096);
  if (/^<!doctype html>(?:(?!<\/head>)[\s\S])*<meta name="generator" content="leadsim">/.test(head))
    return "report";
  if (/^\ufeff?(?:[^",;\t|\r\n]+|"[^"\r\n]*")([,;\t|])theta\1se\1low\1high\1T\1/.test(head)) {
    return "ability table";
  }
  if (/^\ufeff?person([,;\t|])scale\1score\1percentile\1/.test(head)) return "normed table";
  if (/^\ufeff?[^\r\n]*[,;\t|]items(?:[,;\t|]theta:[^,;\t|\r\n]+[,;\t|]se:[^,;\t|\r\n]+)+\r?\n/.test(head)) {
    return "table of dimensions";
  }
  const format = formatIn(text);
  return format === undefined ? undefined : kindOf(`{"format":${JSON.stringify(format)}}`, file);
}

/** The format that a JSON document names itself; undefined where the text is none. */
function formatIn(text: string): string | undefined {
  try {
    const document: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    const format =
      typeof document === "object" && document !== null && "format" in document && document.format;
    return typeof format === "string" ? format : undefined;
  } catch {
    return undefined;
  }
}

/** A name for such a file. */
export function exampleName(kind: FileKind): string {
  if (kind === "report") return "report.html";
  if (kind === "normed table") return "normed.csv";
  if (kind === "table of dimensions") return "dimensions.csv";
  return kind === "ability table" ? "abilities.csv" : `${kind}.json`;
}

/** What such a file is called in a message. */
export function kindInWords(kind: FileKind): string {
  return kind === "fairness" ? "fairness report" : kind;
}
