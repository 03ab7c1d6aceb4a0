import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../diagnostic/format-diagnostic.js";
import { loadModel } from "./load-model.js";
import { loadScenario } from "./load-scenario.js";

const read = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), "utf8");
const model = loadModel(read("two-behaviors.yaml"), { file: "model" }).document!;
const text = read("all-types.yaml");
const load = (source: string | Uint8Array) => loadScenario(source, { file: "all-types.yaml", model });
const scenario = load(text).document!;
const scene = (id: string) => scenario.scenes.find((candidate) => candidate.id === id)!;

describe("a scenario that uses the whole format", () => {
  test("loads without a word", () => {
    expect(load(text).diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, text))).toEqual([]);
  });

  test("is resolved to pure data", () => {
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
  });

  test("keeps memory with its bounds, and the types of derived values", () => {
    expect(scenario.memory[1]).toEqual({
      name: "trust",
      type: "number",
      start: 3,
      min: 0,
      max: 5,
      show: "Trust",
    });
    expect(scenario.derived.map(({ type }) => type)).toEqual(["number", "flag", "choice"]);
  });

  test("resolves durations, budgets, picks and ranges", () => {
    expect(scene("call").within).toBe(5_405_000);
    expect(scene("call").timeout?.effects.spend).toEqual({ admin: 1.5 });
    expect(scene("hours").decision).toMatchObject({ budget: { amount: 40, unit: "h" }, step: 5 });
    expect(scene("ask").decision).toMatchObject({ pick: { min: 1, max: 2 } });
    expect(scene("forecast").decision).toMatchObject({
      key: [{ low: { from: 900, to: 1000 }, likely: { from: 1100, to: 1200 }, offBy: 100 }],
    });
  });

  test("carries conditions as trees, negative forms as `not`", () => {
    expect(scene("quiet").onlyIf).toEqual({
      kind: "not",
      operand: {
        kind: "binary",
        operator: "||",
        left: { kind: "name", name: "called" },
        right: { kind: "name", name: "happy" },
      },
    });
    expect(scene("rating").after[0]?.if).toMatchObject({
      kind: "not",
      operand: { left: { kind: "index", name: "ratings", key: "one" } },
    });
  });

  test("carries texts as templates", () => {
    expect(scene("call").say[0]?.text).toEqual([
      "Line one.\nLine two, with ",
      { name: "trust" },
      " and {braces}.\n",
    ]);
  });

  test("tells a word of the memory from a local name of the response", () => {
    expect(scene("call").after[0]?.effects.set).toEqual([
      { name: "mood", value: { kind: "name", name: "picked" } },
    ]);
    expect(scene("rating").after[0]?.effects.set[0]?.value).toEqual({
      kind: "index",
      name: "ratings",
      key: "three",
    });
    const { decision } = scene("call");
    expect(decision?.type === "choose" && decision.options[0]?.effects?.set).toEqual([
      { name: "called", value: { kind: "literal", value: true } },
      { name: "mood", value: { kind: "literal", value: "cold" } },
    ]);
  });
});

describe("the same document", () => {
  const crlf = text.replaceAll("\n", "\r\n");

  test("with carriage returns", () => {
    expect(load(crlf).document).toEqual(scenario);
  });

  test("with a byte order mark, as text and as bytes", () => {
    expect(load(`\ufeff${text}`).document).toEqual(scenario);
    expect(load(new TextEncoder().encode(`\ufeff${crlf}`)).document).toEqual(scenario);
  });

  test("twice", () => {
    expect(load(text)).toEqual(load(text));
  });
});

describe("all mistakes are found at once, at their places", () => {
  const broken = text
    .replace("minutes: 12.5", "minutes: twelve")
    .replace("howard: Bye.", "howrd: Bye.")
    .replace("{coverage}", "{coverge}")
    .replace('calm\\", \\"cold', 'calm\\", \\"clod')
    .replace("opens: [talk]\n          reply", "opens: [tlak]\n          reply")
    .replace("listen-first: { who: 5, price: 1 }", "listen-first: { who: 5, prise: 1 }");
  const expected = [
    [7, 10, "wrong-type", "twelve"],
    [48, 23, "unknown-name", "coverge"],
    [49, 58, "condition-word", '\\"clod\\"'],
    [50, 9, "unknown-speaker", "howrd"],
    [69, 19, "unknown-exhibit", "tlak"],
    [117, 38, "unknown-option", "prise"],
  ] as const;

  for (const [name, source] of [
    ["with line feeds", broken],
    ["with carriage returns", broken.replaceAll("\n", "\r\n")],
    ["with a byte order mark", `\ufeff${broken}`],
  ] as const) {
    test(name, () => {
      const found = load(source).diagnostics;
      expect(found.map(({ start, code }) => [start.line, start.column, code])).toEqual(
        expected.map((row) => row.slice(0, 3)),
      );
      expect(found.map(({ start, end }) => source.slice(start.offset, end.offset))).toEqual(
        expected.map((row) => row[3]),
      );
    });
  }
});

test("without a model, behaviors are not checked", () => {
  const other = text.replace("listen-first: { who", "anything: { who");
  expect(loadScenario(other, { file: "x" }).diagnostics).toEqual([]);
  expect(load(other).diagnostics.map(({ code }) => code)).toEqual(["unknown-behavior"]);
});

describe("what is wrong with a value comes with what to write", () => {
  const help = (from: string | RegExp, to: string): readonly (string | undefined)[] => {
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    return load(broken).diagnostics.map((diagnostic) => diagnostic.help);
  };

  test("a document without a version", () => {
    expect(help(/^version: .*\n/m, "")).toContain("Add `version`, for example `version: 1.0.0`.");
  });

  test("a word for a number", () => {
    expect(help(/^minutes: \d+/m, "minutes: eight")).toContain("Write it in figures, such as `8`.");
  });

  test("a minus sign that a word processor has put", () => {
    expect(help(/add: \{ (\w+): -?\d+/, "add: { $1: −2")).toContain(
      "Write `-2`, with the plain dash of the keyboard as its sign.",
    );
  });

  test.each(["9", "low"])("%s for a level", (level) => {
    const answers = help(/(key:\n +[\w-]+: \{ [\w-]+): \d/, `$1: ${level}`);
    expect(answers.join()).toContain("Levels go from 1 to 5.");
  });
});
