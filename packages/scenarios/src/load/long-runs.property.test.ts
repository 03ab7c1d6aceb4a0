import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { kindOf } from "../document/document-kind.js";
import { topField } from "../document/top-field.js";
import { loadScenario } from "./load-scenario.js";

const text = readFileSync(new URL("../../fixtures/all-types.yaml", import.meta.url), "utf8");
const bare = text.replace(/^#.*\n/gm, "");

/** Any one character, most often one with a meaning in YAML; and pairs that open something. */
const unit = fc.oneof(
  fc.constantFrom(..." \t\n\r-?:,[]{}#&*!|>'\"%@`\\.=<~0aé\u00a0\u2028\u200b\ufeff"),
  fc.constantFrom("- ", ": ", "? ", "\n ", " #", "\r\n", "!a ", "&a ", "{{", "a: ", '""', "''"),
  fc.string({ minLength: 1, maxLength: 1, unit: "binary" }),
);
/** What took time that grows with the square of a run's length would take minutes. */
const length = fc.integer({ min: 1, max: 12_000 });

/** Numbers of the same chance: those of `fc.double` are mostly close to 0, which is the first line. */
const share = fc.integer({ min: 0, max: 2 ** 30 - 1 }).map((part) => part / 2 ** 30);
const at = fc.oneof(fc.constantFrom(0, 1), share);

test("a run of any one character is read in time that grows with its length, wherever it stands", () => {
  fc.assert(
    fc.property(unit, length, at, (sign, count, part) => {
      const place = Math.floor(part * bare.length);
      const long = bare.slice(0, place) + sign.repeat(count) + bare.slice(place);
      kindOf(long, "x.yaml");
      topField(long, "id");
      expect(Array.isArray(loadScenario(long, { file: "x.yaml" }).diagnostics)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("empty lines before and after a document change nothing but the lines that are counted", () => {
  const codes = (source: string) =>
    loadScenario(source, { file: "x.yaml" }).diagnostics.map(({ code }) => code);
  const expected = codes(bare);
  fc.assert(
    fc.property(
      fc.constantFrom("\n", " \n", "\r\n", "# x\n"),
      fc.nat({ max: 9000 }),
      fc.boolean(),
      (line, count, before) => {
        const lines = line.repeat(count);
        const long = before ? lines + bare : `${bare}\n${lines}`;
        expect(kindOf(long, "x.yaml")).toBe("scenario");
        expect(topField(long, "id")).toBe(topField(bare, "id"));
        expect(codes(long)).toEqual(expected);
      },
    ),
    { numRuns: 20 },
  );
});
