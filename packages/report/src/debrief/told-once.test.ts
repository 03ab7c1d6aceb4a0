import type { Debrief, DebriefDecision } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { readPage, textOf, withClass } from "../page-tree.test-support.js";
import { languages } from "../words/language.js";
import { wordsIn } from "../words/words-in.js";
import { renderDebrief } from "./render-debrief.js";

const line = (text: string) => ({ by: "cast", name: "Ines", text }) as const;
const levels = (support: number, ask: number) => [
  { behavior: "support", level: support },
  { behavior: "ask", level: ask },
];
const statements = new Map(
  ["support", "ask"].map((id) => [id, { statement: `Statement of ${id}.`, locale: "en" }]),
);

const common = { prompt: "What now?", levels: levels(2, 1) } as const;
const chosenOne: DebriefDecision = {
  ...{ ...common, type: "choose", stronger: [] },
  chosen: [{ option: "call", text: "Call him.", as: "picked", why: "The deal is saved." }],
  alternatives: [
    { text: "Ask.", levels: levels(3, 5), ledTo: [line("Thanks."), line("Till noon.")], elsewhere: null },
    { text: "Leave.", levels: levels(1, 1), ledTo: [line("Till noon.")], elsewhere: null },
    { text: "Learn.", levels: [{ behavior: "other", level: 4 }], ledTo: [], elsewhere: null },
  ],
};
const late = { option: "late", text: "The late one.", why: "It can wait." } as const;
const soon = { option: "soon", text: "The soon one.", why: "It can not." } as const;
const after = { ledTo: [], elsewhere: null };
const sorted: DebriefDecision = {
  ...{ ...common, type: "sort", alternatives: [] },
  chosen: [{ ...late, as: "sorted", value: "Now" }],
  stronger: [
    { ...after, behavior: "support", level: 5, words: [{ ...late, as: "sorted", value: "Never" }] },
    { ...after, behavior: "ask", level: 4, words: [{ ...late, as: "sorted", value: "Never" }] },
    { ...after, behavior: "support", level: 5, words: [{ ...soon, as: "sorted", value: "Now" }] },
  ],
};

function scenesOf(decisions: readonly DebriefDecision[]): Debrief["scenes"] {
  return decisions.map((decision, at) => ({
    ...{ scenario: "a", title: "First", scene: `s${at}`, heading: "Monday", said: [], decision },
    ledTo: [line("Till noon.")],
  }));
}

describe.each(languages)("a decision of two behaviors, in %s", (language) => {
  const { debrief: said } = wordsIn(language);
  const debrief: Debrief = {
    ...{ format: "leadsim/debrief@1", session: "s1", player: "person", locale: "en", began: 0 },
    scenes: scenesOf([chosenOne, sorted]),
  };
  const scenes = withClass(readPage(renderDebrief(debrief, { language, statements })), "scene");
  const [picked, placed] = scenes.map(textOf);
  const times = (text: string, part: string): number => text.split(part).length - 1;

  it("says each behavior once, and its number where another answer counts for it", () => {
    for (const { statement } of statements.values()) {
      expect(times(picked!, statement)).toBe(1);
      expect(times(placed!, statement)).toBe(1);
    }
    expect(picked).toContain(`Ask. ${said.levelFor(1, "3")} ${said.levelFor(2, "5")}`);
    expect(picked).toContain(`Leave. ${said.levelFor(1, "1")} ${said.levelFor(2, "1")}`);
  });

  it("says a behavior in words that the answer given does not count for", () => {
    expect(picked).toContain(`Learn. ${said.level("4")} other`);
  });

  it("tells what would have been said otherwise, and that the rest is as it was", () => {
    expect(times(picked!, "Till noon.")).toBe(1);
    expect(picked).toContain("Thanks.");
    expect(times(picked!, said.restSaid)).toBe(1);
    expect(times(picked!, said.sameSaid)).toBe(1);
    expect(times(picked!, said.nothingSaid)).toBe(1);
  });

  it("gives the rationale of an option where it is first named", () => {
    expect(times(placed!, late.why)).toBe(1);
    expect(times(placed!, soon.why)).toBe(1);
  });

  it("tells a stronger response once that is strongest for both", () => {
    expect(times(placed!, late.text)).toBe(2);
    expect(placed).toContain(`${said.levelFor(1, "5")} ${said.levelFor(2, "4")}`);
  });
});
