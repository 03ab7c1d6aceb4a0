import type { Fix } from "../diagnostic/diagnostic.js";
import type { ScalarNode } from "../source/tree.js";

/** Texts in the quotes of the keyboard, which may hold any sign, and quotes of a word processor outside them. */
const parts = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[“”„‟«»‘’‚‛]/g;
const single = /[‘’‚‛]/;

/** The first quote of a word processor in a condition, where one of the keyboard has to stand. */
export function findCurlyQuote(text: string): { readonly from: number; readonly to: number } | undefined {
  for (const { 0: part, index } of text.matchAll(parts))
    if (part.length === 1) return { from: index, to: index + 1 };
  return undefined;
}

/** The edit that writes all quotes of a condition as the keyboard does; none where they would close the text's own. */
export function straightenQuotes(source: string, { start, end, style }: ScalarNode): Fix | undefined {
  const written = source.slice(start, end).trimEnd();
  const inner = style === "plain" ? written : written.slice(1, -1);
  const own = style === "plain" ? "" : written[0];
  const straight = inner.replace(parts, (part) => {
    if (part.length > 1) return part;
    return own === '"' || (own === "" && single.test(part)) ? "'" : '"';
  });
  const opens = /^["']/.test(straight);
  if (style === "block" || written.includes("\n") || (own === "" && opens && straight.includes("'")))
    return undefined;
  const around = own === "" && opens ? "'" : own;
  const text = `${around}${straight}${around}`;
  return {
    title: "Write the quotes of the keyboard",
    edits: [{ start, end: start + written.length, text }],
  };
}
