import { de } from "./de.js";
import { en } from "./en.js";
import { formatFor } from "./format.js";
import type { Language, Words } from "./words.js";

/** The languages that the player brings. */
export const languages: Readonly<Record<string, Words>> = { en, de };

/**
 * The language to speak: the first of the wished ones that the player brings, else English.
 *
 * @param wished BCP 47 tags in order, such as `de-CH`; what is missing is passed over
 * @param own a table of the host's, for the first wished language
 */
export function chooseLanguage(wished: readonly (string | null | undefined)[], own?: Words | null): Language {
  const tags = wished.filter((tag): tag is string => typeof tag === "string" && tag !== "");
  const tag = own ? tags[0] : tags.find((known) => languages[primary(known)]);
  const locale = tag ?? "en";
  return { locale, words: own ?? languages[primary(locale)] ?? en, format: formatFor(locale) };
}

/** Whether a language is written from right to left. */
export function isRightToLeft(locale: string): boolean {
  return ["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"].includes(primary(locale));
}

function primary(tag: string): string {
  return tag.toLowerCase().split("-")[0]!;
}
