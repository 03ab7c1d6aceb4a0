import type { ItemBank } from "./item-bank.js";
import { type LogLikelihood, logProbabilities } from "./log-probabilities.js";
import type { MetColumn, MetResponses } from "./met-responses.js";
import { testletLogLikelihood } from "./testlet-log-likelihood.js";

/**
 * The log-likelihood of the people of a table at the nodes of their prior, with the factors of testlets
 * integrated out.
 */
export function logLikelihoodOf(bank: ItemBank, met: MetResponses): LogLikelihood {
  const { nodes } = bank.prior;
  const single = met.columns.filter(({ item }) => item.testlet < 0);
  const alone = independent(nodes, met, single);
  const together = testletLogLikelihood(bank, met);
  if (!together) return alone;
  return (person, into) => alone(person, into) + together(person, into);
}

/** Two items that are looked up as one: a row of sums for each pair of responses, not met being one of them. */
interface Pair {
  readonly first: MetColumn;
  readonly second: MetColumn | undefined;
  /** Responses of the second item, with not met. */
  readonly rows: number;
  /** Start of the pair's rows in the table of sums. */
  readonly start: number;
}

/** Pairs of more rows than this would crowd the processor's cache. */
const largestPair = 128;

/** Items in pairs halve the additions per person, and four pairs are added in one pass over the nodes. */
function independent(nodes: Float64Array, met: MetResponses, columns: readonly MetColumn[]): LogLikelihood {
  const size = nodes.length;
  const { pairs, sums } = pairUp(nodes, columns);
  const rows = new Int32Array(pairs.length + 3);
  const { cells, width } = met;
  return (person, into) => {
    const from = person * width;
    let count = 0;
    let used = 0;
    for (let p = 0; p < pairs.length; p += 1) {
      const { first, second, rows: perFirst, start } = pairs[p]!;
      const a = first.category[cells[from + first.column]!]!;
      const b = second === undefined ? 0 : second.category[cells[from + second.column]!]!;
      if (a === 0 && b === 0) continue;
      count += (a > 0 ? 1 : 0) + (b > 0 ? 1 : 0);
      rows[used] = start + (a * perFirst + b) * size;
      used += 1;
    }
    // The first row of all holds zeros: it fills up the last four.
    rows.fill(0, used, used + 3);
    into.fill(0);
    for (let r = 0; r < used; r += 4) {
      addRows(into, sums, rows[r]!, rows[r + 1]!, rows[r + 2]!, rows[r + 3]!);
    }
    return count;
  };
}

function addRows(into: Float64Array, sums: Float64Array, a: number, b: number, c: number, d: number): void {
  for (let q = 0; q < into.length; q += 1) {
    into[q] = into[q]! + (sums[a + q]! + sums[b + q]! + (sums[c + q]! + sums[d + q]!));
  }
}

function pairUp(
  nodes: Float64Array,
  columns: readonly MetColumn[],
): { readonly pairs: readonly Pair[]; readonly sums: Float64Array } {
  const size = nodes.length;
  const pairs: Pair[] = [];
  let start = size;
  for (let c = 0; c < columns.length; ) {
    const first = columns[c]!;
    const next = columns[c + 1];
    const fits = next && (first.item.curve.categories + 1) * (next.item.curve.categories + 1) <= largestPair;
    const second = fits ? next : undefined;
    const rows = second ? second.item.curve.categories + 1 : 1;
    pairs.push({ first, second, rows, start });
    start += (first.item.curve.categories + 1) * rows * size;
    c += second ? 2 : 1;
  }
  const sums = new Float64Array(start);
  for (const pair of pairs) fillPair(pair, nodes, sums);
  return { pairs, sums };
}

function fillPair({ first, second, rows, start }: Pair, nodes: Float64Array, sums: Float64Array): void {
  const size = nodes.length;
  const own = categoryRows(first, nodes);
  const other = second ? categoryRows(second, nodes) : new Float64Array(size);
  for (let a = 0; a <= first.item.curve.categories; a += 1) {
    for (let b = 0; b < rows; b += 1) {
      const row = start + (a * rows + b) * size;
      for (let q = 0; q < size; q += 1) sums[row + q] = own[a * size + q]! + other[b * size + q]!;
    }
  }
}

/** A row of zeros for not met, then one per category. */
function categoryRows({ item }: MetColumn, nodes: Float64Array): Float64Array {
  const rows = new Float64Array((item.curve.categories + 1) * nodes.length);
  logProbabilities(item.curve, nodes, 0, rows, nodes.length, nodes.length);
  return rows;
}
