import { findInLibrary, readLibrary } from "@leadsim/scenarios/node";
import { describe, expect, test } from "vitest";

// A question that gives the good answer away asks everyone the same thing and learns nothing. What can be counted of that is counted here.

const { behaviors } = findInLibrary(readLibrary().models, "sales-leader-core@1")!;
const asked = behaviors.map(({ id, statement, anchors, interview }) => {
  if (!interview) throw new Error(`${id} has no interview`);
  return { id, statement, best: anchors[5], ...interview };
});

/** Words that tie a sentence together, and say nothing of what it is about. */
const ties = new Set(
  `a about after all an and any as at be because been before being but by can could did do does down each for from had has have he her him his
  how i if in into is it its just last may might more most no not of off on one only or other our out over own she should so some such than that the
  their them then there these they this those to up us was we were what when where which while who whom why will with without would you
  your yours`.split(/\s+/),
);

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
const content = (text: string): string[] => words(text).filter((word) => !ties.has(word));

/** The most content words that stand in both texts in the same order, with no other between them. */
function longestRun(one: string, other: string): number {
  const [a, b] = [content(one), content(other)];
  const runAt = (i: number, j: number): number =>
    i < a.length && j < b.length && a[i] === b[j] ? 1 + runAt(i + 1, j + 1) : 0;
  return Math.max(0, ...a.flatMap((_, i) => b.map((__, j) => runAt(i, j))));
}

test("a run of words is found across the words that tie them", () => {
  expect(longestRun("Names the owner of a date.", "Did you name who names an owner, a date?")).toBe(3);
  expect(longestRun("Names an owner.", "What happened?")).toBe(0);
});

test("every behavior is asked about, none in the words of another", () => {
  expect(asked).toHaveLength(66);
  expect(new Set(asked.map(({ question }) => question)).size).toBe(66);
});

test("the questions do not all begin the same way", () => {
  const openings = new Map<string, number>();
  for (const { question } of asked) {
    const opening = words(question).slice(0, 2).join(" ");
    openings.set(opening, (openings.get(opening) ?? 0) + 1);
  }
  expect(openings.size).toBeGreaterThan(12);
  expect(Math.max(...openings.values())).toBeLessThan(22);
});

describe.each(asked.map((one) => [one.id, one] as const))(
  "%s",
  (_, { statement, best, question, probes }) => {
    test("asks one thing, in 15 to 45 words", () => {
      const count = words(question).length;
      expect(count).toBeGreaterThanOrEqual(15);
      expect(count).toBeLessThanOrEqual(45);
      expect(question.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(question).toMatch(/[.?]$/);
    });

    test("has two or three follow-ups of 5 to 15 words, none answered by yes", () => {
      expect([2, 3]).toContain(probes.length);
      expect(new Set(probes).size).toBe(probes.length);
      for (const probe of probes) {
        expect(words(probe).length).toBeGreaterThanOrEqual(5);
        expect(words(probe).length).toBeLessThanOrEqual(15);
        expect(probe).toMatch(/^(What|Which|Who|Whom|Whose|When|Where|How)\b.*\?$/i);
      }
    });

    test("has no words of the good answer in a row", () => {
      expect(longestRun(question, statement)).toBeLessThan(4);
      expect(longestRun(question, best)).toBeLessThan(4);
      for (const probe of probes) expect(longestRun(probe, best)).toBeLessThan(4);
      const shared = new Set(content(question).filter((word) => content(best).includes(word)));
      expect([...shared].length, [...shared].join(", ")).toBeLessThan(4);
    });
  },
);
