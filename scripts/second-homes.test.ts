// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the lines are code
import { expect, test } from "vitest";
import { secondHomes } from "./second-homes.mjs";

const home = "packages/scenarios/src/document/reference.ts";

test.each([
  "const name = `${id}@${version}`;",
  'const [id] = reference.split("@");',
  "models.find((known) => matchesReference(wanted, known))",
  'const figures = ["low", "likely", "high"];',
  'const kinds = ["coaching", "selling", "admin", "meetings"];',
  "const ledger = { coaching: 0, selling: 0, admin: 0, meetings: 0 };",
  "const factors = [1, 1.25, 1.5, 2];",
  "return 0.2126 * red + 0.7152 * green + 0.0722 * blue;",
  "const isWide = (code >= 0x1100 && code <= 0x115f) || isLater(code);",
  "const controls = /[\\u0000-\\u001f\\u2066-\\u2069]/g;",
  "function canonicalJson(value: unknown): string {",
  'case "negate": return `-${inside(operand)}`;',
])("%s is a second home of a rule", (line) => {
  expect(secondHomes("packages/cli/src/x.ts", `\n${line}\n`)).toEqual([
    expect.stringContaining("packages/cli/src/x.ts:2 "),
  ]);
});

test("its home may write it, and others may use it", () => {
  expect(secondHomes(home, "return `${id}@${version}`;")).toEqual([]);
  expect(secondHomes("packages/cli/src/x.ts", "referenceTo(form); newestMeant(name, forms);")).toEqual([]);
});
