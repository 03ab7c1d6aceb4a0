import { dot } from "../numeric/matrix.js";
import { notMet, type ResponseTable } from "./response-table.js";

/** A column that others give: it holds no response of its own. */
export interface DependentColumn {
  readonly item: string;
  /** Their sum, the mean of those met, or another exact linear function of them. */
  readonly kind: "sum" | "mean" | "linear";
  /** Two or more columns; that one repeats another is told as a copy. */
  readonly of: readonly string[];
}

/**
 * Columns that are exactly the sum, the mean or another linear function of two or more others, as totals that were
 * left in a table; a mean may be rounded to its decimals. What was not met counts nothing in a sum. Of columns that
 * give each other the one with the most categories is named, of several such the last.
 */
export function dependentColumns(table: ResponseTable): DependentColumn[] {
  const { items, codes } = table;
  const columns = items.map((_, item) => columnOf(table, item));
  const order = [...items.keys()].sort((a, b) => codes[a]!.length - codes[b]!.length || a - b);
  const found: { readonly item: number; readonly relation: Relation }[] = [];
  const before: number[] = [];
  for (const item of order) {
    const others = before.map((of) => columns[of]!);
    const relation = linearRelation(columns[item]!, others) ?? meanRelation(columns[item]!, others);
    if (relation && relation.of.length > 1) found.push({ item, relation });
    else before.push(item);
  }
  return found
    .sort((a, b) => a.item - b.item)
    .map(({ item, relation: { kind, of } }) => ({
      item: items[item]!,
      kind,
      of: of.map(({ place }) => items[place]!),
    }));
}

/** An item's codes. */
interface Column {
  readonly place: number;
  /** By person; 0 where it was not met. */
  readonly values: Float64Array;
  /** By person, whether it was met; and who did. */
  readonly met: Uint8Array;
  readonly rows: readonly number[];
  /** How far a value may be off by rounding to the decimals that the codes have. */
  readonly rounding: number;
}

interface Relation {
  readonly kind: DependentColumn["kind"];
  readonly of: readonly Column[];
}

function columnOf({ items, persons, cells, codes }: ResponseTable, place: number): Column {
  const values = new Float64Array(persons);
  const met = new Uint8Array(persons);
  const rows: number[] = [];
  for (let person = 0; person < persons; person += 1) {
    const cell = cells[person * items.length + place]!;
    if (cell === notMet) continue;
    values[person] = codes[place]![cell]![0]!;
    met[person] = 1;
    rows.push(person);
  }
  return { place, values, met, rows, rounding: roundingOf(rows.map((row) => values[row]!)) };
}

/** Values whose spread is hardly more than their last decimal are not taken for rounded. */
function roundingOf(values: readonly number[]): number {
  const decimals = [...new Set(values)].reduce(
    (most, value) => Math.max(most, (String(value).split(".")[1] ?? "").length),
    0,
  );
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  const half = 0.51 * 10 ** -decimals;
  return decimals > 0 && spread > 4 * half ? half : exact;
}

/** What arithmetic may be off by. */
const exact = 1e-6;

/** So many rows more than columns: by some function of the columns fewer come out by chance. */
const spareRows = 20;

/** By least squares over a few rows, which hardly any other column survives, then held against all. */
function linearRelation(column: Column, others: readonly Column[]): Relation | undefined {
  const { rows } = column;
  const few = spaced(rows, 3 * (others.length + 1) + spareRows);
  for (const use of few.length < rows.length ? [few, rows] : [rows]) {
    const fit = leastSquares(column, others, use);
    if (!fit) return undefined;
    const relation = likeliest(fit, column);
    if (relation.off(rows) <= relation.tolerance) return relation;
  }
  return undefined;
}

function spaced(rows: readonly number[], count: number): readonly number[] {
  if (rows.length <= count) return rows;
  return Array.from({ length: count }, (_, at) => rows[Math.floor((at * rows.length) / count)]!);
}

interface Weighted {
  readonly column: Column;
  readonly weight: number;
}

interface Fitted {
  readonly constant: number;
  readonly of: readonly Weighted[];
}

/** Less than this share of a column's variation is what rounding leaves of none. */
const negligible = 1e-9;

