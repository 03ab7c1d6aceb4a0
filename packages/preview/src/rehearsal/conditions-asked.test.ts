import { commandOf, compile, leastUsedPolicy } from "@leadsim/engine";
import { loadScenario } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { expect, it } from "vitest";
import { printEffects } from "../panel/print-effects.js";
import { conditionsAsked } from "./conditions-asked.js";
import { beginRehearsal, standingOf, take } from "./rehearsal.js";

const now = Date.UTC(2026, 0, 5, 9);
const options = { seed: "s", timed: false };
const begun = (play: ReturnType<typeof compile>) => {
  const first = beginRehearsal({ plays: [play] }, options, now);
  return take(first, { type: "continue" }, now).rehearsal;
};

const source = `
format: leadsim/scenario@1
id: asked
version: 1.0.0
title: Asked
locale: en
minutes: 1
instruction: should
summary: One question.
model: sales-leader-core@1
cast:
  ines: { name: Ines Carvalho, role: Account executive }
memory:
  trust: { number: 3, min: 0, max: 5 }
  told: { flag: false }
scenes:
  first:
    choose:
      prompt: Which?
      options: { a: { text: A }, b: { text: B } }
    after:
      - { if: 'picked == "a"', add: { trust: 1 }, spend: { coaching: 20m } }
      - { if: trust > 3, set: { told: true } }
      - { if: trust > 4, next: end }
  second:
    only-if: "!told"
    say: [{ narrator: Nobody told you. }]
  third:
    say: [{ narrator: The day is over. }]
endings:
  done: { say: [{ narrator: Done. }] }
`;

it("tells each entry's condition as it was asked, the effects before it included, and what was passed by", () => {
  const { document, diagnostics } = loadScenario(source, { file: "asked.yaml" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const start = begun(compile(document!));
  const answered = (picked: string) => {
    const { rehearsal } = take(start, { type: "respond", scene: "first", response: { picked } }, now);
    return conditionsAsked(rehearsal.leaving!)!;
  };
  const a = answered("a");
  expect(a.entries.map(({ held }) => held)).toEqual([true, true, false]);
  expect(a.entries.map(({ entry }) => printEffects(entry))).toEqual([
    "trust + 1, coaching 20m",
    "told = true",
    "next: end",
  ]);
  expect(a.scenes.map(({ scene, held }) => [scene.id, held])).toEqual([["second", false]]);
  expect(a.next!.id).toBe("third");
  const b = answered("b");
  expect(b.entries.map(({ held }) => held)).toEqual([false, false, false]);
  expect([b.scenes.map(({ held }) => held), b.next!.id]).toEqual([[true], "second"]);
});

it("of the library's scenarios the scene it names is the one the session shows next", () => {
  for (const { document } of readLibrary().scenarios) {
    const policy = leastUsedPolicy();
    let rehearsal = begun(compile(document!));
    const left: (string | null)[] = [];
    for (let command = commandOf(policy, rehearsal.session); command; ) {
      const before = rehearsal.leaving;
      rehearsal = take(rehearsal, command, now).rehearsal;
      command = commandOf(policy, rehearsal.session);
      if (rehearsal.leaving === before) continue;
      left.push(standingOf(rehearsal.leaving!.session).scene);
      const asked = conditionsAsked(rehearsal.leaving!)!;
      let after = rehearsal;
      if (after.session.state.page === "consequence")
        after = take(after, { type: "continue" }, now).rehearsal;
      expect(asked.next?.id ?? null).toBe(standingOf(after.session).scene);
    }
    const decided = document!.scenes.filter(({ decision }) => decision !== undefined).map(({ id }) => id);
    expect(left).toEqual(expect.arrayContaining(decided));
  }
});
