import { expect, test } from "vitest";
import { createFindings } from "../findings/findings.js";
import { parseYaml } from "../yaml/parse-yaml.js";
import { placeInScalar } from "./place-in-scalar.js";
import { createSource } from "./source.js";
import { nodeAt } from "./tree.js";

/** The stretch of the source where a word of the value of `a` stands, with what YAML made of the value. */
function find(text: string, word: string): string {
  const findings = createFindings(createSource("x", text));
  const root = parseYaml(findings)!;
  const node = nodeAt(root, ["a"]);
  if (node.kind !== "scalar") throw new Error("`a` is no scalar");
  const from = String(node.value).indexOf(word);
  const { start, end } = placeInScalar(findings.source, node, from, from + word.length);
  return `${start}:${text.slice(start, end)}`;
}

test.each([
  ["plain", "a: one two", "two", "7:two"],
  ["single quotes", "a: 'it''s two'", "two", "10:two"],
  ["double quotes", 'a: "\\"one\\" two"', "two", "12:two"],
  ["escapes of every width", 'a: "\\x41\\u0042\\U0001F600\\n two"', "two", "27:two"],
  ["a quote inside double quotes", 'a: "x == \\"cold\\""', '"cold"', '9:\\"cold\\"'],
  ["plain over two lines", "a: one\n  two three", "three", "13:three"],
  ["plain over a blank line", "a: one\n\n  two three", "three", "14:three"],
  ["double quotes over two lines", 'a: "one\n  two"', "two", "10:two"],
  ["a line break that is escaped", 'a: "one\\\n  two"', "two", "11:two"],
  ["literal block", "a: |\n  one\n  two\n", "two", "13:two"],
  ["literal block with indentation inside", "a: |-\n  one\n    two\n", "two", "16:two"],
  ["folded block", "a: >-\n  one\n  two three\n", "three", "18:three"],
  ["folded block with a blank line", "a: >\n  one\n\n  two\n", "two", "14:two"],
  ["carriage returns", "a: >-\r\n  one\r\n  two three\r\n", "three", "20:three"],
])("%s", (_, text, word, expected) => {
  expect(find(text, word)).toBe(expected);
});
