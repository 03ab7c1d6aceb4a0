import type { EvidenceSet } from "@leadsim/scenarios";

/** Nobody reads faster than this: 600 words a minute, over twice the usual silent rate (238, Brysbaert 2019). */
export const fastestWordsPerMinute: number = 600;
/** Nothing is read and answered faster than this. */
export const fastestMilliseconds: number = 2000;
/** When a response counts as too fast, in words. */
export const tooFastRule: string = `faster than ${fastestWordsPerMinute} words a minute, or than ${fastestMilliseconds / 1000} seconds`;
/** Response time effort under which a record is usually set aside (Wise & Kong 2005). */
export const effortNeeded: number = 0.9;

/** Whether a response came faster than the words on the page can be read. */
export function isTooFast({
  elapsed,
  words,
}: Pick<EvidenceSet["responses"][number], "elapsed" | "words">): boolean {
  return elapsed < Math.max(fastestMilliseconds, (words / fastestWordsPerMinute) * 60_000);
}
