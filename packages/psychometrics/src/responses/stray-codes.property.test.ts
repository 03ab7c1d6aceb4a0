import fc from "fast-check";
import { expect, it } from "vitest";
import { strayCodes } from "./stray-codes.js";

/** Draws from a normal distribution, by one number of chance after another. */
const normals = fc
  .tuple(fc.integer({ min: 40, max: 300 }), fc.integer({ min: 1, max: 2 ** 31 - 1 }))
  .map(([people, seed]) => {
    let state = seed;
    const uniform = (): number => {
      state = (Math.imul(state, 48271) >>> 0) % 2147483647 || 1;
      return state / 2147483647;
    };
    return Array.from(
      { length: people },
      () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
    );
  });

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

it("raise no alarm among ratings of usual scales, easy and hard, that hold no code for what is missing", () => {
  const scales = fc.constantFrom([1, 5], [1, 7], [1, 4], [0, 1], [0, 3], [0, 4], [0, 10], [1, 10], [-2, 2]);
  fc.assert(
    fc.property(
      normals,
      scales,
      fc.double({ min: -0.7, max: 0.7, noNaN: true }),
      (draws, [least = 0, most = 1], shift) => {
        const width = (most - least + 1) / 4;
        const ratings = draws.map((draw) =>
          clamp(Math.round((least + most) / 2 + width * (draw + shift)), least, most),
        );
        expect(strayCodes(ratings)).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

it("raise no alarm among clean scores: means of ratings, T scores, points of a hundred, percentile ranks, abilities", () => {
  const kinds = fc.constantFrom<(draw: number) => number>(
    (draw) => clamp(3.2 + 0.6 * draw, 1, 5),
    (draw) => clamp(Math.round(2 * (3.2 + 0.9 * draw)) / 2, 1, 5),
    (draw) => Math.round(50 + 10 * draw),
    (draw) => 50 + 10 * draw,
    (draw) => clamp(Math.round(62 + 18 * draw), 0, 100),
    (draw) => clamp(Math.round(80 + 18 * draw), 0, 100),
    (draw) => clamp(Math.round(100 / (1 + Math.exp(-1.7 * draw))), 1, 99),
    (draw) => draw,
    (draw) => 0.4 + draw,
  );
  fc.assert(
    fc.property(normals, kinds, (draws, score) => {
      expect(strayCodes(draws.map(score))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
