/** Steps of the table, to 1. */
const steps = 16;

/** From here on down there are no figures. */
const lowest = -64;

const table = Float64Array.from({ length: -lowest * steps + 1 }, (_, step) => Math.exp(-step / steps));

/**
 * exp(x) for x from −64 to 0, to two units in the last place: a table in sixteenths times eight terms of the series
 * for what is left. Several times as fast as `Math.exp` where there are many.
 */
export function decay(x: number): number {
  const step = (-x * steps) | 0;
  const r = -x - step / steps;
  const series =
    1 -
    r *
      (1 -
        (r / 2) *
          (1 - (r / 3) * (1 - (r / 4) * (1 - (r / 5) * (1 - (r / 6) * (1 - (r / 7) * (1 - r / 8)))))));
  return table[step]! * series;
}
