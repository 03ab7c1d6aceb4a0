import { describe, expect, test } from "vitest";
import { numbersMissing } from "./numbers-missing.js";
import { textFaults } from "./text-faults.js";

describe("figures", () => {
  test.each([
    ["1,200.5 k€", "1.200,5 T€"],
    ["at 09:35", "um 9:35 Uhr"],
    ["1,200 people", "1\u202f200 personnes"],
    ["5 of 20, then 10.", "Dann 10 und 5 von 20."],
    ["two of three", "zwei von drei"],
  ])("%s is said by %s", (source, text) => {
    expect(numbersMissing(source, text)).toEqual([]);
  });

  test.each([
    ["36.1 k€", "36 k€", ["36.1"]],
    ["Day 85 and Day 85", "Tag 85", ["85"]],
    ["Day 85", "Tag 58", ["85"]],
    ["100 points", "hundert Punkte", ["100"]],
  ])("%s is not said by %s", (source, text, missing) => {
    expect(numbersMissing(source, text)).toEqual(missing);
  });
});

describe("names in braces", () => {
  test("stand in any order, and as often as in the source", () => {
    expect(textFaults("{won} of {all}", "Von {all} sind {won}")).toEqual([]);
    expect(textFaults("{won} of {all}", "{won} von {won}").map(({ code }) => code)).toEqual([
      "translation-placeholder",
      "translation-placeholder",
    ]);
  });

  test("that are broken are told with their place", () => {
    const [fault] = textFaults("You won {won}.", "Gewonnen: {won}, {");
    expect(fault).toMatchObject({ code: "template-brace", at: { from: 17 } });
    expect(textFaults("A {{ stays", "Ein {{ bleibt")).toEqual([]);
  });
});
