import { describe, expect, it } from "vitest";
import { bfi, bfiReference, scaleOf } from "../reliability/bfi.test-support.js";
import { responseTable } from "../responses/response-table.js";
import { testSubscores } from "./test-subscores.js";

const { items, persons, values } = bfi();
const rows = Array.from({ length: persons }, (_, person) => [
  ...values.subarray(person * items.length, (person + 1) * items.length),
]);
const reference = bfiReference.haberman_subscores;
const division = {
  kind: "competency" as const,
  ids: [...reference.map(({ scale }) => scale), "nowhere"],
  of: scaleOf,
};

describe("testSubscores", () => {
  it("agrees with the reference, and names what has no items", () => {
    const found = testSubscores(responseTable(items, rows), [division]);
    expect(found).toMatchObject({ persons: 2436, cases: "complete", items: items.length, leftOut: 0 });
    expect(found.tested.map(({ id, report }) => [id, report])).toEqual(
      reference.map(({ scale, added_value }) => [scale, added_value ? "separate" : "augmented"]),
    );
    for (const [at, { bySubscore, byTotal }] of found.tested.entries()) {
      expect(bySubscore).toBeCloseTo(reference[at]!.prmse_s, 6);
      expect(byTotal).toBeCloseTo(reference[at]!.prmse_x, 6);
    }
    expect(found.untested).toEqual([{ kind: "competency", id: "nowhere", why: "too-few-items" }]);
  });

  it("leaves out what fewer than four in five met, and takes pairs where few met all", () => {
    const holed = rows.map((row, person) =>
      row.map((value, item) => {
        if (item === 0) return person % 3 === 0 ? undefined : value;
        return (person + 3 * item) % 20 === 0 ? undefined : value;
      }),
    );
    const found = testSubscores(responseTable(items, holed), [division]);
    expect(found).toMatchObject({ cases: "pairs", items: items.length - 1, leftOut: 1 });
    for (const [at, { bySubscore, byTotal, items: own }] of found.tested.entries()) {
      // The first subscore lost an item; the others lost cells at random and stay near the reference.
      if (own < found.tested[1]!.items) continue;
      expect(Math.abs(bySubscore - reference[at]!.prmse_s)).toBeLessThan(0.05);
      expect(Math.abs(byTotal - reference[at]!.prmse_x)).toBeLessThan(0.05);
    }
  });

  it("tests nothing with 29 people", () => {
    const found = testSubscores(responseTable(items, rows.slice(0, 29)), [division]);
    expect(found).toMatchObject({ cases: null, tested: [] });
    expect(new Set(found.untested.map(({ why }) => why))).toEqual(new Set(["too-few-people"]));
  });

  it("has nothing to say where everybody answered alike", () => {
    const flat = rows.map((row) =>
      row.map((value, item) => (scaleOf(items[item]!) === division.ids[0] ? 3 : value)),
    );
    const found = testSubscores(responseTable(items, flat), [division]);
    expect(found.untested[0]).toEqual({ kind: "competency", id: division.ids[0], why: "too-few-items" });
  });
});
