import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRecords } from "./csv-records.js";
import { toCsv } from "./csv-rows.js";

const cellsOf = (...pieces: string[]) => Array.from(csvRecords(pieces), ({ cells }) => cells);

describe("csvRecords", () => {
  it("reads commas, semicolons and tabs, with a byte order mark and carriage returns", () => {
    for (const sign of [",", ";", "\t"]) {
      const text = `\ufeffa${sign}b\r\n1${sign}"x, y; z"\r\n`;
      expect(cellsOf(text)).toEqual([
        ["a", "b"],
        ["1", "x, y; z"],
      ]);
    }
  });

  it("takes the separator from Excel's own line, which is no record", () => {
    for (const first of ["sep=;", "\ufeffSEP=;", '"sep=;"']) {
      const records = [...csvRecords([`${first}\r\na;b,c\r\n1;2\r\n`])];
      expect(records.map(({ cells }) => cells)).toEqual([
        ["a", "b,c"],
        ["1", "2"],
      ]);
      expect(records.map(({ line }) => line)).toEqual([2, 3]);
    }
    expect(cellsOf("sep=|\na|b\n")).toEqual([["a", "b"]]);
    expect(cellsOf("sep=,y\n1,2\n")).toEqual([
      ["sep=", "y"],
      ["1", "2"],
    ]);
  });

  it("ends lines at carriage returns alone, and once at both signs, wherever the pieces part", () => {
    for (const pieces of [["a,b\r1,2\r3,4\r"], ["a,b\r", "\n1,2\r", "\n3,4"]]) {
      const records = [...csvRecords(pieces)];
      expect(records.map(({ cells }) => cells)).toEqual([
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
      ]);
      expect(records.map(({ line }) => line)).toEqual([1, 2, 3]);
    }
  });

  it("counts lines of the file, also within quotes, and tells of a quote that is never closed", () => {
    const records = [...csvRecords(['a,b\n1,"two\nlines"\n3,"open\n'])];
    expect(records.map(({ line }) => line)).toEqual([1, 2, 4]);
    expect(records.map(({ unclosed }) => unclosed)).toEqual([false, false, true]);
  });

  it("reads what was written, in pieces of any size", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "1", ",", ";", '"', "\n", "\t", " ") });
    const row = fc.tuple(cell, cell, cell).filter((cells) => cells.some((each) => each !== ""));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const text = `x,y,z\r\n${toCsv(rows)}`;
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, "g"))!;
        expect(cellsOf(...pieces)).toEqual([["x", "y", "z"], ...rows]);
      }),
    );
  });
});
