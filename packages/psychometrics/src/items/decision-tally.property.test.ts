import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { responseTable } from "../responses/response-table.js";
import type { ScaleAnswers } from "./answers.js";
import { decisionTally } from "./decision-tally.js";
import { itemStatistics } from "./item-statistics.js";

const items = ["x/a", "x/b", "y/c"];
const session = fc
  .record({
    codes: fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), {
      minLength: 3,
      maxLength: 3,
    }),
    elapsed: fc.integer({ min: 100, max: 200_000 }),
    uniform: fc.boolean(),
  })
  .map(({ codes, elapsed, uniform }, at = 0): ScaleAnswers => {
    const met = items.flatMap((item, place) =>
      codes[place] === undefined ? [] : [{ item, code: codes[place] }],
    );
    return {
      session: `s${at}`,
      codes: new Map(met.map(({ item, code }) => [item, code])),
      answers: met.map(({ item, code }) => ({
        item,
        type: "rate",
        marks: [{ option: `o${code}`, as: "rated", value: code }],
        elapsed,
        words: 50,
        uniform,
      })),
      timeouts: items.filter((item) => !met.some((other) => other.item === item)).slice(0, 1),
    };
  });
const sessions = fc
  .array(session, { minLength: 1, maxLength: 40 })
  .filter((list) => list.some(({ codes }) => codes.size > 0));

function statisticsOf(list: readonly ScaleAnswers[]) {
  const tally = decisionTally();
  for (const each of list) tally.add(each);
  const { rows, items: met } = tally.table();
  const order = [...met].sort();
  const sorted = rows.map((row) => order.map((item) => row[met.indexOf(item)]));
  return itemStatistics(responseTable(order, sorted), {
    sample: { kind: "measured", source: "a test" },
    decisions: tally.decisions(),
    people: tally.people(),
  });
}

describe("decisionTally", () => {
  it("counts every answer once, and shares add up", () => {
    fc.assert(
      fc.property(sessions, (list) => {
        const { items: found, people } = statisticsOf(list);
        for (const { id, n, options, categories, timeouts, notMet } of found) {
          expect(n).toBe(list.filter(({ codes }) => codes.has(id)).length);
          expect(options.reduce((sum, option) => sum + option.n, 0)).toBe(n);
          expect(categories.reduce((sum, category) => sum + category.n, 0)).toBe(n);
          expect(timeouts).toBe(list.filter((each) => each.timeouts.includes(id)).length);
          expect(notMet).toBeGreaterThanOrEqual(0);
          for (const { share, low, high } of options) {
            expect(low).toBeLessThanOrEqual(share);
            expect(high).toBeGreaterThanOrEqual(share);
          }
        }
        expect(people!.straightLining.decisions).toBeLessThanOrEqual(people!.straightLining.of);
        expect(people!.below.length).toBeLessThanOrEqual(people!.sessions);
      }),
    );
  });

  it("gives the same figures in whatever order people come", () => {
    fc.assert(
      fc.property(sessions, (list) => {
        const forward = statisticsOf(list);
        const backward = statisticsOf([...list].reverse());
        for (const [place, item] of forward.items.entries()) {
          const other = backward.items[place]!;
          expect(other.n).toBe(item.n);
          expect(other.time).toEqual(item.time);
          for (const option of item.options) {
            const same = other.options.find(
              ({ option: id, value }) => id === option.option && value === option.value,
            )!;
            expect(same.n).toBe(option.n);
            if (option.optionTotal !== null) expect(same.optionTotal).toBeCloseTo(option.optionTotal, 5);
          }
        }
      }),
    );
  });
});
