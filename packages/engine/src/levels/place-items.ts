/**
 * Places every item in a bin so that the costs sum to the least, within the bins' limits: minimum-cost flow by
 * successive shortest paths. Each new item enters the bin from which the cheapest chain of moves reaches room.
 *
 * @param costs by item, then by bin
 * @param limits by bin
 * @returns the bin of each item, or undefined where the bins can't hold them all
 */
export function placeItems(
  costs: readonly (readonly number[])[],
  limits: readonly number[],
): readonly number[] | undefined {
  const bins = limits.length;
  const placed: number[] = [];
  const room = [...limits];
  for (const [item, own] of costs.entries()) {
    const reach = [...own]; // the least cost of freeing a place in each bin
    const moved: { item: number; from: number }[] = limits.map(() => ({ item, from: -1 }));
    for (let round = 1; round < bins; round++) {
      for (const [other, from] of placed.entries()) {
        for (let to = 0; to < bins; to++) {
          const cost = reach[from]! + costs[other]![to]! - costs[other]![from]!;
          if (cost < reach[to]! - 1e-12) {
            reach[to] = cost;
            moved[to] = { item: other, from };
          }
        }
      }
    }
    let free = -1;
    for (let bin = 0; bin < bins; bin++) {
      if (room[bin]! > 0 && (free < 0 || reach[bin]! < reach[free]!)) free = bin;
    }
    if (free < 0) return undefined;
    room[free] = room[free]! - 1;
    for (let bin = free; bin >= 0; ) {
      const move = moved[bin]!;
      placed[move.item] = bin;
      bin = move.from;
    }
  }
  return placed;
}
