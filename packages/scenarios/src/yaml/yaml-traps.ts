import { isScalar, type Pair, type ParsedNode, type Scalar, type YAMLMap } from "yaml";
import { readDecimalComma, readRangeWithCommas } from "../decimal/decimal-comma.js";
import type { Fix } from "../diagnostic/diagnostic.js";
import type { Findings } from "../findings/findings.js";
import { isProse } from "../source/prose.js";
import type { Place, Source } from "../source/source.js";
import type { Path } from "../source/tree.js";
import { characterName } from "../text/character-name.js";
import { fieldBefore, lineEnd } from "./line-shape.js";
import { inCurlyQuotes } from "./word-processor.js";

const opposites: Readonly<Record<string, string>> = {
  if: "unless",
  unless: "if",
  "only-if": "skip-if",
  "skip-if": "only-if",
};

/** Finds an explicit tag, most often a condition that begins with `!`. Says whether there was one. */
export function checkTag(findings: Findings, node: ParsedNode, path: Path, place: Place): boolean {
  if (node.tag === undefined) return false;
  const { text } = findings.source;
  // The tag stands before the node's range; the range of an empty node begins right after it.
  let start = text.lastIndexOf("!", place.start);
  while (text[start - 1] === "!") start -= 1;
  if (start === -1) start = place.start;
  addTag(findings, start, String(path.at(-1) ?? ""), place.end);
  return true;
}

/** Says that what begins at an offset is a YAML tag, which silently empties the value of a field. */
export function addTag(findings: Findings, start: number, field: string, end: number): void {
  const { text } = findings.source;
  const rest = text.slice(start, lineEnd(text, start)).replace(/\s#.*$/, "");
  const written = (isInBrackets(text, start) ? rest.replace(/[,}\]].*$/, "") : rest).trimEnd();
  const opposite = opposites[field];
  const place = { start, end: start + written.length };
  findings.add("yaml-tag", place, `\`${written}\` begins a YAML tag and is not read as text.`, {
    help:
      opposite === undefined
        ? "If it was meant as text, put the whole text in quotes."
        : `Write \`${opposite}: ${written.replace(/^!\s*/, "")}\`, or put the condition in quotes: \`${field}: '${written}'\`.`,
    fix: quoteFix(findings.source, start),
  });
  findings.mute({ start, end: Math.max(end, place.end) });
}

