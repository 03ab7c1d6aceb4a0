/** Markup that is safe to place in a page: written by this package, or escaped by it. */
export interface Html {
  readonly markup: string;
}

/** What a template may hold. Text is escaped; nothing else becomes markup than what `html` made. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

class Markup implements Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

// Control characters that HTML forbids, non-characters, lone surrogates, and what turns the reading direction of all
// that follows: a name must not be able to reorder a sentence. Isolates, which end with their paragraph, stay.
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in an element or in a quoted attribute. Characters that HTML forbids, and
 * those that turn the reading direction, become U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(forbidden, "\ufffd").replace(/[&<>"']/g, (character) => entities[character]!);
}

/** Markup for what a template may hold: text escaped, lists joined, `null`, `undefined` and `false` left out. */
function toMarkup(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return escapeText(part);
  if (typeof part === "number") return escapeText(String(part));
  if (part instanceof Markup) return part.markup;
  if (Array.isArray(part)) return part.map(toMarkup).join("");
  throw new TypeError("html: only text, numbers, lists and other html may be placed in a template");
}

/**
 * A template whose every value is escaped unless another `html` template made it.
 * Attribute values must stand in double quotes.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0]!;
  for (const [at, part] of parts.entries()) markup += toMarkup(part) + strings[at + 1]!;
  return new Markup(markup);
}

/** Marks a constant of this package as markup. Never call it with anything that came from a profile. */
export function trustedMarkup(constant: string): Html {
  return new Markup(constant);
}
