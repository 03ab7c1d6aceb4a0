import { describe, expect, it } from "vitest";
import { randomFrom } from "../numeric/random.js";
import { metTogether } from "./overlap.js";

describe("metTogether", () => {
  const items = 7;

  it.each([1, 31, 32, 33, 95, 700, 3100])("counts people as one by one, of %d", (people) => {
    const random = randomFrom(people);
    const met = Array.from({ length: people }, () => Array.from({ length: items }, () => random() < 0.6));
    met[0]![3] = false;
    const persons = [...met.keys()];
    const count = metTogether((person, item) => met[person]![item]!, persons, items)!;
    for (let a = 0; a < items; a += 1)
      for (let b = a; b < items; b += 1)
        for (let c = 0; c < items; c += 1)
          for (let d = c; d < items; d += 1) {
            const all = met.filter((own) => own[a] && own[b] && own[c] && own[d]).length;
            expect(count(a, b, c, d)).toBe(all);
          }
  });

  it("says nothing where everybody met everything, also where all bits are set", () => {
    expect(metTogether(() => true, [...Array(3100).keys()], items)).toBeUndefined();
    const count = metTogether((person, item) => item > 0 || person > 0, [...Array(3100).keys()], items)!;
    expect(count(1, 2, 3, 4)).toBe(3100);
    expect(count(0, 2, 3, 4)).toBe(3099);
  });
});
