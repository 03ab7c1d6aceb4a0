import { de, deWith } from "./de.js";
import { en, enWith } from "./en.js";
import type { Language } from "./language.js";
import type { ProfileWords } from "./profile-words.js";
import type { Words } from "./words.js";

const tables: Readonly<Record<Language, Words>> = { en, de };
const tablesWith = { en: enWith, de: deWith } as const;

/** The words of a language, with an organization's own for standings where it has them. */
export function wordsIn(language: Language, standings?: ProfileWords["standings"]): Words {
  return standings === undefined ? tables[language] : tablesWith[language](standings);
}
