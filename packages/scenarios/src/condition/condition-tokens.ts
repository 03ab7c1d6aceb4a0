/** A word or sign of a condition, with its offsets in the text. */
export type ConditionToken = { readonly from: number; readonly to: number } & (
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "sign"; readonly sign: string }
  | { readonly kind: "end" }
  | { readonly kind: "unreadable"; readonly reason?: "open-text" | "kind-of-value" }
);

const space = /[ \t\n\f\r]*/y;
const number = /0[xX][0-9a-fA-F]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const word = /[A-Za-z_]\w*/y;
const sign = /&&|\|\||[=!<>]=|[<>!+\-*/%?:.,()[\]{}]/y;
const text = /"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'/y;
/** Bytes, raw texts and texts in three quotes: CEL has them, the format does not. */
const otherText = /(?:[bBrR]{1,2}["'])|"""|'''/y;

/** The token at an offset, or after the space there. */
export function readToken(source: string, at: number): ConditionToken {
  const from = at + (match(space, source, at)?.length ?? 0);
  if (from >= source.length) return { kind: "end", from: source.length, to: source.length };
  const other = match(otherText, source, from);
  if (other !== undefined) return unreadable(from, from + other.length, "kind-of-value");
  const figures = match(number, source, from);
  if (figures !== undefined) return numberAt(source, from, figures);
  const name = match(word, source, from);
  if (name !== undefined) return { kind: "word", word: name, from, to: from + name.length };
  const quoted = match(text, source, from);
  if (quoted !== undefined) return textAt(from, quoted);
  if (source[from] === '"' || source[from] === "'") return unreadable(from, source.length, "open-text");
  const found = match(sign, source, from);
  if (found !== undefined) return { kind: "sign", sign: found, from, to: from + found.length };
  return { kind: "unreadable", from, to: from + 1 };
}

function match(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

function unreadable(from: number, to: number, reason: "open-text" | "kind-of-value"): ConditionToken {
  return { kind: "unreadable", reason, from, to };
}

function numberAt(source: string, from: number, figures: string): ConditionToken {
  const to = from + figures.length;
  // `1u` is a number of its own kind in CEL.
  if (/^[uU](?!\w)/.test(source.slice(to, to + 2))) return unreadable(from, to + 1, "kind-of-value");
  return { kind: "number", value: Number(figures), from, to };
}

const escapedSigns: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
  "?": "?",
  '"': '"',
  "'": "'",
  "`": "`",
};

function textAt(from: number, quoted: string): ConditionToken {
  let isRight = true;
  const escaped = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})|([\s\S]))/g;
  const value = quoted
    .slice(1, -1)
    .replace(escaped, (_, two?: string, four?: string, eight?: string, octal?: string, one = "") => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      const hex = two ?? four ?? eight;
      const code = hex === undefined ? undefined : Number.parseInt(hex, 16);
      const read =
        code === undefined ? escapedSigns[one] : code > 0x10ffff ? undefined : String.fromCodePoint(code);
      isRight &&= read !== undefined;
      return read ?? "";
    });
  const to = from + quoted.length;
  return isRight ? { kind: "text", value, from, to } : { kind: "unreadable", from, to };
}
