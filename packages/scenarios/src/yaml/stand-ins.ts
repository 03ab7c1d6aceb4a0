import { type Document, isMap, isScalar, type Pair, type ParsedNode, type YAMLMap } from "yaml";
import type { Source } from "../source/source.js";
import type { Entry } from "./find-entries.js";
import type { KnownEntries, KnownEntry } from "./known-entries.js";

/** A text in which short values stand in for entries that are known, every other sign at its own place. */
export interface Shortened {
  readonly text: string;
  /** What is known, by the place of its key. */
  readonly standIns: ReadonlyMap<number, StandIn>;
}

/** An entry that is known, and where it stands now. */
export interface StandIn {
  readonly entry: Entry;
  readonly known: KnownEntry;
}

/** Puts ` ~ #` and as many signs as it takes in the place of everything that is known. */
export function shorten({ text }: Source, entries: readonly Entry[], known: KnownEntries): Shortened {
  const standIns = new Map<number, StandIn>();
  let shortened = "";
  let from = 0;
  for (const entry of entries) {
    const found = known.get(text, entry);
    if (!found) continue;
    standIns.set(entry.key, { entry, known: found });
    shortened += text.slice(from, entry.colon) + standIn(entry.bodyEnd - entry.colon, found.quotes);
    from = entry.bodyEnd;
  }
  return { text: shortened + text.slice(from), standIns };
}

/** The shortest text that a value may stand in for. */
export const shortestStandIn = 8;

function standIn(length: number, quotes: string): string {
  return ` ~ #${quotes} `.padEnd(length, "x");
}

/**
 * Signs of an entry's text by which a parser could end a quoted text that was left open above. It looks for one
 * before it sees that the text must have ended with its indentation, and reads on to the end where there is none.
 */
export function closingQuotes(text: string): string {
  const double = /(?<!\\)(?:\\\\)*"/.test(text) ? '"' : "";
  const single = /(?<!')'(?:'')*(?!')/.test(text) ? "'" : "";
  return double + single;
}

type BlockMap = YAMLMap<ParsedNode, ParsedNode | null>;

/**
 * Whether YAML has read every stand-in as the value of its key, ending where the known value ends: then the known
 * value would have been read just there, and everything around it is read as it would have been. In a document
 * without mistakes the key stands under its own field; else it is enough that what is inside can't be told apart.
 */
export function allStandIn(document: Document.Parsed<ParsedNode>, { standIns }: Shortened): boolean {
  let met = 0;
  const meet = (map: BlockMap, field: string | undefined): void => {
    for (const pair of map.items) if (isStandIn(pair, field, standIns)) met += 1;
  };
  const { contents } = document;
  if (!isBlockMap(contents)) return standIns.size === 0;
  const broken = document.errors.length > 0;
  if (broken) meet(contents, undefined);
  for (const { key, value } of contents.items) {
    if (isBlockMap(value)) meet(value, broken ? undefined : fieldOf(key));
  }
  return met === standIns.size;
}

function isStandIn(
  { key, value }: Pair<ParsedNode, ParsedNode | null>,
  field: string | undefined,
  standIns: Shortened["standIns"],
): boolean {
  const found = isScalar(key) && key.range ? standIns.get(key.range[0]) : undefined;
  if (!found || !isScalar(value) || !value.range) return false;
  const { entry, known } = found;
  const [start, , end] = value.range;
  const stands = start === entry.colon + 1 && end === entry.key + known.length;
  return stands && (field === undefined || field === known.field);
}

function isBlockMap(node: ParsedNode | null): node is ParsedNode & BlockMap {
  return isMap(node) && node.flow !== true;
}

function fieldOf(key: ParsedNode): string {
  return isScalar(key) ? String(key.value) : "";
}
