import { isFields } from "../data/plain.js";
import {
  type Check,
  isAmount,
  isCount,
  isFlag,
  isHash,
  isLink,
  isMoment,
  isShort,
  isText,
  listOf,
  oneOf,
  orNull,
  shape,
} from "../data/shape.js";
import { playerKinds } from "../session/begin.js";
import { timeFactors } from "../session/session.js";

const isFactor = oneOf(...timeFactors);
const isMemory: Check = (value) =>
  isFields(value) &&
  Object.values(value).every((entry) => ["number", "boolean", "string"].includes(typeof entry));

/** What the story of a scenario came to. */
export const isOutcome: Check = shape({
  scenario: isText,
  ending: orNull(isText),
  memory: isMemory,
  ledger: shape({ coaching: isAmount, selling: isAmount, admin: isAmount, meetings: isAmount }),
});
const outcomes = listOf(isOutcome);

const fieldsByType: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  begun: {
    session: isText,
    "person?": isText,
    player: oneOf(...playerKinds),
    form: shape({ id: isShort, version: isShort, purpose: oneOf("practice", "development", "selection") }),
    model: isShort,
    locale: isShort,
    seed: isText,
    prng: isText,
    rules: isCount,
    engine: isShort,
    time: isFactor,
    expires: orNull(isMoment),
    pauses: orNull(isMoment),
    scenarios: listOf(shape({ id: isText, version: isText, practice: isFlag, story: isHash, key: isHash })),
  },
  "scenario-begun": { scenario: isText },
  shown: { scenario: isText, scene: isText, order: listOf(isText), deadline: orNull(isMoment) },
  opened: { exhibit: isText, "id?": isText },
  continued: { "id?": isText },
  responded: { scene: isText, response: isFields, "id?": isText },
  "timed-out": { scene: isText },
  paused: { "id?": isText },
  resumed: { deadline: orNull(isMoment), "id?": isText },
  "pause-ended": { deadline: orNull(isMoment) },
  "time-changed": { time: isFactor, deadline: orNull(isMoment), "id?": isText },
  "expiry-changed": { expires: orNull(isMoment), "id?": isText },
  completed: { scenarios: outcomes },
  withdrawn: { scenarios: outcomes, "id?": isText },
  expired: { scenarios: outcomes },
  reopened: { left: orNull(isCount), expires: orNull(isMoment), "id?": isText },
};

/** The fields an event of a type has; undefined for no known type. */
export function fieldsOfEvent(type: unknown): Readonly<Record<string, Check>> | undefined {
  if (typeof type !== "string" || !Object.hasOwn(fieldsByType, type)) return undefined;
  return { ...fieldsByType[type], type: isText, at: isMoment, prev: isLink, seq: isCount };
}
