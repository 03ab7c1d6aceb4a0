/**
 * People of a group of about equal standing, by category of an item: how many chose it, and how many the calibration
 * expects.
 */
export interface ObservedExpected {
  readonly observed: Float64Array;
  readonly expected: Float64Array;
}

/** A comparison of counts. */
export interface CountsCompared {
  readonly x2: number;
  /** Cells less rows: the degrees of freedom before parameters are taken off. */
  readonly free: number;
  /** Rows that were left after joining. */
  readonly rows: number;
}

/** A cell in which fewer are expected is joined to its neighbor. */
const leastExpected = 1;

/**
 * Pearson's statistic over rows of counts, low to high. Neighboring categories are joined, from the lowest, until at
 * least one response is expected in each cell; a row that leaves no two such cells is joined to the next, and what
 * remains at the end to the row before.
 */
export function compareCounts(rows: readonly ObservedExpected[]): CountsCompared {
  const joined: ObservedExpected[] = [];
  let open: ObservedExpected | undefined;
  for (const row of rows) {
    open = open ? sumOf(open, row) : row;
    if (cellsOf(open).length < 2) continue;
    joined.push(open);
    open = undefined;
  }
  const last = joined.pop();
  if (last) joined.push(open ? sumOf(last, open) : last);
  let [x2, free] = [0, 0];
  for (const row of joined) {
    const cells = cellsOf(row);
    free += cells.length - 1;
    for (const { observed, expected } of cells) x2 += (observed - expected) ** 2 / expected;
  }
  return { x2, free, rows: joined.length };
}

function sumOf(a: ObservedExpected, b: ObservedExpected): ObservedExpected {
  return {
    observed: a.observed.map((count, k) => count + b.observed[k]!),
    expected: a.expected.map((count, k) => count + b.expected[k]!),
  };
}

/** Neighboring categories joined until each is expected often enough. */
function cellsOf({ observed, expected }: ObservedExpected): { observed: number; expected: number }[] {
  const cells: { observed: number; expected: number }[] = [];
  let open = { observed: 0, expected: 0 };
  expected.forEach((count, k) => {
    open = { observed: open.observed + observed[k]!, expected: open.expected + count };
    if (open.expected < leastExpected) return;
    cells.push(open);
    open = { observed: 0, expected: 0 };
  });
  const last = cells.pop();
  if (last) cells.push({ observed: last.observed + open.observed, expected: last.expected + open.expected });
  return cells;
}
