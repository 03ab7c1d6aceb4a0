/** The languages that the host's own pages speak. */
export const languages = ["en", "de"] as const;

export type Language = (typeof languages)[number];

/** The language among ours that a browser asks for first; English where none is. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.map((one) => languages.find((language) => language === one)).find(Boolean) ?? "en";
}
