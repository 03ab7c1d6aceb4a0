import { type Html, html, type Part } from "./escape.js";

/** The `lang` of texts that are in another language than the page; null where it is the page's own. */
export function foreign(locale: string | undefined, page: string): string | null {
  if (locale === undefined) return null;
  const [language] = locale.toLowerCase().split("-");
  return language === page ? null : locale;
}

/** ` lang="…"` for an element of texts in another language than the page. */
export function langOf(language: string | null): Html | null {
  return language === null ? null : html` lang="${language}"`;
}

/** Text in an element of its own that says its language, where that is not the page's. */
export function marked(text: Part, language: string | null): Html {
  return language === null ? html`${text}` : html`<span lang="${language}">${text}</span>`;
}

// A character that no text of a table of words holds.
const slot = "\ue000";

/** A sentence of the page around a text that may be in another language. */
export function around(sentence: (text: string) => string, text: string, language: string | null): Html {
  if (language === null) return html`${sentence(text)}`;
  const [before, after] = sentence(slot).split(slot);
  return html`${before}${marked(text, language)}${after}`;
}
