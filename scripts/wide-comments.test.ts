import { expect, test } from "vitest";
import { wideComments } from "./wide-comments.mjs";

const words = (count: number): string => Array.from({ length: count }, () => "word").join(" ");

test("a comment over 120 characters is named with its line, in each form of comment", () => {
  const text = ["const a = 1;", `// ${words(30)}`, `  /** ${words(30)} */`, `   * ${words(30)}`].join("\n");
  expect(wideComments("a.ts", text).map((line) => line.split(" ")[0])).toEqual([
    "a.ts:2:",
    "a.ts:3:",
    "a.ts:4:",
  ]);
});

test("code, texts, addresses and directives are left to others", () => {
  const text = [
    `const message = "${words(30)}";`,
    `// https://example.org/${"a".repeat(120)}`,
    `// biome-ignore lint/style/useConst: ${words(30)}`,
    `// ${words(20)}`,
  ].join("\n");
  expect(wideComments("a.ts", text)).toEqual([]);
});
