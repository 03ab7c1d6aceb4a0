import type { CandidateView } from "@leadsim/scenarios";

/**
 * The clock of a simulated person: begins on a fixed morning and takes time to read, so that a session played by
 * a persona or from a file is the same bytes every time, and its response times are a person's.
 */
export interface ReadingClock {
  readonly now: () => number;
  /** Reads what is on the page. */
  read(view: CandidateView): void;
  /** Waits until a time, such as a deadline to be missed. */
  skipTo(at: number): void;
}

/** Monday, 5 January 2026, 09:00 UTC. */
const morning = Date.UTC(2026, 0, 5, 9);
/** Reading at 200 words a minute. */
const millisecondsPerWord = 300;
/** A moment for each page before anything is done. */
const pause = 1500;

export function readingClock(begin: number = morning): ReadingClock {
  let now = begin;
  return {
    now: () => now,
    skipTo: (at) => {
      now = Math.max(now, at);
    },
    read: (view) => {
      const needed = pause + wordsIn(view) * millisecondsPerWord;
      // Nobody simulated runs out of time by reading slowly.
      const left = view.time.deadline === null ? Number.POSITIVE_INFINITY : view.time.deadline - now;
      now += Math.max(1, Math.min(needed, Math.floor(left / 2)));
    },
  };
}

/** Words on the page, its exhibits left out: a rough measure is enough. */
function wordsIn(view: CandidateView): number {
  const told: unknown[] = [view.heading, view.lines, view.decision, view.ending, view.briefing];
  if (view.briefing) told.push(view.cast);
  if (view.briefing && view.scenario.number === 1) told.push(view.form?.instructions);
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (value && typeof value === "object") for (const entry of Object.values(value)) collect(entry);
  };
  collect(told);
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
