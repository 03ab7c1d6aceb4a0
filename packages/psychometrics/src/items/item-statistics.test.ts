import { describe, expect, it } from "vitest";
import { normalQuantile } from "../numeric/normal.js";
import { randomFrom } from "../numeric/random.js";
import { calibrationOf } from "../reliability/reliability.test-support.js";
import { responseTable } from "../responses/response-table.js";
import { schemaErrors } from "../schema.test-support.js";
import { ScoringError } from "../scoring-error.js";
import type { DecisionAnswer, ScaleAnswers } from "./answers.js";
import { decisionTally } from "./decision-tally.js";
import { itemStatistics, type KeyedOption } from "./item-statistics.js";

const items = ["one/a", "one/b", "two/c", "two/d"];
const keyed: readonly KeyedOption[] = [
  { option: "weak", level: 1 },
  { option: "fair", level: 3 },
  { option: "strong", level: 5 },
  { option: "never", level: 2 },
];
const sample = { kind: "measured", source: "a test" } as const;

function answer(item: string, option: string, elapsed = 60_000): DecisionAnswer {
  return { item, type: "choose", marks: [{ option, as: "picked" }], elapsed, words: 100, uniform: false };
}

/** People whose ability decides what they pick; at `turned` the able pick the weak option. */
function sessions(people: number, turned?: string): ScaleAnswers[] {
  const uniform = randomFrom(11);
  return Array.from({ length: people }, (_, person) => {
    const ability = normalQuantile(uniform());
    const picked = items.map((item) => {
      const drawn = 1.5 * (item === turned ? -ability : ability) + normalQuantile(uniform());
      const option = drawn < -0.7 ? 0 : drawn < 0.7 ? 1 : 2;
      return { item, option };
    });
    return {
      session: `s${person}`,
      codes: new Map(picked.map(({ item, option }) => [item, 1 + 2 * option])),
      answers: picked.map(({ item, option }) =>
        answer(item, keyed[option]!.option, person % 20 === 0 ? 500 : 60_000),
      ),
      timeouts: [],
    };
  });
}

function statisticsOf(from: readonly ScaleAnswers[]) {
  const tally = decisionTally();
  for (const session of from) tally.add(session);
  const { items, rows } = tally.table();
  return itemStatistics(responseTable(items, rows), {
    sample,
    scenarioOf: (item) => item.split("/")[0],
    decisions: tally.decisions(),
    optionsOf: () => keyed,
    people: tally.people(),
  });
}

describe("itemStatistics of sessions", () => {
  const found = statisticsOf(sessions(400));

  it("is a valid document", () => {
    expect(schemaErrors("item-statistics", found)).toEqual([]);
    expect(schemaErrors("item-statistics", statisticsOf(sessions(3)))).toEqual([]);
  });

  it("holds every option, also one that nobody chose, and flags that", () => {
    for (const item of found.items) {
      expect(item.options.map(({ option }) => option)).toEqual(["weak", "fair", "strong", "never"]);
      expect(item.options.reduce((sum, { n }) => sum + n, 0)).toBe(item.n);
      expect(item.flags).toMatchObject([{ code: "rare-option", option: "never", severity: "warning" }]);
      expect(item.options.map(({ keyedBest }) => keyedBest)).toEqual([false, false, true, false]);
    }
  });

  it("gives the point-biserial correlation that Pearson's formula gives", () => {
    const people = sessions(400);
    const [item] = found.items;
    for (const { option, optionTotal } of item!.options.slice(0, 3)) {
      const x = people.map(({ answers }) => Number(answers[0]!.marks[0]!.option === option));
      const y = people.map(
        ({ codes }) => ([...codes.values()].reduce((a, b) => a + b, 0) - codes.get("one/a")!) / 3,
      );
      expect(optionTotal).toBeCloseTo(pearson(x, y), 6);
    }
    expect(item!.options[2]!.optionTotal).toBeGreaterThan(0.3);
    expect(item!.options[0]!.optionTotal).toBeLessThan(-0.3);
  });

  it("gives quartiles of time and the share of responses too fast to be read", () => {
    expect(found.items[0]!.time).toEqual({
      n: 400,
      median: 60_000,
      lowerQuartile: 60_000,
      upperQuartile: 60_000,
      words: 100,
      effort: 0.95,
    });
    expect(found.people).toMatchObject({ sessions: 400, effort: 0.95, needed: 0.9 });
    expect(found.people!.below).toHaveLength(20);
    expect(found.people!.below[0]).toEqual({ session: "s0", effort: 0, fast: 4, of: 4 });
  });

  it("holds reliability, with the warning that alpha wants", () => {
    const { reliability, warnings } = found;
    expect(reliability.design).toBe("person × (item : scenario)");
    expect(reliability.alpha!.value).toBeGreaterThan(0.6);
    expect(reliability.alpha!.low).toBeLessThan(reliability.alpha!.value);
    expect(reliability.components.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 5);
    const own = reliability.studies.find(({ scenarios }) => scenarios === 2)!;
    expect(own.itemsPerScenario).toBe(2);
    expect(reliability.observed!.generalizability).toBeCloseTo(own.generalizability, 6);
    expect(warnings.map(({ code }) => code)).toContain("alpha-ignores-scenarios");
  });
});

