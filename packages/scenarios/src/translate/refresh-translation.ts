import { present } from "../document/present.js";
import type { TranslatedText, TranslationDocument } from "../generated/translation.js";
import { kebab } from "../shape/shape-patterns.js";
import { type Translatable, textsOf, translatableKind } from "./map-texts.js";

/** A translation brought up to its document, and what that took. */
export interface RefreshedTranslation {
  readonly translation: TranslationDocument;
  /** Keys of texts that have no translation. */
  readonly missing: readonly string[];
  /** Keys of texts that have changed since they were translated. */
  readonly stale: readonly string[];
  /** Entries of the earlier translation that stand for nothing any more, and are not in the new one. */
  readonly dropped: readonly string[];
}

/**
 * A translation with one entry for every text of the document, in its order. What was translated stays where the
 * text is the same, and goes along where the text has moved; where the text has changed it stays, marked with what
 * it `was` translated from.
 *
 * @param earlier the translation so far; without it a new one is begun
 */
export function refreshTranslation(
  document: Translatable,
  locale: string,
  earlier?: TranslationDocument,
): RefreshedTranslation {
  const written = textsOf(document);
  const before = new Map(Object.entries(earlier?.texts ?? {}));
  const entries = matched(written, before);
  const texts = Object.fromEntries([...written.keys()].map((key) => [key, entries.get(key)!.entry]));
  const used = new Set([...entries.values()].map(({ from }) => from));
  const { id } = document;
  const head = earlier ?? {
    format: "leadsim/translation@1",
    id: `${id}-${kebab(locale)}`,
    version: "1.0.0",
    kind: translatableKind(document),
    of: id,
    locale,
  };
  const keysWhere = (test: (entry: TranslatedText) => boolean) =>
    Object.entries(texts).flatMap(([key, entry]) => (test(entry) ? [key] : []));
  return {
    translation: { ...head, texts },
    missing: keysWhere(({ text }) => text === undefined),
    stale: keysWhere(({ text, was }) => text !== undefined && was !== undefined),
    dropped: [...before].flatMap(([key, { text }]) => (used.has(key) || text === undefined ? [] : [key])),
  };
}

interface Matched {
  readonly entry: TranslatedText;
  /** The key of the earlier entry that it is, or was. */
  readonly from?: string;
}

function matched(
  written: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, TranslatedText>,
): ReadonlyMap<string, Matched> {
  const entries = new Map<string, Matched>();
  const free = new Map(before);
  const take = (key: string, from: string, entry: TranslatedText): void => {
    entries.set(key, { entry, from });
    free.delete(from);
  };
  for (const [key, text] of written) {
    const entry = free.get(key);
    if (entry?.from === text) take(key, key, entry);
  }
  // A line that was put in before moves all that follow it.
  const elsewhere = new Map<string, [string, TranslatedText][]>();
  for (const [key, entry] of free) {
    if (entry.text === undefined || entry.was !== undefined) continue;
    elsewhere.set(entry.from, [...(elsewhere.get(entry.from) ?? []), [key, entry]]);
  }
  for (const [key, text] of written) {
    const moved = entries.has(key) ? undefined : elsewhere.get(text)?.shift();
    if (moved) take(key, ...moved);
  }
  for (const [key, text] of written) {
    if (entries.has(key)) continue;
    const entry = free.get(key);
    if (entry?.text === undefined)
      entries.set(key, { entry: { from: text, ...present({ note: entry?.note }) } });
    else take(key, key, changed(entry, text));
  }
  return entries;
}

/** The entry of a text that has changed: what was translated is kept beside it, unless it is that again. */
function changed({ from, was, ...rest }: TranslatedText, text: string): TranslatedText {
  const translated = was ?? from;
  return { from: text, ...(translated === text ? {} : { was: translated }), ...rest };
}
