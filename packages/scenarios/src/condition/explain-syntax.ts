import type { ConditionFault } from "./condition-fault.js";
import type { ConditionToken } from "./condition-tokens.js";

/** What is wrong where a token stands that can't stand there. */
export function explainToken(text: string, token: ConditionToken): ConditionFault {
  const from = Math.min(token.from, Math.max(0, text.length - 1));
  const to = Math.max(from + 1, Math.min(token.to, text.length));
  return {
    code: "condition-syntax",
    message: describe(text, token),
    help: token.kind === "end" ? endHelp(text) : help(text, from),
    from,
    to,
  };
}

function endHelp(text: string): string | undefined {
  const count = (sign: string): number => text.split(sign).length - 1;
  if (count("(") > count(")")) return "A parenthesis is not closed: write `)`.";
  const operator = /(&&|\|\||[=!<>]=|[<>+*/-]|\bin)\s*$/.exec(text)?.[1];
  return operator === undefined ? help(text, text.length - 1) : `Write what stands behind \`${operator}\`.`;
}

function describe(text: string, token: ConditionToken): string {
  if (token.kind === "end") return "The condition ends where something is missing.";
  if (token.kind === "unreadable" && token.reason === "open-text") return "A text in quotes is not closed.";
  // Not trimmed: what begins here may itself be an odd space, such as one that does not break.
  const rest = text.slice(token.from);
  const word = /^(\w+|[^\w\s]+)/.exec(rest)?.[0] ?? rest.slice(0, 1);
  return `\`${word.slice(0, 30)}\` is not expected here.`;
}

const oddSpace = /[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/;

const wordOperators: Readonly<Record<string, string>> = {
  and: "&&",
  or: "||",
  not: "!",
  is: "==",
  equals: "==",
};

function help(text: string, from: number): string | undefined {
  const rest = text.slice(from);
  if (oddSpace.test(text))
    return "The condition holds a sign that looks like a space and is none: type its spaces again.";
  if (rest.startsWith(">") && text[from - 1] === "<") return "Write `!=`.";
  if (/\d$/.test(text.slice(0, from).trimEnd())) {
    if (/^,\d/.test(rest)) return "Write decimals with a point.";
    const isUnit = /^[^\w\s=<>&|!"'()[\]]/.test(rest) || (/^[a-z]/i.test(rest) && !/^(and|or)\b/i.test(rest));
    if (isUnit) return "Write the number alone, without its unit.";
  }
  if (/\d\s*%\s*$/.test(text)) return "Write the number alone, without its unit.";
  if (/^=[<>]/.test(rest)) return `Write \`${rest[1]}=\`.`;
  const not = /\bnot\s+(\w+)?$/i.exec(text.slice(0, from));
  if (not) return "Write `!` for `not` and quote the condition, or turn `if:` into `unless:`.";
  if (/^=(?!=)/.test(rest)) return "Compare with two signs: `==`.";
  if (/^[&|](?![&|])/.test(rest)) return "Join conditions with `&&` (and) or `||` (or).";
  const word = /^\w+/.exec(rest)?.[0].toLowerCase();
  const operator = word === undefined ? undefined : wordOperators[word];
  if (operator !== undefined) return `Write \`${operator}\` for \`${word}\`.`;
  const sign = signs[rest[0] ?? ""];
  if (sign !== undefined) return `Write \`${sign}\`.`;
  return undefined;
}

const signs: Readonly<Record<string, string>> = {
  "≤": "<=",
  "≥": ">=",
  "≠": "!=",
  "×": "*",
  "÷": "/",
  "–": "-",
};
