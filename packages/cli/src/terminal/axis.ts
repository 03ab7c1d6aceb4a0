/** A band on the 1 to 5 scale, and a target to set against it. */
export interface OnAxis {
  /** Left out where the evidence carries a range but no score. */
  readonly score?: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly target?: number | undefined;
}

const from = 1;
const to = 5;

/** The scale's own line: the figures 1 to 5 over their places. `columns` is best 4n + 1. */
export function axisTitle(columns: number): string {
  const cells = Array.from({ length: columns }, () => " ");
  for (let figure = from; figure <= to; figure += 1) cells[place(figure, columns)] = String(figure);
  return cells.join("").trimEnd();
}

/** One band drawn on the scale: `·   ├──●──┤   ◆ ·`. Nothing to draw gives the bare scale. */
export function axis(band: OnAxis | undefined, columns: number): string {
  const cells = Array.from({ length: columns }, () => " ");
  for (let figure = from; figure <= to; figure += 1) cells[place(figure, columns)] = "·";
  if (!band) return cells.join("");
  const low = place(band.low, columns);
  const high = place(band.high, columns);
  for (let cell = low; cell <= high; cell += 1) cells[cell] = "─";
  cells[low] = "├";
  cells[high] = "┤";
  if (band.target !== undefined) cells[place(band.target, columns)] = "◆";
  if (band.score !== undefined) cells[place(band.score, columns)] = "●";
  return cells.join("");
}

function place(value: number, columns: number): number {
  const share = (Math.min(Math.max(value, from), to) - from) / (to - from);
  return Math.round(share * (columns - 1));
}
