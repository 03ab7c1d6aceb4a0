import { describe, expect, it } from "vitest";
import { readCsv } from "../../../psychometrics/src/fixtures.test-support.js";
import { defaultPriors } from "../estimate/priors.js";
import { scopeOf } from "../evidence/scope.js";
import { score } from "../score.js";
import { evidenceSet, type Sketch, smallModel } from "../scoring.test-support.js";
import { frequencyOf, jeffreysInterval } from "./frequency.js";

const model = smallModel();
const sketches = (count: number, scenarios: number, level: (n: number) => number): Sketch[] =>
  Array.from({ length: count }, (_, n) => ({
    scenario: `s${n % scenarios}`,
    decision: `d${n}`,
    behavior: "ask-first",
    level: level(n),
  }));
const frequency = (of: Sketch[]) =>
  score([evidenceSet(of)], model).competencies.find(({ id }) => id === "give-feedback")?.frequency;

describe("frequency", () => {
  it("is a plain count under eight opportunities", () => {
    expect(frequency(sketches(4, 2, (n) => (n < 3 ? 4 : 2)))).toMatchObject({
      reached: 3,
      of: 4,
      interval: null,
    });
  });

  it("has a Jeffreys interval on counts divided by the design effect from eight on", () => {
    const { personScenario, personDecision, residual } = defaultPriors.components;
    const effect = 1 + (8 / 2 - 1) * (personScenario / (personScenario + personDecision + residual));
    const interval = frequency(sketches(8, 2, (n) => (n < 5 ? 5 : 1)))?.interval;
    expect(interval?.designEffect).toBeCloseTo(effect, 6);
    expect(interval).toEqual(jeffreysInterval(5, 8, effect));
  });

  it("takes clusters as unequal as they are: seven opportunities in one scenario say less than four and four", () => {
    const { personScenario, personDecision, residual } = defaultPriors.components;
    const lopsided = sketches(8, 1, (n) => (n < 5 ? 5 : 1)).map((of, n) =>
      n < 7 ? of : { ...of, scenario: "s1" },
    );
    const company = (7 * 7 + 1 * 1) / 8;
    const effect = 1 + (company - 1) * (personScenario / (personScenario + personDecision + residual));
    expect(frequency(lopsided)?.interval).toEqual(jeffreysInterval(5, 8, effect));
  });

  it.each(readCsv("proportion_intervals.csv"))(
    "is the reference's interval without clustering, $x of $n",
    (row) => {
      const [x, n] = [row.x as number, row.n as number];
      const { low, high } = jeffreysInterval(x, n, 1);
      expect(low).toBeCloseTo(x === 0 ? 0 : (row.jeffreys_lo90 as number), 6);
      expect(high).toBeCloseTo(x === n ? 1 : (row.jeffreys_hi90 as number), 6);
    },
  );

  it("counts only decisions that could show it", () => {
    const able = sketches(3, 1, () => 4);
    const never = { ...(able[0] as Sketch), decision: "d8", level: 3, max: 3.5 };
    const always = { ...(able[0] as Sketch), decision: "d9", level: 5, min: 4 };
    expect(frequency([...able, never, always])?.of).toBe(3);
    expect(frequencyOf(scopeOf([]), defaultPriors, false)).toBeNull();
  });

  it("says what chance would give", () => {
    expect(frequency(sketches(3, 1, () => 4))?.chance).toBe(0.25);
  });
});
