import { responseTable } from "@leadsim/psychometrics";
import { normalQuantile, randomFrom } from "@leadsim/psychometrics/numeric";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../psychometrics/src/fixtures.test-support.js";
import { fairness } from "../fairness.js";
import { logisticDif } from "./logistic-dif.js";

// 1,000 people, 15 graded items; q1 has a slope of 1.8 for one group and .5 for the other, and nothing else differs.
const people = readCsv("found/crossing_dif.csv");
const items = Object.keys(people[0]!).filter((column) => column.startsWith("q"));
const persons = people.map((_, at) => `p${at}`);

describe("an item whose curves cross", () => {
  const table = responseTable(
    items,
    people.map((person) => items.map((item) => person[item]!)),
  );
  const report = fairness(
    {
      outcomes: persons.map((person) => ({ person, score: 1 })),
      groups: persons.map((person, at) => ({
        person,
        values: { group: people[at]!.focal === 1 ? "focal" : "reference" },
      })),
      responses: { persons, table },
    },
    { by: ["group"], reference: { group: "reference" } },
  );
  const [comparison] = report.dif!.comparisons;
  const [first, ...others] = comparison!.items;

  it("is to be looked at, though the uniform difference is small, and with it no other", () => {
    expect(first!.class).toBe("A");
    expect(first!.logistic!.nonUniform.p).toBeLessThan(1e-6);
    expect(first).toMatchObject({ review: true, inMatching: false });
    expect(first!.nonUniform!.class).not.toBe("A");
    expect(others.filter(({ review }) => review)).toEqual([]);
  });

  it("has an area between the curves far over the signed difference, crosses, and crossing SIBTEST sees it where SIBTEST does not", () => {
    const { signed, unsigned, crossesAt, favoredBelow } = first!.nonUniform!;
    expect(unsigned).toBeGreaterThan(3 * Math.abs(signed));
    expect(crossesAt).toBeGreaterThan(0);
    // The flatter curve is ahead at low standing.
    expect(favoredBelow).toBe("focal");
    expect(first!.sibtest!.test.p).toBeGreaterThan(0.01);
    expect(first!.sibtest!.crossing.test.p).toBeLessThan(1e-6);
  });
});

describe("simulated partial credit items with slopes of 1.8 and .5 in the first, groups half a deviation apart", () => {
  it("is found in each of six samples, with at most one alarm among 84 other items", () => {
    let alarms = 0;
    for (let seed = 1; seed <= 6; seed += 1) {
      const random = randomFrom(seed);
      const rows = Array.from({ length: 1000 }, (_, person) => {
        const standing = normalQuantile(random()) - (person % 2) * 0.5;
        return Array.from({ length: 15 }, (__, item) => {
          const slope = item > 0 ? 0.8 + (item % 5) * 0.2 : person % 2 === 1 ? 0.5 : 1.8;
          const location = item > 0 ? (item % 5) * 0.4 - 0.8 : 0;
          const weights = [1];
          for (const step of [-0.8, 0, 0.8]) {
            weights.push(weights.at(-1)! * Math.exp(slope * (standing - location - step)));
          }
          let rest = random() * weights.reduce((sum, weight) => sum + weight, 0);
          let category = 0;
          while (category < 3 && rest > weights[category]!) {
            rest -= weights[category]!;
            category += 1;
          }
          return category;
        });
      });
      const names = rows.map((_, at) => `p${at}`);
      const found = fairness(
        {
          outcomes: names.map((person) => ({ person, score: 1 })),
          groups: names.map((person, at) => ({ person, values: { group: String(at % 2) } })),
          responses: {
            persons: names,
            table: responseTable(
              rows[0]!.map((_, at) => `q${at}`),
              rows,
            ),
          },
        },
        { by: ["group"], reference: { group: "0" } },
      ).dif!.comparisons[0]!.items;
      expect(found[0]!.review, `sample ${seed}`).toBe(true);
      alarms += found.slice(1).filter(({ review }) => review).length;
    }
    expect(alarms).toBeLessThanOrEqual(1);
  });
});

interface LogisticRow {
  readonly [column: string]: number;
}

describe.each([
  ["simdif_crossing", "total"],
  ["simdif_crossing", "rest"],
  ["simdif_uniform", "total"],
  ["simdif_uniform", "rest"],
  ["simdif_none", "total"],
  ["simdif_none", "rest"],
])("logistic DIF of %s, matched on %s", (name, matching) => {
  it("agrees with the reference to 1e-8, uniform and non-uniform", () => {
    const data = readCsv(`fit/dif/${name}.csv`);
    const columns = Object.keys(data[0]!).filter((column) => column.startsWith("x"));
    const rows: readonly LogisticRow[] = readCsv(`fit/dif/${name}_logistic_${matching}.csv`);
    columns.forEach((column, at) => {
      const score = data.map((person) =>
        columns.reduce(
          (sum, other) => sum + (matching === "rest" && other === column ? 0 : person[other]!),
          0,
        ),
      );
      const dif = logisticDif(
        data.map((person) => person[column]!),
        2,
        score,
        data.map(({ group }) => group!),
      )!;
      const row = rows[at]!;
      expect(Math.abs(dif.uniform.chi2 - row.lr_uniform!)).toBeLessThan(1e-8);
      expect(Math.abs(dif.nonUniform.chi2 - row.lr_nonuniform!)).toBeLessThan(1e-8);
      expect(Math.abs(dif.r2Uniform - row.dR2_uniform!)).toBeLessThan(1e-8);
      expect(Math.abs(dif.r2Total - row.dR2_total!)).toBeLessThan(1e-8);
      expect(Math.abs(dif.groupSlope - row.beta_group_uniform!)).toBeLessThan(1e-8);
    });
  });
});
