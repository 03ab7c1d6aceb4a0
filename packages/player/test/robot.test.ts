import { advance, begin, collectEvidence, type Play, type Session, view } from "@leadsim/engine";
import type { DecisionResponse, DecisionView } from "@leadsim/scenarios";
import { accessibilityFaults, describeInBrowser } from "@leadsim/testing";
import { expect, it } from "vitest";
import { FakeServer, playOf } from "./fake-server.js";
import { looks, wear } from "./looks.js";
import { type RobotStep, robotStep } from "./robot.js";
import { setStage } from "./stage.js";

const patience = 180_000;

describeInBrowser("a robot that reads only the screen", (browser) => {
  it.each(["first-ninety-days", "the-number"])(
    "plays %s to its end, with the evidence of the engine, and no page keeps anyone out",
    async (id) => {
      const play = playOf(id);
      const server = new FakeServer([play]);
      const stage = await setStage(browser(), server);
      const page = await stage.open();
      await page.locator("main h2").waitFor();
      // Each page in one of the looks; `every-state.test.ts` looks at every kind of page in all of them.
      const steps: RobotStep[] = [];
      do {
        server.pass(20_000);
        const look = looks[steps.length % looks.length]!;
        await wear(page, look);
        expect(await accessibilityFaults(page), `${steps.at(-1)?.heading} ${JSON.stringify(look)}`).toEqual(
          [],
        );
        steps.push(await robotStep(page, 7 + steps.length));
      } while (!steps.at(-1)!.done);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(server.session.state.page).toBe("completed");
      const told = answersOf(steps);
      expect(told.length).toBe(play.scenario.scenes.filter(({ decision }) => decision).length);
      expect(evidenceOf([play], server.session)).toEqual(evidenceOf([play], playedWithoutScreen(play, told)));
      expect(stage.faults).toEqual([]);
      await stage.close();
    },
    patience,
  );
});

type Told = RobotStep["answer"];

function answersOf(steps: readonly RobotStep[]): readonly Told[] {
  return steps.filter(({ prompt }) => prompt !== null).map(({ answer }) => answer);
}

/** What was shown by which answers; when it happened depends on who played. */
function evidenceOf(plays: readonly Play[], session: Session) {
  return collectEvidence(plays, session).evidence.map(({ at: _at, elapsed: _elapsed, ...shown }) => shown);
}

/** The same answers, given to the engine without a screen. */
function playedWithoutScreen(play: Play, told: readonly Told[]): Session {
  let session = begin([play], { session: "visit", seed: "seed", at: 0 });
  const left = [...told];
  for (let at = 1; session.state.page !== "completed"; at += 1) {
    const { decision, scene } = view(session);
    const taken =
      decision && scene !== null
        ? advance(session, { type: "respond", scene, response: asResponse(decision, left.shift()!) }, at)
        : advance(session, { type: "continue" }, at);
    expect(taken.refusal).toBeNull();
    session = taken.session;
  }
  return session;
}

/** Words of the screen, back as ids. */
function asResponse(decision: DecisionView, told: Told): DecisionResponse {
  const options =
    decision.type === "sort" ? decision.items : decision.type === "estimate" ? [] : decision.options;
  const idOf = (text: string, among: readonly { readonly id: string; readonly text: string }[] = options) => {
    const found = among.find((one) => one.text.replace(/\s+/g, " ").trim() === text);
    if (!found) throw new Error(`The screen said “${text}”, which is nowhere in the decision.`);
    return found.id;
  };
  const marks = () => told.map(([text, mark]) => [idOf(text), mark] as const);
  const numbers = () => Object.fromEntries(marks().map(([option, mark]) => [option, Number(mark)]));
  switch (decision.type) {
    case "choose":
      return { picked: marks()[0]![0] };
    case "select":
      return { picked: marks().map(([option]) => option) };
    case "best-worst":
      return { best: marks()[0]![0], worst: marks()[1]![0] };
    case "rank":
      return { order: marks().map(([option]) => option) };
    case "rate":
      return { ratings: numbers() };
    case "allocate":
      return { amounts: numbers() };
    case "sort":
      return { bins: Object.fromEntries(told.map(([text, bin]) => [idOf(text), idOf(bin, decision.bins)])) };
    case "estimate": {
      const [low, likely, high] = told.map(([, figure]) => Number(figure)) as [number, number, number];
      return { low, likely, high };
    }
  }
}
