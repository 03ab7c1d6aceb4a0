import type { Exhibit } from "@leadsim/scenarios";
import type { Play, PlayDecision } from "../play/play.js";
import type { ToldLine } from "../play/run.js";
import { printValue, tell } from "../play/tell.js";
import { hashText } from "../prng.js";
import { current } from "./moves.js";
import { shownOrder } from "./order.js";
import type { Page, Session } from "./session.js";

/** What a candidate's screen shows. It holds no level, key, rationale, condition, effect, next scene or unshown memory. */
export interface CandidateView {
  readonly session: string;
  readonly status: Page | "paused";
  /** The last event's number, to be sent back with a command. */
  readonly seq: number;
  /** When the last event happened. */
  readonly at: number;
  readonly locale: string;
  /** Title and instructions of the form, where the host gave one. */
  readonly form: { readonly title: string; readonly instructions: readonly string[] } | null;
  readonly scenario: ScenarioView;
  /** Decisions behind the candidate, in the files' order, of all there are. */
  readonly progress: { readonly done: number; readonly total: number };
  /** When time runs out, or null. */
  readonly deadline: number | null;
  /** In a briefing: what to answer by, the summary and who is who. */
  readonly briefing: BriefingView | null;
  /** The ending just told: in the next scenario's briefing, and when all is done. */
  readonly ending: { readonly title: string | null; readonly lines: readonly LineView[] } | null;
  /** The scene's id, to be sent with a response; null on every other page. */
  readonly scene: string | null;
  readonly heading: string | null;
  readonly lines: readonly LineView[];
  readonly decision: DecisionView | null;
  /** Exhibits opened by the decision just taken. */
  readonly opened: readonly string[];
  readonly exhibits: readonly ExhibitView[];
  readonly dashboard: readonly { readonly label: string; readonly value: string }[];
}

export interface ScenarioView {
  readonly title: string;
  readonly minutes: number;
  readonly practice: boolean;
  /** Its number in the form, from 1. */
  readonly number: number;
  readonly of: number;
}

export interface BriefingView {
  readonly instruction: "should" | "would";
  readonly summary: string;
  readonly cast: readonly { readonly name: string; readonly role: string; readonly about: string | null }[];
}

/** Who speaks: the narrator, the candidate (`you`) or a person of the cast. */
export type SpeakerView =
  | { readonly kind: "narrator" | "you" }
  | { readonly kind: "cast"; readonly name: string; readonly role: string };

/** Plain text, to be shown as text: whatever was printed into it is never markup. */
export interface LineView {
  readonly speaker: SpeakerView;
  readonly text: string;
}

export interface OptionView {
  readonly id: string;
  readonly text: string;
}

/** The open decision, options in the order shown. */
export type DecisionView = { readonly prompt: string } & (
  | { readonly type: "choose" | "best-worst" | "rate" | "rank"; readonly options: readonly OptionView[] }
  | {
      readonly type: "select";
      readonly options: readonly OptionView[];
      readonly pick: { readonly min: number; readonly max: number };
    }
  | {
      readonly type: "allocate";
      readonly options: readonly OptionView[];
      readonly budget: number;
      readonly unit: string;
      readonly step: number;
    }
  | {
      readonly type: "estimate";
      readonly unit: string;
      readonly min: number;
      readonly max: number;
      readonly step: number | null;
    }
  | {
      readonly type: "sort";
      readonly items: readonly OptionView[];
      readonly bins: readonly { readonly id: string; readonly text: string; readonly max: number | null }[];
    }
);

export interface ExhibitView {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly source: string | null;
  readonly text: readonly string[];
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
  } | null;
  readonly transcript: readonly LineView[];
}

/** What the candidate may see now. While paused: neither prompt nor lines nor exhibits. */
export function view(session: Session): CandidateView {
  const { state, begun, events, form, plays } = session;
  const play = plays[state.play]!;
  const { scenario } = play;
  const last = events[events.length - 1]!;
  const hidden = state.paused !== null;
  return {
    session: begun.session,
    status: hidden ? "paused" : state.page,
    seq: last.seq,
    at: last.at,
    locale: scenario.locale,
    form: form && { title: form.title, instructions: form.instructions },
    scenario: {
      title: scenario.title,
      minutes: scenario.minutes,
      practice: begun.scenarios[state.play]!.practice,
      number: state.play + 1,
      of: plays.length,
    },
    progress: progressOf(session),
    deadline: hidden ? null : (state.clock?.deadline ?? null),
    ...(hidden ? nothing : pageOf(session, play)),
  };
}

