import { de } from "./de.js";
import { en } from "./en.js";
import type { Language } from "./language.js";
import type { Words } from "./words.js";

const tables: Readonly<Record<Language, Words>> = { en, de };

/** The words of a language. */
export function wordsIn(language: Language): Words {
  return tables[language];
}
