import type { Matrix } from "../matrix.js";
import { assembledFours } from "./assembled-fours.js";
import { blocksBelow, type Fours, type FoursSize, lengthOf } from "./fours.js";
import { scriptedFours } from "./scripted-fours.js";

/** x′Vx for one symmetric V and many x, of which most entries may be 0. */
export interface QuadraticForm {
  readonly room: Fours;
  /** Sets a vector's entries to 0. */
  readonly clear: (vector: number) => void;
  /** Fours that a vector has room to name. */
  readonly fours: number;
  /** Tells how many fours of a vector are named, where they were written to the room. */
  readonly count: (vector: number, named: number) => void;
  /** Names the fours that hold some entries, those of lower places first. */
  readonly name: (vector: number, place: number, entries: number) => void;
  readonly set: (vector: number, place: number, value: number) => void;
  readonly of: (vector: number) => number;
}

/** As fast as the engine can. */
function foursOf(size: FoursSize): Fours {
  return assembledFours(size) ?? scriptedFours(size);
}

/** @param size of the room but for the matrix: how many vectors, and what else it is to hold */
export function quadraticForm(
  matrix: Matrix,
  size: Omit<FoursSize, "fours"> = { vectors: 1, rows: 0, weights: 0, sums: 0 },
  roomOf: (size: FoursSize) => Fours = foursOf,
): QuadraticForm {
  const fours = Math.ceil(matrix.rows / 4);
  const room = roomOf({ ...size, fours });
  pack(matrix, room.blocks);
  const { vectors, named, half } = room;
  const length = lengthOf(fours);
  const counts = new Int32Array(size.vectors);
  return {
    room,
    fours,
    count: (vector, count) => {
      counts[vector] = count;
    },
    clear: (vector) => {
      vectors.fill(0, vector * length, (vector + 1) * length);
      counts[vector] = 0;
    },
    name: (vector, place, entries) => {
      const start = vector * fours;
      let count = counts[vector]!;
      let four = place >> 2;
      if (count > 0 && named[start + count - 1] === four) four += 1;
      for (; 4 * four < place + entries; four += 1) {
        named[start + count] = four;
        count += 1;
      }
      counts[vector] = count;
    },
    set: (vector, place, value) => {
      vectors[vector * length + place] = value;
    },
    of: (vector) => 2 * half(vector, counts[vector]!),
  };
}

/** Blocks on the diagonal are halved, so that twice the sum over all blocks counts each pair twice and they once. */
function pack({ rows, columns, values }: Matrix, blocks: Float64Array): void {
  for (let row = 0; row < rows; row += 1) {
    const fourOfRow = row >> 2;
    for (let column = 0; column < Math.min(columns, 4 * fourOfRow + 4); column += 1) {
      const fourOfColumn = column >> 2;
      const block = blocksBelow(fourOfRow) + fourOfColumn;
      const share = fourOfColumn === fourOfRow ? 0.5 : 1;
      blocks[16 * block + 4 * (row & 3) + (column & 3)] = share * values[row * columns + column]!;
    }
  }
}