describe("flags", () => {
  const codes = (from: readonly ScaleAnswers[], place: number) =>
    statisticsOf(from).items[place]!.flags.map(({ code }) => code);

  it("name a key that the able do not share", () => {
    const { items } = statisticsOf(sessions(400, "two/c"));
    const turned = items.find(({ id }) => id === "two/c")!;
    expect(turned.flags).toContainEqual(
      expect.objectContaining({ code: "keyed-best-by-low-scorers", severity: "warning", option: "strong" }),
    );
    expect(turned.flags.map(({ code }) => code)).toContain("negative-item-total");
  });

  it("name one answer for all, haste and timeouts", () => {
    const alike = sessions(100).map((session) => ({
      ...session,
      codes: new Map([...session.codes, ["one/a", 5]]),
      answers: session.answers.map((given) =>
        given.item === "one/a" ? answer("one/a", "strong", 900) : given,
      ),
      timeouts: [],
    }));
    expect(codes(alike, 0)).toEqual(expect.arrayContaining(["one-answer", "fast-responses"]));
    const late = sessions(100).map((session, person) => {
      if (person % 5 > 0) return session;
      const without = new Map(session.codes);
      without.delete("one/b");
      return {
        ...session,
        codes: without,
        answers: session.answers.filter(({ item }) => item !== "one/b"),
        timeouts: ["one/b"],
      };
    });
    const found = statisticsOf(late).items.find(({ id }) => id === "one/b")!;
    expect(found).toMatchObject({ n: 80, timeouts: 20, notMet: 0 });
    expect(found.flags.map(({ code }) => code)).toContain("timeouts");
  });

  it("are off under 30 people, who are too few to judge", () => {
    const { items, sample } = statisticsOf(sessions(29, "two/c"));
    expect(sample.tooFew).toBe(true);
    for (const item of items) expect(item).toMatchObject({ tooFew: true, flags: [] });
  });
});

