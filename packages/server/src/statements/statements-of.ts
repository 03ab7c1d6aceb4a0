import { createHash } from "node:crypto";
import type { TranscriptEvent } from "@leadsim/scenarios";
import type { Activity, Context, FeedBody, Statement } from "./statement.js";

const adl = "http://adlnet.gov/expapi/verbs";

/** Verbs by what they are called: of ADL's list, and one of the registry for a decision that time ran out on. */
const verbs = {
  initialized: `${adl}/initialized`,
  answered: `${adl}/answered`,
  skipped: "http://id.tincanapi.com/verb/skipped",
  suspended: `${adl}/suspended`,
  resumed: `${adl}/resumed`,
  completed: `${adl}/completed`,
  terminated: `${adl}/terminated`,
} as const;

type Verb = keyof typeof verbs;

const category = (name: "cmi5" | "moveon"): Activity => ({
  objectType: "Activity",
  id: `https://w3id.org/xapi/cmi5/context/categories/${name}`,
});

/** A feed as statements are made from it. */
export interface Feed {
  readonly id: string;
  readonly body: FeedBody;
}

/**
 * The statements of what happened after an event: one per decision, that it was answered or that time ran out,
 * and those about the sitting. What was answered, how long it took, levels and keys stand in none.
 *
 * @param events the transcript from its first event
 * @param cursor the last event that was told already
 * @param ids where decisions have their ids, as an address without a slash at its end
 */
export function statementsOf(
  events: readonly TranscriptEvent[],
  feed: Feed,
  { cursor, ids }: { readonly cursor: number; readonly ids: string },
): readonly Statement[] {
  let scenario = "";
  const told: Statement[] = [];
  for (const event of events) {
    if (event.type === "scenario-begun" || event.type === "shown") scenario = event.scenario;
    if (event.seq > cursor) told.push(...statementsFor(event, feed, `${ids}/${scenario}`));
  }
  return told;
}

function statementsFor(event: TranscriptEvent, feed: Feed, place: string): readonly Statement[] {
  const { seq, at } = event;
  const { body } = feed;
  const of = (verb: Verb, more: Partial<Pick<Statement, "object" | "result">> = {}) =>
    statement(feed, verb, { seq, at, ...more });
  const result = { duration: durationOf(at - body.since) };
  const terminated = (): Statement => of("terminated", { result });
  switch (event.type) {
    case "begun":
      // Where a platform launched it, this was told at the launch.
      return body.cmi5 ? [] : [of("initialized")];
    case "responded":
    case "timed-out": {
      const type = "http://adlnet.gov/expapi/activities/question";
      const object = { objectType: "Activity", id: `${place}/${event.scene}`, definition: { type } } as const;
      return [of(event.type === "responded" ? "answered" : "skipped", { object })];
    }
    case "paused":
      return [of("suspended")];
    case "resumed":
    case "pause-ended":
    case "reopened":
      return [of("resumed")];
    case "completed":
      return body.counts
        ? [of("completed", { result: { completion: true, ...result } }), terminated()]
        : [terminated()];
    case "withdrawn":
    case "expired":
      return [terminated()];
    default:
      return [];
  }
}

/** The first statement of a launch, and its last where there is nothing left to sit. */
export function launchStatement(feed: Feed, verb: "initialized" | "terminated", at: number): Statement {
  const result = verb === "terminated" ? { result: { duration: durationOf(at - feed.body.since) } } : {};
  return statement(feed, verb, { seq: -1, at, ...result });
}

/** Verbs of cmi5 alone may carry its category; a decision's statement is one that cmi5 allows. */
const ofCmi5: readonly Verb[] = ["initialized", "completed", "terminated"];

function statement(
  { id, body }: Feed,
  verb: Verb,
  {
    seq,
    at,
    object,
    result,
  }: { readonly seq: number; readonly at: number } & Partial<Pick<Statement, "object" | "result">>,
): Statement {
  const { actor, activity, registration, template, cmi5 } = body;
  const whole: Activity = { objectType: "Activity", id: activity };
  const about = object ?? whole;
  const added = {
    category:
      cmi5 && ofCmi5.includes(verb)
        ? [category("cmi5"), ...(result?.completion ? [category("moveon")] : [])]
        : [],
    parent: object ? [whole] : [],
  };
  return {
    id: uuidOf([id, seq, verb]),
    actor,
    verb: { id: verbs[verb], display: { en: verb } },
    object: about,
    ...(result ? { result } : {}),
    context: contextOf(template, registration, added),
    timestamp: new Date(at).toISOString(),
  };
}

/** The platform's own context with ours added: nothing of theirs is replaced. */
function contextOf(
  template: Context,
  registration: string,
  {
    category: categories,
    parent,
  }: { readonly category: readonly Activity[]; readonly parent: readonly Activity[] },
): Context {
  const theirs = template.contextActivities ?? {};
  const joined = (name: "category" | "parent", added: readonly Activity[]) => {
    const known = theirs[name] ?? [];
    const all = [...known, ...added.filter((one) => known.every((other) => other.id !== one.id))];
    return all.length === 0 ? {} : { [name]: all };
  };
  return {
    ...template,
    registration,
    contextActivities: { ...theirs, ...joined("category", categories), ...joined("parent", parent) },
  };
}

/** A duration as ISO 8601 writes it, to the hundredth of a second. */
function durationOf(milliseconds: number): string {
  return `PT${(Math.max(0, milliseconds) / 1_000).toFixed(2)}S`;
}

/** A UUID made from what it names (in the form of version 5, which record stores know). */
function uuidOf(parts: readonly (string | number)[]): string {
  const bytes = createHash("sha256").update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
