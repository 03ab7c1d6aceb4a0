import { describe, expect, it } from "vitest";
import { duration, utcDate, utcSpan } from "./dates.js";

describe("dates", () => {
  const began = Date.UTC(2026, 2, 14, 23, 50);

  it("are UTC whatever the machine's zone", () => {
    expect(utcDate(began)).toBe("14 March 2026");
    expect(utcSpan(began, began + 5 * 60_000)).toBe("14 March 2026, 23:50 to 23:55 UTC");
    expect(utcSpan(began, began + 20 * 60_000)).toBe("14 March 2026, 23:50 to 15 March 2026, 00:10 UTC");
  });

  it("survive what no date can be", () => {
    expect(utcSpan(Number.NaN, 1e300)).toBe("unknown date");
  });

  it("durations", () => {
    expect(duration(48_000)).toBe("48 s");
    expect(duration(125_000)).toBe("2 min 05 s");
  });
});
