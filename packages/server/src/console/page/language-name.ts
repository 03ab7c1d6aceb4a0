import { type Language, languageTags } from "../../language.js";

/** A language by its name, as “German” for `de`; a tag that has none as it is. */
export function languageName(tag: string, language: Language): string {
  try {
    const names = new Intl.DisplayNames(languageTags[language], {
      type: "language",
      languageDisplay: "standard",
    });
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
