import type { YAMLParseError } from "yaml";
import type { Fix } from "../diagnostic/diagnostic.js";
import type { DiagnosticCode } from "../diagnostic/diagnostic-codes.js";
import { type Place, positionAt, type Source } from "../source/source.js";
import { findOddColon } from "../spelling/look-alikes.js";
import { characterName } from "../text/character-name.js";
import {
  fieldBefore,
  firstColumn,
  lineAt,
  lineEnd,
  lineStart,
  nextLine,
  openColumns,
  scanLine,
  valueInBrackets,
  valueStart,
} from "./line-shape.js";
import { asIndent, oddSpaces } from "./odd-spaces.js";
import { isReadable, repairIndent } from "./repair-indent.js";
import {
  beginsOddly,
  bulletFix,
  findBullets,
  findPastedRows,
  inCurlyQuotes,
  isBracketedRow,
  rowsFix,
} from "./word-processor.js";
import { bulletWords, oddColonWords, pastedTable, quote, quoteFix, undashedRow } from "./yaml-traps.js";

/** A parser's error in a designer's words. */
export interface Explained {
  readonly code: DiagnosticCode;
  readonly place: Place;
  readonly message: string;
  readonly help?: string;
  readonly fix?: Fix | undefined;
  /** The line alone shows the mistake, whatever has gone wrong above it. */
  readonly proven: boolean;
}

/** Says what a parser's error means: first what the lines themselves show, then what the parser thinks. */
export function explainSyntax(source: Source, error: YAMLParseError): Explained {
  const place = withinLine(source.text, error.pos);
  return (
    explainMergeMarker(source, place) ??
    explainTabAfterDash(source, place) ??
    explainTabInIndent(source, error, place) ??
    explainPastedTable(source, place) ??
    explainBullets(source, place) ??
    explainTightBracket(source, place) ??
    explainOddSpace(source, place) ??
    explainOddIndent(source, error, place) ??
    explainByCode(source, error, place) ??
    unreadable(place, ...saidBy(error))
  );
}

function explainByCode(source: Source, error: YAMLParseError, place: Place): Explained | undefined {
  const { text } = source;
  switch (error.code) {
    case "MULTIPLE_DOCS":
      return {
        code: "yaml-multiple-documents",
        place: { start: place.start, end: Math.min(place.end, place.start + 3) },
        message: "A second document begins here.",
        help: "One file holds one document: delete the `---`, or move what follows to a file of its own.",
        proven: true,
      };
    case "TAB_AS_INDENT":
      return tabInIndent(place);
    case "BLOCK_IN_FLOW":
      return explainColonInBraces(source, place);
    case "BLOCK_AS_IMPLICIT_KEY":
      return explainColon(source, place);
    case "BAD_ALIAS":
    case "BAD_SCALAR_START":
      return cannotBegin(source, place.start, text[place.start] ?? "");
    case "UNEXPECTED_TOKEN":
      return explainToken(source, place);
    case "MULTILINE_IMPLICIT_KEY":
      return explainKey(source, place);
    case "BAD_INDENT":
      return explainOpenBracket(source, error, place) ?? explainIndent(source, place);
    case "MISSING_CHAR":
      if (/closing/.test(error.message)) return explainOpenQuote(source, error, place);
      return /Implicit map keys/.test(error.message)
        ? explainKey(source, place)
        : (explainToken(source, place) ?? explainOpenBracket(source, error, place));
    default:
      return undefined;
  }
}

/** The part of an error's range that is on its first line, without the line's end. */
function withinLine(text: string, [from, to]: readonly [number, number]): Place {
  const end = lineEnd(text, lineStart(text, from));
  const start = Math.min(from, end);
  return { start, end: Math.max(start, Math.min(to, end)) };
}

/** A line that a version control system leaves where two people have changed the same lines. */
function explainMergeMarker({ text }: Source, place: Place): Explained | undefined {
  const { start, end, words } = lineAt(text, place.start);
  if (!/^(?:<{7}|\|{7}|>{7})(?: |$)|^={7}$/.test(words)) return undefined;
  return unreadable(
    { start, end },
    "two people have changed the same lines, and their versions stand here one below the other",
    "Keep what you want of the lines between `<<<<<<<` and `>>>>>>>`, and delete those two and the line `=======`.",
  );
}

