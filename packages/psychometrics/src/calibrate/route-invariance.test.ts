import { expect, it } from "vitest";
import { routeInvariance } from "../../validation/route-invariance.js";

it("gives calibrated scores that do not depend on the route, where shares of the attainable do", () => {
  const groups = routeInvariance(3000, 11);
  for (const { people, calibrated } of groups) {
    expect(people).toBeGreaterThan(300);
    expect(Math.abs(calibrated)).toBeLessThan(0.05);
  }
  expect(Math.max(...groups.map(({ share }) => Math.abs(share)))).toBeGreaterThan(0.07);
});