/** Finds prose that ends at ` #`. */
export function checkComment(findings: Findings, node: Scalar, path: Path, place: Place): void {
  if (node.type !== "PLAIN" || typeof node.comment !== "string" || !isProse(path)) return;
  const { text } = findings.source;
  const end = lineEnd(text, place.end);
  const rest = text.slice(place.end, end);
  const hash = rest.search(/#/);
  if (hash === -1 || rest.slice(0, hash).trim() !== "") return;
  const comment = { start: place.end + hash, end: place.end + rest.trimEnd().length };
  findings.add("text-cut-by-comment", comment, "The text ends here: ` #` begins a comment.", {
    help: "If this belongs to the text, put the whole text in quotes; if it is a comment, give it a line of its own.",
    fix: quoteFix(findings.source, place.start),
  });
}

/**
 * In a map in braces, a comma ends a text and the rest becomes a key without a value. Finds such pairs, one
 * diagnostic for each run of them, and gives them back so that nobody takes them for fields.
 */
export function findSplitText(
  findings: Findings,
  node: YAMLMap<ParsedNode, ParsedNode | null>,
): ReadonlySet<Pair> {
  const split = new Set<Pair>();
  let text: Place | undefined;
  let run: Place | undefined;
  const close = (): void => {
    if (run) addSplit(findings, text, run);
    run = undefined;
  };
  for (const pair of node.items) {
    const { key, value } = pair;
    const before: Place | undefined = text;
    if (before && value === null && isScalar(key) && key.type === "PLAIN" && key.range) {
      split.add(pair);
      run = { start: run?.start ?? key.range[0], end: key.range[1] };
      continue;
    }
    close();
    text =
      isScalar(value) && value.type === "PLAIN" && value.range
        ? { start: value.range[0], end: value.range[1] }
        : undefined;
  }
  close();
  return split;
}

function addSplit(findings: Findings, text: Place | undefined, run: Place): void {
  const whole = { start: text?.start ?? run.start, end: run.end };
  const words = findings.source.text.slice(whole.start, whole.end);
  const number = readDecimalComma(words) ?? readRangeWithCommas(words);
  if (number !== undefined) {
    findings.add("text-split-at-comma", run, "The number was split at the comma before this.", {
      help: `Write \`${number}\`: decimals with a point, thousands without a sign.`,
      fix: { title: `Write ${number}`, edits: [{ ...whole, text: number }] },
    });
    // What is wrong with the first half follows from it.
    findings.mute(whole);
    return;
  }
  findings.add("text-split-at-comma", run, "The text was split at the comma before this.", {
    help: "Inside `{ }` a comma begins the next field: put the whole text in quotes, or write the map without braces.",
    fix: {
      title: "Put the text in quotes",
      edits: [{ ...whole, text: quote(inCurlyQuotes(words) ? words.slice(1, -1) : words) }],
    },
  });
}

/** Puts the rest of a line, from an offset on, in quotes. */
export function quoteFix(source: Source, start: number): Fix | undefined {
  const end = lineEnd(source.text, start);
  // In a map or list in brackets the text does not reach to the end of the line.
  if (isInBrackets(source.text, start)) return undefined;
  const words = source.text.slice(start, end).trimEnd();
  if (words === "" || words.length > 2000) return undefined;
  return {
    title: "Put the text in quotes",
    edits: [{ start, end: start + words.length, text: requote(words, fieldBefore(source.text, start)) }],
  };
}

/** A text whose own quotes end too early gets better ones; in a condition they are the condition's. */
function requote(words: string, field: string): string {
  const [sign] = words;
  const isQuoted = words.length > 2 && (sign === '"' || sign === "'") && words.at(-1) === sign;
  if (!isQuoted || field in opposites || field === "is") return quote(words);
  const inside = words.slice(1, -1);
  return quote(sign === "'" ? inside.replaceAll("''", "'") : inside);
}

function isInBrackets(text: string, at: number): boolean {
  return /[{[]/.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at));
}

/** A text in YAML's quotes: single, where it can be read without escapes. */
export function quote(words: string): string {
  return words.includes('"') || words.includes("\\") ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
}

/** What is said of a table that was pasted. */
export const pastedTable = {
  message: "This looks like a table that was pasted from elsewhere.",
  help: "Write each line as a row of the table: `- [cell, cell, cell]`. The heads stand in `columns`.",
} as const;

/** What is said of a row in brackets that has no dash. */
export const undashedRow = {
  message: "This row has no dash before it.",
  help: "Each row of a table is an entry: `- [cell, cell, cell]`.",
} as const;

/** What is said of an entry that begins with another sign than a dash and a space. */
export function bulletWords(
  text: string,
  { start, end }: Place,
): { readonly message: string; readonly help: string } {
  const sign = text.slice(start, end).trim();
  const odd = /[^ \t]/.exec(text.slice(start + 1, end))?.[0];
  if (text[start] === "-" && odd !== undefined && odd !== "-")
    return {
      message: `After the dash of this entry stands ${characterName(odd)}, which looks like a space and is none.`,
      help: "Delete it and type a space. Text copied from a page or a word processor often holds such signs.",
    };
  return sign === "-"
    ? {
        message: "The dash of this entry has no space after it.",
        help: "An entry begins with a dash and a space: `- `.",
      }
    : {
        message:
          sign === "--"
            ? "This entry begins with two dashes."
            : `This entry begins with \`${sign}\`, which word processors put in the place of a dash.`,
        help: "An entry begins with the plain dash of the keyboard and a space: `- `.",
      };
}

/** What is said of a sign that looks like a colon. */
export const oddColonWords = (sign: string): string =>
  "=;".includes(sign)
    ? `after the name stands \`${sign}\` in the place of a colon`
    : `after the name stands ${characterName(sign)}, which looks like a colon and is none`;

/** What is said of a name with a letter that looks like another, or with a hyphen that is not seen. */
export const oddLetterWords = (sign: string, plain: string): string =>
  plain === ""
    ? `In this name stands ${characterName(sign)}, a hyphen that nobody sees.`
    : `In this name stands ${characterName(sign)}, which looks like \`${plain}\` and is another letter.`;
