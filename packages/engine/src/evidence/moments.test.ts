import { loadScenario } from "@leadsim/scenarios";
import { expect, it } from "vitest";
import { compile } from "../compile/compile.js";
import { apply } from "../session/apply.js";
import { begin } from "../session/begin.js";
import { collectEvidence } from "./evidence.js";

const source = `
format: leadsim/scenario@1
id: a-week
version: 1.0.0
title: A week
locale: en
minutes: 5
instruction: should
summary: Nobody knows how the week will end.
model: some-model@1
cast:
  ana: { name: Ana Sol, role: Seller, about: New. }
memory:
  late: { flag: true }
  lead: { choice: none, of: [none, ana] }
scenes:
  call:
    say: [{ ana: Howard wants you. }]
    choose:
      prompt: What do you do?
      options:
        take: { text: Call him., reply: [{ narrator: He talks for an hour. }] }
        hers: { text: Leave it to her., set: { lead: ana }, reply: [{ ana: I'll call him. }] }
      key:
        stay-out: { take: 1, hers: 5 }
    after:
      - reply: [{ narrator: It rains all day. }]
      - if: late
        reply: [{ narrator: The train is late. }]
      - if: lead == "ana"
        reply: [{ narrator: Howard signs with her. }]
  hours:
    say: [{ narrator: Ten hours are left. }]
    allocate:
      prompt: Who gets them?
      budget: 10 h
      step: 1
      options:
        ana: { text: Ana }
        bo: { text: Bo }
      key:
        share-out: { ana: { from: 6, to: 10, off-by: 2 }, bo: { from: 0, to: 4, off-by: 2 } }
    after:
      - if: amounts["ana"] >= 6
        reply: [{ ana: That many? }]
      - if: late
        reply: [{ narrator: It still rains. }]
endings:
  done: { say: [{ narrator: The week is over. }] }
`;

const { document: scenario, diagnostics } = loadScenario(source, { file: "a-week.yaml" });

function ledTo(picked: "take" | "hers", ana: number): string[][] {
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const play = compile(scenario!);
  let session = begin([play], { session: "s", player: "scripted", seed: "x", at: 0 });
  const responses = [{ picked }, { amounts: { ana, bo: 10 - ana } }];
  for (let at = 1000; session.state.page !== "completed"; at += 1000) {
    const deciding = session.state.page === "deciding";
    const scene = deciding ? play.scenes[session.state.scene]!.id : "";
    session = apply(
      session,
      deciding ? { type: "respond", scene, response: responses.shift()! } : { type: "continue" },
      at,
    );
  }
  return collectEvidence([play], session).moments!.map((moment) => moment.ledTo.map(({ text }) => text));
}

it("a moment leads to what the response brought, and not to what the story tells anyway", () => {
  expect(ledTo("take", 8)).toEqual([["He talks for an hour."], ["That many?"]]);
  expect(ledTo("hers", 2)).toEqual([["I'll call him.", "Howard signs with her."], []]);
});
