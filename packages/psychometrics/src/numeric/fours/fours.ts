/**
 * The two sums that most of the time goes into where many people's estimates carry the error of the parameters.
 * Vectors are cut into fours; they lie one after the other in one room.
 */
export interface Fours {
  /**
   * A symmetric matrix in blocks of four by four, those below the diagonal and, halved, those on it: block (row,
   * column) at 16·(row(row + 1)/2 + column), row by row.
   */
  readonly blocks: Float64Array;
  /** Each of {@link lengthOf} entries. */
  readonly vectors: Float64Array;
  /** By vector, room for its number of fours each: which of them are not 0, in ascending order. */
  readonly named: Int32Array;
  /** Half of x′Vx, x being 0 but for as many fours as are named. */
  readonly half: (vector: number, named: number) => number;
  /** Tables: by node, four numbers side by side. */
  readonly rows: Float64Array;
  readonly weights: Float64Array;
  /** In twos: the row to begin at, and the place in the vector that the four sums are written to. */
  readonly sums: Int32Array;
  /** Writes sums over rows, each times its weight, weights from one on. Later ones overwrite earlier ones. */
  readonly addUp: (vector: number, sums: number, firstWeight: number, weights: number) => void;
}

/** How much room there is to be. */
export interface FoursSize {
  /** Of a vector. */
  readonly fours: number;
  readonly vectors: number;
  readonly rows: number;
  readonly weights: number;
  readonly sums: number;
}

/** Blocks on and below the diagonal. */
export function blocksBelow(fours: number): number {
  return (fours * (fours + 1)) / 2;
}

/** Entries of a vector: four more than it has, so that four sums fit in at any of its places. */
export function lengthOf(fours: number): number {
  return 4 * fours + 4;
}

/** The parts of the room, one after the other in one piece of memory. */
export function partsOf(
  size: FoursSize,
  memory: (bytes: number) => ArrayBuffer,
): Omit<Fours, "half" | "addUp"> {
  const lengths = [
    16 * blocksBelow(size.fours),
    size.vectors * lengthOf(size.fours),
    4 * size.rows,
    size.weights,
  ] as const;
  const doubles = lengths.reduce((sum, length) => sum + length, 0);
  const buffer = memory(8 * doubles + 4 * (size.vectors * size.fours + 2 * size.sums));
  let next = 0;
  const part = (length: number): Float64Array => {
    next += 8 * length;
    return new Float64Array(buffer, next - 8 * length, length);
  };
  const [blocks, vectors, rows, weights] = lengths.map(part) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const named = new Int32Array(buffer, next, size.vectors * size.fours);
  const sums = new Int32Array(buffer, next + named.byteLength, 2 * size.sums);
  return { blocks, vectors, rows, weights, named, sums };
}
