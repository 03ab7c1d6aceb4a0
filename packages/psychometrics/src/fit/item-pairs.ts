/** Calls for each pair of `count` items, the first before the second. */
export function forPairs(count: number, call: (first: number, second: number, place: number) => void): void {
  let place = 0;
  for (let first = 0; first < count; first += 1) {
    for (let second = first + 1; second < count; second += 1) {
      call(first, second, place);
      place += 1;
    }
  }
}

/** How many pairs there are. */
export function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

/** The place of a pair in that order, the first before the second. */
export function pairPlace(count: number, first: number, second: number): number {
  return first * count - (first * (first + 1)) / 2 + second - first - 1;
}
