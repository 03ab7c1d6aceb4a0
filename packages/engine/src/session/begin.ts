import type { Form, TranscriptEvent } from "@leadsim/scenarios";
import { EngineError } from "../error/engine-error.js";
import type { Play } from "../play/play.js";
import { prngName } from "../random/prng.js";
import { engineVersion } from "../version/version.js";
import { append, freeze } from "./events.js";
import type { Event, Session, TimeFactor } from "./session.js";

/** Who responds: a person at the keyboard, a simulated person, or a file of responses. */
export type PlayerKind = Event<"begun">["player"];

export const playerKinds: readonly PlayerKind[] = ["person", "simulated", "scripted"];

/** How a session begins. Times are milliseconds since 1970-01-01 UTC by the host's clock. */
export interface BeginOptions {
  /** The session's id, 1 to 200 characters. */
  readonly session: string;
  /** Who responds; a person unless given. A result says so where it was no person. */
  readonly player?: PlayerKind;
  /** Seeds every shuffle. */
  readonly seed: string;
  readonly at: number;
  /** What is sat; without it the one play given is a form of one, for development. */
  readonly form?: Form;
  /** The accommodation; 1 unless given. */
  readonly time?: TimeFactor;
  /** When the session expires; never unless given. */
  readonly expires?: number | null;
}

/**
 * Begins a session: it stands at the first scenario's briefing.
 *
 * @param plays with a form at least its scenarios, in any order; without a form exactly one
 * @throws EngineError `invalid-options`, `missing-scenario` or `form-mismatch`
 */
export function begin(plays: readonly Play[], options: BeginOptions): Session {
  checkOptions(options);
  const { form } = options;
  const played = form ? playsOfForm(plays, form) : [onlyPlay(plays)];
  const first = played[0]!.scenario;
  const chain = append({ events: [] as readonly TranscriptEvent[], head: "" }, options.at, {
    type: "begun",
    session: options.session,
    player: options.player ?? "person",
    form: form
      ? { id: form.id, version: form.version, purpose: form.purpose }
      : { id: first.id, version: first.version, purpose: "development" },
    model: form?.model ?? first.model,
    locale: form?.locale ?? first.locale,
    seed: options.seed,
    prng: prngName,
    engine: engineVersion,
    time: options.time ?? 1,
    expires: options.expires ?? null,
    scenarios: played.map(({ scenario, story, key }, place) => ({
      id: scenario.id,
      version: scenario.version,
      practice: form?.scenarios[place]?.practice ?? false,
      story,
      key,
    })),
  });
  return newSession(played, form ?? null, chain.events[0] as Event<"begun">, chain.head);
}

/** A session of which nothing but `begun` has happened. */
export function newSession(
  plays: readonly Play[],
  form: Form | null,
  begun: Event<"begun">,
  head: string,
): Session {
  return {
    plays,
    form,
    begun,
    events: [freeze(begun)],
    head,
    state: {
      page: "briefing",
      turn: 0,
      play: 0,
      run: null,
      scene: 0,
      time: begun.time,
      clock: null,
      paused: null,
      exhibits: [],
      fresh: [],
      read: [],
      open: [],
      told: null,
      left: null,
      before: null,
      ending: null,
      outcomes: [],
      records: [],
    },
  };
}

function checkOptions({
  session,
  player = "person",
  seed,
  at,
  time = 1,
  expires = null,
}: BeginOptions): void {
  const wrong = (what: string): never => {
    throw new EngineError("invalid-options", `To begin a session, ${what}.`);
  };
  if (typeof session !== "string" || session === "" || session.length > 200) {
    wrong("give `session` an id of 1 to 200 characters");
  }
  if (!playerKinds.includes(player)) wrong(`let \`player\` be one of ${playerKinds.join(", ")}`);
  if (typeof seed !== "string") wrong("give a `seed`, any text");
  if (!isTime(at)) wrong("give `at`, the time in whole milliseconds");
  if (![1, 1.25, 1.5, 2, "untimed"].includes(time)) wrong("let `time` be 1, 1.25, 1.5, 2 or “untimed”");
  if (expires !== null && !(isTime(expires) && expires > at))
    wrong("let `expires` be null or a time after `at`");
}

/** Whether a value is a time: whole milliseconds since 1970 that every date can hold. */
export function isTime(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 8.64e15;
}

/** The plays a form asks for, in its order. */
export function playsOfForm(plays: readonly Play[], form: Form): readonly Play[] {
  const ids = form.scenarios.map((entry) => entry.id);
  if (ids.length === 0 || new Set(ids).size < ids.length) {
    throw new EngineError(
      "form-mismatch",
      `Form “${form.id}” must name at least one scenario, and none twice.`,
    );
  }
  return form.scenarios.map(({ id, version }) => {
    const play = plays.find(({ scenario }) => scenario.id === id && covers(version, scenario.version));
    if (play) return play;
    const message = `Form “${form.id}” needs scenario “${id}@${version}”, which is not among the plays given.`;
    throw new EngineError("missing-scenario", message, { scenario: id, version });
  });
}

/** Whether a reference's version (`1`, `1.2` or exact) covers a document's. */
function covers(reference: string, version: string): boolean {
  return reference === version || version.startsWith(`${reference}.`);
}

function onlyPlay(plays: readonly Play[]): Play {
  if (plays.length === 1) return plays[0]!;
  throw new EngineError(
    "invalid-options",
    `Give a form to play ${plays.length} scenarios; without one, give one play.`,
  );
}