/** Rows of a spreadsheet: the line itself, or the one above that ended too early. */
function explainPastedTable({ text }: Source, place: Place): Explained | undefined {
  const [rows = []] = [place.start, lineStart(text, place.start) - 1]
    .filter((at) => at >= 0)
    .map((at) => findPastedRows(text, at))
    .filter((found) => found.length > 0);
  const [first] = rows;
  if (!first) return undefined;
  const about = rows.every(({ start, end }) => isBracketedRow(text.slice(start, end)))
    ? ({ code: "yaml-bullet", ...undashedRow } as const)
    : ({ code: "pasted-table", ...pastedTable } as const);
  return { ...about, place: first, fix: rowsFix(text, rows), proven: true };
}

/** A list of which an entry begins with another sign than a dash and a space. */
function explainBullets({ text }: Source, place: Place): Explained | undefined {
  const above = lineStart(text, place.start) - 1;
  const own = findBullets(text, place.start);
  // After a dash without its space, the fields of the entry are the first that don't fit in.
  const bullets = own.length === 0 && above > 0 && beginsOddly(text, above) ? findBullets(text, above) : own;
  const [first] = bullets;
  if (!first) return undefined;
  return {
    code: "yaml-bullet",
    place: first,
    ...bulletWords(text, first),
    fix: bulletFix(bullets),
    proven: true,
  };
}

/** A dash with a tab in the place of its space: the fields of the entry then stand in no column. */
function explainTabAfterDash(source: Source, place: Place): Explained | undefined {
  return onLineOrAbove(source, place, (text, offset) => {
    const { start, words } = lineAt(text, offset);
    const dash = /^ *(?:- +)*-(?=[ \t]*\t[ \t]*(?:- |[\w.-]+:(?:\s|$)))/.exec(words);
    if (!dash) return undefined;
    const from = start + dash[0].length;
    const end = from + /^[ \t]+/.exec(text.slice(from, start + words.length))![0].length;
    return {
      code: "yaml-tab",
      place: { start: from, end },
      message: "A tab stands between the dash and its field.",
      help: "An entry begins with a dash and a space: `- `.",
      fix: { title: "Type a space", edits: [{ start: from, end, text: " " }] },
      proven: true,
    };
  });
}

/** A tab after the spaces of an indentation: the parser blames the column, which a tab is no part of. */
function explainTabInIndent(source: Source, error: YAMLParseError, place: Place): Explained | undefined {
  const isColumn = error.code === "BAD_INDENT" || error.code === "MULTILINE_IMPLICIT_KEY";
  const look = (text: string, offset: number): Explained | undefined => {
    const { start, words } = lineAt(text, offset);
    const indent = /^ *\t[ \t]*(?=\S)/.exec(words);
    if (!indent) return undefined;
    return tabInIndent({ start: start + indent[0].indexOf("\t"), end: start + indent[0].length });
  };
  return isColumn ? onLineOrAbove(source, place, look) : look(source.text, place.start);
}

function tabInIndent(place: Place): Explained {
  return {
    code: "yaml-tab",
    place,
    message: "A tab stands where YAML wants spaces.",
    help: "Indent with spaces, two for each level.",
    proven: true,
  };
}

/** The line that is blamed may be the first right one after the mistake. */
function onLineOrAbove(
  { text }: Source,
  place: Place,
  explain: (text: string, offset: number) => Explained | undefined,
): Explained | undefined {
  const above = lineStart(text, place.start) - 1;
  return explain(text, place.start) ?? (above >= 0 ? explain(text, above) : undefined);
}

const oddSpace = new RegExp(
  `^([ \\t]*)((?:-[ \\t]+)*(?:[\\w.-]+:)?)[ \\t]*([${oddSpaces}])[ \\t${oddSpaces}]*`,
);

