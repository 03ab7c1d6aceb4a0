import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksOf, readGrouped, readNumber } from "./read-number.js";

const column = (...cells: string[]) => cells.map((cell) => readNumber(cell, marksOf(cells)));

describe("readNumber", () => {
  it("leaves a thousands mark open that may be a decimal one", () => {
    const open = { mark: ",", asThousands: 1147, asDecimal: 1.147 };
    expect(readNumber("1,147")).toEqual(open);
    expect(column("755", "1,147", "976")).toEqual([755, open, 976]);
    expect(column("1,147", "1,333", "12,500").map((value) => typeof value)).toEqual(Array(3).fill("object"));
    expect(column("985", "1.147")[1]).toMatchObject({ mark: ".", asThousands: 1147 });
  });

  it("is told by the other numbers of the column", () => {
    expect(column("1,147", "985.5")).toEqual([1147, 985.5]);
    expect(column("1,147", "2,5")).toEqual([1.147, 2.5]);
    expect(column("1.147", "2,5", "1.147,25")).toEqual([1147, 2.5, 1147.25]);
    expect(column("1,147", "1,234,567")).toEqual([1147, 1234567]);
    expect(column("1.333", "2", "2.667", "3")).toEqual([1.333, 2, 2.667, 3]);
    expect(column("0,875", "1,125")).toEqual([0.875, 1.125]);
  });

  it("leaves a column open that looks like thousands with a point all through", () => {
    for (const cells of [
      ["14.000", "32.000", "21.500"],
      ["14.125", "32.333"],
      ["1.000", "2.500", "3.200"],
    ]) {
      expect(column(...cells).map((value) => typeof value)).toEqual(cells.map(() => "object"));
      expect(readNumber(cells[0]!, { decimal: "." })).toBe(Number(cells[0]));
    }
    expect(column("3.125", "4.250")).toEqual([3.125, 4.25]);
    expect(column("14.000", "0.500")).toEqual([14, 0.5]);
    expect(column("14.000", "7")).toEqual([14, 7]);
  });

  it("knows a number with a mark between thousands that nobody has named", () => {
    for (const mark of ["'", "\u2019"])
      expect(readGrouped(`1${mark}006`)).toEqual({ thousands: "'", plain: "1006" });
    for (const mark of " \u00a0\u2007\u2008\u2009\u202f") {
      expect(readGrouped(`1${mark}006`)).toEqual({ thousands: "space", plain: "1006" });
      expect(readNumber(`1${mark}006`, { thousands: " " })).toBe(1006);
    }
    for (const mark of "_\u00b7\u066c\uff0c") expect(readGrouped(`1${mark}006`)).toEqual({ plain: "1006" });
    expect(readGrouped("1,07,700")).toEqual({ plain: "107700" });
    for (const cell of ["x", "1 06", "12%", "1 of 3"]) expect(readGrouped(cell)).toBeUndefined();
  });

  it("does as it is told", () => {
    expect(readNumber("1,147", { decimal: "," })).toBe(1.147);
    expect(readNumber("1,147", { decimal: "." })).toBe(1147);
    expect(readNumber("1'147.5", { thousands: "'" })).toBe(1147.5);
    expect(readNumber("1\u202f147,5", { thousands: " ", decimal: "," })).toBe(1147.5);
    expect(readNumber("1.147", { thousands: "." })).toBe(1147);
    expect(readNumber("11,47", { thousands: "," })).toBeUndefined();
  });

  it("reads what spreadsheets write, and nothing else", () => {
    expect(readNumber("")).toBeNaN();
    expect(["7", "-7", "\u22127", "1e3", "2,5", ".5", "3."].map((cell) => readNumber(cell))).toEqual([
      7, -7, -7, 1000, 2.5, 0.5, 3,
    ]);
    for (const cell of ["x", "1 147", "12%", "1,2,3", "1,1470,000", "--1", "1.2.3"]) {
      expect(readNumber(cell)).toBeUndefined();
    }
  });

  it("reads every number as it is written with its marks", () => {
    const number = fc
      .double({ min: -1e6, max: 1e6, noNaN: true })
      .map((value) => Math.round(value * 100) / 100 + 0);
    fc.assert(
      fc.property(number, fc.constantFrom("en-US", "de-DE", "de-CH"), (value, locale) => {
        const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
        const mark = (type: string) => parts.find((part) => part.type === type)!.value.replace("\u2019", "'");
        const marks = { decimal: mark("decimal") as ".", thousands: mark("group") as "," };
        const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
        expect(readNumber(text, marks)).toBeCloseTo(value, 9);
      }),
    );
  });
});
