import type { Decision } from "@leadsim/scenarios";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decision as anyDecision } from "../../test/arbitrary-scenario.js";
import { allResponses, rawMeasure } from "../../test/brute-force.js";
import { buildScenario, decisions, option, scene } from "../../test/build-scenario.js";
import { compile } from "../compile/compile.js";
import type { PlayDecision } from "../play/play.js";
import { Random } from "../random/prng.js";
import { readAnswer } from "../response/answer.js";
import { chancesOf } from "../response/chance.js";
import { countAnswers, drawerOf } from "../response/draw.js";
import { eachAnswer } from "../response/enumerate.js";
import { answerOf, readResponse } from "../response/response.js";

function compileDecision(decision: Decision): PlayDecision {
  return compile(buildScenario({ scenes: [scene("ask", { decision })] })).scenes[0]!.decision!;
}

const placesOf = ({ options }: PlayDecision): readonly number[] => [...options.keys()];

const few = anyDecision.filter(
  (decision) =>
    (decision.type !== "estimate" || decision.step === 5) &&
    (decision.type !== "allocate" || decision.budget.amount <= 30) &&
    (decision.type !== "rate" || decision.options.length <= 4),
);

test("levels, extremes and chance are those of brute force over every response", () => {
  fc.assert(
    fc.property(few, (decision) => {
      const made = compileDecision(decision);
      const responses = allResponses(decision);
      for (const response of responses) readResponse(made, response, placesOf(made));
      expect(countAnswers(made)).toBe(responses.length);
      for (const row of made.rows) {
        const place = decision.key.findIndex(({ behavior }) => behavior === row.behavior);
        const raw = responses.map((response) => rawMeasure(decision, place, response));
        const [worst, best] = [Math.min(...raw), Math.max(...raw)];
        const isOwn =
          decision.type === "choose" || decision.type === "allocate" || decision.type === "estimate";
        const expected = raw.map((value) => (isOwn ? value : 1 + (4 * (value - worst)) / (best - worst)));
        for (const [i, response] of responses.entries()) {
          expect(row.level(answerOf(made, response))).toBeCloseTo(expected[i]!, 9);
        }
        expect([row.min, row.max]).toEqual(decision.type === "choose" ? [worst, best] : [1, 5]);
        const strongest = Math.max(...expected);
        expect(row.level(row.ideal())).toBeCloseTo(strongest, 9);
        readResponse(made, readAnswer(made, row.ideal()), placesOf(made));
        const reached = expected.filter((level) => level >= 4 - 1e-9).length;
        expect(chancesOf(made)[made.rows.indexOf(row)]).toBeCloseTo(reached / responses.length, 9);
      }
    }),
    { numRuns: 150 },
  );
});

test("enumeration visits every response once, and draws spread evenly over them", () => {
  const bins = [
    { id: "p", text: "P", max: 2 },
    { id: "q", text: "Q", max: 3 },
    { id: "r", text: "R" },
  ];
  const crowded = { ...decisions.sort, bins, items: ["v", "w", "x", "y", "z"].map((id) => option(id)) };
  for (const decision of [...Object.values(decisions), crowded]) {
    const made = compileDecision(decision.type === "estimate" ? { ...decision, max: 50 } : decision);
    const counts = new Map<string, number>();
    eachAnswer(made, (answer) => counts.set(answer.join(), (counts.get(answer.join()) ?? -1) + 1));
    expect(counts.size).toBe(countAnswers(made));
    expect([...counts.values()].every((count) => count === 0)).toBe(true);
    const answer = new Float64Array(made.size);
    const random = new Random([1, 2]);
    const each = 100;
    for (let i = 0; i < each * counts.size; i++) {
      drawerOf(made)(random, answer);
      expect(counts.has(answer.join())).toBe(true);
      counts.set(answer.join(), counts.get(answer.join())! + 1);
    }
    const chi = [...counts.values()].reduce((sum, count) => sum + (count - each) ** 2 / each, 0);
    const free = counts.size - 1;
    expect(chi).toBeLessThan(free + 4 * Math.sqrt(2 * free) + 8);
  }
});

describe("numbers of SCORING.md", () => {
  const levels = { a: 1, b: 2, c: 4, d: 5 };
  const options = Object.keys(levels).map((id) => option(id));
  const row = (decision: Decision) => {
    const made = compileDecision(decision);
    return (response: object) =>
      made.rows[0]!.level(answerOf(made, readResponse(made, response, placesOf(made))));
  };
  const shared = { prompt: "?", order: "fixed", options, key: [{ behavior: "x", levels }] } as const;

  test("all threes earn the middle, like chance", () => {
    expect(row({ ...shared, type: "rate" })({ ratings: { a: 3, b: 3, c: 3, d: 3 } })).toBe(3);
  });

  test("one good pick of three does not beat the best three", () => {
    const level = row({ ...shared, type: "select", pick: { min: 1, max: 3 } });
    expect(level({ picked: ["c", "d"] })).toBe(5);
    expect(level({ picked: ["d"] })).toBeLessThan(5);
  });

  test("keys of panel means with more than five distinct levels still reach 5", () => {
    const means = { a: 1.2, b: 1.9, c: 2.4, d: 3.1, e: 3.3, f: 4.6, g: 4.8 };
    const ids = Object.keys(means);
    const made = compileDecision({
      ...shared,
      type: "rate",
      options: ids.map((id) => option(id)),
      key: [{ behavior: "x", levels: means }],
    });
    let highest = 0;
    eachAnswer(made, (answer) => {
      highest = Math.max(highest, made.rows[0]!.level(answer));
    });
    expect(highest).toBeCloseTo(5, 9);
    expect(made.rows[0]!.level(made.rows[0]!.ideal())).toBeCloseTo(5, 9);
  });

  test("a key that tells nothing apart is no opportunity", () => {
    const flat = [{ behavior: "x", levels: { a: 3, b: 3, c: 3, d: 3 } }];
    for (const type of ["choose", "best-worst", "rate", "rank"] as const) {
      expect(compileDecision({ ...shared, type, key: flat }).rows).toEqual([]);
    }
  });
});
