import type { EvidenceWord, SpokenLine } from "@leadsim/scenarios";

/** The texts of a moment. */
export interface TextsOfMoment {
  readonly prompt: string;
  readonly chosen: readonly Pick<EvidenceWord, "text" | "as" | "value">[];
  readonly said: readonly SpokenLine[];
  /** Only what hangs on the response. */
  readonly ledTo: readonly SpokenLine[];
}

/** How many words a moment may take, by its parts; what the others leave goes to the lines around the response. */
export interface WordsOfMoment {
  readonly prompt: number;
  readonly chosen: number;
  /** Of all of it, with what was said and what came of it. */
  readonly all: number;
}

/** A moment in no more words than it may take. */
export function brief<T extends TextsOfMoment>(moment: T, most: WordsOfMoment): T {
  const prompt = shortened([moment.prompt], most.prompt);
  const chosen = shortened(moment.chosen.map(textOf), most.chosen);
  const lines = [...moment.said, ...moment.ledTo];
  const told = shortened(lines.map(textOf), most.all - wordsOf(prompt) - wordsOf(chosen));
  const cut = lines.map((line, at) => ({ ...line, text: told[at]! }));
  return {
    ...moment,
    prompt: prompt[0]!,
    chosen: moment.chosen.map((part, at) => ({ ...part, text: chosen[at]! })),
    said: cut.slice(0, moment.said.length),
    ledTo: cut.slice(moment.said.length),
  };
}

/**
 * Texts in at most so many words together, one of each at least. Short ones stay whole; of those that are too long,
 * each is told by its beginning and as far as the others, so that none stands out.
 */
export function shortened(texts: readonly string[], most: number): readonly string[] {
  const lengths = texts.map((text) => wordsOf([text]));
  let length = Math.max(1, ...lengths);
  const takes = (): number => lengths.reduce((sum, own) => sum + Math.min(own, length), 0);
  while (length > 1 && takes() > most) length -= 1;
  return texts.map((text) => beginning(text, length));
}

/** The mark of what is left out counts as a word, as it does for whoever counts by spaces. */
function beginning(text: string, length: number): string {
  const words = wordsIn(text);
  if (words.length <= length) return text;
  const kept = words.slice(0, length - 1).join(" ");
  return `${kept}${kept === "" ? "" : " "}…${closing(kept)}`;
}

/** The mark that closes a quotation which the beginning leaves open. */
function closing(kept: string): string {
  const count = (mark: string): number => kept.split(mark).length - 1;
  if (count('"') % 2 === 1) return '"';
  if (count("„") > 0) return count("„") > count("“") + count("”") ? "“" : "";
  return count("“") > count("”") ? "”" : "";
}

const textOf = ({ text }: { readonly text: string }): string => text;
const wordsIn = (text: string): readonly string[] => text.trim().split(/\s+/);
const wordsOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + wordsIn(text).length, 0);
