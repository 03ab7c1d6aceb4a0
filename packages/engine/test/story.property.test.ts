import { apply, begin, commandOf, compile, dueNext, type Play, type Session, view } from "@leadsim/engine";
import type { CandidateView, StoryPageView } from "@leadsim/scenarios";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scenarios } from "./arbitrary-scenario.js";
import { buildScenario, decisions, scene } from "./build-scenario.js";
import { hesitant, playAlong } from "./play-along.js";

/** A page that is still being written. */
type Draft = { -readonly [Field in keyof StoryPageView]: StoryPageView[Field] };

const storyOf = (session: Session): readonly StoryPageView[] =>
  view(session, undefined, { story: true }).story!;

/** The story as somebody wrote it down who looked over the candidate's shoulder. */
function writtenDown(views: readonly CandidateView[]): StoryPageView[] {
  const pages: Draft[] = [];
  for (const [place, shown] of views.entries()) {
    const { scenario, heading, lines, as } = shown;
    const next = views[place + 1];
    if (shown.status === "consequence") {
      const page = pages.at(-1)!;
      page.reply = lines;
      page.opened = shown.opened.map((id) => shown.exhibits.find((exhibit) => exhibit.id === id)!.title);
    }
    if (next && (shown.status === "showing" || shown.status === "deciding")) {
      const { number, title } = scenario;
      const responded = shown.decision && next.responded;
      const shared = {
        heading,
        as,
        lines,
        responded,
        ranOut: next.time.ranOut,
        reply: [],
        opened: [],
        ending: null,
      };
      pages.push({ scenario: { number, title }, ...shared });
    }
    // Told at the next briefing, or at the very end; a scenario of which every scene is skipped has no page.
    const ended = shown.status === "completed" ? scenario.number : scenario.number - 1;
    const last = pages.at(-1);
    if (shown.ending && last?.scenario.number === ended) last.ending = shown.ending;
  }
  return pages;
}

describe("the story so far", () => {
  test("is what was on the pages before, at any moment of any play", () => {
    const forms = fc.tuple(scenarios({ id: "first", most: 4 }), scenarios({ id: "second", most: 4 }));
    fc.assert(
      fc.property(forms, fc.string({ maxLength: 5 }), (both, seed) => {
        const plays = both.map(compile);
        const sessions = playForm(plays, seed);
        const views = sessions.map((session) => view(session));
        for (const [place, session] of sessions.entries()) {
          expect(storyOf(session)).toEqual(writtenDown(views.slice(0, place + 1)));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is not told unless it is asked for, nor while the page is hidden", () => {
    const play = compile(buildScenario({ scenes: [scene("a"), scene("b", { decision: decisions.choose })] }));
    const session = playAlong([play], hesitant, "x")[2]!;
    expect(view(session).story).toBeNull();
    expect(storyOf(session)).toHaveLength(1);
    expect(storyOf(apply(session, { type: "pause" }, session.at))).toBeNull();
  });
});

function playForm(plays: readonly Play[], seed: string): Session[] {
  const form = {
    id: "f",
    version: "1.0.0",
    title: "F",
    locale: "en",
    model: "sales-leader-core@1",
    purpose: "development",
    instructions: [],
    scenarios: plays.map(({ scenario: { id, version } }) => ({ id, version, practice: false })),
  } as const;
  let session = begin(plays, { session: "s", seed, at: 0, form });
  const sessions = [session];
  for (let command = commandOf(hesitant, session); command; command = commandOf(hesitant, session)) {
    const at = command.type === "tick" ? dueNext(session)!.at : session.at + 10;
    session = apply(session, command, at);
    sessions.push(session);
  }
  return sessions;
}
