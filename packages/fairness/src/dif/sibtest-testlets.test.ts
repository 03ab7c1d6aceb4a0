import { responseTable } from "@leadsim/psychometrics";
import { normalQuantile, randomFrom } from "@leadsim/psychometrics/numeric";
import { expect, it } from "vitest";
import { matchedByOthers } from "./matched-by-others.js";
import { sibtest } from "./sibtest.js";

const people = 1000;
const scenarioOf = Array.from({ length: 16 }, (_, item) => Math.floor(item / 4));
const names = scenarioOf.map((scenario, item) => `scenario-${scenario}/decision-${item}`);
const side = Int8Array.from({ length: people }, (_, person) => person % 2);

/** Four scenarios of four graded items that share a factor; the focal group stands .8 SD lower, and no item differs. */
function simulate(seed: number): number[][] {
  const random = randomFrom(seed);
  return Array.from({ length: people }, (_, person) => {
    const standing = normalQuantile(random()) - 0.8 * side[person]!;
    const factors = [0, 1, 2, 3].map(() => normalQuantile(random()));
    return scenarioOf.map((scenario, item) => {
      const z = 1.3 * (standing - ((item % 5) * 0.4 - 0.8)) + 1.2 * factors[scenario]!;
      const draw = random();
      return [-1, 0, 1].filter((step) => draw < 1 / (1 + Math.exp(-(z - 1.3 * step)))).length;
    });
  });
}

it("SIBTEST keeps its level where items of a scenario share much besides standing and groups differ in it", () => {
  const found = Array.from({ length: 12 }, (_, at) => responseTable(names, simulate(40 + at))).flatMap(
    (table) =>
      names.map((_, item) => {
        const everything = names.map(() => true);
        const { people: met, score } = matchedByOthers(table, side, item, everything, [0, 1, 2, 3])!;
        return sibtest(met, score)!;
      }),
  );
  const significant = found.filter(({ test }) => test.p < 0.05).length / found.length;
  expect(significant).toBeGreaterThan(0.01);
  expect(significant).toBeLessThan(0.08);
  const beta = found.reduce((sum, one) => sum + one.beta, 0) / found.length;
  expect(Math.abs(beta)).toBeLessThan(0.015);
});
