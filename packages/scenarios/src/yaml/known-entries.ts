import type { TreeNode } from "../source/tree.js";
import type { Entry } from "./find-entries.js";

/** What was read from an entry in which nothing is wrong. */
export interface KnownEntry {
  /** The field of the document that it stands under. */
  readonly field: string;
  /** Its value, with the places it had when its key stood at `key`. */
  readonly tree: TreeNode;
  readonly key: number;
  /** Where YAML says that its value ends, counted from its key: with the end of its last line. */
  readonly length: number;
  /** How many values it holds, itself included. */
  readonly values: number;
  /** Quotes in its text that could close a text left open above it. */
  readonly quotes: string;
}

/** What is kept of one text for the next reading of it, by the texts of its entries. */
export interface KnownEntries {
  get(text: string, entry: Entry): KnownEntry | undefined;
  /** Takes the place of everything that was kept. */
  keep(known: ReadonlyMap<string, KnownEntry>): void;
}

/** Nothing known yet. */
export function createKnownEntries(): KnownEntries {
  let kept: ReadonlyMap<string, KnownEntry> = new Map();
  return {
    get: (text, entry) => (entry.closed ? kept.get(entryText(text, entry)) : undefined),
    keep: (known) => {
      kept = known;
    },
  };
}

/** An entry's own words, with blank lines and comments up to the next: whatever YAML may read into it. */
export function entryText(text: string, { key, end }: Entry): string {
  return text.slice(key, end);
}
