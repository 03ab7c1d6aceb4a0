import type { DecisionResponse } from "@leadsim/scenarios";

/** One of the things on offer, with the label it is answered by. */
export interface Offered {
  readonly label: string;
  readonly text: string;
}

/** What one typed word was read as. */
export type ReadWord = { readonly value: number } | { readonly problem: string };

/** The whole answer, or what is still wrong with it. */
export type Answer = { readonly response: DecisionResponse } | { readonly problem: string };

/**
 * A decision as a question for a line of words: every answer is a series of numbers, one per slot. The slots
 * may be filled on one line (`3 1 4 2`) or one by one.
 */
export interface Question {
  /** What can be picked, rated, placed, in the order shown. */
  readonly offered: readonly Offered[];
  /** Shown under what is offered, such as the bins. */
  readonly legend?: { readonly title: string; readonly entries: readonly Offered[] };
  /** How to answer, in one sentence with an example. */
  readonly how: string;
  /** What each number is for; the prompt names the next. */
  readonly slots: readonly string[];
  /** Enough numbers to be done at the end of a line; fewer than the slots where some may stay empty. */
  readonly least: number;
  /** Whether the numbers are amounts (`1,840` is one number) or labels (`1,3` are two). */
  readonly amounts: boolean;
  /** Reads one word for one slot, given the numbers before it. */
  read(word: string, slot: number, before: readonly number[]): ReadWord;
  /** The number that an empty line stands for, where one can be meant. */
  fallback?(before: readonly number[]): number | undefined;
  finish(values: readonly number[]): Answer;
  /** How the numbers were understood, to be confirmed; empty where the answer speaks for itself. */
  understood(values: readonly number[]): readonly string[];
}

/** Reads the label of one of `count` things, as an index from 0. */
export function readLabel(word: string, count: number): ReadWord {
  const figure = /^\d{1,3}[.)]?$/.test(word) ? Number.parseInt(word, 10) : Number.NaN;
  if (figure >= 1 && figure <= count) return { value: figure - 1 };
  return { problem: `“${word}” is not one of the numbers 1 to ${count}.` };
}

/** Reads an amount: `1840`, `1,840`, `1840.5`. */
export function readAmount(word: string): ReadWord {
  const bare = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(word) ? word.replace(/,/g, "") : word;
  if (/^-?\d{1,15}(\.\d{1,6})?$/.test(bare)) return { value: Number(bare) };
  return { problem: `“${word}” is not a number. Write it like 1840 or 1840.5.` };
}

/** Options as a numbered list. */
export function numbered(options: readonly { readonly text: string }[]): Offered[] {
  return options.map((option, index) => ({ label: String(index + 1), text: option.text }));
}
