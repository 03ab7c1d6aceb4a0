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
