import { expect, it } from "vitest";
import { decay } from "./decay.js";
import { randomFrom } from "./random.js";

it("is exp to two units in the last place, from −64 to 0", () => {
  const random = randomFrom(4);
  const values = [
    0,
    -64,
    -1 / 16,
    -1e-300,
    -0.0625 + 1e-17,
    -40,
    ...Array.from({ length: 20_000 }, () => -64 * random()),
  ];
  for (const x of values) {
    expect(Math.abs(decay(x) / Math.exp(x) - 1)).toBeLessThan(4.5e-16);
  }
  expect(decay(0)).toBe(1);
});
