import { readFileSync } from "node:fs";
import { chiSquareQuantile } from "@leadsim/psychometrics/numeric";
import { describe, expect, it } from "vitest";
import { readJson } from "../../../psychometrics/src/fixtures.test-support.js";
import { profileSimilarity } from "./similarity.js";

/** The rows of a fixture whose first column is a name. */
function named(file: string): Map<string, number[]> {
  const url = new URL(`../../../psychometrics/validation/fixtures/${file}`, import.meta.url);
  const rows = readFileSync(url, "utf8").trim().split("\n").slice(1);
  return new Map(
    rows.map((row) => {
      const [name = "", ...cells] = row.split(",");
      return [name, cells.map(Number)];
    }),
  );
}

const profiles = named("profile_similarity_profiles.csv");
const benchmark = profiles.get("benchmark") as number[];

describe("profileSimilarity", () => {
  it.each([...named("profile_similarity.csv")])("agrees with the reference: %s", (name, row) => {
    const [d2, , , cattell, pearson, , , , elevation, scatter, shape, doubleEntry, cosine] = row;
    const found = profileSimilarity(profiles.get(name) as number[], benchmark);
    const expected = { d2, elevation, scatter, shape, pearson, doubleEntry, cosine, cattell };
    for (const [field, value] of Object.entries(expected)) {
      expect(Math.abs((found[field as keyof typeof found] as number) - (value as number))).toBeLessThan(1e-8);
    }
  });

  it("takes E_k as the reference does", () => {
    const { Ek, k } = readJson<{ Ek: number; k: number }>("profile_similarity.json");
    expect(Math.abs(2 * chiSquareQuantile(0.5, k) - Ek)).toBeLessThan(1e-8);
  });

  it("leaves out what a flat profile does not have", () => {
    const flat = profileSimilarity([0.1, 0.1, 0.1], [1, 2, 3]);
    expect(flat).toMatchObject({ pearson: null, shape: 0 });
    expect(flat.elevation + flat.scatter).toBeCloseTo(flat.d2, 12);
    expect(profileSimilarity([0, 0], [1, 2]).cosine).toBeNull();
    expect(profileSimilarity([2, 2], [2, 2])).toMatchObject({ doubleEntry: null, d2: 0, cattell: 1 });
  });

  it("refuses what cannot be compared", () => {
    for (const [x, y] of [
      [[1], [1]],
      [
        [1, 2],
        [1, 2, 3],
      ],
      [
        [1, Number.NaN],
        [1, 2],
      ],
    ] as const)
      expect(() => profileSimilarity(x, y)).toThrow(expect.objectContaining({ code: "bad-norms" }));
  });
});
