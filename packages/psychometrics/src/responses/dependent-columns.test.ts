import { describe, expect, it } from "vitest";
import { randomFrom } from "../numeric/random.js";
import { dependentColumns } from "./dependent-columns.js";
import { type ResponseTable, responseTable } from "./response-table.js";

type Row = (number | undefined)[];

const names = ["q1", "q2", "q3", "q4", "q5"];

/** 300 people's responses of 0 to 3, with what is made of each row behind them; `met` says what was met. */
function tableWith(
  made: Readonly<Record<string, (row: readonly (number | undefined)[]) => number | undefined>>,
  met: (item: number, person: number) => boolean = () => true,
): ResponseTable {
  const random = randomFrom(3);
  const rows = Array.from({ length: 300 }, (_, person): Row => {
    const row = names.map((__, item) => {
      const code = Math.floor(4 * random());
      return met(item, person) ? code : undefined;
    });
    return [...row, ...Object.values(made).map((of) => of(row))];
  });
  return responseTable([...names, ...Object.keys(made)], rows);
}

const sum = (row: readonly (number | undefined)[]): number =>
  row.reduce<number>((total, code) => total + (code ?? 0), 0);
const known = (row: readonly (number | undefined)[]): number[] => row.filter((code) => code !== undefined);
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

describe("columns that others give", () => {
  it("are none among responses, nor where a column is off in one row", () => {
    expect(dependentColumns(tableWith({}))).toEqual([]);
    let row = 0;
    const nearly = tableWith({
      total: (own) => {
        row += 1;
        return sum(own) + Number(row === 271);
      },
    });
    expect(dependentColumns(nearly)).toEqual([]);
  });

  it("are sums, of all or of some", () => {
    expect(dependentColumns(tableWith({ total: sum, part: ([a, , c]) => a! + c! }))).toEqual([
      { item: "total", kind: "sum", of: names },
      { item: "part", kind: "sum", of: ["q1", "q3"] },
    ]);
  });

  it("are means, rounded or not", () => {
    const whole = { item: "mean", kind: "mean", of: names };
    expect(dependentColumns(tableWith({ mean: (own) => sum(own) / 5 }))).toEqual([whole]);
    const third = { item: "third", kind: "mean", of: ["q1", "q2", "q5"] };
    for (const digits of [1, 2, 6]) {
      const made = tableWith({ third: ([a, b, , , e]) => rounded((a! + b! + e!) / 3, digits) });
      expect(dependentColumns(made)).toEqual([third]);
    }
  });

  it("are other linear functions", () => {
    expect(dependentColumns(tableWith({ weighted: ([a, b, c]) => 2 * a! - b! + 3 * c! + 1 }))).toEqual([
      { item: "weighted", kind: "linear", of: ["q1", "q2", "q3"] },
    ]);
  });

  it("are found where people met different items: sums and means of what they met, totals of who met all", () => {
    const half = (item: number, person: number) => (person % 2 === 0 ? item < 3 : item > 1);
    expect(dependentColumns(tableWith({ total: sum }, half))).toEqual([
      { item: "total", kind: "sum", of: names },
    ]);
    const loose = (item: number, person: number) => (item * 7 + person * 3) % 5 !== 0 || item === person % 5;
    const mean = (own: readonly (number | undefined)[]) => rounded(sum(own) / known(own).length, 2);
    expect(dependentColumns(tableWith({ mean }, loose))).toEqual([{ item: "mean", kind: "mean", of: names }]);
    const whole = (own: readonly (number | undefined)[]) => (known(own).length === 5 ? sum(own) : undefined);
    const most = (item: number, person: number) => person % 6 !== item;
    expect(dependentColumns(tableWith({ total: whole }, most))).toEqual([
      { item: "total", kind: "sum", of: names },
    ]);
  });

  it("are no copies, which are told as such, and leave sums of copies to be found", () => {
    const made = tableWith({ copy: ([a]) => a, turned: ([, b]) => 3 - b!, total: sum });
    expect(dependentColumns(made).map(({ item }) => item)).toEqual(["total"]);
  });

  it("are none of columns that have few decimals in few codes", () => {
    const random = randomFrom(6);
    const rows = Array.from({ length: 300 }, () =>
      Array.from({ length: 8 }, () => (random() < 0.5 ? 0.01 : 0.02)),
    );
    const table = responseTable(
      rows[0]!.map((_, i) => `q${i}`),
      rows,
    );
    expect(dependentColumns(table)).toEqual([]);
  });

  it("are told of no table with as many columns as people", () => {
    const random = randomFrom(5);
    const rows = Array.from({ length: 30 }, () => Array.from({ length: 24 }, () => Math.floor(3 * random())));
    expect(
      dependentColumns(
        responseTable(
          rows[0]!.map((_, i) => `q${i}`),
          rows,
        ),
      ),
    ).toEqual([]);
  });

  it("takes a small part of a second for 66 items of 5,000 people, two fifths not met", () => {
    const random = randomFrom(1);
    const rows = Array.from({ length: 5000 }, () =>
      Array.from({ length: 66 }, () => (random() < 0.39 ? undefined : Math.floor(4 * random()))),
    );
    const table = responseTable(
      rows[0]!.map((_, i) => `q${i}`),
      rows,
    );
    dependentColumns(table);
    const start = performance.now();
    expect(dependentColumns(table)).toEqual([]);
    const took = performance.now() - start;
    expect(took).toBeLessThan(1000);
  });
});
