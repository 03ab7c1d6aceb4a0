import { expect, test } from "vitest";
import { SimulatedClock } from "xstate";
// @ts-expect-error plain JavaScript, as a reader would write it
import { play, restore } from "./host-loop.mjs";

interface Kept {
  events: { type: string; at: number }[];
}

test("a host shows, answers, keeps, and takes a session up again", async () => {
  const shown: string[] = [];
  const kept: Kept[] = [];
  await play({
    show: (text: string) => shown.push(text),
    keep: (transcript: Kept) => kept.push(transcript),
    answer: () => ({ picked: "ask" }),
    now: () => 1_000,
  });
  expect(shown).toEqual([
    "What would you say to them about the price?",
    "At ten the call begins.",
    "Kofi comes out of the room at half past ten.",
  ]);
  const last = kept.at(-1)!;
  expect(last.events.at(-1)!.type).toBe("completed");
  expect(restore(last).state.page).toBe("completed");
});

test("where nobody answers, the machine's own timer lets time run out at the deadline", async () => {
  const clock = new SimulatedClock();
  const kept: Kept[] = [];
  const ended = play({
    show: () => {},
    keep: (transcript: Kept) => kept.push(transcript),
    answer: () => null,
    now: () => clock.now(),
    clock,
  });
  for (let second = 0; second < 60; second++) {
    await Promise.resolve();
    clock.increment(1_000);
  }
  await ended;
  const types = kept.at(-1)!.events.map(({ type }) => type);
  expect(types).toContain("timed-out");
  expect(types.at(-1)).toBe("completed");
});
