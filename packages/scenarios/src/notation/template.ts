import type { Template } from "../document/scenario.js";

/** A name quoted in a text, with the offsets of the name inside the text. */
export interface QuotedName {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface ParsedTemplate {
  readonly template: Template;
  readonly names: readonly QuotedName[];
  /** Braces that are not closed or hold no name, as offsets inside the text. */
  readonly broken: readonly { readonly from: number; readonly to: number; readonly message: string }[];
}

/** Reads a text with quoted memory: `{name}` quotes a value, `{{` is a brace. */
export function parseTemplate(text: string): ParsedTemplate {
  const parts: (string | { readonly name: string })[] = [];
  const names: QuotedName[] = [];
  const broken: { from: number; to: number; message: string }[] = [];
  let words = "";
  let at = 0;
  const flush = (): void => {
    if (words !== "") parts.push(words);
    words = "";
  };
  while (at < text.length) {
    const open = text.indexOf("{", at);
    if (open === -1) break;
    words += text.slice(at, open);
    if (text[open + 1] === "{") {
      words += "{";
      at = open + 2;
      continue;
    }
    const found = /^\{\s*([a-zA-Z][a-zA-Z0-9]*)\s*\}/.exec(text.slice(open, open + 120));
    if (!found) {
      const close = text.indexOf("}", open);
      const closed = close !== -1 && close - open < 120;
      const message = closed
        ? `\`${text.slice(open, close + 1)}\` holds no name of a memory or derived value.`
        : "This brace is not closed.";
      broken.push({ from: open, to: closed ? close + 1 : open + 1, message });
      words += "{";
      at = open + 1;
      continue;
    }
    flush();
    const name = found[1]!;
    const from = open + found[0].indexOf(name);
    names.push({ name, from, to: from + name.length });
    parts.push({ name });
    at = open + found[0].length;
  }
  words += text.slice(at);
  flush();
  return { template: parts, names, broken };
}

/** A text as it is written: names in braces, a brace twice. */
export function printTemplate(template: Template): string {
  return template
    .map((part) => (typeof part === "string" ? part.replaceAll("{", "{{") : `{${part.name}}`))
    .join("");
}
