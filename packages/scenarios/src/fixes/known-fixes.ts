import type { Fix } from "../diagnostic/diagnostic.js";
import type { DiagnosticCode } from "../diagnostic/diagnostic-codes.js";
import type { Place } from "../source/source.js";
import { flagMeant } from "./flag-words.js";

type Mend = (text: string, place: Place) => Fix | undefined;

/**
 * The edit that mends a diagnostic, where the word that was meant is known, or its code and place leave no doubt. Goes
 * before a fix that the check itself has found. Undefined when a person must decide.
 */
export function knownFix(
  code: DiagnosticCode,
  text: string,
  place: Place,
  meant: string | undefined,
): Fix | undefined {
  if (meant !== undefined) return replaceWord(text, place, meant);
  return mends[code]?.(text, place);
}

const mends: Readonly<Partial<Record<DiagnosticCode, Mend>>> = {
  "yaml-tag": writeOpposite,
  "yaml-tab": writeSpaces,
  "yaml-syntax": closeQuote,
  "condition-syntax": writeOperator,
  "set-type": writeFlag,
  "invalid-version": completeVersion,
  "wrong-type": completeVersion,
  "invalid-duration": shortenDuration,
};

/** Words in quotes or without them. Letters of Greek and Cyrillic that look like others are part of them. */
const misspelt =
  /^(\\?["']?)([\w\u00ad\u0370-\u052f-]+(?: [\w\u00ad\u0370-\u052f-]+)*)(?:\\?["']?|@[\w.-]+)$/;

/** The misspelt word at a place: the place alone, or what stands between its quotes or before its `@`. */
function replaceWord(text: string, place: Place, meant: string): Fix | undefined {
  const written = text.slice(place.start, place.end);
  const match = misspelt.exec(written);
  if (!match) return undefined;
  const start = place.start + match[1]!.length;
  return {
    title: `Write ${meant}`,
    edits: [{ start, end: start + match[2]!.length, text: meant }],
  };
}

const opposites: Readonly<Record<string, string>> = {
  if: "unless",
  unless: "if",
  "only-if": "skip-if",
  "skip-if": "only-if",
};

/** `if: !called` becomes `unless: called`; a longer condition is put in quotes by the check that found it. */
function writeOpposite(text: string, { start, end }: Place): Fix | undefined {
  const field = /(?:^|[\s{,])(if|unless|only-if|skip-if):[ \t]+$/.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  const name = /^!\s*([a-z][a-zA-Z0-9]*)$/.exec(text.slice(start, end));
  if (!field || !name) return undefined;
  const opposite = opposites[field[1]!]!;
  const key = start - field[0].length + field[0].indexOf(field[1]!);
  return {
    title: `Write ${opposite}: ${name[1]}`,
    edits: [{ start: key, end, text: `${opposite}: ${name[1]}` }],
  };
}

/** Every line that a tab indents; in the diagnostic's own line also tabs after spaces. */
function writeSpaces(text: string, place: Place): Fix | undefined {
  const own = text.lastIndexOf("\n", place.start - 1) + 1;
  const edits = [...text.matchAll(/^[ \t]*\t[ \t]*/gm)]
    .filter(({ index, 0: indent }) => indent.startsWith("\t") || index === own)
    .map(({ index, 0: indent }) => ({
      start: index,
      end: index + indent.length,
      text: indent.replaceAll("\t", "  "),
    }));
  return edits.length === 0 ? undefined : { title: "Indent with spaces", edits };
}

/** A text whose opening quote is the only one of its kind in the line. */
function closeQuote(text: string, { start }: Place): Fix | undefined {
  const sign = text[start];
  if (sign !== '"' && sign !== "'") return undefined;
  const ending = text.indexOf("\n", start);
  const line = text.slice(start, ending === -1 ? text.length : ending).trimEnd();
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  if (line.length < 2 || line.includes(sign, 1) || line.endsWith("\\") || /[{[]/.test(before))
    return undefined;
  const end = start + line.length;
  return { title: `Close the text with ${sign}`, edits: [{ start: end, end, text: sign }] };
}

const operators: readonly (readonly [RegExp, string])[] = [
  [/^=>/, ">="],
  [/^=</, "<="],
  [/^=(?!=)/, "=="],
  [/^&(?!&)/, "&&"],
  [/^\|(?!\|)/, "||"],
  [/^and(?=\s)/i, "&&"],
  [/^or(?=\s)/i, "||"],
  [/^(?:is|equals)(?=\s)/i, "=="],
  [/^≤/, "<="],
  [/^≥/, ">="],
  [/^≠/, "!="],
];

/** `trust = 3` becomes `trust == 3`, `and` becomes `&&`. */
function writeOperator(text: string, { start }: Place): Fix | undefined {
  const rest = text.slice(start, start + 12);
  // `===` and `<>`: what is wrong began before this.
  if (/[=<>!]/.test(text[start - 1] ?? "")) return undefined;
  for (const [pattern, operator] of operators) {
    const written = pattern.exec(rest)?.[0];
    if (written === undefined) continue;
    return {
      title: `Write ${operator}`,
      edits: [{ start, end: start + written.length, text: operator }],
    };
  }
  return undefined;
}

/** `set: { called: yes }`: in YAML 1.2 `yes` is a word. */
function writeFlag(text: string, { start, end }: Place): Fix | undefined {
  const flag = flagMeant(text.slice(start, end).replace(/^(["'])(.*)\1$/, "$2"));
  return flag === undefined
    ? undefined
    : { title: `Write ${flag}`, edits: [{ start, end, text: `${flag}` }] };
}

/** `version: 1.0` becomes `version: 1.0.0`. */
function completeVersion(text: string, { start, end }: Place): Fix | undefined {
  if (!/(?:^|\n)version:[ \t]*$/.test(text.slice(Math.max(0, start - 40), start))) return undefined;
  const match = /^(["']?)v?(\d+(?:\.\d+)?)\1$/.exec(text.slice(start, end));
  if (!match) return undefined;
  const version = match[2]!.includes(".") ? `${match[2]}.0` : `${match[2]}.0.0`;
  return { title: `Write ${version}`, edits: [{ start, end, text: version }] };
}

/** `45 min` becomes `45m`. */
function shortenDuration(text: string, { start, end }: Place): Fix | undefined {
  const match = /^(["']?)(\d+)\s*(h|m|s)(?:r|rs|our|ours|in|ins|inute|inutes|ec|ecs|econd|econds)?\1$/i.exec(
    text.slice(start, end),
  );
  if (!match) return undefined;
  const duration = `${match[2]}${match[3]!.toLowerCase()}`;
  return { title: `Write ${duration}`, edits: [{ start, end, text: duration }] };
}
