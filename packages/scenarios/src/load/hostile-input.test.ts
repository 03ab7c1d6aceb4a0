import { expect, test } from "vitest";
import { parseJsonDocument } from "./json-document.js";
import { loadForm } from "./load-form.js";
import { loadModel } from "./load-model.js";
import { loadScenario } from "./load-scenario.js";

/** Far above what any of these takes, far below what an unbounded one would. */
const milliseconds = 5000;

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");
const scenario = (rest: string): string =>
  `format: leadsim/scenario@1\nid: x\nversion: 1.0.0\ntitle: x\nlocale: en\nminutes: 1\ninstruction: should\nsummary: x\nmodel: m@1\n${rest}`;
const options = many(40, (index) => `        o${index}: { text: a }`);

const texts: Readonly<Record<string, string>> = {
  nothing: "",
  "a size no one writes": "a".repeat(5_000_000),
  "open brackets": "[".repeat(900_000),
  "open braces": "{a: ".repeat(200_000),
  "tagged brackets": "[!a ".repeat(200_000),
  "anchored brackets": "[&a ".repeat(200_000),
  "quoted keys": '{"a":'.repeat(150_000),
  "dashes on a line": "- ".repeat(100_000),
  "question marks on a line": "? ".repeat(100_000),
  "dashes and keys on a line": "- a: ".repeat(40_000),
  colons: ": ".repeat(50_000),
  "pairs in a list": `[${"a: ".repeat(30_000)}]`,
  "growing indentation": many(1_300, (index) => `${" ".repeat(index)}a:`),
  "an alias bomb": many(30, (index) => `a${index}: &a${index} [${`*a${index - 1},`.repeat(9)}]`),
  aliases: many(9_000, () => "- *a"),
  anchors: many(9_000, (index) => `- &a${index} x`),
  "keys without end": many(9_000, (index) => `k${index}: 1`),
  "the same key": many(9_000, () => "k: 1"),
  "errors without end": many(9_000, () => "a: b: c"),
  "closing braces": many(9_000, () => "}"),
  documents: many(9_000, () => "---"),
  commas: `[${",".repeat(900_000)}]`,
  quotes: '"a" '.repeat(200_000),
  "blank lines": `a:${"\n".repeat(900_000)}`,
  comments: "#\n".repeat(9_000),
  "a long line": "a ".repeat(490_000),
  "a folded text": `a: >\n${"  b\n".repeat(19_000)}`,
  "unknown fields": `format: leadsim/scenario@1\n${many(9_000, (index) => `k${index}: 1`)}`,
  "memory without end": scenario(`memory:\n${many(2_500, (index) => `  m${index}: { flag: false }`)}`),
  "unknown routes": scenario(
    `scenes:\n${many(40, (index) => `  s${index}:\n    choose:\n      prompt: a\n      options:\n${many(40, (o) => `        o${o}: { text: a, next: t${index}x${o} }`)}`)}`,
  ),
  "a long derived chain": scenario(
    `memory:\n  a: { number: 1, min: 1, max: 2 }\nderived:\n  d0: { is: a }\n${many(199, (index) => `  d${index + 1}: { is: d${index} * d${index} + d${index} }`)}`,
  ),
  "deep conditions": scenario(`scenes:\n  a:\n    only-if: "${"(".repeat(1900)}"`),
  "signs in a row": scenario(`scenes:\n  a:\n    only-if: "${"!".repeat(1900)}a"`),
  "a long condition": scenario(`scenes:\n  a:\n    only-if: "${"a||".repeat(200_000)}a"`),
  "conditions without end": scenario(
    `scenes:\n  a:\n    say:\n${many(200, () => `      - { narrator: a, if: "${"b||".repeat(290)}b" }`)}`,
  ),
  "braces in a text": scenario(`scenes:\n  a:\n    say:\n      - narrator: "${"{".repeat(19_999)}"`),
  "quoted names": scenario(`scenes:\n  a:\n    say:\n      - narrator: "${"{a}".repeat(6_000)}"`),
  "a budget of many steps": scenario(
    `scenes:\n  a:\n    allocate:\n      prompt: a\n      budget: 900000000 h\n      step: 0.001\n      options:\n${options}\n      key:\n${many(40, (index) => `        b${index}: { o1: { from: 1, to: 2, off-by: 1 } }`)}`,
  ),
};

test.each(Object.entries(texts))("%s is answered in time", (_, text) => {
  const started = performance.now();
  const { document, diagnostics } = loadScenario(text, { file: "hostile.yaml" });
  expect(performance.now() - started).toBeLessThan(milliseconds);
  expect(document).toBeUndefined();
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(diagnostics.length).toBeLessThanOrEqual(201);
});

test("models and forms share the limits", () => {
  for (const load of [loadModel, loadForm]) {
    expect(load("[".repeat(900_000), { file: "x" }).diagnostics.map(({ code }) => code)).toEqual([
      "too-deep",
    ]);
  }
});

const json: Readonly<Record<string, string>> = {
  "open brackets": "[".repeat(3_000_000),
  "open braces": '{"a":'.repeat(500_000),
  commas: `[${",".repeat(1_000_000)}]`,
  "a long text": `"${"a".repeat(3_000_000)}`,
  escapes: `"${"\\".repeat(3_000_000)}`,
  "wrong items": `[${"{},".repeat(50_000)}{}]`,
  numbers: `[${"1,".repeat(100_000)}1]`,
};

test.each(Object.entries(json))("JSON: %s is answered in time", (_, text) => {
  const started = performance.now();
  const { document, diagnostics } = parseJsonDocument("responses", text, { file: "hostile.json" });
  expect(performance.now() - started).toBeLessThan(milliseconds);
  expect(document).toBeUndefined();
  expect(diagnostics.length).toBeLessThanOrEqual(201);
});

test("a prototype is never reached", () => {
  for (const key of ["__proto__", "constructor", "prototype", "toString"]) {
    loadScenario(`${key}: { polluted: true }\nmemory: { ${key}: { polluted: true } }`, { file: "x" });
    parseJsonDocument("responses", `{ "${key}": { "polluted": true } }`, { file: "x" });
  }
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("bytes that are no text are told so", () => {
  const codes = (bytes: number[]): string[] =>
    loadScenario(new Uint8Array(bytes), { file: "x" }).diagnostics.map(({ code }) => code);
  expect(codes([0x50, 0x4b, 3, 4, 0, 0, 0xff])).toEqual(["not-utf8"]);
  expect(codes([0xff, 0xfe, 0x61, 0])).toEqual(["not-utf8"]);
  expect(codes([0x61, 0, 0x62])).toEqual(["control-character"]);
  expect(codes([0xed, 0xa0, 0x80])).toEqual(["not-utf8"]);
});
