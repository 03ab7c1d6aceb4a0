import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profileSimilarity } from "./similarity.js";

const score = fc.double({ min: -4, max: 4, noNaN: true });
const pairs = fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 30 });

const split = (of: readonly (readonly [number, number])[]) =>
  profileSimilarity(
    of.map(([x]) => x),
    of.map(([, y]) => y),
  );

describe("profileSimilarity", () => {
  it("splits D² without a rest, whatever the profiles", () => {
    fc.assert(
      fc.property(pairs, (of) => {
        const { d2, elevation, scatter, shape } = split(of);
        expect(Math.abs(elevation + scatter + shape - d2)).toBeLessThanOrEqual(1e-10 * (1 + d2));
        for (const part of [elevation, scatter, shape]) expect(part).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is the same the other way round, and whole for a profile with itself", () => {
    fc.assert(
      fc.property(pairs, (of) => {
        const there = split(of);
        const back = split(of.map(([x, y]) => [y, x]));
        expect(back.d2).toBeCloseTo(there.d2, 10);
        expect(back.shape).toBeCloseTo(there.shape, 8);
        const self = split(of.map(([x]) => [x, x]));
        expect(self).toMatchObject({ d2: 0, cattell: 1 });
      }),
    );
  });

  it("moves elevation alone when one profile is shifted", () => {
    fc.assert(
      fc.property(pairs, fc.double({ min: -2, max: 2, noNaN: true }), (of, by) => {
        const before = split(of);
        const after = split(of.map(([x, y]) => [x + by, y]));
        expect(after.scatter).toBeCloseTo(before.scatter, 8);
        expect(after.shape).toBeCloseTo(before.shape, 8);
      }),
    );
  });
});
