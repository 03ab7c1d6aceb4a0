/** Further than this from 0 no ability is looked for. */
const furthest = 30;
const widest = 1;

/**
 * Where a derivative falls through 0, uphill from `start`: Newton's steps, held within a bracket that is
 * widened first and halved where a step leaves it. NaN where there is no such place between −30 and 30.
 */
export function findRoot(
  slope: (theta: number) => { readonly value: number; readonly change: number },
  start: number,
): number {
  let low = start;
  let high = start;
  const up = slope(start).value > 0;
  for (let width = widest; ; width *= 1.5) {
    if (up) {
      low = high;
      high = Math.min(furthest, high + width);
      if (slope(high).value <= 0) break;
      if (high === furthest) return Number.NaN;
    } else {
      high = low;
      low = Math.max(-furthest, low - width);
      if (slope(low).value > 0) break;
      if (low === -furthest) return Number.NaN;
    }
  }
  return within(slope, low, high);
}

/** The derivative is positive at `low` and not at `high`. */
function within(
  slope: (theta: number) => { readonly value: number; readonly change: number },
  from: number,
  to: number,
): number {
  let [low, high] = [from, to];
  let theta = (low + high) / 2;
  for (let step = 0; step < 200 && high - low > 1e-13 * Math.max(1, Math.abs(theta)); step += 1) {
    const { value, change } = slope(theta);
    if (value > 0) low = theta;
    else high = theta;
    const next = theta - value / change;
    const inside = change < 0 && next > low && next < high;
    const moved = Math.abs(next - theta);
    theta = inside ? next : (low + high) / 2;
    if (inside && moved < 1e-12) break;
  }
  return theta;
}