type PageView = Pick<
  CandidateView,
  "briefing" | "ending" | "scene" | "heading" | "lines" | "decision" | "opened" | "exhibits" | "dashboard"
>;

const nothing: PageView = {
  briefing: null,
  ending: null,
  scene: null,
  heading: null,
  lines: [],
  decision: null,
  opened: [],
  exhibits: [],
  dashboard: [],
};

function pageOf(session: Session, play: Play): PageView {
  const { page, ending, told, exhibits } = session.state;
  const toldEnding = ending && { title: ending.title, lines: speakLines(ending.lines, play) };
  if (page === "expired" || page === "withdrawn") return nothing;
  if (page === "completed") return { ...nothing, ending: toldEnding };
  if (page === "briefing") {
    const before = session.plays[session.state.play - 1];
    return {
      ...nothing,
      briefing: briefingOf(play),
      ending: ending && before ? { title: ending.title, lines: speakLines(ending.lines, before) } : null,
    };
  }
  const { scene, run } = current(session);
  const shared = {
    ...nothing,
    heading: scene.scene.heading ?? null,
    exhibits: exhibits.map((place) => showExhibit(play.scenario.exhibits[place]!, play)),
    dashboard: dashboardOf(session, play),
  };
  if (page === "consequence") {
    return {
      ...shared,
      lines: speakLines(told?.lines ?? [], play),
      opened: (told?.opened ?? []).map((place) => play.scenario.exhibits[place]!.id),
    };
  }
  return {
    ...shared,
    scene: scene.id,
    lines: speakLines(tell(scene.say, play, run), play),
    decision: scene.decision && askDecision(scene.decision, shownOrder(scene, hashText(session.begun.seed))),
  };
}

function briefingOf({ scenario }: Play): BriefingView {
  return {
    instruction: scenario.instruction,
    summary: scenario.summary,
    cast: scenario.cast.map(({ name, role, about }) => ({ name, role, about: about ?? null })),
  };
}

function dashboardOf(session: Session, play: Play): CandidateView["dashboard"] {
  const { run } = current(session);
  return [...play.scenario.memory, ...play.scenario.derived].flatMap(({ name, show }) =>
    show === undefined ? [] : [{ label: show, value: printValue(name, play, run) }],
  );
}

function askDecision({ decision, options }: PlayDecision, order: readonly number[]): DecisionView {
  const { prompt } = decision;
  const shown = order.map((place) => ({ id: options[place]!.id, text: options[place]!.text }));
  switch (decision.type) {
    case "select":
      return {
        type: "select",
        prompt,
        options: shown,
        pick: { min: decision.pick.min, max: decision.pick.max },
      };
    case "allocate": {
      const { budget, step } = decision;
      return { type: "allocate", prompt, options: shown, budget: budget.amount, unit: budget.unit, step };
    }
    case "estimate": {
      const { unit, min, max, step } = decision;
      return { type: "estimate", prompt, unit, min, max, step: step ?? null };
    }
    case "sort": {
      const bins = decision.bins.map(({ id, text, max }) => ({ id, text, max: max ?? null }));
      return { type: "sort", prompt, items: shown, bins };
    }
    default:
      return { type: decision.type, prompt, options: shown };
  }
}

function showExhibit(exhibit: Exhibit, play: Play): ExhibitView {
  return {
    id: exhibit.id,
    title: exhibit.title,
    note: exhibit.note ?? null,
    source: exhibit.source ?? null,
    text: exhibit.text ?? [],
    table: exhibit.table ? { columns: exhibit.table.columns, rows: exhibit.table.rows } : null,
    transcript: speakLines(exhibit.transcript ?? [], play),
  };
}

function speakLines(lines: readonly ToldLine[], { scenario }: Play): readonly LineView[] {
  return lines.map(({ speaker, text }) => {
    const person = scenario.cast.find(({ id }) => id === speaker);
    if (person) return { speaker: { kind: "cast", name: person.name, role: person.role }, text };
    return { speaker: { kind: speaker === "you" ? "you" : "narrator" }, text };
  });
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
