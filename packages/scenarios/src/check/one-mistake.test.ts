import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadModel } from "../load/load-model.js";
import { loadScenario } from "../load/load-scenario.js";

const read = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8");
const text = read("all-types.yaml");
const model = loadModel(read("two-behaviors.yaml"), { file: "model" }).document!;

type Change = readonly [from: string | RegExp, to: string];

function find(...changes: readonly Change[]): { code: string; help: string | undefined }[] {
  const broken = changes.reduce((source, [from, to]) => {
    const next = source.replace(from, to);
    if (next === source) throw new Error(`The scenario does not hold ${String(from)}`);
    return next;
  }, text);
  return loadScenario(broken, { file: "x", model }).diagnostics.map(({ code, help }) => ({ code, help }));
}

describe("one mistake, one diagnostic", () => {
  test.each<[string, string, ...Change[]]>([
    [
      "an option misspelt in a key row",
      "unknown-option",
      ["{ take-over: 1, prepare: 5 }", "{ take-over: 1, prepar: 5 }"],
    ],
    ["a level in quotes", "wrong-type", ["{ take-over: 1, prepare: 5 }", '{ take-over: 1, prepare: "5" }']],
    ["a level in quotes, in a bin", "wrong-type", ["{ now: 1, later: 5 }", '{ now: 1, later: "5" }']],
    ["a bin misspelt in a key row", "unknown-bin", ["{ now: 1, later: 5 }", "{ now: 1, latter: 5 }"]],
    [
      "the field of the options misspelt",
      "unknown-field",
      ["      options:\n        take-over", "      option:\n        take-over"],
    ],
    ["a decision misspelt that `after` reads", "unknown-field", ["    best-worst:", "    best_worst:"]],
    [
      "a second decision",
      "two-decisions",
      ["  pair:\n", "  pair:\n    choose: { prompt: Hm?, options: { a: { text: A }, b: { text: B } } }\n"],
    ],
    ["a person without fields", "wrong-type", [/ines: \{ name.*/, "ines: Inês, account executive"]],
    ["memory without fields", "wrong-type", ["called: { flag: false }", "called: false"]],
    [
      "memory in kebab-case",
      "invalid-name",
      ["  trust: { number", "  my-trust: { number"],
      [/trust/g, "myTrust"],
      ["my-myTrust", "my-trust"],
    ],
    [
      "memory in snake_case",
      "invalid-name",
      ["  trust: { number", "  my_trust: { number"],
      [/trust/g, "myTrust"],
      ["my_myTrust", "my_trust"],
    ],
    ["a derived value without fields", "wrong-type", [/happy: .*/, "happy: called"]],
    ["an exhibit without fields", "wrong-type", [/note: \{ title.*/, "note: One paragraph."]],
    ["a time limit that can't be read", "invalid-duration", ["within: 1h30m5s", "within: 180"]],
    ["nothing to pick", "number-out-of-bounds", ["pick: 1..2", "pick: 0"]],
    ["nothing to pick, as a range", "pick-impossible", ["pick: 1..2", "pick: 0..0"]],
    ["a route that is no id", "invalid-id", ["next: pair", "next: Pair"]],
    ["off by nothing", "number-out-of-bounds", ["off-by: 100", "off-by: 0"]],
    ["off by nothing, of a budget", "number-out-of-bounds", ["off-by: 5", "off-by: 0"]],
    [
      "a key among the options",
      "unknown-field",
      [/ {6}key:\n {8}(listen.*\n) {8}(ask.*\n)/, "        key:\n          $1          $2"],
    ],
    [
      "a field of an option among the options",
      "unknown-field",
      ["        prepare: {", "        reply: [{ narrator: Yes. }]\n        prepare: {"],
    ],
    [
      "quotes of a word processor in a condition",
      "condition-syntax",
      [/if: best == .*/, "if: best == “one”"],
    ],
    [
      "a letter of another alphabet in a condition",
      "condition-syntax",
      ["skip-if: called ||", "skip-if: c\u0430lled ||"],
    ],
    ["a prompt of spaces", "empty-text", ["prompt: In which order?", 'prompt: "  "']],
    ["a person under no proper id", "invalid-id", ["  howard: { name", "  Howard: { name"]],
    [
      "a quoted name misspelt where nothing is filled in",
      "text-not-filled",
      ["text: I call him.", 'text: "I call {trusst}."'],
    ],
  ])("%s", (_, code, ...changes) => {
    expect(find(...changes).map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  test("options that are missing beside a misspelt one are named", () => {
    const found = find(["{ one: 1, two: 3, three: 5 }", "{ on: 1, three: 5 }"]);
    expect(found.map(({ code }) => code)).toEqual(["key-misses-option", "unknown-option"]);
  });
});

describe("help says what to write", () => {
  test.each<[string, ...Change[]]>([
    ["two dots between them: `1..2`.", ["pick: 1..2", "pick: 1-2"]],
    ["Write `1h`: hours", ["coaching: 1h", "coaching: 1 hour"]],
    ["hours, minutes and seconds", ["coaching: 1h", "coaching: 60"]],
    ["`10..20`", ["low: 900..1000", "low: 900"]],
    ["Add `format: leadsim/scenario@1`.", ["format: leadsim/scenario@1\n", ""]],
    ["Write `format: leadsim/scenario@1`", ["leadsim/scenario@1", "leadsim/scenarios@1"]],
    ["`- narrator: …`", [/say:\n {6}- narrator: Nobody called\./, "say: Nobody called."]],
    ["Say who speaks", ["- narrator: Nobody called.", "- Nobody called."]],
    ["Write a list: `opens: [talk]`.", ["opens: [talk]", "opens: talk"]],
    ["`{ from: …, to: …, off-by: … }`", ["coaching: { from: 25, to: 40, off-by: 5 }", "coaching: 5"]],
    ["`{ coaching: … }`", ["spend: { meetings: 20m }", "spend: 20m"]],
    ['Write the quotes of the keyboard: `"cold"`.', [/if: best == .*/, "if: best == “one”"]],
    ["one speaker and no condition", ["- ines: Hello.", "- ines: Hello.\n        if: called"]],
    [
      "`after` belongs to the scene",
      ["    after:\n      - if: best ==", "      after:\n      - if: best =="],
    ],
    [
      "`key` belongs to the decision",
      ["      key: { listen-first: { who: 5", "    key: { listen-first: { who: 5"],
    ],
    [
      "That is a competency. Its behaviors are `",
      ["listen-first: { who", `${model.competencies[0]!.id}: { who`],
    ],
    ["does not calculate", ["set: { quota: likely }", "set: { quota: likely + 10 }"]],
    ["For example `fruh`.", ["  quiet:\n", "  früh:\n"]],
    ["label", ["called: { flag: false }", "called: { flag: false, show: true }"]],
  ])("%s", (help, ...changes) => {
    expect(
      find(...changes)
        .map((diagnostic) => diagnostic.help ?? "")
        .join("\n"),
    ).toContain(help);
  });
});

test("a model that does not exist is an error where it is named, when it is known what there is", () => {
  const models = [model];
  const load = (reference: string) =>
    loadScenario(text.replace("two-behaviors@1", reference), { file: "x", models }).diagnostics;
  expect(load("two-behaviors@1")).toEqual([]);
  expect(load("two-behaviours@1")).toMatchObject([
    { code: "unknown-model", start: { line: 12, column: 8 }, help: "Did you mean `two-behaviors`?" },
  ]);
  expect(load("two-behaviors@2")).toMatchObject([{ help: "There is `two-behaviors@1.0.0`." }]);
  expect(load("my-own@1")).toMatchObject([{ help: "If it is your own, name its file or folder too." }]);
});

test.each([
  ["=>", ">="],
  ["=<", "<="],
  ["=", "=="],
  ["===", undefined],
  ["<>", undefined],
])("the operator %s is mended to %s", (written, mended) => {
  const broken = text.replace("trust < 4", `trust ${written} 4`);
  const [found] = loadScenario(broken, { file: "x", model }).diagnostics;
  expect(found?.code).toBe("condition-syntax");
  expect(found?.fix?.edits[0]?.text).toBe(mended);
});
