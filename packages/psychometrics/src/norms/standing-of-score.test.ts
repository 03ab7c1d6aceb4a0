import type { NormedScale } from "@leadsim/scenarios";
import { expect, it } from "vitest";
import { z90 } from "../numeric/normal.js";
import { lookUp } from "./look-up.js";
import { normTable } from "./norm-table.js";
import { standingOfScore } from "./standing-of-score.js";

// 100 people at each of 1, 2 and 3.
const all = normTable(Array.from({ length: 300 }, (_, at) => 1 + (at % 3)));
const scale = { id: "coach", norms: { all } } as unknown as NormedScale;

it("is the table's, with a 90% range of the score's error; without an error it is the value alone", () => {
  const error = 0.5;
  expect(standingOfScore(scale, { score: 2, error, at: null })).toEqual(
    lookUp(all, { score: 2, low: 2 - z90 * error, high: 2 + z90 * error }),
  );
  const alone = standingOfScore(scale, { score: 2, error: Number.NaN, at: null });
  if (alone === null || alone === "outside") throw new Error("it stands in the table");
  expect(alone.percentile).toEqual({ value: 50, low: 50, high: 50 });
});
