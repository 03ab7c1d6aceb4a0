/** Markup that is safe to put into a page. */
export interface Html {
  readonly markup: string;
}

/** A page's part: what is put in is escaped, unless it is markup itself. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (Html | readonly Html[] | string | number)[]
): Html {
  const markup = parts
    .map((part, place) => part + (place < values.length ? markupOf(values[place]!) : ""))
    .join("");
  return { markup };
}

function markupOf(value: Html | readonly Html[] | string | number): string {
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
