import { describe, expect, it } from "vitest";
import { normalQuantile } from "../numeric/normal.js";
import { randomFrom } from "../numeric/random.js";
import { bfi, bfiReference, bfiScales, scaleItems } from "../reliability/bfi.test-support.js";
import { completePersons, itemScoresOf } from "../reliability/item-scores.js";
import { itemFigures } from "./item-figures.js";

describe("itemFigures", () => {
  const all = bfi();

  it.each(bfiScales)(
    "agrees with the reference on corrected item–total correlations of the %s items",
    (scale) => {
      const figures = itemFigures(completePersons(scaleItems(all, scale)));
      const reference = bfiReference[scale];
      for (const [item, { itemTotal }] of figures.items.entries()) {
        expect(Math.abs(itemTotal! - reference.item_total_r_corrected[item]!)).toBeLessThan(1e-8);
      }
      expect(figures.persons).toBe(reference.n_complete);
      expect(Math.abs(figures.sd * 5 - reference.sum_sd)).toBeLessThan(1e-8);
    },
  );

  it("compares each with the mean of what the person met besides", () => {
    const scores = itemScoresOf(
      ["a", "b", "c"],
      [
        [1, 2, Number.NaN],
        [2, 4, 4],
        [3, Number.NaN, 5],
        [4, 4, 5],
        [5, Number.NaN, Number.NaN],
      ],
    );
    const [a] = itemFigures(scores).items;
    expect(a).toMatchObject({ n: 5, mean: 3, categories: [1, 2, 3, 4, 5].map((code) => ({ code, n: 1 })) });
    // Of (1, 2), (2, 4), (3, 5), (4, 4.5): the last person met nothing else.
    expect(a!.itemTotal).toBeCloseTo(4.25 / Math.sqrt(5 * 5.1875), 12);
  });

  it("finds the correlation behind the categories, and is the biserial correlation for two", () => {
    const uniform = randomFrom(7);
    const normal = () => normalQuantile(uniform());
    const rows = Array.from({ length: 20_000 }, () => {
      const other = normal();
      const latent = 0.6 * other + 0.8 * normal();
      return [latent < -1 ? 1 : latent < 0.5 ? 2 : 3, Number(latent > 1), other];
    });
    const [three, two] = [0, 1].map((item) => {
      const scores = itemScoresOf(
        ["item", "other"],
        rows.map((row) => [row[item]!, row[2]!]),
      );
      return itemFigures(scores).items[0]!;
    });
    expect(three!.itemTotal).toBeLessThan(0.56);
    expect(Math.abs(three!.polyserial! - 0.6)).toBeLessThan(0.02);
    const p = two!.mean;
    const height = Math.exp(-(normalQuantile(p) ** 2) / 2) / Math.sqrt(2 * Math.PI);
    expect(two!.polyserial).toBeCloseTo((two!.itemTotal! * Math.sqrt(p * (1 - p))) / height, 10);
    expect(Math.abs(two!.polyserial! - 0.6)).toBeLessThan(0.03);
  });

  it("says nothing of items that do not vary", () => {
    const scores = itemScoresOf(
      ["a", "b"],
      [1, 2, 3, 4].map((value) => [3, value]),
    );
    expect(itemFigures(scores).items[0]).toMatchObject({ itemTotal: null, polyserial: null, sd: 0 });
  });
});
