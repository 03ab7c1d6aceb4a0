// What ends a paragraph by itself when it begins; what ends an item, a term or its description when it ends.
const blocks = "p|ul|ol|dl|div|details|table|article|section|header|footer|h[1-6]";
const holders = "div|li|dd|td|th|article|section|header|footer|main|details|body";

// Paragraphs first: the end of an item ends its last paragraph.
const optional: readonly RegExp[] = [
  new RegExp(`</p>(?=\\s*(?:<(?:${blocks})[ >]|</(?:${holders})>))`, "g"),
  /<\/li>(?=\s*(?:<li[ >]|<\/[uo]l>))/g,
  /<\/d[td]>(?=\s*<d[td][ >])/g,
  /<\/dd>(?=\s*<\/d(?:l|iv)>)/g,
];

/**
 * Markup without the end tags of paragraphs, items and descriptions that HTML lets a page leave out, since what follows
 * ends them: a parser makes the same tree of it. A long page holds thousands.
 * @see https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
 * @param markup in which text and attributes are escaped
 */
export function withoutOptionalEnds(markup: string): string {
  return optional.reduce((left, end) => left.replace(end, ""), markup);
}
