import { expect, test } from "vitest";
import { parseDuration } from "./duration.js";

test("durations are milliseconds", () => {
  expect(["90s", "45m", "1h", "1h30m", "", "m", "1.5h", "30m1h", "1 h"].map(parseDuration)).toEqual([
    90_000,
    2_700_000,
    3_600_000,
    5_400_000,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
