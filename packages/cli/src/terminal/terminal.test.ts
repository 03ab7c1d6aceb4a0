import { describe, expect, it } from "vitest";
import { axis, axisTitle } from "./axis.js";
import { forTerminal, plain, plainLine } from "./plain.js";
import { table } from "./table.js";
import { timeLeft } from "./time-left.js";
import { fit, pad, width } from "./width.js";
import { hang, wrap } from "./wrap.js";

describe("forTerminal", () => {
  it("lets colors, line breaks and a cleared line through, and nothing else that a terminal obeys", () => {
    const own = "\u001b[1;31mred\u001b[0m\r\u001b[K\tnext\n";
    expect(forTerminal(own)).toBe(own);
    const hostile = "\u001b]0;title\u0007 \u001b[2J \u001b[6n \u009b31m \u202e \u200e \u0008 \u{e0041}";
    expect(forTerminal(hostile)).toBe("]0;title [2J [6n 31m    ");
  });
});

describe("plain", () => {
  it("takes out what could steer a terminal, and nothing else", () => {
    expect(plain("\u001b[31mred\u001b]0;title\u0007 \u009b2J")).toBe("[31mred]0;title 2J");
    expect(plain("a\u202egnp.exe")).toBe("agnp.exe");
    expect(plain("one\r\ntwo\tthree – naïve 北京 👍")).toBe("one\ntwo  three – naïve 北京 👍");
    expect(plainLine("one \n two")).toBe("one two");
  });
});

describe("width", () => {
  it("counts columns, not characters", () => {
    expect(width("naïve")).toBe(5);
    expect(width("北京")).toBe(4);
    expect(width("👨‍👩‍👧")).toBe(2);
    expect(width("\u001b[31mred\u001b[39m")).toBe(3);
    expect(pad("北京", 6)).toBe("北京  ");
    expect(pad("12", 4, "end")).toBe("  12");
    expect(fit("a long title", 7)).toBe("a long…");
  });
});

describe("wrap", () => {
  it("breaks at spaces, keeps paragraphs, cuts what is longer than a line", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("one\n\ntwo", 7)).toEqual(["one", "", "two"]);
    expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
    expect(hang("1. ", "one two three", 10)).toBe("1. one two\n   three");
  });
});

describe("table", () => {
  const columns = [
    { title: "Deal", align: "start" },
    { title: "k€", align: "end" },
  ] as const;
  const rows = [
    ["Meridian", "420"],
    ["Hartwell Pumps, the long way round", "60"],
  ];

  it("aligns numbers on the right", () => {
    expect(table(columns, rows, 60)).toEqual([
      "Deal                                 k€",
      "──────────────────────────────────  ───",
      "Meridian                            420",
      "Hartwell Pumps, the long way round   60",
    ]);
  });

  it("wraps cells to fit, and never passes the width", () => {
    const lines = table(columns, rows, 24);
    expect(lines).toContain("Hartwell Pumps, the   60".replace("   60", "   60"));
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(24);
  });

  it("becomes a list where it can't fit", () => {
    expect(table(columns, rows.slice(0, 1), 9)).toEqual(["Deal:", "Meridian", "k€: 420"]);
  });
});

describe("axis", () => {
  it("draws the band, the score and the target in their places", () => {
    expect(axisTitle(21)).toBe("1    2    3    4    5");
    expect(axis({ score: 3, low: 2, high: 4, target: 4.6 }, 21)).toBe("·    ├────●────┤  ◆ ·");
    expect(axis(undefined, 21)).toBe("·    ·    ·    ·    ·");
    expect(axis({ score: 1, low: 0, high: 1.2 }, 21)).toHaveLength(21);
  });
});

describe("timeLeft", () => {
  it("speaks in calm steps", () => {
    expect(timeLeft(180_000)).toBe("3 min left");
    expect(timeLeft(179_000)).toBe("2 min left");
    expect(timeLeft(120_000)).toBe("2 min left");
    expect(timeLeft(119_000)).toBe("1 min 45 s left");
    expect(timeLeft(44_000)).toBe("30 s left");
    expect(timeLeft(11_000)).toBe("10 s left");
    expect(timeLeft(3000)).toBe("a few seconds left");
    expect(timeLeft(-5)).toBe("no time left");
  });
});

it("a table takes its room from columns of several words before it cuts an id", () => {
  const columns = [
    { title: "Behavior", align: "start" },
    { title: "Words", align: "start" },
  ] as const;
  const rows = [["separate-fact-from-assumption", "one two three four five six seven eight nine ten"]];
  expect(
    table(columns, rows, 50).filter((line) => line.includes("separate-fact-from-assumption")),
  ).toHaveLength(1);
  expect(Math.max(...table(columns, rows, 50).map((line) => line.length))).toBeLessThanOrEqual(50);
});
