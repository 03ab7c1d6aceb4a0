import { compile } from "@leadsim/engine";
import { readLibrary } from "@leadsim/scenarios/node";
import { expect, it } from "vitest";
import { beginRehearsal, playAgain, type Rehearsal, take } from "../rehearsal/rehearsal.js";
import { memoryRows } from "./memory-panel.js";

const library = readLibrary();
const scenario = library.scenarios.find(({ document }) => document?.id === "first-ninety-days")!.document!;
const stage = { plays: [compile(scenario)] };
const now = Date.UTC(2026, 0, 5, 9);

const changed = (rehearsal: Rehearsal) =>
  memoryRows(rehearsal).flatMap(({ name, before }) => (before === null ? [] : [[name, before]]));

it("what the last answer changed is told beside what it was, until another scene is left, and after an edit", () => {
  let rehearsal = beginRehearsal(stage, { seed: "s", timed: false }, now);
  const go = (command: Parameters<typeof take>[1]) => {
    rehearsal = take(rehearsal, command, now).rehearsal;
  };
  go({ type: "continue" });
  go({ type: "continue" });
  expect(changed(rehearsal)).toEqual([]);
  const items = ["margot-report", "bramley-renewal", "sunita-coffee", "people-form"];
  const more = ["steel-contract", "pricing-briefing", "henrik-clause", "first-minutes", "vance-login"];
  const bins = Object.fromEntries([...items, ...more].map((id) => [id, "decline"]));
  go({ type: "respond", scene: "inbox", response: { bins } });
  const told = changed(rehearsal);
  expect(told).toContainEqual(["closed", "1,160\u00a0k€"]);
  go({ type: "continue" });
  expect(changed(rehearsal)).toEqual(told);
  rehearsal = playAgain(rehearsal, stage, now);
  expect(changed(rehearsal)).toEqual(told);
});
