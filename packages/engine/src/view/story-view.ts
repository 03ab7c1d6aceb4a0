import type { EndingView, StoryPageView } from "@leadsim/scenarios";
import { END } from "../play/run.js";
import { tell } from "../play/tell.js";
import type { Session } from "../session/session.js";
import { viewLines } from "./line-view.js";
import { viewResponded } from "./responded-view.js";
import { type RetoldScene, retell } from "./retell.js";

/** The pages behind the candidate, as they were read. */
export function viewStory(session: Session): StoryPageView[] {
  return retell(session).map((retold) => pageOf(session, retold));
}

function pageOf(session: Session, retold: RetoldScene): StoryPageView {
  const { place, play, scene, said, record, told } = retold;
  const response = record?.response ?? null;
  return {
    scenario: { number: place + 1, title: play.scenario.title },
    heading: scene.scene.heading ?? null,
    as: scene.scene.as ?? null,
    lines: viewLines(said, play),
    responded: viewResponded(scene, response, session.begun.seed),
    ranOut: record !== null && response === null,
    reply: viewLines(told.lines, play),
    opened: told.opened.map((exhibit) => play.scenario.exhibits[exhibit]!.title),
    ending: isBehind(session, place) ? endingOf(retold) : null,
  };
}

/** Whether a scenario's ending has been read. */
function isBehind({ state }: Session, place: number): boolean {
  return place !== state.play || state.page === "completed";
}

function endingOf({ play, after }: RetoldScene): EndingView | null {
  const ending = after.scene === END ? play.endings[after.ending] : undefined;
  return ending ? { title: ending.title, lines: viewLines(tell(ending.say, play, after), play) } : null;
}
