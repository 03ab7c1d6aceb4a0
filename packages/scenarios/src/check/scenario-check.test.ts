import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadScenario } from "../load/load-scenario.js";

const text = readFileSync(new URL("../../fixtures/all-types.yaml", import.meta.url), "utf8");

/** What is found after one stretch of the whole-format scenario is replaced. */
function after(from: string, to: string): string[] {
  if (!text.includes(from)) throw new Error(`The scenario does not hold ${from}`);
  const { diagnostics } = loadScenario(text.replace(from, to), { file: "x" });
  return diagnostics.map(({ code }) => code);
}

test.each([
  ["min and max missing", "{ number: 1200, min: 1, max: 2000,", "{ number: 1200,", ["memory-kind"]],
  ["bounds inverted", "min: 1, max: 2000", "min: 2000, max: 1", ["range-inverted"]],
  ["a flag with bounds", "called: { flag: false }", "called: { flag: false, min: 0 }", ["memory-kind"]],
  [
    "a choice without its words",
    "mood: { choice: calm, of: [calm, cold, take-over, prepare] }",
    "mood: { choice: calm }",
    ["memory-kind"],
  ],
  ["a start that is no word", "choice: calm", "choice: cal", ["memory-bounds"]],
  ["a word twice", "of: [calm, cold,", "of: [calm, calm, cold,", ["duplicate-item"]],
  [
    "memory named like a local name",
    "  called: { flag: false }",
    "  called: { flag: false }\n  best: { flag: true }",
    ["reserved-id"],
  ],
  [
    "memory named like a word of CEL",
    "  called: { flag: false }",
    "  called: { flag: false }\n  loop: { flag: true }",
    ["reserved-id"],
  ],
  [
    "a divisor that reaches zero",
    "quota: { number: 1200, min: 1,",
    "quota: { number: 1200, min: 0,",
    ["division-by-zero"],
  ],
  [
    "a derived value before its time",
    "{ is: 100 * trust / quota,",
    "{ is: 100 * trust / quota + sameMood,",
    ["unknown-name"],
  ],
  ["set of a derived value", "set: { trust: 4 }", "set: { coverage: 4 }", ["unknown-memory"]],
  ["a literal out of bounds", "set: { trust: 4 }", "set: { trust: 6 }", ["set-out-of-bounds"]],
  ["a word that is not listed", "mood: cold }", "mood: could }", ["set-out-of-bounds"]],
  ["a text for a number", "set: { trust: 4 }", "set: { trust: four }", ["set-type"]],
  [
    "a flag set to a word",
    "set: { called: true, mood: cold }",
    "set: { called: yes, mood: cold }",
    ["set-type"],
  ],
  ["a local name outside after", "add: { trust: -1 }", "set2: 1", ["unknown-field"]],
  [
    "a local name in an option",
    "set: { called: true, mood: cold }",
    "set: { called: true, trust: low }",
    ["local-name-outside-after"],
  ],
  [
    "a local name of another type",
    "set: { quota: likely }",
    "set: { quota: picked }",
    ["local-name-outside-after"],
  ],
  ["a computed value of another type", "set: { quota: likely }", "set: { mood: likely }", ["set-type"]],
  [
    "a computed word that is not listed",
    "of: [calm, cold, take-over, prepare]",
    "of: [calm, cold, take-over]",
    ["set-type"],
  ],
  [
    "a map without its option",
    "set: { trust: 'ratings[\"three\"]' }",
    "set: { trust: ratings }",
    ["set-type"],
  ],
  [
    "a map with an unknown option",
    "set: { trust: 'ratings[\"three\"]' }",
    "set: { trust: 'ratings[\"tree\"]' }",
    ["unknown-index"],
  ],
  ["a lookup in what is no map", "set: { quota: likely }", "set: { quota: 'likely[\"x\"]' }", ["set-type"]],
  ["add to a flag", "add: { trust: -1 }", "add: { called: 1 }", ["add-to-non-number"]],
  ["time of another kind", "spend: { admin: 90s }", "spend: { golf: 90s }", ["unknown-field"]],
  ["a limit of nothing", "within: 1h30m5s", "within: 0s", ["invalid-duration"]],
  [
    "a condition on a bin that is not there",
    'bins["mail"] == "now"',
    'bins["mail"] == "never"',
    ["condition-word"],
  ],
  ["picks the wrong way round", "pick: 1..2", "pick: 2..1", ["range-inverted"]],
  ["no pick at all", "pick: 1..2", "pick: 0..0", ["pick-impossible"]],
  [
    "a rank with two levels",
    "      prompt: In which order?\n      options: { one: { text: One, why: a }, two: { text: Two, why: b }, three: { text: Three, why: c } }\n      key: { listen-first: { one: 1, two: 3, three: 5 } }",
    "      prompt: In which order?\n      options: { one: { text: One, why: a }, two: { text: Two, why: b }, three: { text: Three, why: c } }\n      key: { listen-first: { one: 1, two: 5, three: 5 } }",
    ["key-too-short"],
  ],
  [
    "an allocation that can't fail",
    "{ from: 25, to: 40, off-by: 5 }",
    "{ from: 25, to: 40, off-by: 50 }",
    ["levels-without-spread"],
  ],
  [
    "an amount beyond the budget",
    "{ from: 25, to: 40, off-by: 5 }",
    "{ from: 25, to: 45, off-by: 5 }",
    ["range-outside"],
  ],
  [
    "an amount the wrong way round",
    "{ from: 25, to: 40, off-by: 5 }",
    "{ from: 40, to: 25, off-by: 5 }",
    ["range-inverted"],
  ],
  [
    "estimates that exclude each other",
    "low: 900..1000, likely: 1100 .. 1200, high: 1300..1500, off-by: 100",
    "low: 1900..2000, likely: 1000..1100, high: 0..100, off-by: 100",
    ["levels-without-spread"],
  ],
  [
    "an estimate that can't miss",
    "high: 1300..1500, off-by: 100",
    "high: 1300..1500, off-by: 5000",
    ["levels-without-spread"],
  ],
  ["estimate bounds and step", "step: 10", "step: 7", ["estimate-bounds"]],
  [
    "a scored decision that is skipped",
    "options: { go: { text: Go }, stay: { text: Stay } }",
    "options: { go: { text: Go, why: a }, stay: { text: Stay, why: b } }\n      key: { listen-first: { go: 1, stay: 5 } }",
    ["conditional-decision"],
  ],
  ["a route back", "next: end\nendings", "next: rating\nendings", ["story-loop"]],
  [
    "two conditions on a scene",
    "skip-if: called || happy",
    "skip-if: called\n    only-if: happy",
    ["two-conditions"],
  ],
  [
    "two conditions on an ending",
    'if: mood == "cold"',
    'if: mood == "cold"\n    unless: called',
    ["two-conditions"],
  ],
  ["a candidate who speaks in a scene", "- howard: Bye.", "- you: Bye.", ["unknown-speaker"]],
  ["a stranger in an exhibit", "- ines: Hello.", "- inez: Hello.", ["unknown-speaker"]],
  ["memory in an option", "text: I call him.", 'text: "I call {trust}."', ["text-not-filled"]],
  ["a brace without a name", "{trust} and {{braces}", "{trust and", ["template-brace"]],
] as const)("%s", (_, from, to, codes) => {
  expect(after(from, to)).toEqual(codes);
});
