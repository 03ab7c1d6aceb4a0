import type { BriefingView, CandidateView, PersonView } from "@leadsim/scenarios";
import { isTime } from "../data/time.js";
import { EngineError } from "../error/engine-error.js";
import { shownPlaces } from "../play/order.js";
import type { Play } from "../play/play.js";
import { tell } from "../play/tell.js";
import { current } from "../session/moves.js";
import { type Session, statusOf } from "../session/session.js";
import { viewDashboard } from "./dashboard-view.js";
import { viewDecision } from "./decision-view.js";
import { viewExhibit } from "./exhibit-view.js";
import { viewImage, viewLines } from "./line-view.js";
import { viewResponded } from "./responded-view.js";
import { viewStory } from "./story-view.js";
import { viewTime } from "./time-view.js";

/** What a view holds besides the page. */
export interface ViewOptions {
  /**
   * Whether the story so far is told, for one who comes back; false unless given. It can be much longer than
   * the page.
   */
  readonly story?: boolean;
}

/**
 * What the candidate may see now, and nothing else. While paused: neither prompt nor lines nor exhibits. No clock is
 * read: apply `tick` first where a deadline may have passed.
 *
 * @param now the host's time, in whole milliseconds since 1970-01-01 UTC; that of the last event unless given
 * @throws EngineError `invalid-options` where `now` is no time
 */
export function view(session: Session, now?: number, { story = false }: ViewOptions = {}): CandidateView {
  if (now !== undefined && !isTime(now)) {
    const message = "Give `now`, the time in whole milliseconds since 1970, or leave it out.";
    throw new EngineError("invalid-options", message, { field: "now" });
  }
  const { state, begun, plays, seq, at } = session;
  const { scenario } = plays[state.play]!;
  const status = statusOf(state);
  const hidden = status === "paused" || state.ended !== null;
  const time = Math.max(now ?? at, at);
  return {
    format: "leadsim/candidate-view@1",
    session: begun.session,
    status,
    turn: state.turn,
    seq,
    at,
    now: time,
    locale: scenario.locale,
    form: viewForm(session),
    scenario: {
      id: scenario.id,
      version: scenario.version,
      title: scenario.title,
      minutes: scenario.minutes,
      practice: begun.scenarios[state.play]!.practice,
      number: state.play + 1,
      of: plays.length,
    },
    progress: progressOf(session),
    time: viewTime(session, time),
    ...(hidden ? nothing : pageOf(session)),
    story: story && !hidden ? viewStory(session) : null,
  };
}

type PageView = Pick<
  CandidateView,
  | "briefing"
  | "ending"
  | "cast"
  | "scene"
  | "heading"
  | "as"
  | "continue"
  | "lines"
  | "decision"
  | "responded"
  | "opened"
  | "exhibits"
  | "dashboard"
>;

const nothing: PageView = {
  briefing: null,
  ending: null,
  cast: [],
  scene: null,
  heading: null,
  as: null,
  continue: null,
  lines: [],
  decision: null,
  responded: null,
  opened: [],
  exhibits: [],
  dashboard: [],
};

function pageOf(session: Session): PageView {
  const { page, play: place } = session.state;
  const play = session.plays[place]!;
  const answered = { ...nothing, responded: respondedOf(session) };
  if (page === "completed") return { ...answered, ending: endingOf(session, play) };
  const shared = { ...answered, cast: castOf(play) };
  if (page !== "briefing") return sceneOf(session, shared);
  const { instruction, summary } = play.scenario;
  const before = session.plays[place - 1];
  return {
    ...shared,
    briefing: { instruction, summary, asks: asksOf(session) },
    ending: before ? endingOf(session, before) : null,
  };
}

/** The ways of answering that come up in the scenario about to begin and in none before it. */
function asksOf({ plays, state }: Session): BriefingView["asks"] {
  const typesOf = ({ scenes }: Play) => scenes.flatMap(({ decision }) => (decision ? [decision.type] : []));
  const before = plays.slice(0, state.play).flatMap(typesOf);
  return [...new Set(typesOf(plays[state.play]!))].filter((type) => !before.includes(type));
}

/** A scene, or the consequence of its decision. */
function sceneOf(session: Session, shared: PageView): PageView {
  const { state, begun } = session;
  const { play, scene, run } = current(session);
  const page: PageView = {
    ...shared,
    heading: scene.scene.heading ?? null,
    as: scene.scene.as ?? null,
    exhibits: state.exhibits.map((place) => viewExhibit(place, play, state)),
    dashboard: viewDashboard(play, run, state.before),
  };
  if (state.page === "consequence") {
    return {
      ...page,
      lines: viewLines(state.told?.lines ?? [], play),
      opened: (state.told?.opened ?? []).map((place) => play.scenario.exhibits[place]!.id),
    };
  }
  return {
    ...page,
    scene: scene.id,
    continue: scene.scene.continue ?? null,
    lines: viewLines(tell(scene.say, play, run), play),
    decision: scene.decision && viewDecision(scene.decision, shownPlaces(scene, begun.seed)),
  };
}

function endingOf({ state }: Session, play: Play): CandidateView["ending"] {
  return state.ending && { title: state.ending.title, lines: viewLines(state.ending.lines, play) };
}

function respondedOf({ state, plays, begun }: Session): CandidateView["responded"] {
  const { left } = state;
  return left && viewResponded(plays[left.play]!.scenes[left.scene]!, left.response, begun.seed);
}

function castOf({ scenario }: Play): PersonView[] {
  return scenario.cast.map(({ id, name, role, about, picture }) => ({
    id,
    name,
    role,
    about: about ?? null,
    picture: viewImage(picture),
  }));
}

function viewForm({ form, plays }: Session): CandidateView["form"] {
  if (!form) return null;
  const { title, purpose, instructions } = form;
  const minutes = plays.reduce((sum, { scenario }) => sum + scenario.minutes, 0);
  return { title, purpose, instructions: [...instructions], minutes };
}

function progressOf({ plays, state }: Session): CandidateView["progress"] {
  const counts = plays.map(({ scenes }) => scenes.filter((scene) => scene.decision).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (state.page === "completed") return { done: total, total };
  const before = counts.slice(0, state.play).reduce((sum, count) => sum + count, 0);
  const here = state.run ? state.scene + (state.page === "consequence" ? 1 : 0) : 0;
  const passed = plays[state.play]!.scenes.slice(0, here).filter((scene) => scene.decision).length;
  return { done: before + passed, total };
}
