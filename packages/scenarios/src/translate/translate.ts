import { compareVersions } from "../document/reference.js";
import type { TranslatedText, TranslationDocument } from "../generated/translation.js";
import { mapTexts, type Translatable, translatableKind } from "./map-texts.js";

/** A document in another language. */
export interface Translated<T extends Translatable> {
  /** The same ids, keys, numbers and conditions; texts and locale are the translation's. */
  readonly document: T;
  /** Keys of the texts that are not translated as they now stand, and so are in the original's language. */
  readonly left: readonly string[];
}

/**
 * A document in the language of its translation. What is not translated, or has changed since, stays as it is
 * written.
 */
export function translate<T extends Translatable>(
  document: T,
  { locale, texts }: TranslationDocument,
): Translated<T> {
  const left: string[] = [];
  const translated = mapTexts(document, (key, written) => {
    const text = currentText(Object.hasOwn(texts, key) ? texts[key] : undefined, written);
    if (text === undefined) left.push(key);
    return text ?? written;
  });
  return { document: { ...translated, locale }, left };
}

/** The translation of a text as it now stands; undefined where there is none. */
function currentText(entry: TranslatedText | undefined, written: string): string | undefined {
  return entry && entry.from === written && entry.was === undefined ? entry.text : undefined;
}

/** Whether two language tags name one language: `de` is the language of `de-CH`. */
export function sameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

const primary = (locale: string): string => locale.toLowerCase().split("-")[0]!;

/**
 * The document in a language: itself where it is written in it, else by the newest translation that is whole. Of two
 * for one language, the one with exactly this tag goes first. Undefined where nothing fits: nobody is to meet half of
 * a text in another language.
 */
export function inLanguage<T extends Translatable>(
  document: T,
  locale: string,
  translations: readonly TranslationDocument[],
): T | undefined {
  return allInLanguage(document, locale, translations)[0];
}

/** The document in each of its whole translations into a language, the best first: see {@link inLanguage}. */
export function allInLanguage<T extends Translatable>(
  document: T,
  locale: string,
  translations: readonly TranslationDocument[],
): readonly T[] {
  const kind = translatableKind(document);
  const own = sameLanguage(document.locale, locale) ? [document] : [];
  const fitting = translations
    .filter((one) => one.kind === kind && one.of === document.id && sameLanguage(one.locale, locale))
    .sort(
      (one, other) =>
        Number(other.locale === locale) - Number(one.locale === locale) ||
        compareVersions(other.version, one.version),
    );
  const whole = fitting.flatMap((translation) => {
    const { document: translated, left } = translate(document, translation);
    return left.length === 0 ? [translated] : [];
  });
  return document.locale === locale ? [...own, ...whole] : [...whole, ...own];
}
