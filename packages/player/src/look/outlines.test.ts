import { expect, it } from "vitest";
import { outlineNames, outlines } from "./outlines.js";

const places = Array.from({ length: 101 }, (_, place) => place / 100);

it.each(outlineNames)("%s stay between ground and crest, reach both, and go on where they began", (name) => {
  const heights = places.map(outlines[name]);
  expect(Math.min(...heights)).toBeCloseTo(0);
  expect(Math.max(...heights)).toBeCloseTo(1);
  expect(heights.at(-1)).toBeCloseTo(heights[0]!);
});
