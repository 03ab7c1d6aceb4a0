import { describe, expect, it } from "vitest";
import { de } from "./de.js";
import { count } from "./en/format.js";
import { en } from "./en.js";

const { format } = en;

describe("numbers", () => {
  it("calls no probability certain", () => {
    expect([0, 0.004, 0.01, 0.55, 0.99, 0.9987, 1].map(format.probability)).toEqual([
      ...["under 1%", "under 1%", "1%", "55%", "99%", "over 99%", "over 99%"],
    ]);
  });

  it("says no more than the evidence carries", () => {
    expect(format.score(3.449)).toBe("3.4");
    expect(de.format.score(3.449)).toBe("3,4");
    expect(format.level(4)).toBe("4");
    expect(format.level(3.6667)).toBe("3.7");
    expect(format.percent(0.666)).toBe("67%");
    expect(format.plain(0.03, 4)).toBe("0.03");
  });

  it("keeps nouns in number and minutes readable", () => {
    expect(count(1, "decision")).toBe("1 decision");
    expect(count(2, "opportunity", "opportunities")).toBe("2 opportunities");
    expect(format.minutes(45)).toBe("45 min");
    expect(format.minutes(125)).toBe("2 h 05 min");
  });
});

describe("dates", () => {
  const began = Date.UTC(2026, 2, 14, 23, 50);

  it("are UTC whatever the machine's zone", () => {
    expect(format.date(began)).toBe("14 March 2026");
    expect(de.format.date(began)).toBe("14. März 2026");
    expect(format.span(began, began + 5 * 60_000)).toBe("14 March 2026, 23:50 to 23:55 UTC");
    expect(format.span(began, began + 20 * 60_000)).toBe("14 March 2026, 23:50 to 15 March 2026, 00:10 UTC");
  });

  it("survive what no date can be", () => {
    expect(format.span(Number.NaN, 1e300)).toBe("unknown date");
  });

  it("say how long a response took", () => {
    expect(format.duration(48_000)).toBe("48 s");
    expect(format.duration(125_000)).toBe("2 min 05 s");
  });
});
