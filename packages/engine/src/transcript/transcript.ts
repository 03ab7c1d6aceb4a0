import type { Transcript } from "@leadsim/scenarios";
import { copyPlain, type Fields, isFields } from "../data/plain.js";
import { EngineError } from "../error/engine-error.js";
import { isTime, playerKinds } from "../session/begin.js";
import type { Session } from "../session/session.js";

const transcriptFormat = "leadsim/transcript@1";

/** Events a transcript may hold at most. */
export const longestTranscript = 100_000;

/** The session's record: its events and the hash of the last. The events are frozen; the list is the caller's own. */
export function transcript({ events, head }: Session): Transcript {
  return { format: transcriptFormat, events: [...events], head };
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isHash: Check = (value) => typeof value === "string" && /^([0-9a-f]{64})?$/.test(value);
const isTimeOrNull: Check = (value) => value === null || isTime(value);
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const isFactor: Check = (value) =>
  value === "untimed" || (typeof value === "number" && [1, 1.25, 1.5, 2].includes(value));
const isNumber: Check = (value) => typeof value === "number" && value >= 0;
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) && misshapenField(value, fields) === null;
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const isPurpose: Check = (value) => value === "practice" || value === "development" || value === "selection";
const isMemory: Check = (value) =>
  isFields(value) &&
  Object.values(value).every((entry) => ["number", "boolean", "string"].includes(typeof entry));
const outcomes = listOf(
  shape({
    scenario: isText,
    ending: (value) => value === null || isText(value),
    memory: isMemory,
    ledger: shape({ coaching: isNumber, selling: isNumber, admin: isNumber, meetings: isNumber }),
  }),
);

const fieldsByType: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  begun: {
    session: isText,
    player: (value) => (playerKinds as readonly unknown[]).includes(value),
    form: shape({ id: isText, version: isText, purpose: isPurpose }),
    model: isText,
    locale: isText,
    seed: isText,
    prng: isText,
    engine: isText,
    time: isFactor,
    expires: isTimeOrNull,
    scenarios: listOf(
      shape({
        id: isText,
        version: isText,
        practice: (value) => typeof value === "boolean",
        story: isHash,
        key: isHash,
      }),
    ),
  },
  "scenario-begun": { scenario: isText },
  shown: { scenario: isText, scene: isText, order: isTexts, deadline: isTimeOrNull },
  opened: { exhibit: isText },
  continued: {},
  responded: { scene: isText, response: isFields },
  "timed-out": { scene: isText },
  paused: {},
  resumed: { deadline: isTimeOrNull },
  "time-changed": { time: isFactor, deadline: isTimeOrNull },
  completed: { scenarios: outcomes },
  withdrawn: { scenarios: outcomes },
  expired: { scenarios: outcomes },
};

/**
 * Reads a transcript from outside, by hand and in bounded time: plain data, known events, known fields.
 *
 * @throws EngineError `malformed-transcript` or `unknown-format`
 */
export function readTranscript(value: unknown): Transcript {
  const read = copyPlain(value, "malformed-transcript", longestTranscript * 20);
  if (!isFields(read)) return malformed("it is not an object");
  if (read.format !== transcriptFormat) {
    throw new EngineError(
      "unknown-format",
      `This is not a transcript this engine reads: its format must be “${transcriptFormat}”.`,
    );
  }
  const extra = misshapenField(read, { format: isText, events: Array.isArray, head: isHash });
  if (extra !== null) malformed(`“${extra}” is missing, unknown or of the wrong kind`);
  const events = read.events as readonly unknown[];
  if (events.length === 0) malformed("it has no events");
  if (events.length > longestTranscript) malformed(`it has more than ${longestTranscript} events`);
  for (const [place, event] of events.entries()) checkEvent(event, place);
  return read as unknown as Transcript;
}

function checkEvent(event: unknown, place: number): void {
  const type = isFields(event) ? event.type : undefined;
  const fields =
    typeof type === "string" && Object.hasOwn(fieldsByType, type) ? fieldsByType[type]! : undefined;
  const wrong = misshapenField(event as Fields, {
    ...(fields ?? malformed(`event ${place} is of no known type`, { event: place })),
    type: isText,
    at: isTime,
    prev: isHash,
    seq: (seq) => Number.isInteger(seq) && (seq as number) >= 0,
  });
  if (wrong !== null) {
    malformed(`at event ${place} (${String(type)}), “${wrong}” is missing, unknown or of the wrong kind`, {
      event: place,
    });
  }
}

/** The first field that is missing, unknown or fails its check. */
function misshapenField(value: Fields, fields: Readonly<Record<string, Check>>): string | null {
  for (const [name, check] of Object.entries(fields)) {
    if (!Object.hasOwn(value, name) || !check(value[name])) return name;
  }
  return (
    Object.keys(value)
      .find((name) => !Object.hasOwn(fields, name))
      ?.slice(0, 80) ?? null
  );
}

function malformed(why: string, detail: { readonly [name: string]: number } = {}): never {
  throw new EngineError(
    "malformed-transcript",
    `This transcript can't be read: ${why}. Take it as the engine wrote it.`,
    detail,
  );
}
