import { describe, expect, it } from "vitest";
import { calibrate } from "../calibrate/calibrate.js";
import { readResponses, referenceFits } from "../calibrate/calibrate.test-support.js";
import { type ResponseTable, responseTable } from "../responses/response-table.js";
import { schemaErrors } from "../schema.test-support.js";
import { measurementInvariance } from "./measurement-invariance.js";

// Five graded items of the bifactor reference in a testlet of three and one of two; the halves of the people
// stand for groups.
const { items, rows } = readResponses("calibrate/bifactor_graded.csv.gz");
const testletOf = new Map(referenceFits.bifactor.items.map(({ id, testlet }) => [id, testlet]));
const taken = new Map<string, number>();
const chosen = items.flatMap((id, at) => {
  const testlet = testletOf.get(id)!;
  const before = taken.get(testlet) ?? 0;
  taken.set(testlet, before + 1);
  const room = [...taken.keys()].indexOf(testlet) === 1 ? 2 : 3;
  return taken.size <= 2 && before < room ? [{ id, at, testlet }] : [];
});
const people = rows.slice(0, 400);
const groups = people.map((_, person) => (person < 200 ? "one" : "two"));
const testlets = chosen.map(({ testlet }) => testlet);
const tableOf = (some: typeof people): ResponseTable =>
  responseTable(
    chosen.map(({ id }) => id),
    some.map((row) => chosen.map(({ at }) => row[at])),
  );
const table = tableOf(people);
const pair = chosen.find(({ testlet }) => testlets.filter((of) => of === testlet).length === 2)!;
const found = measurementInvariance(table, {
  model: "graded",
  groups,
  testlets,
  items: false,
  partial: [pair.id],
});
const at = (level: string) => found.fits.find((fit) => fit.level === level)!;

describe("invariance with testlets", () => {
  it("has a testlet of three items and one of two, and a document that its schema takes", () => {
    expect(found.testlets.map((id) => testlets.filter((of) => of === id).length).sort()).toEqual([2, 3]);
    expect(found.joined).toEqual([]);
    expect(schemaErrors("invariance", found)).toEqual([]);
  });

  it("is with nothing equal what the groups are by themselves, with all equal what one calibration of both is", () => {
    const alone = ["one", "two"].map((group) =>
      calibrate(tableOf(people.filter((_, person) => groups[person] === group)), {
        model: "graded",
        testlets,
      }),
    );
    const { logLikelihood, parameters } = at("configural");
    expect(logLikelihood).toBeCloseTo(alone[0]!.logLikelihood + alone[1]!.logLikelihood, 5);
    expect(parameters).toBe(alone[0]!.parameters + alone[1]!.parameters);
    const both = calibrate(table, { model: "graded", testlets, groups });
    expect(at("scalar").logLikelihood).toBeCloseTo(both.logLikelihood, 5);
    expect(at("scalar").parameters).toBe(both.parameters);
    expect(at("scalar").ability[1]!.mean).toBeCloseTo(both.groups[1]!.mean, 3);
  });

  it("counts slopes on testlets among slopes: a pair has one, and freeing one item of it frees none", () => {
    const slopes = 5 + 3 + 1;
    // Metric frees the second group's spread.
    expect(at("configural").parameters - at("metric").parameters).toBe(slopes - 1);
    const categories = table.codes[chosen.indexOf(pair)]!.length;
    expect(at("partial").parameters - at("scalar").parameters).toBe(categories);
  });

  it("says of items named after scenarios that they were taken as independent, and refuses a list of another length", () => {
    const named = { ...table, items: chosen.map(({ id, testlet }) => `${testlet}/${id}`) };
    const plain = measurementInvariance(named, { model: "graded", groups, items: false });
    expect([plain.independent, found.independent]).toEqual([true, false]);
    expect(() =>
      measurementInvariance(table, { model: "graded", groups, testlets: testlets.slice(1) }),
    ).toThrow("4 testlets for 5 items");
  });
});
