import type { Translatable, TranslationDocument } from "@leadsim/scenarios";
import PO from "pofile";
import { contextOf } from "./text-context.js";

// PO by `pofile`: what agencies' programs write is read as they write it, and it brings nothing along.

/** A translation as a PO file: one entry for each text, with its key as context. */
export function poOf(translation: TranslationDocument, document: Translatable): string {
  const po = new PO();
  const { kind, of, version, locale, texts } = translation;
  po.headers = {
    "Project-Id-Version": `${kind} ${of}, translation ${version}`,
    Language: locale.replace("-", "_"),
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
  };
  po.extractedComments = [
    "Names in braces such as {coverage} stand for figures of the story: keep them as they are.",
    "Figures stay figures, written as the language writes them. An entry marked fuzzy has changed.",
  ];
  po.items = Object.entries(texts).map(([key, { from, was, text = "", note }]) => {
    const item = new PO.Item();
    item.msgctxt = key;
    item.msgid = from;
    item.msgstr = [text];
    item.flags = was === undefined ? {} : { fuzzy: true };
    item.comments = note === undefined ? [] : note.split("\n");
    item.extractedComments = [
      ...contextOf(document, key),
      ...(was === undefined ? [] : [`It was translated when it said: ${was}`]),
    ];
    return item;
  });
  return `${po.toString().trimEnd()}\n`;
}

/** One text as a PO file has it. */
export interface PoEntry {
  readonly key: string;
  readonly from: string;
  readonly text: string;
  readonly note?: string;
}

/** The translated texts of a PO file. Entries that are empty or marked fuzzy are none, as in gettext. */
export function poEntries(source: string): readonly PoEntry[] {
  return PO.parse(source).items.flatMap(({ msgctxt, msgid, msgstr, flags, obsolete, comments }) => {
    const [text = ""] = msgstr;
    if (!msgctxt || text === "" || flags.fuzzy || obsolete) return [];
    const note = comments.join("\n").trim();
    return [{ key: msgctxt, from: msgid, text, ...(note === "" ? {} : { note }) }];
  });
}
