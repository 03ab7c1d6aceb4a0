import {
  type Diagnostic,
  type Position,
  severityOf,
  type TranslatedText,
  type TranslationDocument,
  textFaults,
} from "@leadsim/scenarios";
import { poEntries } from "./po.js";

/** What a PO file brings to a translation. */
export interface TakenPo {
  readonly translation: TranslationDocument;
  /** Translated texts that were taken. */
  readonly taken: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A translation with the texts of a PO file. A text whose source the file has otherwise comes along with that
 * source, so that refreshing the translation finds it stale.
 * @param file the PO file's name, which diagnostics carry
 */
export function takePo(source: string, file: string, translation: TranslationDocument): TakenPo {
  const entries = poEntries(source);
  const diagnostics = entries.flatMap(({ key, from, text }) =>
    textFaults(from, text).map(
      ({ code, message, help }): Diagnostic => ({
        code,
        severity: severityOf(code),
        message,
        file,
        ...placeOf(source, key),
        help,
      }),
    ),
  );
  const texts: Record<string, TranslatedText> = { ...translation.texts };
  for (const { key, from, text, note } of entries) {
    const known = Object.hasOwn(texts, key) ? texts[key]?.note : undefined;
    const kept = note ?? known;
    texts[key] = { from, text, ...(kept === undefined ? {} : { note: kept }) };
  }
  return { translation: { ...translation, texts }, taken: entries.length, diagnostics };
}

/** Where the translation of a text stands in a PO file: from its `msgstr` to the end of that line. */
function placeOf(source: string, key: string): { readonly start: Position; readonly end: Position } {
  const context = source.search(
    new RegExp(`^(?:msgctxt )?"${key.replace(/[.*+?^$()|[\]{}\\]/g, "\\$&")}"`, "m"),
  );
  const at = Math.max(0, source.indexOf("msgstr", Math.max(0, context)));
  const end = source.indexOf("\n", at);
  return { start: positionAt(source, at), end: positionAt(source, end < 0 ? source.length : end) };
}

function positionAt(source: string, offset: number): Position {
  const before = source.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1, offset };
}
