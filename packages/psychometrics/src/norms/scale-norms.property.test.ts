import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleNorms } from "./scale-norms.js";

const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 });

describe("groups", () => {
  it("hide nobody, ten or more people, or everybody: so that no few can be worked out by subtraction", () => {
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: 10, max: 60 }),
        (of, without, minimum) => {
          const groups = [
            ...of.flatMap((n, at) => new Array<string>(n).fill(`g${at}`)),
            ...new Array<undefined>(without).fill(undefined),
          ];
          fc.pre(groups.length > 1);
          const scores = groups.map((_, at) => at % 9);
          const grouping = scaleNorms(scores, { groups: { by: "x", of: groups, minimum } }).grouping!;
          const hidden = grouping.groups.filter(({ suppressed }) => suppressed);
          const people = hidden.reduce((sum, { n }) => sum + n, grouping.without);
          expect(people === 0 || people >= 10 || hidden.length === grouping.groups.length).toBe(true);
          for (const { n, norm, suppressed } of grouping.groups) {
            if (n < minimum) expect(suppressed).toBe("small");
            expect(norm === null).toBe(suppressed !== null);
            expect(norm?.rows ?? null).toBeNull();
          }
        },
      ),
    );
  });
});
