import type { Findings } from "../findings/findings.js";
import { characterName } from "./character-name.js";

/**
 * Characters that nobody sees: marks of direction, spaces without width, and letters of the tag block. They come along
 * when text is copied, and can make a text read otherwise than it is written.
 */
const hidden =
  /[\u061c\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u2064\u2066-\u206f\ufeff]|\udb40[\udc00-\udc7f]/g;

/** Where one belongs: joiners inside emoji and in scripts that join letters, marks of direction beside such scripts. */
const joined = /\u200d|\u200c|\u200e|\u200f|\u061c/;
const rightToLeft =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Malayalam}]/u;
const emoji = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
/** A flag of a part of a country is written in letters of the tag block. */
const flag = /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u;

const names: Readonly<Record<string, string>> = {
  "\u061c": "a mark of direction",
  "\u200b": "a space without width",
  "\u200c": "a sign that keeps letters apart",
  "\u200d": "a sign that joins letters",
  "\u200e": "a mark of direction",
  "\u200f": "a mark of direction",
  "\u2028": "a line separator",
  "\u2029": "a paragraph separator",
  "\u2060": "a sign without width",
  "\ufeff": "a space without width",
};

/** Most that are named in one document. */
const most = 20;

/** Names every character that is hidden in a text, and offers to delete it. */
export function checkHiddenCharacters(findings: Findings): void {
  const { text } = findings.source;
  let said = 0;
  for (const { 0: sign, index } of text.matchAll(hidden)) {
    if (said >= most) return;
    if (belongs(text, sign, index)) continue;
    said += 1;
    const code = sign.codePointAt(0)!;
    const name = characterName(sign);
    const what = names[sign] ?? (code >= 0xe0000 ? "a letter of the tag block" : "a mark of direction");
    const isBreak = sign === "\u2028" || sign === "\u2029";
    const place = { start: index, end: index + sign.length };
    findings.add("hidden-character", place, `A character that nobody sees stands here: ${name}, ${what}.`, {
      help: isBreak
        ? "Write a space in its place, or begin a new line. It came along when the text was copied."
        : "Delete it. It came along when the text was copied, and can make the text read otherwise than it is written.",
      fix: {
        title: isBreak ? "Write a space" : `Delete ${name}`,
        edits: [{ ...place, text: isBreak ? " " : "" }],
      },
    });
  }
}

function belongs(text: string, sign: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(at + sign.length, at + sign.length + 2);
  if (sign.length === 2) return flag.test(before);
  if (!joined.test(sign)) return false;
  if (
    sign === "\u200d" &&
    emoji.test(before.slice(-2)) &&
    /^\p{Extended_Pictographic}|^[\u2640\u2642]/u.test(after)
  )
    return true;
  return rightToLeft.test(before.slice(-2)) || rightToLeft.test(after);
}
