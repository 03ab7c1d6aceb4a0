import type { Form } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { isFields } from "../data/plain.js";
import { isTime } from "../data/time.js";
import { EngineError } from "../error/engine-error.js";
import type { Play } from "../play/play.js";
import { prngName } from "../random/prng.js";
import { rulesVersion } from "../version/rules.js";
import { engineVersion } from "../version/version.js";
import { longestId, longestTranscript, mostEvents } from "./bounds.js";
import { append } from "./events.js";
import { playsOfForm } from "./plays-of-form.js";
import { type Event, type Session, type SessionState, type TimeFactor, timeFactors } from "./session.js";

/** Who responds: a person at the keyboard, a simulated person, or a file of responses. */
export type PlayerKind = Event<"begun">["player"];

export const playerKinds: readonly PlayerKind[] = ["person", "simulated", "scripted"];

/** How a session begins. Times are milliseconds since 1970-01-01 UTC by the host's clock. */
export interface BeginOptions {
  /** The session's id, 1 to 200 characters. */
  readonly session: string;
  /**
   * Who sits it, as the host names people, 1 to 200 characters: sessions of other people never make one
   * profile with it.
   */
  readonly person?: string;
  /** Who responds; a person unless given. A result says so where it was no person. */
  readonly player?: PlayerKind;
  /** Seeds every shuffle; up to 200 characters. */
  readonly seed: string;
  readonly at: number;
  /** What is sat; without it the one play given is a form of one, for development. */
  readonly form?: Form;
  /** The accommodation; 1 unless given. */
  readonly time?: TimeFactor;
  /** When the session expires; never unless given. */
  readonly expires?: number | null;
  /**
   * Milliseconds that pauses may make a limited page's clock stand still, in all; null: any. What the form says unless
   * given. A pause that has used them up ends by itself.
   */
  readonly pauses?: number | null;
}

/**
 * Begins a session: it stands at the first scenario's briefing.
 *
 * @param plays with a form at least its scenarios, in any order; without a form exactly one
 * A form is taken as `loadForm` made it: what a session reads of it is looked at, but no document is validated.
 *
 * @throws EngineError `invalid-options`, `detail.field` naming the option; `missing-scenario` or `form-mismatch`
 */
export function begin(plays: readonly Play[], options: BeginOptions): Session {
  checkOptions(options);
  if (!Array.isArray(plays)) throw invalid("plays", "give a list of plays");
  const { form } = options;
  const played = form ? playsOfForm(plays, form) : [onlyPlay(plays)];
  if (mostEvents(played) > longestTranscript) {
    const message = "The form's scenarios may show more scenes than one session can take.";
    throw new EngineError("invalid-options", message, { field: "form" });
  }
  const first = played[0]!.scenario;
  return sessionFrom(played, form ?? null, {
    seq: 0,
    at: options.at,
    type: "begun",
    session: options.session,
    ...present({ person: options.person }),
    player: options.player ?? "person",
    form: form
      ? { id: form.id, version: form.version, purpose: form.purpose }
      : { id: first.id, version: first.version, purpose: "development" },
    model: form?.model ?? first.model,
    locale: form?.locale ?? first.locale,
    seed: options.seed,
    prng: prngName,
    rules: rulesVersion,
    engine: engineVersion,
    time: options.time ?? 1,
    expires: options.expires ?? null,
    pauses: options.pauses === undefined ? (form?.pauses ?? null) : options.pauses,
    scenarios: played.map(({ scenario, story, key }, place) => ({
      id: scenario.id,
      version: scenario.version,
      practice: form?.scenarios[place]?.practice ?? false,
      story,
      key,
    })),
    prev: "",
  });
}

/** A session of which nothing but `begun` has happened. */
export function sessionFrom(plays: readonly Play[], form: Form | null, begun: Event<"begun">): Session {
  const state = { ...newState, time: begun.time, expires: begun.expires };
  const { seq: _seq, at, prev: _prev, ...body } = begun;
  const session = append({ plays, form, begun, events: [], seq: -1, at, head: "", state }, at, body);
  return { ...session, begun: session.events[0] as Event<"begun"> };
}

const newState: SessionState = {
  page: "briefing",
  ended: null,
  paused: null,
  pausedFor: 0,
  turn: 0,
  play: 0,
  run: null,
  scene: 0,
  time: 1,
  expires: null,
  clock: null,
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
  extra: 0,
  changes: 0,
  taken: [],
};

// A record, so that a new option can't be missing here.
const known: Readonly<Record<keyof BeginOptions, true>> = {
  session: true,
  person: true,
  player: true,
  seed: true,
  at: true,
  form: true,
  time: true,
  expires: true,
  pauses: true,
};

function checkOptions(options: BeginOptions): void {
  if (!isFields(options)) throw invalid("options", "give options");
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined) {
    throw invalid(unknown.slice(0, 80), `leave out \`${unknown.slice(0, 80)}\`: there is no such option`);
  }
  const { session, person, player = "person", seed, at, time = 1, expires = null, pauses = null } = options;
  if (typeof session !== "string" || session === "" || session.length > longestId) {
    throw invalid("session", `give \`session\` an id of 1 to ${longestId} characters`);
  }
  if (person !== undefined && (typeof person !== "string" || person === "" || person.length > longestId)) {
    throw invalid("person", `let \`person\` be a name of 1 to ${longestId} characters`);
  }
  if (!playerKinds.includes(player))
    throw invalid("player", `let \`player\` be one of ${playerKinds.join(", ")}`);
  if (typeof seed !== "string" || seed.length > longestId)
    throw invalid("seed", `give a \`seed\`, a text of up to ${longestId} characters`);
  if (!isTime(at)) throw invalid("at", "give `at`, the time in whole milliseconds");
  if (!timeFactors.includes(time)) throw invalid("time", `let \`time\` be one of ${timeFactors.join(", ")}`);
  if (expires !== null && !(isTime(expires) && expires > at))
    throw invalid("expires", "let `expires` be null or a time after `at`");
  if (pauses !== null && !isTime(pauses))
    throw invalid("pauses", "let `pauses` be null or whole milliseconds");
}

function invalid(field: string, what: string): EngineError {
  return new EngineError("invalid-options", `To begin a session, ${what}.`, { field });
}

function onlyPlay(plays: readonly Play[]): Play {
  if (plays.length === 1) return plays[0]!;
  const message = `Give a form to play ${plays.length} scenarios; without one, give one play.`;
  throw new EngineError("invalid-options", message, { field: "form" });
}
