import { type Html, html } from "../../html.js";
import { type Language, languageTags } from "../../language.js";

/** A moment, in the host's own time zone for all (UTC); the page's script says it in the reader's. */
export function moment(at: Date | string | null, language: Language): Html {
  if (at === null) return html`<span class="soft">–</span>`;
  const date = new Date(at);
  return html`<time datetime="${date.toISOString()}">${momentText(date, language)}</time>`;
}

export function momentText(at: Date, language: Language): string {
  const written = new Intl.DateTimeFormat(languageTags[language], {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(at);
  return `${written} UTC`;
}

/** A day, as fields of a form and file names have it. */
export function dayText(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** A number with a fixed count of decimals, as the language writes it. */
export function numberText(value: number, language: Language, decimals = 1): string {
  return new Intl.NumberFormat(languageTags[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}
