import type { Calibration } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { gpcmItems, simulateResponses } from "../../validation/simulate-responses.js";
import { randomFrom } from "../numeric/random.js";
import { responseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import { calibrate } from "./calibrate.js";
import type { CalibrateOptions } from "./options.js";

const random = randomFrom(31);
const items = gpcmItems(10, random);
const able = { mean: 1, sd: 1 };

/** 300 people who met the items of `a`, and 300 of mean 1 who met those of `b`. */
function twoGroups(a: readonly number[], b: readonly number[]) {
  const only = (met: readonly number[], row: (number | undefined)[]) =>
    row.map((code, item) => (met.includes(item) ? code : undefined));
  const rows = [
    ...simulateResponses("gpcm", items, 300, random).map((row) => only(a, row)),
    ...simulateResponses("gpcm", items, 300, random, able).map((row) => only(b, row)),
  ];
  return {
    table: responseTable(
      items.map(({ id }) => id),
      rows,
    ),
    groups: rows.map((_, person) => (person < 300 ? "A" : "B")),
  };
}

function refused(run: () => unknown): ScoringError {
  try {
    run();
  } catch (error) {
    if (error instanceof ScoringError) return error;
    throw error;
  }
  throw new Error("It was not refused.");
}

const options: CalibrateOptions = { model: "gpcm", sparse: "keep" };
const codes = ({ warnings }: { readonly warnings: readonly { readonly code: string }[] }) =>
  warnings.map(({ code }) => code);

describe("groups that share no item", () => {
  const { table, groups } = twoGroups([0, 1, 2, 3, 4], [5, 6, 7, 8, 9]);

  it("are refused, with the islands by name", () => {
    const error = refused(() => calibrate(table, { ...options, groups }));
    expect(error).toMatchObject({ code: "disconnected", detail: { groups: "B", islands: 2 } });
    expect(error.message).toContain("i01 i02 i03 i04 i05; i06 i07 i08 i09 i10");
  });

  it("are warned of where nobody says that they are groups", () => {
    const found = calibrate(table, options);
    expect(codes(found)).toContain("islands");
    expect(found.warnings.find(({ code }) => code === "islands")).toMatchObject({
      islands: [
        ["i01", "i02", "i03", "i04", "i05"],
        ["i06", "i07", "i08", "i09", "i10"],
      ],
    });
  });

  it("are placed by anchors on both islands", () => {
    const all = simulateResponses("gpcm", items, 1000, random);
    const base = calibrate(responseTable(table.items, all), options);
    const anchors = {
      ...base,
      items: base.items.filter((_, item) => item === 0 || item === 5),
    } as Calibration;
    const { groups: found, warnings } = calibrate(table, { ...options, groups, anchors });
    expect(found[1]!.mean).toBeGreaterThan(0.6);
    expect(codes({ warnings })).not.toContain("islands");
  });
});

describe("groups that six people tie, who met all items of both", () => {
  const { table, groups } = twoGroups([0, 1, 2, 3, 4], [5, 6, 7, 8, 9]);
  const six = simulateResponses("gpcm", items, 6, random);
  const rows = Array.from({ length: table.persons }, (_, person) =>
    table.codes.map((categories, item) => categories[table.cells[person * 10 + item]!]?.[0]),
  );
  const tied = responseTable(table.items, [...rows, ...six]);
  const all = [...groups, ...six.map((_, person) => (person < 3 ? "A" : "B"))];

  it("are refused, and warned of where nobody says that they are groups", () => {
    expect(refused(() => calibrate(tied, { ...options, groups: all }))).toMatchObject({
      code: "disconnected",
    });
    expect(codes(calibrate(tied, options))).toContain("islands");
  });
});

describe("groups that share items", () => {
  it("are warned of under three, and placed without a word from three", () => {
    const thin = twoGroups([0, 1, 2, 3, 4, 5], [5, 6, 7, 8, 9]);
    expect(codes(calibrate(thin.table, { ...options, groups: thin.groups }))).toContain("thin-tie");
    const { table, groups } = twoGroups([0, 1, 2, 3, 4, 5, 6], [4, 5, 6, 7, 8, 9]);
    const found = calibrate(table, { ...options, groups });
    expect(codes(found)).not.toContain("thin-tie");
    expect(Math.abs(found.groups[1]!.mean - 1)).toBeLessThan(3.5 * found.groups[1]!.standardErrors.mean!);
  });

  it("are warned of, not refused, where both groups are on both islands", () => {
    const first = twoGroups([0, 1, 2, 3, 4], [0, 1, 2, 3, 4]);
    const second = twoGroups([5, 6, 7, 8, 9], [5, 6, 7, 8, 9]);
    const rows = [first, second].flatMap(({ table: { cells, persons, codes: own } }) =>
      Array.from({ length: persons }, (_, person) =>
        own.map((categories, item) => categories[cells[person * 10 + item]!]?.[0]),
      ),
    );
    const table = responseTable(
      items.map(({ id }) => id),
      rows,
    );
    expect(codes(calibrate(table, { ...options, groups: [...first.groups, ...second.groups] }))).toContain(
      "islands",
    );
  });
});