/** Undefined where the other columns do not give this one, or give it as they would give any. */
function leastSquares(
  column: Column,
  others: readonly Column[],
  rows: readonly number[],
): Fitted | undefined {
  // Columns made orthogonal one by one, each with what was taken off (QR).
  const basis: {
    readonly column: Column | undefined;
    readonly unit: Float64Array;
    readonly taken: number[];
  }[] = [];
  const without = (values: Float64Array): { readonly rest: Float64Array; readonly taken: number[] } => {
    const rest = values.slice();
    const taken = basis.map(({ unit }) => {
      const part = dot(unit, rest);
      for (let at = 0; at < rest.length; at += 1) rest[at] = rest[at]! - part * unit[at]!;
      return part;
    });
    return { rest, taken };
  };
  const add = (values: Float64Array, of: Column | undefined): void => {
    const { rest, taken } = without(values);
    const length = Math.sqrt(dot(rest, rest));
    if (length * length <= negligible * dot(values, values)) return;
    basis.push({ column: of, unit: rest.map((value) => value / length), taken: [...taken, length] });
  };
  const on = ({ values }: Column): Float64Array => Float64Array.from(rows, (row) => values[row]!);
  add(new Float64Array(rows.length).fill(1), undefined);
  for (const other of others) add(on(other), other);
  if (rows.length < basis.length + spareRows) return undefined;
  const own = on(column);
  const { rest, taken } = without(own);
  const left = dot(rest, rest);
  if (left > negligible * dot(own, own) && left > rows.length * column.rounding ** 2) return undefined;
  const weights = new Float64Array(basis.length);
  for (let i = basis.length - 1; i >= 0; i -= 1) {
    let sum = taken[i]!;
    for (let j = i + 1; j < basis.length; j += 1) sum -= basis[j]!.taken[i]! * weights[j]!;
    weights[i] = sum / basis[i]!.taken[i]!;
  }
  return {
    constant: weights[0] ?? 0,
    of: basis.flatMap((one, i) => (one.column ? [{ column: one.column, weight: weights[i]! }] : [])),
  };
}

interface Candidate extends Relation {
  readonly tolerance: number;
  /** How far it is off at most, over rows. */
  off(rows: readonly number[]): number;
}

/** Sum or mean where weights are as those have it, else the function that was found. */
function likeliest({ constant, of }: Fitted, column: Column): Candidate {
  const isRounded = column.rounding > exact;
  const largest = of.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0);
  const used = of.filter(({ weight }) => Math.abs(weight) > (isRounded ? largest / 4 : exact));
  const equal = used.every(({ weight }) => Math.abs(weight - largest) < (isRounded ? largest / 4 : exact));
  const candidate = (kind: Relation["kind"], weighted: readonly Weighted[], from: number, slack: number) => ({
    kind,
    of: used.map((one) => one.column).sort((a, b) => a.place - b.place),
    tolerance: slack * column.rounding,
    off: (rows: readonly number[]) =>
      rows.reduce((most, row) => {
        let value = from - column.values[row]!;
        for (const { column: own, weight } of weighted) value += weight * own.values[row]!;
        return Math.max(most, Math.abs(value));
      }, 0),
  });
  const withWeight = (weight: number): Weighted[] => used.map((one) => ({ column: one.column, weight }));
  const near = (weight: number): boolean => equal && Math.abs(largest - weight) < weight / 4;
  const atOrigin = isRounded ? Math.abs(constant) < 1 : Math.abs(constant) < exact;
  if (atOrigin && near(1)) return candidate("sum", withWeight(1), 0, 1);
  if (atOrigin && near(1 / used.length)) return candidate("mean", withWeight(1 / used.length), 0, 1);
  return candidate("linear", of, constant, isRounded ? 2 : 1);
}

/** The mean of those of all other columns that a person met. */
function meanRelation({ values, rows, rounding }: Column, others: readonly Column[]): Relation | undefined {
  if (rows.length < spareRows || others.length < 2) return undefined;
  const isMean = rows.every((row) => {
    let [sum, count] = [0, 0];
    for (const other of others) {
      sum += other.values[row]!;
      count += other.met[row]!;
    }
    return count > 0 && Math.abs(sum / count - values[row]!) <= rounding;
  });
  return isMean ? { kind: "mean", of: [...others].sort((a, b) => a.place - b.place) } : undefined;
}
