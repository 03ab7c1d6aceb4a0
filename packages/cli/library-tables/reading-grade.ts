// Of those that count syllables: English alone, no dependencies of weight, kept by the makers of unified.
import { syllable } from "syllable";

/**
 * The school grade that it takes to read texts: 0.39 · words per sentence + 11.8 · syllables per word − 15.59 (Kincaid,
 * Fishburne, Rogers & Chissom 1975). Texts of one or two words, such as labels, are left out.
 *
 * @returns the grade; NaN where there is no text
 */
export function readingGrade(texts: readonly string[]): number {
  const counted = texts
    .map((text) => ({ text, words: text.match(/\p{L}[\p{L}'’-]*/gu) ?? [] }))
    .filter(({ words }) => words.length > 2);
  const words = counted.flatMap((one) => one.words);
  const sentences = counted.reduce((sum, { text }) => sum + sentencesIn(text), 0);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function sentencesIn(text: string): number {
  return Math.max(1, text.match(/[.!?…]+["”'’)]*(?=\s|$)/g)?.length ?? 0);
}