function explainOddSpace(source: Source, place: Place): Explained | undefined {
  return onLineOrAbove(source, place, oddSpaceAt);
}

function oddSpaceAt(text: string, offset: number): Explained | undefined {
  const { start, words } = lineAt(text, offset);
  const match = oddSpace.exec(words);
  if (!match) return undefined;
  const [all, indent, before, odd] = match as unknown as [string, string, string, string];
  const from = start + indent.length + before.length;
  const at = start + all.indexOf(odd);
  const edit =
    before === ""
      ? { start: at, end: start + all.length, text: asIndent(all.slice(indent.length)) }
      : { start: from, end: start + all.length, text: " " };
  return {
    ...unreadable(
      { start: at, end: at + 1 },
      `${characterName(odd)} looks like a space and is none`,
      "Delete it and type a space. Text copied from a page or a word processor often holds such signs.",
    ),
    fix: { title: "Type a space", edits: [edit] },
    proven: true,
  };
}

/** So far above what the parser blames a line is looked for, in characters. */
const reach = 20_000;
const oddIndent = new RegExp(`^( *[${oddSpaces}][ ${oddSpaces}]*)(?:- |[\\w.-]+:(?:\\s|$))`, "gm");

/** Fields and entries whose indentation holds a sign that is no space: what is blamed may stand far below. */
function explainOddIndent({ text }: Source, { code }: YAMLParseError, place: Place): Explained | undefined {
  if (code !== "BAD_INDENT" && code !== "MULTILINE_IMPLICIT_KEY" && code !== "BLOCK_AS_IMPLICIT_KEY")
    return undefined;
  const begin = lineStart(text, Math.max(0, place.start - reach));
  const indents = [...text.slice(begin, lineEnd(text, place.start)).matchAll(oddIndent)].map(
    ({ index, 1: indent = "" }) => ({ start: begin + index, indent }),
  );
  const [first] = indents;
  if (!first) return undefined;
  const at = first.start + first.indent.search(/[^ ]/);
  return {
    ...unreadable(
      { start: at, end: at + 1 },
      `${characterName(text[at]!)} looks like a space and is none`,
      "Indent with the spaces of the keyboard, two for each level.",
    ),
    fix: {
      title: "Indent with spaces",
      edits: indents.map(({ start, indent }) => ({
        start,
        end: start + indent.length,
        text: asIndent(indent),
      })),
    },
    proven: true,
  };
}

const quoteHelp =
  "Put the whole text in quotes (single ones if it holds double ones), or write it below the key after `>-`.";

function wantsQuotes(source: Source, place: Place, message: string): Explained {
  const { text } = source;
  const start = Math.min(valueStart(text, place.start) ?? place.start, place.start);
  const words = text.slice(start, lineEnd(text, start)).trimEnd();
  if (inCurlyQuotes(words)) return wantsStraightQuotes(start, words);
  const inside = endsWithBracket(text, start) ? valueInBrackets(text, place.start) : undefined;
  return {
    code: "yaml-quotes",
    place,
    message,
    help: quoteHelp,
    fix: inside ? inQuotes(text, inside) : quoteFix(source, start),
    proven: true,
  };
}

/** `“One: two”`: quotes of a word processor, which YAML takes for letters. */
function wantsStraightQuotes(start: number, words: string): Explained {
  const inner = words.slice(1, -1);
  const signs = [words[0], words.at(-1)].filter((sign) => sign !== '"').map((sign) => `\`${sign}\``);
  return {
    code: "yaml-quotes",
    place: { start, end: start + 1 },
    message: `${signs.join(" and ")} ${signs.length > 1 ? "are quotes" : "is a quote"} of a word processor, which YAML takes for ${signs.length > 1 ? "letters" : "a letter"}.`,
    help: 'Write the quotes of the keyboard, `"`, at both ends.',
    fix: {
      title: "Write the quotes of the keyboard",
      edits: [{ start, end: start + words.length, text: quote(inner) }],
    },
    proven: true,
  };
}

