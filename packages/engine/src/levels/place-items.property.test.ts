import fc from "fast-check";
import { expect, test } from "vitest";
import { placeItems } from "./place-items.js";

test("no placement within the limits costs less", () => {
  const problem = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
    .chain(([items, bins]) =>
      fc.tuple(
        fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: bins, maxLength: bins }), {
          minLength: items,
          maxLength: items,
        }),
        fc.array(fc.integer({ min: 0, max: items }), { minLength: bins, maxLength: bins }),
      ),
    );
  fc.assert(
    fc.property(problem, ([costs, limits]) => {
      let least = Number.POSITIVE_INFINITY;
      const walk = (item: number, room: readonly number[], cost: number): void => {
        if (item === costs.length) least = Math.min(least, cost);
        else
          for (const [bin, own] of costs[item]!.entries()) {
            if (room[bin]! > 0)
              walk(
                item + 1,
                room.map((free, other) => (other === bin ? free - 1 : free)),
                cost + own,
              );
          }
      };
      walk(0, limits, 0);
      const placed = placeItems(costs, limits);
      if (least === Number.POSITIVE_INFINITY) {
        expect(placed).toBeUndefined();
        return;
      }
      expect(placed!.reduce((sum, bin, item) => sum + costs[item]![bin]!, 0)).toBe(least);
      for (const [bin, limit] of limits.entries())
        expect(placed!.filter((own) => own === bin).length).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 300 },
  );
});
