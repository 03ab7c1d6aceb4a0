/** Markup that is safe to put into a page. */
export interface Html {
  readonly markup: string;
}

/** What can be put into a page; null is nothing. */
export type Part = Html | readonly Html[] | string | number | null;

/** A page's part: what is put in is escaped, unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  const markup = parts
    .map((part, place) => part + (place < values.length ? markupOf(values[place]!) : ""))
    .join("");
  return { markup };
}

/** An attribute without a value, where something holds: `when(isChosen, html`selected`)`. */
export function when(holds: boolean, part: Html): Html | null {
  return holds ? part : null;
}

function markupOf(value: Part): string {
  if (value === null) return "";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("");
}

const replacements: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => replacements[character]!);
}
