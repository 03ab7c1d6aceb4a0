import { expect, test } from "vitest";
import { lineHashes } from "./line-hashes.js";

// The expected hashes are those that github/codeql-action (MIT) publishes for its own implementation,
// src/fingerprints.test.ts.

test.each([
  ["", ["c129715d7a2bc9a3:1"]],
  [
    " a\nb\n  \t\tc\n d",
    ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"],
  ],
  [
    " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n",
    [
      "e9496ae3ebfced30:1",
      "fb7c023a8b9ccb3f:1",
      "ce8ba1a563dcdaca:1",
      "e20e36e16fcb0cc8:1",
      "b3edc88f2938467e:1",
      "c8e28b0b4002a3a0:1",
      "c129715d7a2bc9a3:1",
    ],
  ],
  [
    "Lorem ipsum dolor sit amet.\n".repeat(10),
    [
      ...[1, 2, 3, 4, 5, 6].map((count) => `a7f2ff13bc495cf2:${count}`),
      "a7f2ff1481e87703:1",
      "a9cf91f7bbf1862b:1",
      "55ec222b86bcae53:1",
      "cc97dc7b1d7d8f7b:1",
      "c129715d7a2bc9a3:1",
    ],
  ],
])("%j has a hash for each line, as code hosts compute it", (text, hashes) => {
  expect(lineHashes(text)).toEqual(hashes);
});

test("a line keeps its hash when lines above it come or go", () => {
  const line = `the line in question, ${"long enough to fill a block by itself ".repeat(4)}`;
  expect(lineHashes(`one\ntwo\n${line}\n`)[2]).toBe(lineHashes(`${line}\n`)[0]);
});
