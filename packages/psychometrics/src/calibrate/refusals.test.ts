import type { Calibration } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { simulateResponses, trueItem } from "../../validation/simulate-responses.js";
import { randomFrom } from "../numeric/random.js";
import { type ResponseTable, responseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import { calibrate } from "./calibrate.js";
import type { CalibrateOptions } from "./options.js";

const items = ["A", "B", "C", "D", "E"].map((id, i) => trueItem(id, 1.2, [-1 + i / 3, i / 3]));
const good = simulateResponses("gpcm", items, 300, randomFrom(2));

/** The responses, with one column made by hand. */
function withColumn(place: number, code: (own: number, person: number) => number | undefined): ResponseTable {
  const rows = good.map((row, person) => row.map((own, i) => (i === place ? code(own!, person) : own)));
  return responseTable(
    items.map(({ id }) => id),
    rows,
  );
}

function refusal(table: ResponseTable, options: Partial<CalibrateOptions> = {}): ScoringError {
  try {
    calibrate(table, { model: "gpcm", ...options });
  } catch (error) {
    if (error instanceof ScoringError) return error;
    throw error;
  }
  throw new Error("It was not refused.");
}

const all = withColumn(0, (own) => own);

describe("what is refused, with the item and what to do", () => {
  it("an item with one category, or none", () => {
    expect(refusal(withColumn(2, () => 1))).toMatchObject({ code: "one-category", detail: { item: "C" } });
    const empty = refusal(withColumn(2, () => undefined));
    expect(empty).toMatchObject({ code: "one-category", detail: { item: "C", responses: 0 } });
    expect(empty.message).toContain("Leave it out");
  });

  it("a category of fewer than three", () => {
    const error = refusal(
      withColumn(1, (own, person) => (person < 2 ? 9 : own)),
      { sparse: "error" },
    );
    expect(error).toMatchObject({
      code: "sparse-category",
      detail: { item: "B", category: "9", responses: 2 },
    });
    expect(error.message).toContain('sparse: "merge"');
  });

  it("a category that nobody chose, unless it is joined to its neighbor", () => {
    const unused = { ...all, codes: all.codes.map((codes, i) => (i === 3 ? [...codes, [7]] : codes)) };
    const error = refusal(unused);
    expect(error).toMatchObject({
      code: "sparse-category",
      detail: { item: "D", category: "7", responses: 0 },
    });
    expect(error.message).toContain("Item D has no response of 7. Nothing can be said");
    const merged = calibrate(unused, { model: "gpcm", sparse: "merge" });
    expect(merged.items[3]!.categories.at(-1)).toEqual([2, 7]);
  });

  it("thin categories of all items at once", () => {
    const rows = good.map((row, person) => row.map((own, i) => (person === i && i % 2 === 0 ? 5 : own)));
    const error = refusal(
      responseTable(
        items.map(({ id }) => id),
        rows,
      ),
      { sparse: "error" },
    );
    expect(error).toMatchObject({ code: "sparse-category", detail: { item: "A", items: "A C E" } });
    expect(error.message).toContain("3 items: A has 1 response of 5; C has 1 response of 5; E has");
  });

  it("one item, few people", () => {
    const rows = good.map(([first]) => [first]);
    expect(refusal(responseTable(["A"], rows)).code).toBe("too-few-items");
    const few = responseTable(
      items.map(({ id }) => id),
      good.slice(0, 20),
    );
    expect(refusal(few)).toMatchObject({ code: "too-few-people", detail: { persons: 20 } });
    const groups = good.map((_, person) => (person < 10 ? "small" : "large"));
    expect(refusal(all, { groups }).detail).toMatchObject({ group: "small", persons: 10 });
  });

  it("three categories in 2pl", () => {
    expect(refusal(all, { model: "2pl" })).toMatchObject({
      code: "not-dichotomous",
      detail: { item: "A", categories: 3 },
    });
  });

  it("an item that repeats another: no slope is steep enough", () => {
    const twin = responseTable(
      ["A", "B", "C", "D", "E", "twin"],
      good.map((row) => [...row, row[0]]),
    );
    const error = refusal(twin);
    expect(error.code).toBe("runaway-slope");
    expect(["A", "twin"]).toContain(error.detail.item);
  });

  it("2pl with two items: four parameters, three proportions", () => {
    const pair = responseTable(
      ["A", "B"],
      good.map((row) => row.slice(0, 2).map((own) => Math.min(1, own!))),
    );
    expect(refusal(pair, { model: "2pl" }).code).toBe("not-identified");
  });

  it("too few cycles, with the gradient", () => {
    const error = refusal(all, { maxCycles: 3 });
    expect(error.code).toBe("not-converged");
    expect(error.detail.gradient).toBeGreaterThan(1e-6);
    expect(error.message).toContain("maxCycles");
  });

  it("lists that do not fit the table", () => {
    expect(refusal(all, { weights: [1, 2] })).toMatchObject({
      code: "bad-option",
      detail: { option: "weights" },
    });
    expect(refusal(all, { weights: good.map(() => -1) }).detail).toMatchObject({ person: 1 });
    expect(refusal(all, { counts: good.map(() => 1.5) }).detail).toMatchObject({
      option: "counts",
      person: 1,
    });
    expect(refusal(all, { counts: good.map(() => 1), weights: good.map(() => 1) }).code).toBe("bad-option");
    expect(refusal(all, { groups: ["a"] }).detail).toMatchObject({ option: "groups" });
    expect(refusal(all, { testlets: ["a"] }).detail).toMatchObject({ option: "testlets" });
    expect(refusal(all, { quadrature: { nodes: 3, from: -6, to: 6 } }).code).toBe("bad-option");
  });

  it("anchors of which none is there", () => {
    const base = calibrate(all, { model: "gpcm" });
    const elsewhere = { ...base, items: [{ ...base.items[0], id: "elsewhere" }] } as Calibration;
    expect(refusal(all, { model: "rasch", anchors: base })).toMatchObject({
      code: "bad-option",
      detail: { option: "anchors", model: "gpcm" },
    });
    expect(refusal(all, { anchors: elsewhere })).toMatchObject({
      code: "bad-option",
      detail: { option: "anchors" },
    });
  });

  it("a code that an anchor does not know", () => {
    const anchors = calibrate(all, { model: "gpcm" });
    const moved = withColumn(0, (own) => own + 1);
    expect(refusal(moved, { anchors })).toMatchObject({
      code: "unknown-category",
      detail: { item: "A", category: "3" },
    });
  });
});

describe("what is warned of", () => {
  const codesOf = (table: ResponseTable, options: Partial<CalibrateOptions> = {}) =>
    Object.fromEntries(
      calibrate(table, { model: "gpcm", ...options }).warnings.map(({ code, items: about }) => [code, about]),
    );

  it("nothing where all is well", () => {
    expect(codesOf(all)).toEqual({});
  });

  it("a category of fewer than ten; one that was joined to its neighbor", () => {
    const thin = withColumn(1, (own, person) => (person < 6 ? 9 : own));
    expect(codesOf(thin)).toMatchObject({ "sparse-category": ["B"] });
    const thinner = withColumn(1, (own, person) => (person < 2 ? 9 : own));
    const merged = calibrate(thinner, { model: "gpcm", sparse: "merge" });
    expect(merged.items[1]!.categories).toEqual([[0], [1], [2, 9]]);
    expect(merged.warnings.map(({ code }) => code)).toEqual(["merged-category", "stray-code"]);
    expect(merged.items[1]!.counts.reduce((sum, count) => sum + count)).toBe(300);
  });

  it("a category of one response, where it is to be kept: an unsure step, and the same for the other items", () => {
    const kept = calibrate(
      withColumn(1, (own, person) => (person === 7 ? 3 : own)),
      { model: "gpcm" },
    );
    expect(kept.items[1]).toMatchObject({ categories: [[0], [1], [2], [3]] });
    expect(kept.items[1]!.counts[3]).toBe(1);
    expect(kept.warnings).toEqual([expect.objectContaining({ code: "sparse-category", items: ["B"] })]);
    const whole = calibrate(all, { model: "gpcm" });
    expect(kept.items[1]!.standardErrors.b[2]).toBeGreaterThan(3 * whole.items[1]!.standardErrors.b[1]!);
    const drift = Math.abs((kept.items[4]!.a as number) - (whole.items[4]!.a as number));
    expect(drift).toBeLessThan(0.1 * (whole.items[4]!.standardErrors.a as number));
  });

  it("a code that may stand for what is missing", () => {
    expect(codesOf(withColumn(3, (own, person) => (person % 9 === 0 ? -99 : own)))).toMatchObject({
      "stray-code": ["D"],
    });
    expect(codesOf(withColumn(3, (own) => own * 1000 - 500))).toEqual({});
    // One of three levels that nobody reached leaves a gap, and no stray.
    expect(codesOf(withColumn(3, (own) => (own === 2 ? 4 : own)))).toEqual({});
  });

  it("a reverse-keyed item, an unrelated item, a small sample", () => {
    expect(codesOf(withColumn(3, (own) => 2 - own))).toEqual({ "negative-slope": ["D"] });
    const random = randomFrom(8);
    expect(codesOf(withColumn(3, () => Math.floor(3 * random())))).toHaveProperty("unrelated-item", ["D"]);
    const few = responseTable(
      items.map(({ id }) => id),
      good.slice(0, 120),
    );
    expect(codesOf(few)).toHaveProperty("small-sample", []);
  });

  it("steps that are not in order", () => {
    // Four of five who would respond 1 respond 0 or 2.
    const hollow = withColumn(2, (own, person) => (own === 1 && person % 5 ? 2 * (person % 2) : own));
    expect(codesOf(hollow)).toEqual({ "disordered-steps": ["C"] });
    expect(codesOf(hollow, { model: "graded" })).toEqual({});
  });

  it("a testlet of which the responses hardly tell anything", () => {
    const own = Array.from({ length: 6 }, (_, i) =>
      trueItem(`${i}`, 1, [-0.5, 0.4], { testlet: { id: i < 3 ? "s" : "t", slope: 1 } }),
    );
    const table = responseTable(
      own.map(({ id }) => id),
      simulateResponses("gpcm", own, 120, randomFrom(5), { met: 5 }),
    );
    const calibration = calibrate(table, {
      model: "gpcm",
      quadrature: { nodes: 11, from: -4, to: 4 },
      testlets: own.map(({ testlet }) => testlet!.id),
    });
    const unsure = calibration.items.filter(({ standardErrors }) => standardErrors.testlet! > 1);
    expect(unsure.length).toBeGreaterThan(0);
    expect(calibration.warnings).toContainEqual(
      expect.objectContaining({ code: "unsure-testlet", items: unsure.map(({ id }) => id) }),
    );
  });

  it("nodes that are too far apart, or do not reach far enough", () => {
    const long = Array.from({ length: 60 }, (_, i) => trueItem(`${i}`, 1.5, [-1 + i / 30, i / 30]));
    const table = responseTable(
      long.map(({ id }) => id),
      simulateResponses("gpcm", long, 300, randomFrom(6)),
    );
    const coarse = codesOf(table, { quadrature: { nodes: 13, from: -6, to: 6 }, sparse: "merge" });
    expect(coarse).toHaveProperty("coarse-quadrature");
    expect(codesOf(all, { quadrature: { nodes: 41, from: -1.5, to: 1.5 } })).toHaveProperty(
      "narrow-quadrature",
    );
  });
});
