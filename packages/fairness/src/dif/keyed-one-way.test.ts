import { type ResponseTable, responseTable } from "@leadsim/psychometrics";
import { normalQuantile, randomFrom } from "@leadsim/psychometrics/numeric";
import type { FairnessReport } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { fairness } from "../fairness.js";
import { keyedOneWay, reverseKeyedItems } from "./keyed-one-way.js";

type Row = readonly (number | undefined)[];

const names = Array.from({ length: 12 }, (_, item) => `q${item}`);
const turned = ["q1", "q4", "q7", "q10"];
const others = names.map((name) => turned.includes(name));

/** 2,000 people of two groups, 1 SD apart, respond 1 to 4 to graded items without DIF. */
function rows(seed: number, isTurned: readonly boolean[]): number[][] {
  const random = randomFrom(seed);
  return Array.from({ length: 2000 }, (_, person) => {
    const standing = normalQuantile(random()) - (person % 2);
    return isTurned.map((isReversed, item) => {
      const draw = random();
      const place = [-1, 0, 1].filter(
        (step) => draw < 1 / (1 + Math.exp(-1.5 * (standing - step - ((item % 5) * 0.4 - 0.8)))),
      ).length;
      return isReversed ? 4 - place : 1 + place;
    });
  });
}

function report(responses: readonly Row[], items: readonly string[] = names): FairnessReport {
  const persons = responses.map((_, person) => `p${person}`);
  return fairness(
    {
      outcomes: persons.map((person, at) => ({ person, score: at % 7 })),
      groups: persons.map((person, at) => ({ person, values: { sex: at % 2 === 0 ? "f" : "m" } })),
      responses: { persons, table: responseTable(items, responses) },
    },
    { by: ["sex"] },
  );
}

function subjects({ warnings }: FairnessReport, wanted: string): readonly string[] | undefined {
  return warnings.find(({ code }) => code === wanted)?.subjects;
}

describe("items keyed the other way around", () => {
  it("do not bend what people are matched on, and are named", () => {
    const straight = report(
      rows(
        1,
        names.map(() => false),
      ),
    );
    const mixed = report(rows(1, others));
    expect(subjects(straight, "reverse-keyed")).toBeUndefined();
    expect(subjects(mixed, "reverse-keyed")).toEqual(turned);
    expect(mixed.dif).toEqual(straight.dif);
    expect(mixed.dif!.comparisons[0]!.items.filter(({ review }) => review)).toEqual([]);
  });

  it("are the fewer, whichever way the others run", () => {
    const most = responseTable(
      names,
      rows(
        2,
        others.map((isTurned) => !isTurned),
      ),
    );
    expect(reverseKeyedItems(most)).toEqual(turned);
  });

  it("are found among responses of which some were not met", () => {
    const random = randomFrom(4);
    const missing = rows(3, others).map((row) => row.map((code) => (random() < 0.4 ? undefined : code)));
    expect(reverseKeyedItems(responseTable(names, missing))).toEqual(turned);
  });

  it("are no items that chance turns: those that go with nothing stay as they are", () => {
    const random = randomFrom(5);
    const noise = rows(
      6,
      names.map(() => false),
    ).map((row) => [...row, Math.ceil(4 * random())]);
    expect(reverseKeyedItems(responseTable([...names, "noise"], noise))).toEqual([]);
    const all = noise.map(() => names.map(() => Math.ceil(4 * random())));
    expect(reverseKeyedItems(responseTable(names, all))).toEqual([]);
  });

  it("are no items of a second ability, even where it goes a little against the first", () => {
    const random = randomFrom(8);
    const two = Array.from({ length: 2000 }, () => {
      const first = normalQuantile(random());
      const second = normalQuantile(random()) - 0.1 * first;
      return names.map((_, item) =>
        Number(random() < 1 / (1 + Math.exp(-1.5 * (item % 2 === 0 ? first : second)))),
      );
    });
    expect(reverseKeyedItems(responseTable(names, two))).toEqual([]);
    const reversed = two.map((row) => row.map((code, item) => (item === 3 ? 1 - code : code)));
    expect(reverseKeyedItems(responseTable(names, reversed))).toEqual(["q3"]);
  });

  it("are half of them, or none where items could not run one way", () => {
    const half = names.map((_, item) => item < 6);
    expect(reverseKeyedItems(responseTable(names, rows(9, half)))).toHaveLength(6);
    const ring = Array.from({ length: 400 }, (_, person) => [0, 3, 2, 1].map((by) => (person + by) % 4));
    expect(reverseKeyedItems(responseTable(["a", "b", "c", "d"], ring))).toEqual([]);
  });

  it("are turned within their codes", () => {
    const table: ResponseTable = responseTable(
      ["a", "b"],
      [
        [1, 0],
        [2, 1],
        [5, 0],
        [undefined, 1],
      ],
    );
    const after = keyedOneWay(table, ["a"]);
    expect(after.codes).toEqual([[[1], [4], [5]], table.codes[1]]);
    expect(Array.from(after.cells)).toEqual([2, 0, 1, 1, 0, 0, table.cells[6], 1]);
  });
});

describe("groups that share few items", () => {
  it.each([
    [2, ["m"]],
    [3, undefined],
  ])("are named where these are under three: %i", (shared, wanted) => {
    const apart = rows(
      7,
      names.map(() => false),
    ).map((row, person) =>
      row.map((code, item) => (item < shared || item % 2 === person % 2 ? code : undefined)),
    );
    expect(subjects(report(apart), "thin-tie")).toEqual(wanted);
  });
});
