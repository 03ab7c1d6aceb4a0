import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRecords } from "./csv-records.js";
import { asWritten, byteOrderMark, fromCsv, toCsv } from "./csv-rows.js";

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
        const text = toCsv([["x", "y", "z"], ...rows]);
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, "g"))!;
        expect(Array.from(csvRecords(pieces, ","), ({ cells }) => cells.map(asWritten))).toEqual([
          ["x", "y", "z"],
          ...rows,
        ]);
      }),
    );
  });

  it("tells the separator by all lines, quotes counted, and takes one that is named", () => {
    const german = 'person;"q1, level";"q2, level"\np1;1;2\np2;3;4\n';
    expect(cellsOf(german)).toEqual([
      ["person", "q1, level", "q2, level"],
      ["p1", "1", "2"],
      ["p2", "3", "4"],
    ]);
    // Decimal commas in every line, and a comma in the heading.
    expect(cellsOf("person;level, mean\np1;2,5\np2;3,5\n")[1]).toEqual(["p1", "2,5"]);
    expect(cellsOf('a\tb, c, d\n1\t"x, y; z"\n')[0]).toEqual(["a", "b, c, d"]);
    // One column of decimal commas has no separator.
    expect(cellsOf("score\n2,5\n3,5\n")).toEqual([["score"], ["2,5"], ["3,5"]]);
    expect(cellsOf("a,b,c\n1,2\n3,4,5\n")[0]).toEqual(["a", "b", "c"]);
    expect(Array.from(csvRecords(["a;b,c\n"], ","), ({ cells }) => cells)).toEqual([["a;b", "c"]]);
  });

  it("opens a quote after the space that some programs write behind a separator", () => {
    expect(cellsOf('person, region\np1, "Ontario, north"\n')[1]).toEqual(["p1", "Ontario, north"]);
  });
});

describe("toCsv", () => {
  const cells = [
    "=1+1",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "'=1",
    "＝1",
    "-20% and we sign",
    "née",
    '"=1"',
  ];

  it("writes nothing that a spreadsheet would run, and is read back as it was", () => {
    const text = byteOrderMark + toCsv([["id", "text"], ...cells.map((cell) => [cell, "x"])]);
    const raw = Array.from(csvRecords([text]), (record) => record.cells[0]!);
    expect(raw.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
    expect(fromCsv(text).map((record) => record.cells[0])).toEqual(["id", ...cells]);
  });

  it("leaves numbers numbers, with the decimal mark asked for", () => {
    expect(toCsv([["-1.5", -1.5, 3]])).toBe("-1.5,-1.5,3\r\n");
    expect(toCsv([["a,b", -1.5]], { separator: ";", decimal: "," })).toBe('"a,b";"-1,5"\r\n');
  });

  it("keeps every text through a spreadsheet's file", () => {
    const cell = fc.string({ unit: fc.constantFrom("=", "'", "+", "-", "@", "1", "a", " ", '"', ",") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = fromCsv(toCsv(rows), ",").map((record) => record.cells);
        expect(read).toEqual(rows);
      }),
    );
  });
});
