/** Marks of another format in a text, with what it takes to leave the words alone. */
export interface Markup {
  readonly kind: "HTML" | "Markdown";
  readonly from: number;
  readonly to: number;
  readonly edits: readonly { readonly from: number; readonly to: number; readonly text: string }[];
}

const tags =
  "a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|figure|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul";
const tag = new RegExp(`</?(?:${tags})(?:\\s[^<>]*)?/?>|<!--`, "i");
const entity = /&(?:[a-z]{2,8}|#\d{2,5}|#x[0-9a-f]{2,5});/i;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  nbsp: " ",
  lt: "<",
  gt: ">",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  euro: "€",
};

/** Marks around words: what opens, the words, what closes. */
const around: readonly RegExp[] = [
  /(\*\*)(?=\S)([^*]*[^*\s])(\*\*)/,
  /(?<!\w)(__)(?=\S)([^_]*[^_\s])(__)(?!\w)/,
  /(~~)(?=\S)([^~]*[^~\s])(~~)/,
  /(!?\[)([^\][]+)(\]\((?:[^()\s]|\([^()\s]*\))+\))/,
  /(`+)([^`]+)(`+)/,
  /(?<![\w*])(\*)(?=[^\s*])([^*\n]*[^*\s])(\*)(?![\w*])/,
  /(?<![\w_])(_)(?=[^\s_])([^_\n]*[^_\s])(_)(?![\w_])/,
];
const heading = /^(#{1,6}\s+)\S/;

/** The first mark of HTML in a text, and the first of Markdown where it stands apart from that. */
export function findMarkup(text: string): readonly Markup[] {
  const html = findHtml(text);
  const markdown = findMarkdown(text);
  if (!html || !markdown) return [html ?? markdown ?? []].flat();
  return html.to <= markdown.from || markdown.to <= html.from ? [html, markdown] : [html];
}

function findHtml(text: string): Markup | undefined {
  const found = tag.exec(text) ?? entity.exec(text);
  if (!found) return undefined;
  const [written] = found;
  const at = { from: found.index, to: found.index + written.length };
  const words = /^<br/i.test(written)
    ? " "
    : (entities[/^&(\w+);$/.exec(written)?.[1]?.toLowerCase() ?? ""] ?? "");
  return { kind: "HTML", ...at, edits: written === "<!--" ? [] : [{ ...at, text: words }] };
}

function findMarkdown(text: string): Markup | undefined {
  const title = heading.exec(text);
  if (title) {
    const at = { from: 0, to: title[1]!.length };
    return { kind: "Markdown", ...at, edits: [{ ...at, text: "" }] };
  }
  // Few texts hold any mark, and every text of every scenario is looked at.
  if (!/[*_~[`]/.test(text)) return undefined;
  for (const pattern of around) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [written, open = "", , close = ""] = found;
    const from = found.index;
    const to = from + written.length;
    return {
      kind: "Markdown",
      from,
      to,
      edits: [
        { from, to: from + open.length, text: "" },
        { from: to - close.length, to, text: "" },
      ],
    };
  }
  return undefined;
}
