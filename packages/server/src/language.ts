/** The languages that the host's own pages and mails speak. */
export const languages = ["en", "de"] as const;

export type Language = (typeof languages)[number];

/** How each writes dates and numbers. */
export const languageTags: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE" };

/** The language among ours that a browser asks for first, or that a person's tag says; English where none is. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.map((one) => languages.find((language) => language === one)).find(Boolean) ?? "en";
}
