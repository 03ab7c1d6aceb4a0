import type { Span } from "./spots.js";

/** What a condition's text names, at its place in the file. Quotes are found as YAML may have escaped them. */
export type Named =
  | (Span & { readonly what: "value"; readonly name: string })
  | (Span & { readonly what: "option" | "bin"; readonly name: string });

const token = /(\\?"|''|')((?:(?!\1)[^\n])*)\1|[A-Za-z_]\w*|[=!]=|&&|\|\||[^\s\w]/g;
const keywords: ReadonlySet<string> = new Set(["in", "true", "false", "null"]);
const tables: ReadonlySet<string> = new Set(["ratings", "position", "amounts", "bins"]);
const words: ReadonlySet<string> = new Set(["picked", "best", "worst"]);

interface Token extends Span {
  readonly text: string;
  /** The words of a text in quotes. */
  readonly quoted?: string;
}

/**
 * Names in a condition as it stands in the file: memory and derived values everywhere; options and bins where
 * they are compared with the response's local names.
 * @param locals the response's local names here; none outside `after`
 */
export function scanExpression(text: string, span: Span, locals: ReadonlySet<string>): Named[] {
  const tokens = tokensIn(text.slice(span.start, span.end), span.start);
  const found: Named[] = [];
  tokens.forEach((at, index) => {
    if (at.quoted !== undefined) {
      const what = locals.size > 0 ? quotedMeans(tokens, index, locals) : undefined;
      if (what) found.push({ what, name: at.quoted, start: at.start, end: at.end });
    } else if (/^[A-Za-z_]/.test(at.text) && !keywords.has(at.text) && !locals.has(at.text)) {
      found.push({ what: "value", name: at.text, start: at.start, end: at.end });
    }
  });
  return found;
}

function tokensIn(raw: string, start: number): Token[] {
  // A condition in quotes of YAML's own: the first and last characters are not part of it.
  const wrapped = /^(["'])[\s\S]*\1$/.test(raw) && raw.length > 1;
  const inner = wrapped ? raw.slice(1, -1) : raw;
  const offset = start + (wrapped ? 1 : 0);
  return [...inner.matchAll(token)].map((match) => {
    const [text, quote, quoted] = match;
    const from = offset + match.index + (quote?.length ?? 0);
    return quoted === undefined
      ? { text, start: from, end: from + text.length }
      : { text, quoted, start: from, end: from + quoted.length };
  });
}

/** Whether a text in quotes is an option's id or a bin's, by what stands around it. */
function quotedMeans(
  tokens: readonly Token[],
  index: number,
  locals: ReadonlySet<string>,
): "option" | "bin" | undefined {
  const text = (at: number) => tokens[at]?.text;
  const local = (at: number, among: ReadonlySet<string>) =>
    among.has(text(at) ?? "") && locals.has(text(at) ?? "");
  if (text(index - 1) === "[" && text(index + 1) === "]" && local(index - 2, tables)) return "option";
  if (text(index + 1) === "in" && local(index + 2, words)) return "option";
  const compared = isEquality(text(index - 1)) ? index - 2 : listedAfterIn(tokens, index);
  if (compared !== undefined) return comparedWith(tokens, compared, locals);
  if (!isEquality(text(index + 1))) return undefined;
  if (local(index + 2, words)) return "option";
  return text(index + 2) === "bins" && locals.has("bins") ? "bin" : undefined;
}

function comparedWith(
  tokens: readonly Token[],
  at: number,
  locals: ReadonlySet<string>,
): "option" | "bin" | undefined {
  const name = tokens[at]?.text ?? "";
  if (words.has(name) && locals.has(name)) return "option";
  const isBin = name === "]" && tokens[at - 3]?.text === "bins" && locals.has("bins");
  return isBin ? "bin" : undefined;
}

/** For a text inside `x in ["a", "b"]`, where x ends. */
function listedAfterIn(tokens: readonly Token[], index: number): number | undefined {
  let at = index - 1;
  while (tokens[at]?.quoted !== undefined || tokens[at]?.text === ",") at -= 1;
  return tokens[at]?.text === "[" && tokens[at - 1]?.text === "in" ? at - 2 : undefined;
}

function isEquality(text: string | undefined): boolean {
  return text === "==" || text === "!=";
}

/** Names printed by a text, `{name}`. `{{` is a literal brace. */
export function scanTemplate(text: string, span: Span): (Span & { readonly name: string })[] {
  return [...text.slice(span.start, span.end).matchAll(/\{\{|\{\s*([A-Za-z]\w*)\s*\}/g)].flatMap((match) => {
    const name = match[1];
    if (name === undefined) return [];
    const start = span.start + match.index + match[0].indexOf(name);
    return [{ name, start, end: start + name.length }];
  });
}
