import { createHash } from "node:crypto";
import { canonicalJson } from "@leadsim/scenarios/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "./sha256.js";

const reference = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

test("equals node:crypto at every block boundary and on any text", () => {
  for (let length = 0; length < 200; length++)
    expect(sha256("x".repeat(length))).toBe(reference("x".repeat(length)));
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(reference(text));
    }),
  );
  expect(sha256("\ud800 alone, €, 😀")).toBe(reference("\ud800 alone, €, 😀"));
});

test("canonical JSON has one spelling per value, whatever the order of fields", () => {
  expect(canonicalJson({ b: [1, { d: "\n", c: null }], a: undefined, A: true })).toBe(
    '{"A":true,"b":[1,{"c":null,"d":"\\n"}]}',
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