/** Whether a value is a map or list in brackets, as far as its line shows. */
function endsWithBracket(text: string, start: number): boolean {
  return "{[".includes(text[start] ?? " ") && /[}\]]\s*(#.*)?$/.test(text.slice(start, lineEnd(text, start)));
}

function inQuotes(text: string, { start, end }: Place): Fix {
  return { title: "Put the text in quotes", edits: [{ start, end, text: quote(text.slice(start, end)) }] };
}

function cannotBegin(source: Source, start: number, sign: string): Explained {
  return wantsQuotes(source, { start, end: start + 1 }, `A text can't begin with \`${sign}\`.`);
}

/** `text: One: two`, or a line below a text that is indented deeper than its field. */
function explainColon(source: Source, place: Place): Explained {
  const { text } = source;
  const tight = tightColon(text, place);
  if (tight) return tight;
  const from = valueStart(text, place.start) ?? place.start;
  if (text[from] === "?") return cannotBegin(source, from, "? ");
  const colon = text.slice(from, lineEnd(text, from)).search(/:(?=\s|$)/);
  if (colon !== -1) {
    const at = { start: from + colon, end: from + colon + 1 };
    const said = wantsQuotes(source, at, "The text holds `: `, which YAML reads as a field of its own.");
    // A line that is a field by itself shows nothing: what is wrong may stand above it.
    const isField = /^\s*(?:-\s+)*[\w.-]+$/.test(text.slice(lineStart(text, from), at.start));
    return isField ? { ...said, proven: false } : said;
  }
  const { start, words } = lineAt(text, nextFilledLine(text, from));
  const moved = explainColumn(source, start);
  if (moved) return moved;
  const next = start + firstColumn(words) - 1;
  return unreadable(
    { start: next, end: Math.max(next, start + words.trimEnd().length) },
    "this line is indented deeper than the field above it, which has its value already",
    `${hints.BAD_INDENT} A text of several lines stands below its field after \`>-\`.`,
  );
}

/** Where the next line begins that is not empty. */
function nextFilledLine(text: string, at: number): number {
  let start = nextLine(text, at);
  while (
    start < text.length &&
    /^\s/.test(text.slice(start, start + 1)) &&
    lineAt(text, start).words.trim() === ""
  )
    start = nextLine(text, start);
  return start;
}

/** `{ text: One: two }`, or a comma that is missing between two fields. */
function explainColonInBraces(source: Source, place: Place): Explained | undefined {
  const { text } = source;
  const tight = tightColon(text, place);
  if (tight) return tight;
  const value = valueInBrackets(text, place.start);
  if (!value) return undefined;
  const words = text.slice(value.start, value.end);
  const colon = words.search(/:(?=\s|$)/);
  if (colon === -1) return undefined;
  const missing = /^(-?[\d.]+|true|false)[;]?\s+(?=[\w-]+:\s)/.exec(words);
  const at = missing
    ? { start: value.start + missing[1]!.length, end: value.start + missing[0].length }
    : { start: value.start + colon, end: value.start + colon + 1 };
  return {
    code: "yaml-quotes",
    place: at,
    message: missing
      ? "A comma is missing between two fields."
      : "The text holds `: `, which YAML reads as a field of its own.",
    help: missing
      ? "Inside `{ }` a comma stands between fields."
      : "Put the whole text in quotes. If a field of its own was meant, put a comma before it.",
    fix: missing ? { title: "Put a comma", edits: [{ ...at, text: ", " }] } : inQuotes(text, value),
    proven: true,
  };
}

// `text: "Hi" she said`, `text: {name} said`, `text: > 5`: a value that ends before its line does.
function explainToken(source: Source, place: Place): Explained | undefined {
  const { text } = source;
  const start = valueStart(text, place.start);
  if (start === undefined) return undefined;
  const sign = text[start] ?? "";
  if (sign === ">" || sign === "|") return cannotBegin(source, start, sign);
  if (sign === "-" && text[start + 1] === " " && fieldBefore(text, start) !== "")
    return cannotBegin(source, start, "- ");
  if (start >= place.start || !`"'{[*&`.includes(sign)) return undefined;
  if (endsWithBracket(text, start)) return explainInBraces(source, place);
  return wantsQuotes(source, place, `The value begins with \`${sign}\` and ends before this.`);
}

