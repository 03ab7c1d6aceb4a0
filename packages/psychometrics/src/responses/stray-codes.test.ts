import { describe, expect, it } from "vitest";
import { strayCodes } from "./stray-codes.js";

describe("codes for what is missing among others", () => {
  it("are found at both ends, several of them, and beside scores of any range", () => {
    expect(strayCodes([1, 2, 3, 4, 5, -99])).toEqual([-99]);
    expect(strayCodes([1, 2, 3, 4, 5, -99, 99999])).toEqual([-99, 99999]);
    expect(strayCodes([1, 2, 3, 4, 5, -99, 99])).toEqual([-99, 99]);
    expect(strayCodes([1, 2, 3, 4, 5, 98, 99])).toEqual([98, 99]);
    expect(strayCodes([0, 1, 9])).toEqual([9]);
    expect(strayCodes([21, 35.5, 50, 64, 79, -99])).toEqual([-99]);
    expect(strayCodes([21, 35.5, 50, 64, 79, 999])).toEqual([999]);
    expect(strayCodes([2, 3, 4, 5, -9])).toEqual([-9]);
  });

  it("are found near ratings and scores, too, as often as they occur", () => {
    const ratings = [1, 2, 3, 4, 5].flatMap((level) => new Array<number>(12).fill(level));
    for (const code of [9, 8, 0, -1]) expect(strayCodes([...ratings, code, code])).toEqual([code]);
    expect(strayCodes([...ratings, 8, 9, 9])).toEqual([8, 9]);
    const means = Array.from({ length: 40 }, (_, person) => 1.2 + (person * 3.6) / 39);
    for (const code of [9, 8, 0, -1]) expect(strayCodes([...means, code])).toEqual([code]);
    const scores = Array.from({ length: 60 }, (_, person) => 12 + ((person * 37) % 80));
    expect(strayCodes([...scores, -1, -1])).toEqual([-1]);
    expect(strayCodes([...scores, 99, 99, 99, 99])).toEqual([99]);
  });

  it("are found as 97, 88 or 77 among scores where they come again, and not as one high score", () => {
    const scores = Array.from({ length: 60 }, (_, person) => (person * 7) % 31);
    for (const code of [98, 88, 77]) {
      expect(strayCodes([...scores, code, code])).toEqual([code]);
      expect(strayCodes([...scores, code])).toEqual([]);
    }
    expect(strayCodes([...scores, -888])).toEqual([-888]);
  });

  it("are found as -1 below points from 0 up, often or seldom, and below right and wrong where it is seldom", () => {
    const points = (most: number): number[] => Array.from({ length: 60 }, (_, person) => person % (most + 1));
    for (const most of [3, 5]) {
      expect(strayCodes([...points(most), -1])).toEqual([-1]);
      expect(strayCodes([...points(most), ...new Array<number>(40).fill(-1)])).toEqual([-1]);
    }
    expect(strayCodes([...points(2), ...new Array<number>(25).fill(-1)])).toEqual([-1]);
    expect(strayCodes([...points(2), -1, -1])).toEqual([]);
    expect(strayCodes([...points(1), -1, -1])).toEqual([-1]);
    expect(strayCodes([...points(1), ...new Array<number>(30).fill(-1)])).toEqual([]);
  });

  it("are not found among codes and scores that belong together", () => {
    for (const codes of [
      [1, 2, 3, 4, 5],
      [0, 1],
      [0, 1, 4],
      [-2, -1, 0, 1, 2],
      [0, 50, 100],
      [88, 95, 97, 98, 99],
      [-500, 500, 1500],
      [7],
    ]) {
      expect(strayCodes(codes)).toEqual([]);
    }
  });
});
