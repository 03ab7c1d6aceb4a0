import { expect, it } from "vitest";
import { pathInvariance } from "../../validation/path-invariance.js";

it("gives calibrated scores that do not depend on the path, where shares of the attainable do", () => {
  const groups = pathInvariance(3000, 11);
  for (const { people, calibrated } of groups) {
    expect(people).toBeGreaterThan(300);
    expect(Math.abs(calibrated)).toBeLessThan(0.05);
  }
  expect(Math.max(...groups.map(({ share }) => Math.abs(share)))).toBeGreaterThan(0.07);
});
