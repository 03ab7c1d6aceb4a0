import { advance, begin, type Play, type Session } from "@leadsim/engine";
import type { DecisionResponse, Form } from "@leadsim/scenarios";

/** What is rehearsed: plays in the order of the form, if there is one. */
export interface Stage {
  readonly plays: readonly Play[];
  readonly form?: Form;
}

/** One response that was given, by where it was given. */
export interface GivenResponse {
  readonly scenario: string;
  readonly scene: string;
  readonly response: DecisionResponse;
}

/** How a rehearsal is played. */
export interface RehearsalOptions {
  readonly seed: string;
  /** Whether time limits run; without them an author can look at a page for as long as they like. */
  readonly timed: boolean;
}

/** Where an author stands in a story: the page, and how often it was come to. */
interface Standing {
  readonly scenario: string;
  readonly scene: string | null;
  readonly page: string;
}

/** A session that can be played again with other content, as far as the responses given still fit. */
export interface Rehearsal {
  readonly stage: Stage;
  readonly options: RehearsalOptions;
  readonly session: Session;
  /** In the order given. */
  readonly given: readonly GivenResponse[];
  /** The scene that was left last, as it stood then; null before the first. */
  readonly leaving: Leaving | null;
}

/** How a scene was left. */
export interface Leaving {
  readonly session: Session;
  /** Null where none was given. */
  readonly response: DecisionResponse | null;
  readonly timedOut: boolean;
}

/** A rehearsal at its beginning. */
export function beginRehearsal(stage: Stage, options: RehearsalOptions, now: number): Rehearsal {
  const session = begin(stage.plays, {
    session: "preview",
    seed: options.seed,
    at: now,
    time: options.timed ? 1 : "untimed",
    ...(stage.form ? { form: stage.form } : {}),
  });
  return { stage, options, session, given: [], leaving: null };
}

/** Takes a command; a refusal leaves the rehearsal as it was, but for time that ran out. */
export function take(
  rehearsal: Rehearsal,
  command: Parameters<typeof advance>[1],
  now: number,
): { readonly rehearsal: Rehearsal; readonly refusal: ReturnType<typeof advance>["refusal"] } {
  const before = rehearsal.session;
  const { session, appended, refusal } = advance(before, command, now);
  const responded = appended.find((event) => event.type === "responded");
  const scenario = before.plays[before.state.play]!.scenario.id;
  const given =
    responded?.type === "responded"
      ? [...rehearsal.given, { scenario, scene: responded.scene, response: responded.response }]
      : rehearsal.given;
  const leaving = leavingOf(before, appended) ?? rehearsal.leaving;
  return { rehearsal: { ...rehearsal, session, given, leaving }, refusal };
}

function leavingOf(session: Session, appended: Session["events"]): Leaving | null {
  for (const event of appended) {
    if (event.type === "responded") return { session, response: event.response, timedOut: false };
    if (event.type === "timed-out") return { session, response: null, timedOut: true };
    if (event.type === "continued" && session.state.page === "showing")
      return { session, response: null, timedOut: false };
  }
  return null;
}

/**
 * The same responses given to other content: what was chosen is chosen again, scene by scene, up to where the author
 * stood, or to the first decision whose response no longer fits.
 */
export function playAgain(rehearsal: Rehearsal, stage: Stage, now: number): Rehearsal {
  return follow(
    beginRehearsal(stage, rehearsal.options, now),
    rehearsal.given,
    standingOf(rehearsal.session),
    now,
  );
}

/** One response back: the page of the decision answered last is shown again. */
export function stepBack(rehearsal: Rehearsal, now: number): Rehearsal {
  const last = rehearsal.given.at(-1);
  if (!last) return beginRehearsal(rehearsal.stage, rehearsal.options, now);
  const standing = { scenario: last.scenario, scene: last.scene, page: "deciding" };
  return follow(
    beginRehearsal(rehearsal.stage, rehearsal.options, now),
    rehearsal.given.slice(0, -1),
    standing,
    now,
  );
}

/** Plays on with responses given before until a page is reached, the responses end or one no longer fits. */
export function follow(
  begun: Rehearsal,
  responses: readonly GivenResponse[],
  until: Standing,
  now: number,
): Rehearsal {
  let rehearsal = begun;
  const left = [...responses];
  while (!isOver(rehearsal.session) && !(left.length === 0 && isAt(rehearsal.session, until))) {
    const { session } = rehearsal;
    if (session.state.page !== "deciding") {
      rehearsal = take(rehearsal, { type: "continue" }, now).rehearsal;
      continue;
    }
    const here = standingOf(session);
    const at = left.findIndex(({ scenario, scene }) => scenario === here.scenario && scene === here.scene);
    const next = left[at];
    if (!next) break;
    left.splice(0, at + 1);
    const taken = take(rehearsal, { type: "respond", scene: next.scene, response: next.response }, now);
    if (taken.refusal) break;
    rehearsal = taken.rehearsal;
  }
  return rehearsal;
}

/** Where a session stands. */
export function standingOf({ plays, state }: Session): Standing {
  const play = plays[state.play]!;
  const inScene = state.page === "showing" || state.page === "deciding" || state.page === "consequence";
  return {
    scenario: play.scenario.id,
    scene: inScene ? (play.scenes[state.scene]?.id ?? null) : null,
    page: state.page,
  };
}

function isAt(session: Session, { scenario, scene, page }: Standing): boolean {
  const here = standingOf(session);
  return here.scenario === scenario && here.scene === scene && here.page === page;
}

function isOver({ state }: Session): boolean {
  return state.ended !== null || state.page === "completed";
}
