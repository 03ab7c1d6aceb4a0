import { type Document, isCollection, isPair, type ParsedNode } from "yaml";
import { createFindings } from "../findings/findings.js";
import type { Source } from "../source/source.js";
import { moveTree, type TreeNode } from "../source/tree.js";
import { type BuiltEntries, buildTree, valueLimit } from "./build-tree.js";
import { type Entry, findEntries } from "./find-entries.js";
import { entryText, type KnownEntries, type KnownEntry } from "./known-entries.js";
import { allStandIn, closingQuotes, shorten, shortestStandIn } from "./stand-ins.js";

type Parsed = Document.Parsed<ParsedNode>;

/** One reading of a text of which some entries are known. */
export interface EntryReading extends BuiltEntries {
  /** The text with what is known left out, and all else in its place. */
  readonly shortened: string;
  /** Whether what is known would be read from the whole text as it was before. */
  fits(document: Parsed): boolean;
  /** Has everything read anew, where it does not fit. */
  forget(): void;
  /** Keeps what is known for the next reading; from a document with mistakes, what is whole in it. */
  keep(document: Parsed): void;
}

/** Begins to read a text. What can't be told apart for certain is read anew, so that the result is always the same. */
export function readEntries(source: Source, known: KnownEntries): EntryReading {
  const { text } = source;
  const entries = oddSigns.test(text) ? [] : findEntries(source);
  const shortened = shorten(source, entries, known);
  let standIns = shortened.standIns;
  const open = new Map(entries.filter(({ closed }) => closed).map((entry) => [entry.key, entry]));
  const kept = new Map<string, KnownEntry>();
  for (const { entry, known: one } of standIns.values()) kept.set(entryText(text, entry), one);

  const reading: EntryReading = {
    shortened: shortened.text,
    fits: (document) => allStandIn(document, shortened) && countValues(document, standIns) <= valueLimit,
    forget: () => {
      standIns = new Map();
      kept.clear();
    },
    find: (key) => {
      const found = standIns.get(key);
      if (!found) return undefined;
      const { tree, key: before, values } = found.known;
      return { tree: moveTree(tree, key - before), values };
    },
    learn: (key, field, node, tree, values) => {
      const entry = open.get(key);
      if (entry && isWithin(node, tree, entry, text)) {
        const own = entryText(text, entry);
        const length = node.range![2] - key;
        kept.set(own, { field, tree, key, length, values, quotes: closingQuotes(own) });
      }
    },
    keep: (document) => {
      if (document.errors.length > 0) {
        for (const { pos } of document.errors) removeAround(open, pos);
        buildTree(createFindings(source), document.contents, reading);
      }
      known.keep(kept);
    },
  };
  return reading;
}

// A carriage return alone, or a byte order mark inside: nobody agrees on what they are.
const oddSigns = /\r(?!\n)|\ufeff/;

/** Whether all of a value stands in its entry, indented with spaces, and is long enough to be stood in for. */
function isWithin(
  { range }: ParsedNode,
  tree: TreeNode,
  { colon, bodyEnd, end }: Entry,
  text: string,
): boolean {
  if (bodyEnd - colon < shortestStandIn || text.slice(colon, end).includes("\t")) return false;
  return range[0] > colon && range[2] > bodyEnd && range[2] <= end && tree.end <= end;
}

/** Leaves out the entries that a mistake is in, or on the line after. */
function removeAround(entries: Map<number, Entry>, [from, to]: readonly [number, number]): void {
  for (const { key, end } of entries.values()) if (from <= end + 100 && to >= key - 2) entries.delete(key);
}

/** At least as many values as the tree of a document will hold. */
function countValues(
  { contents }: Parsed,
  standIns: ReadonlyMap<number, { readonly known: KnownEntry }>,
): number {
  let count = countIn(contents);
  for (const { known } of standIns.values()) count += known.values;
  return count;
}

function countIn(node: unknown): number {
  if (isPair(node)) return countIn(node.value);
  if (!isCollection(node)) return 1;
  return node.items.reduce<number>((sum, item) => sum + countIn(item), 1);
}
