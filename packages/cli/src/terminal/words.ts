import { type Words, wordsIn } from "@leadsim/report/words";

/** The terminal speaks English, in the words that pages have, too. */
export const words: Words = wordsIn("en");
