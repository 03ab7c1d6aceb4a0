import type { Diagnostic } from "@leadsim/scenarios";
import { expect, test } from "vitest";
import type { MeaningThread } from "./meaning-thread.js";
import { sessionForEachTest } from "./session.test-support.js";

/** A thread that is never done with a scenario until it is told to stop, or to answer. */
const begun: string[] = [];
let answer: (found: readonly Diagnostic[] | undefined) => void = () => undefined;
let begin: () => void = () => undefined;
const endless: MeaningThread = {
  check: ({ source }) =>
    new Promise((resolve) => {
      begun.push(String(source));
      answer = resolve;
      begin();
    }),
  stop: () => answer(undefined),
};
const run = (): Promise<void> =>
  new Promise((resolve) => {
    begin = resolve;
  });

const session = sessionForEachTest(endless);

test("an edit is answered while a scenario is played through, and takes its place", async () => {
  const { editor, small } = session;
  const first = run();
  expect((await editor.diagnostics(small)).diagnostics).toEqual([]);
  await first;
  editor.change(small, "next: close", "next: closed");
  expect((await editor.diagnostics(small)).diagnostics.map(({ code }) => code)).toEqual(["unknown-scene"]);
  const second = run();
  editor.change(small, "next: closed", "next: close");
  expect((await editor.diagnostics(small)).diagnostics).toEqual([]);
  await second;
  expect(begun).toEqual([editor.text(small), editor.text(small)]);
  const place = { line: 1, column: 1, offset: 0 };
  const told = { code: "unused-memory", severity: "warning", message: "m", file: small } as const;
  answer([{ ...told, start: place, end: place }]);
  expect((await editor.diagnostics(small)).diagnostics.map(({ message }) => message)).toEqual(["m"]);
});

test("a warning that the document accepts is not shown, and one of another kind is", async () => {
  const { editor, small } = session;
  await editor.diagnostics(small);
  const played = run();
  editor.change(small, "scenes:\n", "accept:\n  - { code: unused-memory, why: It is shown. }\nscenes:\n");
  expect((await editor.diagnostics(small)).diagnostics).toEqual([]);
  await played;
  const place = { line: 1, column: 1, offset: 0 };
  const at = { file: small, start: place, end: place, severity: "warning" } as const;
  answer([
    { ...at, code: "unused-memory", message: "accepted" },
    { ...at, code: "unused-exhibit", message: "left" },
  ]);
  expect((await editor.diagnostics(small)).diagnostics.map(({ message }) => message)).toEqual(["left"]);
});
