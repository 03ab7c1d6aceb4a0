import { findOddLetter, lookAlikeWords } from "./look-alikes.js";
import { type Effort, nearest } from "./nearest.js";

/** What to do about a mistake: a sentence, and the word that is to stand there where there is no doubt about it. */
export interface Advice {
  readonly help: string;
  readonly meant?: string;
}

/** Offers the nearest word, if there is one; both, when two are equally near. */
export function suggest(word: string, candidates: Iterable<string>, effort: Effort): Advice | undefined {
  const all = [...candidates];
  const odd = findOddLetter(word);
  if (odd && all.includes(odd.meant))
    return {
      help: `Type it anew: \`${odd.meant}\`. ${lookAlikeWords(odd.plain)}`,
      meant: odd.meant,
    };
  const near = nearest(word, all, effort);
  if (near === undefined) return undefined;
  // Of equally near words the first is found, from either end of the list.
  const other = nearest(word, all.reverse(), effort);
  return other === undefined || other === near
    ? { help: `Did you mean \`${near}\`?`, meant: near }
    : { help: `Did you mean \`${near}\` or \`${other}\`?` };
}

/** Offers the nearest word, else the words there are (when they are few). */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
  effort: Effort,
  others = "There are",
): Advice | undefined {
  const all = [...candidates];
  const near = suggest(word, all, effort);
  if (near !== undefined) return near;
  if (all.length === 0 || all.length > 12) return undefined;
  return { help: `${others}: ${all.map((name) => `\`${name}\``).join(", ")}.` };
}