describe("itemStatistics of a table", () => {
  it("takes categories for answers", () => {
    const rows = Array.from({ length: 200 }, (_, person) => [
      person % 100 === 0 ? 2 : 3,
      person % 4,
      (person >> 1) % 4,
    ]);
    const { items, people, reliability } = itemStatistics(responseTable(["a", "b", "c"], rows), { sample });
    expect(people).toBeNull();
    expect(items[0]).toMatchObject({ scenario: null, timeouts: null, options: [], time: null });
    expect(items[0]!.flags.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["one-answer", "rare-category"]),
    );
    expect(reliability.design).toBe("person × item");
    expect(reliability.alphaOfScenarios).toBeNull();
  });

  it("rests alpha on pairs where nobody met everything", () => {
    const uniform = randomFrom(3);
    const rows = Array.from({ length: 400 }, (_, person) => {
      const ability = normalQuantile(uniform());
      return items.map((_, item) =>
        item === person % 4 ? undefined : Math.round(3 + ability + normalQuantile(uniform())),
      );
    });
    const { reliability, warnings } = itemStatistics(responseTable(items, rows), {
      sample,
      scenarioOf: (item) => item.split("/")[0],
    });
    expect(reliability.cases).toBe("pairs");
    // Every pair is met by half of the people; true alpha is 4·.5/(1 + 3·.5) = .8, and rounding takes some off.
    expect(reliability.alpha!.n).toBe(200);
    expect(reliability.alpha!.value).toBeGreaterThan(0.72);
    expect(reliability.alpha!.value).toBeLessThan(0.86);
    expect(reliability.method).toBe("reml");
    expect(warnings.map(({ code }) => code)).toContain("alpha-from-pairs");
  });

  it("adds omega of a calibration with testlets, by the items they share", () => {
    const rows = Array.from({ length: 50 }, (_, person) => items.map((_, item) => (person + item) % 3));
    const calibrated = [...items, "elsewhere/e"].map((id) => ({
      id,
      categories: [[0], [1], [2]],
      counts: [10, 10, 10],
      a: 1.702,
      b: [-1, 1],
      testlet: { id: id.split("/")[0]!, slope: 1.702 },
      standardErrors: { a: 0, b: [0, 0] },
    }));
    const table = responseTable(items, rows);
    const document = calibrationOf("graded", calibrated);
    const found = itemStatistics(table, { sample, calibration: { source: "c.json", document } });
    // Loadings √⅓ on both: (16/3 + 2·4/3 of the testlets) of 16/3 + 8/3 + 4/3.
    expect(found.reliability!.bifactor).toEqual({
      calibration: "c.json",
      hierarchical: 0.571429,
      total: 0.857143,
      explainedCommonVariance: 0.5,
    });
    expect(schemaErrors("item-statistics", found)).toEqual([]);
    const other = calibrationOf("graded", calibrated.slice(4));
    expect(() =>
      itemStatistics(table, { sample, calibration: { source: "c.json", document: other } }),
    ).toThrow(ScoringError);
  });

  it("leaves items without variance out of alpha, and says so", () => {
    const uniform = randomFrom(5);
    const rows = Array.from({ length: 60 }, () => {
      const ability = normalQuantile(uniform());
      const codes = [0, 1, 2].map(() => Math.round(3 + ability + normalQuantile(uniform())));
      return [...codes, 3, undefined];
    });
    const whole = itemStatistics(responseTable(["a", "b", "c", "d", "e"], rows), { sample });
    const three = rows.map((row) => row.slice(0, 3));
    const without = itemStatistics(responseTable(["a", "b", "c"], three), { sample });
    expect(whole.reliability!.alpha).toEqual(without.reliability!.alpha);
    expect(whole.reliability!.omega).toBe(without.reliability!.omega);
    expect(whole.items.map(({ alphaIfDropped }) => alphaIfDropped)).toEqual([
      ...without.items.map(({ alphaIfDropped }) => alphaIfDropped),
      null,
      null,
    ]);
    expect(whole.warnings).toContainEqual(
      expect.objectContaining({ code: "items-without-variance", items: ["d", "e"] }),
    );
    expect(schemaErrors("item-statistics", whole)).toEqual([]);
  });

  it("says what it can't say of a handful of people", () => {
    const { reliability, warnings } = itemStatistics(
      responseTable(
        ["a", "b"],
        [
          [1, 2],
          [2, 2],
        ],
      ),
      { sample },
    );
    expect(reliability.alpha).toBeNull();
    expect(warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["too-few-people", "too-few-complete"]),
    );
    expect(() => itemStatistics(responseTable(["a"], []), { sample })).toThrow(ScoringError);
  });
});

function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (of: (at: number) => number) => x.reduce((total, _, at) => total + of(at), 0);
  const products = sum((at) => (x[at]! - mx) * (y[at]! - my));
  return products / Math.sqrt(sum((at) => (x[at]! - mx) ** 2) * sum((at) => (y[at]! - my) ** 2));
}
