import { expect, test } from "vitest";
import { hostileJson, hostileYaml } from "../../fixtures/hostile-texts.mjs";
import { parseJsonDocument } from "./json-document.js";
import { loadForm } from "./load-form.js";
import { loadModel } from "./load-model.js";
import { loadScenario } from "./load-scenario.js";

test.each(Object.entries(hostileYaml))("%s is refused, with so many mistakes at most", (_, text) => {
  const { document, diagnostics } = loadScenario(text, { file: "hostile.yaml" });
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

test.each(Object.entries(hostileJson))("JSON: %s is refused, with so many mistakes at most", (_, text) => {
  const { document, diagnostics } = parseJsonDocument("responses", text, { file: "hostile.json" });
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
