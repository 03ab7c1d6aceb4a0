import { describe, expect, it } from "vitest";
import { schemaErrors } from "../schema.test-support.js";
import { classWidth, normTables } from "./norm-tables.js";

const head = {
  id: "leads",
  version: "1.0.0",
  kind: "pilot",
  title: "Leads",
  statement: "Made for a test.",
  population: "Team leads",
  sampling: "Volunteers",
  dates: { from: "2026-01-05", to: "2026-02-27" },
} as const;
const scores = Array.from({ length: 240 }, (_, at) => at / 7);

describe("normTables", () => {
  it("is a document of norms, each scale with its own", () => {
    const made = normTables(
      {
        scales: [
          { id: "a", scores },
          { id: "b", scores: scores.map(Math.round) },
        ],
      },
      head,
    );
    expect(schemaErrors("norms", made)).toEqual([]);
    expect(made).toMatchObject({ n: 240, weight: null });
    expect(made.scales.map(({ norms }) => norms.all.step)).toEqual([0.5, 0]);
  });

  it("refuses scales of different people, and of nobody", () => {
    const uneven = [
      { id: "a", scores },
      { id: "b", scores: [1] },
    ];
    for (const scales of [uneven, []]) {
      expect(() => normTables({ scales }, head)).toThrow(expect.objectContaining({ code: "bad-norms" }));
    }
  });
});

describe("what norm tables are not called", () => {
  const scales = [{ id: "a", scores }];
  const few = [{ id: "a", scores: [1, 2, 3] }];
  const heavy = scores.map((_, at) => (at === 0 ? 1000 : 1));
  const codeOf = (of: Parameters<typeof normTables>[0], changed: object) => {
    try {
      return normTables(of, { ...head, ...changed }).kind;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  it.each([
    ["operational", { scales }, { kind: "operational" }],
    ["too-few-people", { scales: few }, { kind: "operational" }],
    ["too-few-people", { scales, weights: { name: "w", of: heavy } }, { kind: "operational" }],
    ["bad-benchmark", { scales }, { title: "Our high performers" }],
    ["bad-benchmark", { scales }, { population: "Top-performing leads" }],
    ["bad-norms", { scales }, { kind: "bogus" }],
    ["pilot", { scales: few }, {}],
  ] as const)("%s", (result, of, changed) => {
    expect(codeOf(of, changed)).toBe(result);
  });
});

describe("classWidth", () => {
  it("keeps each score where they are few, and is round where they are many", () => {
    expect(classWidth([1, 2, 2, Number.NaN])).toBe(0);
    for (const times of [0.01, 1, 30, 4000]) {
      const of = scores.map((score) => score * times);
      const classes = Math.ceil((of.at(-1)! - of[0]!) / classWidth(of));
      expect(classes).toBeGreaterThanOrEqual(40);
      expect(classes).toBeLessThanOrEqual(100);
    }
  });
});
