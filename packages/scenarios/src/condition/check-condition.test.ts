import { describe, expect, test } from "vitest";
import { fullEffort } from "../spelling/nearest.js";
import { checkCondition } from "./check-condition.js";
import type { ConditionScope } from "./condition-scope.js";
import { type ConditionType, flagType, numberType } from "./condition-type.js";
import { parseCondition } from "./parse-condition.js";

const mood: ConditionType = { kind: "word", words: ["calm", "cold"] };
const scope: ConditionScope = {
  names: new Map<string, ConditionType>([
    ["called", flagType],
    ["trust", numberType(0, 5)],
    ["quota", numberType(1, 10)],
    ["mood", mood],
    ["temper", mood],
    ["place", { kind: "word", words: ["office"] }],
  ]),
  locals: new Map<string, ConditionType>([
    ["picked", { kind: "list", of: { kind: "word", words: ["who", "why"] } }],
    ["ratings", { kind: "map", keys: ["who", "why"], of: numberType(1, 5) }],
  ]),
  later: new Set(["coverage"]),
};

interface Slip {
  readonly code: string;
  readonly at: string;
  readonly help: string | undefined;
}

function slips(text: string): Slip[] {
  const parsed = parseCondition(text);
  if ("fault" in parsed) {
    const { code, from, to, help } = parsed.fault;
    return [{ code, at: text.slice(from, to), help }];
  }
  const found: Slip[] = [];
  checkCondition(parsed.node, scope, (code, { from, to }, _, help) => {
    const said = typeof help === "function" ? help(fullEffort()) : help;
    found.push({ code, at: text.slice(from, to), help: typeof said === "object" ? said.help : said });
  });
  return found;
}

const codes = (text: string): string[] => slips(text).map(({ code, at }) => `${code} ${at}`);

describe("conditions that are right", () => {
  test.each([
    "called",
    "!called && trust >= 2.5",
    "-trust < 3 - -1",
    "trust / quota > 1 || (trust + 1) * 2 == 4",
    'mood == "cold" && mood != temper',
    'mood in ["calm", "cold"]',
    "trust in [1, 2, 3]",
    '"who" in picked',
    "ratings['why'] == ratings[\"who\"]",
    "called == true",
    "trust / (quota + 1) > 0",
    "100 / (trust - 6) < 0",
  ])("%s", (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe("slips are found where they are", () => {
  test.each([
    ["caled", "unknown-name caled"],
    ["coverage > 1", "unknown-name coverage"],
    ["low > 1", "local-name-outside-after low"],
    ["trust", ""],
    ["trust && called", "condition-type trust"],
    ["called > 1", "condition-type called"],
    ['trust == "3"', 'condition-type trust == "3"'],
    ["called == 1", "condition-type called == 1"],
    ['mood == "clod"', 'condition-word "clod"'],
    ['"clod" == mood', 'condition-word "clod"'],
    ['mood in ["calm", "clod"]', 'condition-word "clod"'],
    ["mood == place", "condition-word mood == place"],
    ["mood == called", "condition-type mood == called"],
    ["mood && called", "condition-type mood"],
    ['"x" + "y" == "xy"', 'condition-type "x"; condition-type "y"; condition-type "x" + "y" == "xy"'],
    ["called in picked", "condition-type called in picked"],
    ['"whom" in picked', 'condition-word "whom"'],
    ["trust in mood", "condition-type mood"],
    ["picked == picked", "condition-type picked == picked"],
    ["ratings > 1", "condition-type ratings"],
    ['ratings["what"] > 1', 'unknown-index "what"'],
    ["ratings[mood] > 1", "condition-type mood"],
    ['picked["who"]', "condition-type picked"],
    ['trust["who"] > 1', "condition-type trust"],
    ["trust / trust > 1", "division-by-zero trust"],
    ["1 / (trust - 3) > 0", "division-by-zero trust - 3"],
    ["1 / (trust * quota) > 0", "division-by-zero trust * quota"],
    ["[1, called] == [1]", "condition-type [1, called]; condition-type [1, called] == [1]"],
    ["!trust", "condition-type trust"],
    ["-called > 1", "condition-type called"],
  ])("%s", (text, expected) => {
    expect(codes(text).join("; ")).toBe(expected);
  });

  test.each([
    ["trust = 3", "condition-syntax =", "Compare with two signs: `==`."],
    ["called and trust > 1", "condition-syntax and", "Write `&&` for `and`."],
    ["called &", "condition-syntax &", "Join conditions with `&&` (and) or `||` (or)."],
    ["(called", "condition-syntax d", undefined],
    ["called ||", "condition-syntax |", undefined],
    ['mood == "cold', 'condition-syntax "cold', undefined],
    ["", "condition-syntax ", undefined],
    ['mood == "\\q"', 'condition-syntax "\\q"', undefined],
  ])("%s", (text, expected, help) => {
    const [slip] = slips(text);
    expect(`${slip?.code} ${slip?.at}`).toBe(expected);
    if (help !== undefined) expect(slip?.help).toBe(help);
  });

  test.each([
    ["size(mood) > 1", "size(mood)"],
    ['mood.startsWith("c")', 'mood.startsWith("c")'],
    ['mood.matches("(a+)+$")', 'mood.matches("(a+)+$")'],
    ["mood.length > 1", "mood.length"],
    ["called ? trust > 1 : called", "called ? trust > 1 : called"],
    ["trust % 2 == 0", "trust % 2"],
    ["{1: 2} == {}", "{1: 2}"],
    ["[1].exists(x, x > 0)", "[1].exists(x, x > 0)"],
    ["null == mood", "null"],
    ['b"x" == mood', 'b"x"'],
    ["1u < trust", "1u"],
    ['r"x" == mood', "r"],
    ["called // always", "//"],
    ["package", "package"],
  ])("%s is not in the format", (text, at) => {
    const [slip] = slips(text);
    expect(slip?.code).toBe("condition-not-allowed");
    expect(slip?.at).toContain(at.slice(0, 1));
  });

  test("limits hold", () => {
    for (const text of [
      "(".repeat(60),
      `${"!".repeat(50)}called`,
      "called || ".repeat(200),
      "a".repeat(2001),
      "[".repeat(60),
    ]) {
      expect(slips(text)[0]?.code).toMatch(/condition-(too-complex|syntax)/);
    }
  });

  test("the nearest name is offered", () => {
    expect(slips("caled")[0]?.help).toBe("Did you mean `called`?");
    expect(slips('mood == "clod"')[0]?.help).toBe("Did you mean `cold`?");
    expect(slips("zebra")[0]?.help).toContain('`"zebra"`');
  });
});

describe("help for what other languages would write", () => {
  test.each([
    ["trust => 4", "Write `>=`."],
    ["trust <> 4", "Write `!=`."],
    ["trust ≥ 4", "Write `>=`."],
    ["not called", "Write `!` for `not` and quote the condition, or turn `if:` into `unless:`."],
    ["trust >= 4,5", "Write decimals with a point."],
    ["quota >= 4 k€", "Write the number alone, without its unit."],
    ["quota >= 40%", "Write the number alone, without its unit."],
    ["called == True", "Write `true`."],
    ["1 < trust < 4", "Compare twice: `1 < a && a < 4`."],
    ['picked == "who"', "Ask whether it is among them: `'\"who\" in picked'`."],
    ...["trust\u00a0>= 4", "trust ==\u00a0", "trust == 4\u200b"].map((text) => [
      text,
      "The condition holds a sign that looks like a space and is none: type its spaces again.",
    ]),
  ])("%s", (text, help) => {
    expect(slips(text).map((slip) => slip.help)).toEqual([help]);
  });
});
