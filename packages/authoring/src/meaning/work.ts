/**
 * What may still be spent on one document, in elementary operations: a value copied, a condition asked, a way of
 * answering tried. Counted and not timed, so that the same document always gets the same answer.
 */
export interface Work {
  left: number;
}

/** All plays of the largest stories that people write are looked through with less; it takes about a second. */
const fullWork = 40_000_000;

export const work = (share = 1): Work => ({ left: fullWork * share });
