import { Lexer } from "yaml";

/** What the lexer gives before the text of a scalar. */
const scalarFollows = "\u001f";

/** Marks that the lexer adds; they stand for nothing in the text. */
const marks = new Set(["\u0002", "\u0018", scalarFollows]);

/** The comments of a YAML text, in order, without the space after them. */
export function commentsIn(text: string): readonly string[] {
  const comments: string[] = [];
  let before = "";
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith("#") && before !== scalarFollows) comments.push(token.trimEnd());
    before = token;
  }
  return comments;
}

/** `[ a, b ]` as `[a, b]`. Braces keep their spaces. */
export function withTightLists(text: string): string {
  const tokens = [...new Lexer().lex(text)];
  return tokens
    .filter((token, index) => {
      if (marks.has(token)) return false;
      if (!/^ +$/.test(token)) return true;
      return !(isBracket(tokens, index - 1, "[") || isBracket(tokens, index + 1, "]"));
    })
    .join("");
}

function isBracket(tokens: readonly string[], index: number, bracket: string): boolean {
  return tokens[index] === bracket && tokens[index - 1] !== scalarFollows;
}
