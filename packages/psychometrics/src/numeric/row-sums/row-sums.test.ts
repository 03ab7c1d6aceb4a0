import { describe, expect, it } from "vitest";
import { randomFrom } from "../random.js";
import { assembledRowSums } from "./assembled-row-sums.js";
import { fastestRowSums } from "./fastest-row-sums.js";
import { type RowSums, type RowSumsSize, widthOf } from "./row-sums.js";
import { scriptedRowSums } from "./scripted-row-sums.js";

const engines = [
  ["script", scriptedRowSums],
  ["WebAssembly", (size: RowSumsSize) => assembledRowSums(size)!],
] as const;

/** The same table in each room. */
function filled(engine: (size: RowSumsSize) => RowSums, size: RowSumsSize): RowSums {
  const random = randomFrom(size.columns);
  const room = engine(size);
  const width = widthOf(size);
  for (let row = 0; row < size.rows; row += 1) {
    for (let column = 0; column < size.columns; column += 1)
      room.table[row * width + column] = random() - 0.5;
  }
  return room;
}

describe.each(engines)("sums of rows in %s", (_, engine) => {
  it.each([1, 7, 8, 61, 200])("are those of the rows that are picked, %i columns", (columns) => {
    const size = { rows: 9, columns, picked: 4 };
    const { table, picked, result, sum } = filled(engine, size);
    const width = widthOf(size);
    expect(width % 8).toBe(0);
    for (const rows of [[3], [0, 8, 3, 3], [], [5, 1]]) {
      picked.set(rows.map((row) => row * width));
      sum(rows.length);
      for (let column = 0; column < columns; column += 1) {
        const expected = rows.reduce((total, row) => total + table[row * width + column]!, 0);
        expect(result[column]).toBe(expected);
      }
    }
  });
});

it("are the same to the last bit in both, whichever is taken", () => {
  const size = { rows: 30, columns: 61, picked: 20 };
  const rooms = engines.map(([, engine]) => filled(engine, size));
  const random = randomFrom(2);
  for (let round = 0; round < 50; round += 1) {
    const rows = Array.from({ length: 20 }, () => widthOf(size) * Math.floor(30 * random()));
    for (const { picked, sum } of rooms) {
      picked.set(rows);
      sum(20);
    }
    expect(rooms[1]!.result).toEqual(rooms[0]!.result);
  }
  for (const sums of [10, 1000]) {
    const room = filled((own) => fastestRowSums(own, sums), size);
    room.picked.set(rooms[0]!.picked);
    room.sum(20);
    expect(room.result).toEqual(rooms[0]!.result);
  }
});
