import type { YAMLParseError } from "yaml";
import type { DiagnosticCode } from "../diagnostic/diagnostic-codes.js";
import type { Findings } from "../source/findings.js";
import { type Place, positionAt } from "../source/source.js";
import { addTag, lineEnd, quoteFix } from "./yaml-traps.js";

interface Explained {
  readonly code: DiagnosticCode;
  readonly place: Place;
  readonly message: string;
  readonly help?: string;
  /** Where the text begins that wants quotes. */
  readonly quoteFrom?: number;
}

/** How many collapses one document is told of: the others are likely echoes. */
const collapseLimit = 3;

/**
 * Says a parser's errors, one for each collapse: what comes on the same line as a text that wants quotes, or within
 * three lines after anything else, is taken for its echo. True when there were any.
 */
export function addSyntaxErrors(findings: Findings, errors: readonly YAMLParseError[]): boolean {
  const { text, lineStarts } = findings.source;
  let quietUntil = -1;
  let collapses = 0;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (error.pos[0] < quietUntil) continue;
    if (findings.isFull()) break;
    const { line } = positionAt(findings.source, error.pos[0]);
    const tag = tagOf(findings, error.pos[0]);
    if (tag) {
      addTag(findings, tag.start, tag.field, tag.start);
      quietUntil = lineStarts[line] ?? text.length;
      continue;
    }
    const explained = explain(findings, error);
    if (explained.code === "yaml-syntax") {
      // What follows the end of a broken document is an echo, however far away.
      if (collapses > 0 && error.message.includes("in YAML stream")) continue;
      collapses += 1;
      if (collapses > collapseLimit) continue;
    }
    const echoes = explained.code === "yaml-quotes" || explained.code === "yaml-tab" ? 0 : 3;
    quietUntil = lineStarts[line + echoes] ?? text.length;
    findings.add(explained.code, explained.place, explained.message, {
      help: explained.help,
      fix: explained.quoteFrom === undefined ? undefined : quoteFix(findings.source, explained.quoteFrom),
    });
  }
  return errors.length > 0;
}

function explain(findings: Findings, error: YAMLParseError): Explained {
  const place = withinLine(findings.source.text, error.pos);
  switch (error.code) {
    case "MULTIPLE_DOCS":
      return {
        code: "yaml-multiple-documents",
        place: { start: place.start, end: Math.min(place.end, place.start + 3) },
        message: "A second document begins here.",
        help: "One file holds one document: delete the `---`, or move what follows to a file of its own.",
      };
    case "TAB_AS_INDENT":
      return {
        code: "yaml-tab",
        place,
        message: "A tab stands where YAML wants spaces.",
        help: "Indent with spaces, two for each level.",
      };
    case "BLOCK_AS_IMPLICIT_KEY":
      return wantsQuotes(
        findings,
        colonAfter(findings, place),
        "The text holds `: `, which YAML reads as a field of its own.",
      );
    case "BAD_SCALAR_START":
      return wantsQuotes(
        findings,
        place,
        `A text can't begin with \`${findings.source.text[place.start]}\`.`,
      );
    case "UNEXPECTED_TOKEN":
      return explainToken(findings, error, place);
    default:
      return other(error, skipSpaces(findings, place));
  }
}

/** The part of an error's range that is on its first line, without the line's end. */
function withinLine(text: string, [from, to]: readonly [number, number]): Place {
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  const end = lineEnd(text, lineStart);
  const start = Math.min(from, end);
  return { start, end: Math.max(start, Math.min(to, end)) };
}

function skipSpaces(findings: Findings, place: Place): Place {
  const spaces = /^ +/.exec(findings.source.text.slice(place.start, place.start + 400))?.[0].length ?? 0;
  const start = place.start + spaces;
  return { start, end: Math.max(place.end, start + 1) };
}

// `text: "Hi" she said` and `text: {name} said`: a value that ends before its line does.
function explainToken(findings: Findings, error: YAMLParseError, place: Place): Explained {
  const start = valueStart(findings, place.start);
  const first = start === undefined ? undefined : findings.source.text[start];
  if (start !== undefined && start < place.start && first !== undefined && `"'{[*&`.includes(first)) {
    return wantsQuotes(findings, place, `The value begins with \`${first}\` and ends before this.`);
  }
  return other(error, place);
}

function wantsQuotes(findings: Findings, place: Place, message: string): Explained {
  const start = valueStart(findings, place.start) ?? place.start;
  return {
    code: "yaml-quotes",
    place,
    message,
    help: "Put the whole text in quotes (single ones if it holds double ones), or write it below the key after `>-`.",
    quoteFrom: Math.min(start, place.start),
  };
}

/** A value before an offset on its line that begins with `!`, and its field. */
function tagOf(
  findings: Findings,
  offset: number,
): { readonly start: number; readonly field: string } | undefined {
  const start = valueStart(findings, offset);
  const { text } = findings.source;
  if (start === undefined || text[start] !== "!") return undefined;
  const field = /([\w-]+):\s+$/.exec(text.slice(text.lastIndexOf("\n", start - 1) + 1, start))?.[1] ?? "";
  return { start, field };
}

/** The `: ` inside a text that begins at or before a place. */
function colonAfter(findings: Findings, place: Place): Place {
  const { text } = findings.source;
  const from = valueStart(findings, place.start) ?? place.start;
  const colon = text.slice(from, lineEnd(text, from)).search(/:(?=\s|$)/);
  return colon === -1 ? place : { start: from + colon, end: from + colon + 1 };
}

/** Where the value begins on the line of an offset: after its key and its dashes. */
function valueStart(findings: Findings, offset: number): number | undefined {
  const { text } = findings.source;
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(lineStart, Math.min(lineEnd(text, offset), lineStart + 4000));
  const match = /^\s*(?:-\s+)*(?:[\w.-]+:\s+)?/.exec(line);
  const start = lineStart + (match?.[0].length ?? 0);
  return start <= offset ? start : undefined;
}

function other(error: YAMLParseError, place: Place): Explained {
  const said = error.message.replace(/(\s+at line \d+|: ["'])[\s\S]*$/, "").trim();
  return {
    code: "yaml-syntax",
    place,
    message: `The YAML can't be read: ${said.slice(0, 200)}.`,
    help:
      hints[error.code] ??
      "Look at the indentation here and on the line above, and at quotes and brackets left open.",
  };
}

const hints: Readonly<Partial<Record<YAMLParseError["code"], string>>> = {
  BAD_INDENT: "Fields of one map begin in the same column; what belongs to a field is indented below it.",
  MISSING_CHAR: "A quote or bracket may be left open, or a `:` is missing after a key.",
};