/** `{ hours: amounts["middle"] }`: a sign inside braces that ends a text. */
function explainInBraces({ text }: Source, place: Place): Explained | undefined {
  const value = valueInBrackets(text, place.start);
  if (!value || value.start >= place.start || value.end <= place.start) return undefined;
  const words = text.slice(value.start, value.end);
  if (!/["'[\]{}]/.test(words)) return undefined;
  return {
    code: "yaml-quotes",
    place: value,
    message: "Inside `{ }` a text can't hold quotes or brackets.",
    help: "Put the text in quotes (single ones if it holds double ones), or write the map without braces.",
    fix: inQuotes(text, value),
    proven: false,
  };
}

/** `name:value`, or `name:{ … }`: a field whose colon has no space after it, or is none. */
function tightColon(text: string, place: Place): Explained | undefined {
  const { start, words } = lineAt(text, place.start);
  const odd = findOddColon(words);
  if (odd) {
    const at = { start: start + odd.from, end: start + odd.to };
    return {
      ...unreadable(at, oddColonWords(odd.sign), "Write a colon of the keyboard and a space: `name: value`."),
      fix: { title: "Write a colon and a space", edits: [{ ...at, text: ": " }] },
    };
  }
  const tight = /^\s*(?:-\s+)*[\w.-]+:(?=[^\s:])/.exec(words);
  if (!tight) return undefined;
  const at = start + tight[0].length;
  return {
    ...unreadable({ start: at - 1, end: at }, "a space is missing after the colon", "Write `name: value`."),
    fix: { title: "Put a space", edits: [{ start: at, end: at, text: " " }] },
  };
}

/** `options:{ … }`: YAML reads on to the next colon, and blames what comes there. */
function explainTightBracket({ text }: Source, place: Place): Explained | undefined {
  const isTight = /^\s*(?:-\s+)*[\w.-]+:[{[]/.test(lineAt(text, place.start).words);
  return isTight ? tightColon(text, place) : undefined;
}

/** A line that should be a field and has no `: `. */
function explainKey({ text }: Source, place: Place): Explained {
  const { start, end, words } = lineAt(text, place.start);
  const tight = tightColon(text, place);
  if (tight) return tight;
  return unreadable(
    { start: Math.min(start + firstColumn(words) - 1, end), end },
    "this line is no field: it has no `: `",
    "Write `name: value`. A text of several lines stands below its field after `>-`, indented; a comment begins with `#`.",
  );
}

function explainOpenQuote({ text }: Source, error: YAMLParseError, place: Place): Explained {
  // Blamed may be the end of the file: then the last quote is the one that is open.
  const last =
    place.start < text.trimEnd().length ? -1 : text.lastIndexOf(error.message.includes("'") ? "'" : '"');
  const start = last === -1 ? valueStart(text, place.start) : last;
  const sign = start === undefined ? undefined : text[start];
  if (start !== undefined) {
    const words = text.slice(start, lineEnd(text, start)).trimEnd();
    if (inCurlyQuotes(words)) return wantsStraightQuotes(start, words);
  }
  const opens = start !== undefined && (sign === '"' || sign === "'");
  return unreadable(
    opens ? { start, end: Math.max(place.end, start + 1) } : place,
    opens ? `the quote \`${sign}\` is not closed` : "a quote is not closed",
    "Put the same sign at the end of the text.",
  );
}

/** A `{` or `[` that is not closed, or is closed only after ` #`, where a comment begins. */
function explainOpenBracket(source: Source, error: YAMLParseError, place: Place): Explained | undefined {
  if (!/flow/i.test(error.message)) return undefined;
  const { text, lineStarts } = source;
  const { line } = positionAt(source, place.start);
  for (let index = line - 1; index >= 0 && index > line - 50; index -= 1) {
    const { open, comment } = scanLine(text, lineStarts[index]!);
    if (open === undefined) continue;
    const closes = comment !== undefined && /[}\]]/.test(text.slice(comment, lineEnd(text, comment)));
    if (closes) {
      return {
        code: "yaml-quotes",
        place: { start: comment, end: lineEnd(text, comment) },
        message: `A comment begins at \` #\`, before the \`${text[open] === "{" ? "}" : "]"}\`.`,
        help: "If this belongs to the text, put the whole text in quotes; if it is a comment, give it a line of its own.",
        proven: false,
      };
    }
    const sign = text[open] === "{" ? "}" : "]";
    return {
      ...unreadable(
        { start: open, end: open + 1 },
        `this \`${text[open]}\` is not closed`,
        `Write \`${sign}\` where it ends.`,
      ),
      fix: closeBracket(text, open, sign),
    };
  }
  return undefined;
}

/** The bracket at the end of its line, where the line can be read with it and the next one is none of its own. */
function closeBracket(text: string, open: number, sign: string): Fix | undefined {
  const { start, words } = lineAt(text, open);
  const body = words.replace(/\s+#.*$/, "");
  const end = start + body.replace(/[\s,]+$/, "").length;
  const closing = sign === "}" ? " }" : "]";
  const next = lineAt(text, nextLine(text, start)).words;
  if (!/^\s*(?:#|$|- |[\w.-]+:(?:\s|$))/.test(next) || !isReadable(text.slice(start, end) + closing))
    return undefined;
  return {
    title: `Write ${sign}`,
    edits: [{ start: end, end: start + body.length, text: closing }],
  };
}

/** A line that reads well in another column; said of it, whichever line the parser blames. */
function explainColumn(source: Source, offset: number): Explained | undefined {
  const repair = repairIndent(source, offset);
  if (!repair) return undefined;
  return {
    ...unreadable(
      { start: repair.start, end: repair.end },
      `this line begins in column ${repair.from}, and what it belongs to in column ${repair.to}`,
      hints.BAD_INDENT,
    ),
    fix: repair.fix,
  };
}

function explainIndent(source: Source, place: Place): Explained {
  const moved = explainColumn(source, place.start);
  if (moved) return moved;
  const { line } = positionAt(source, place.start);
  const { text } = source;
  const { start, end, words } = lineAt(text, place.start);
  const column = firstColumn(words);
  const columns = openColumns(source, line).filter((open) => open !== column);
  const at = { start: Math.min(start + column - 1, end), end };
  if (columns.length === 0)
    return unreadable(at, "this line begins in a column of its own", hints.BAD_INDENT);
  const open = columns.length === 1 ? `column ${columns[0]}` : `columns ${columns.join(", ")}`;
  return unreadable(
    at,
    `this line begins in column ${column}, and the fields it could belong to in ${open}`,
    `${hints.BAD_INDENT} The mistake is here or a few lines above.`,
  );
}

function unreadable(place: Place, what: string, help?: string): Explained {
  return {
    code: "yaml-syntax",
    place,
    message: `The YAML can't be read: ${what}.`,
    help: help ?? "Look at the indentation here and on the line above, and at quotes and brackets left open.",
    proven: false,
  };
}

function saidBy(error: YAMLParseError): [what: string, help?: string] {
  if (/Missing ,/.test(error.message)) return ["a comma is missing here"];
  if (/Unexpected ,|empty item/.test(error.message))
    return ["there is a comma too many", 'Delete it. An empty cell of a table is `""`.'];
  const said = error.message
    .slice(0, 500)
    .replace(/(\s+at line \d+|: ["'])[\s\S]*$/, "")
    .trim();
  const help = hints[error.code];
  const what = `${said.charAt(0).toLowerCase()}${said.slice(1, 200)}`;
  return help === undefined ? [what] : [what, help];
}

const hints: Readonly<Partial<Record<YAMLParseError["code"], string>>> = {
  BAD_INDENT: "Fields of one map begin in the same column; what belongs to a field is indented below it.",
  MISSING_CHAR: "A quote or bracket may be left open, or a `:` is missing after a key.",
  BAD_DQ_ESCAPE: "In double quotes `\\` has a meaning of its own: use single quotes, or write `\\\\`.",
};
