import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonKinds, writtenKinds } from "../document/document-kind.js";
import { type JsonDocuments, parseJsonDocument } from "./json-document.js";
import { UnknownKindError } from "./unknown-kind-error.js";

const read = (text: string) => parseJsonDocument("responses", text, { file: "x.json" });
const found = (text: string): string[] =>
  read(text).diagnostics.map(({ code, start }) => `${code} ${start.line}:${start.column}`);

test("a document that fits its schema is given back", () => {
  const document = [
    { scene: "a", response: { picked: "b" } },
    { scene: "c", response: { picked: ["d"] } },
    { scene: "e", response: { low: 1, likely: 2.5e1, high: -30 } },
    { scene: "f", response: { timeout: true } },
  ];
  expect(read(JSON.stringify(document)).document).toEqual(document);
});

test.each([
  ["", "json-syntax 1:1"],
  ["[", "json-syntax 1:2"],
  ["[1,]", "json-syntax 1:4"],
  ["{'a': 1}", "json-syntax 1:2"],
  ['{"a" 1}', "json-syntax 1:6"],
  ['["a\nb"]', "json-syntax 1:2"],
  ['["\\x"]', "json-syntax 1:2"],
  ["[01]", "json-syntax 1:2"],
  ["[1e999]", "json-syntax 1:2"],
  ["[NaN]", "json-syntax 1:2"],
  ["[] x", "json-syntax 1:4"],
  ["// no\n[]", "json-syntax 1:1"],
  ['[{ "scene": "a", "scene": "b", "response": { "picked": "c" } }]', "duplicate-key 1:18"],
  ['[{ "__proto__": 1, "scene": "b", "response": { "picked": "c" } }]', "forbidden-key 1:4"],
  ['[\n  { "scene": 5, "response": { "picked": "c" } }\n]', "wrong-type 2:14"],
  ['[\n  { "scene": "a" }\n]', "missing-field 2:3"],
  ['{ "scene": "a" }', "wrong-type 1:1"],
])("%j", (text, expected) => {
  expect(found(text).join("; ")).toBe(expected);
});

test("a response of no known shape is told at its place", () => {
  expect(found('[{ "scene": "a", "response": { "choice": "c" } }]')[0]).toMatch(/ 1:(18|30|32)$/);
});

test("an event that lacks a field is told that, and nothing of the other kinds of event", () => {
  const begun = {
    seq: 0,
    at: 1,
    type: "begun",
    model: "m@1",
    locale: "en",
    scenarios: [{ id: "s", version: "1.0.0", practice: false, story: "a", key: "b" }],
    prev: "",
  };
  const text = JSON.stringify({ format: "leadsim/transcript@1", events: [begun], hash: "c" });
  const { diagnostics } = parseJsonDocument("transcript", text, { file: "x.json" });
  const events = diagnostics.filter(({ message }) => message.includes("events[1]"));
  expect(events.length).toBeGreaterThan(0);
  expect(events.filter(({ code }) => code !== "missing-field")).toEqual([]);
  expect(events.filter(({ message }) => message.includes("scenarios[1]"))).toEqual([]);
});

test("every schema of a document with a format line is of a kind there is, and every kind can be read", () => {
  const folder = new URL("../../schemas/", import.meta.url);
  const kinds = readdirSync(folder)
    .filter((file) => readFileSync(new URL(file, folder), "utf8").includes('"const": "leadsim/'))
    .map((file) => file.replace(".schema.json", ""));
  // Responses have a schema and a kind, and no format line: they are a list.
  expect([...kinds, "responses"].sort()).toEqual([...writtenKinds, ...jsonKinds].sort());
  for (const kind of jsonKinds) {
    expect(parseJsonDocument(kind, "0", { file: "x.json" }).diagnostics).not.toEqual([]);
  }
});

test.each(["command", "problem", "scenario", "nothing", "__proto__", "toString", 7])(
  "%s is no kind of JSON document, and says so",
  (kind) => {
    const asked = kind as keyof JsonDocuments;
    expect(() => parseJsonDocument(asked, "{}", { file: "x.json" })).toThrow(UnknownKindError);
  },
);
