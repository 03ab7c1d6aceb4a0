import { expect, test } from "vitest";
import { editorOf, editorWords } from "./open-editor.js";

const place = { path: "/a folder/it's; rm -rf.yaml", line: 12, column: 3 };

test("a place is put into the words of a command; no name becomes more than one word", () => {
  expect(editorWords("code -g {file}:{line}:{column}", place)).toEqual(["code", "-g", `${place.path}:12:3`]);
  expect(editorWords("subl", place)).toEqual(["subl", place.path]);
});

test("the editor is the one the environment names", () => {
  expect(editorOf({ LEADSIM_EDITOR: "kate -l {line}" })).toBe("kate -l {line}");
  expect(editorOf({ TERM_PROGRAM: "vscode" })).toMatch(/^code -g/);
  expect(editorOf({})).toBeUndefined();
});
