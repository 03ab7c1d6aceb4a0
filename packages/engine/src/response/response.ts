import type { Decision, DecisionResponse, ProblemCode } from "@leadsim/scenarios";
import { add, atStep, divide, estimateFigures, subtract } from "@leadsim/scenarios/rules";
import { copyPlain, type Fields, isFields } from "../data/plain.js";
import { EngineError, type EngineErrorDetail } from "../error/engine-error.js";
import type { PlayDecision } from "../play/play.js";
import type { Answer } from "../play/run.js";
import { writeAnswer } from "./answer.js";

const fieldsByType: Readonly<Record<PlayDecision["type"], readonly string[]>> = {
  choose: ["picked"],
  "best-worst": ["best", "worst"],
  rate: ["ratings"],
  rank: ["order"],
  select: ["picked"],
  allocate: ["amounts"],
  estimate: estimateFigures,
  sort: ["bins"],
};

/**
 * Checks a response against its decision. What is said of a refusal follows the order shown, and nothing of the file's:
 * the place of an option in the file may tell how good it is.
 *
 * @param order the options' places in the order shown
 * @returns the response in its one spelling: known fields, options in the file's order, amounts left out as 0
 * @throws EngineError saying what to change
 */
export function readResponse(
  decision: PlayDecision,
  value: unknown,
  order: readonly number[],
): DecisionResponse {
  const names = fieldsByType[decision.type];
  const response = copyPlain(value, "invalid-response");
  if (!isFields(response))
    return refuse("invalid-response", `A response is an object with ${listed(names)}.`);
  for (const name of Object.keys(response)) {
    if (!names.includes(name)) {
      const field = shown(name);
      refuse("invalid-response", `A ${decision.type} response holds ${listed(names)}, not “${field}”.`, {
        field,
      });
    }
  }
  for (const name of names) {
    if (!Object.hasOwn(response, name)) {
      refuse("invalid-response", `A ${decision.type} response needs “${name}”.`, { field: name });
    }
  }
  const ids = order.map((place) => decision.options[place]!.id);
  return readers[decision.type]({ decision, shown: ids }, response);
}

/** A checked response as the numbers that conditions and levels read. */
export function answerOf(decision: PlayDecision, response: DecisionResponse): Answer {
  const answer = new Float64Array(decision.size);
  writeAnswer(decision, response, answer);
  return answer;
}

/** A decision with the ids of its options in the order shown. */
interface Asked {
  readonly decision: PlayDecision;
  readonly shown: readonly string[];
}

type Reader = (asked: Asked, response: Fields) => DecisionResponse;

const readers: Readonly<Record<PlayDecision["type"], Reader>> = {
  choose: (asked, { picked }) => ({ picked: readOption(asked, picked) }),
  "best-worst": (asked, response) => {
    const best = readOption(asked, response.best);
    const worst = readOption(asked, response.worst);
    if (best === worst)
      refuse("duplicate-option", "The best and the worst must be two different options.", { option: best });
    return { best, worst };
  },
  rate: (asked, { ratings }) => ({
    ratings: readEach(asked, ratings, "rating", (value, option) => {
      const rating = readNumber(value, `The rating of “${option}”`);
      if (!Number.isInteger(rating) || rating < 1 || rating > 5) {
        refuse("out-of-range", `The rating of “${option}” must be a whole number from 1 to 5.`, {
          option,
          value: rating,
        });
      }
      return rating;
    }),
  }),
  rank: (asked, { order }) => {
    const ids = readOptions(asked, order);
    const missing = asked.shown.find((id) => !ids.includes(id));
    if (missing !== undefined)
      refuse("missing-option", `Rank every option: “${missing}” is missing.`, { option: missing });
    return { order: ids };
  },
  select: (asked, { picked }) => {
    const ids = readOptions(asked, picked);
    const { min, max } = as(asked, "select").pick;
    if (ids.length < min || ids.length > max) {
      const wanted = min === max ? `${min}` : `${min} to ${max}`;
      refuse("pick-count", `Pick ${wanted} options; ${ids.length} were picked.`, {
        min,
        max,
        picked: ids.length,
      });
    }
    return { picked: inFileOrder(asked.decision, ids) };
  },
  allocate: readAmounts,
  estimate: readEstimate,
  sort: readBins,
};

function readAmounts(asked: Asked, { amounts }: Fields): DecisionResponse {
  const { budget, step } = as(asked, "allocate");
  const read = readEach(
    asked,
    amounts,
    "amount",
    (value, option) => {
      const amount = readNumber(value, `The amount for “${option}”`);
      if (amount < 0)
        refuse("out-of-range", `The amount for “${option}” must not be negative.`, { option, value: amount });
      const settled = onStep(amount, 0, step);
      if (settled !== undefined) return settled;
      const message = `The amount for “${option}” must be a multiple of ${step}.`;
      return refuse("off-step", message, { option, value: amount, step });
    },
    0,
  );
  const spent = Object.values(read).reduce(add, 0);
  if (spent !== budget.amount) {
    const message = `Spend the whole budget: ${budget.amount} ${budget.unit}; ${spent} were spent.`;
    refuse("budget-not-spent", message, { budget: budget.amount, spent, unit: budget.unit });
  }
  return { amounts: read };
}

function readEstimate(asked: Asked, response: Fields): DecisionResponse {
  const { min, max, step } = as(asked, "estimate");
  const figure = (name: string): number => {
    const value = readNumber(response[name], `“${name}”`);
    if (value < min || value > max) {
      refuse("out-of-range", `“${name}” must lie from ${min} to ${max}.`, { field: name, value, min, max });
    }
    if (step === undefined) return value;
    const settled = onStep(value, min, step);
    if (settled !== undefined) return settled;
    return refuse("off-step", `“${name}” must go in steps of ${step} from ${min}.`, {
      field: name,
      value,
      step,
    });
  };
  const low = figure("low");
  const likely = figure("likely");
  const high = figure("high");
  if (low > likely || likely > high) {
    refuse("not-ascending", "Low must not exceed likely, nor likely high.", { low, likely, high });
  }
  return { low, likely, high };
}

function readBins(asked: Asked, { bins }: Fields): DecisionResponse {
  const known = as(asked, "sort").bins;
  const counts = new Map<string, number>();
  const read = readEach(asked, bins, "bin", (value, item) => {
    const bin = known.find(({ id }) => id === value);
    if (!bin) {
      const message = `“${item}” must be put in one of ${listed(known.map(({ id }) => id))}.`;
      return refuse("unknown-bin", message, { item, bin: shown(value) });
    }
    counts.set(bin.id, (counts.get(bin.id) ?? 0) + 1);
    return bin.id;
  });
  for (const { id, max } of known) {
    const count = counts.get(id) ?? 0;
    if (max !== undefined && count > max) {
      refuse("bin-full", `“${id}” holds at most ${max}; ${count} were put there.`, { bin: id, max, count });
    }
  }
  return { bins: read };
}

/** A map with one value per option, read in the order shown and kept in the file's. */
function readEach<T>(
  asked: Asked,
  value: unknown,
  what: string,
  read: (value: unknown, option: string) => T,
  otherwise?: T,
): { [id: string]: T } {
  if (!isFields(value)) return refuse("invalid-response", `Give each option its ${what}, by id.`);
  for (const id of Object.keys(value)) readOption(asked, id);
  const found = new Map<string, T>();
  for (const id of asked.shown) {
    if (Object.hasOwn(value, id)) found.set(id, read(value[id], id));
    else if (otherwise !== undefined) found.set(id, otherwise);
    else refuse("missing-option", `“${id}” has no ${what} yet.`, { option: id });
  }
  return Object.fromEntries(asked.decision.options.map(({ id }) => [id, found.get(id)!]));
}

function readOptions(asked: Asked, value: unknown): string[] {
  if (!Array.isArray(value)) return refuse("invalid-response", "Give a list of option ids.");
  const ids = value.map((id) => readOption(asked, id));
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) refuse("duplicate-option", `“${twice}” is listed twice.`, { option: twice });
  return ids;
}

function readOption({ decision: { optionIndex }, shown: ids }: Asked, value: unknown): string {
  if (typeof value === "string" && optionIndex.has(value)) return value;
  return refuse("unknown-option", `There is no option “${shown(value)}” here. There are ${listed(ids)}.`, {
    option: shown(value),
  });
}

function readNumber(value: unknown, what: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value === 0 ? 0 : value; // no −0 in a transcript
  return refuse("not-a-number", `${what} must be a number; it is ${shown(value)}.`);
}

function inFileOrder({ options }: PlayDecision, ids: readonly string[]): string[] {
  return options.map((option) => option.id).filter((id) => ids.includes(id));
}

/** A number as it stands on its step, where it is one but for what doubles add: a screen may send 3 × .1. */
function onStep(value: number, from: number, step: number): number | undefined {
  const exact = atStep(from, Math.round(divide(subtract(value, from), step)), step);
  return Math.abs(value - exact) <= 1e-9 * Math.max(step, Math.abs(exact)) ? exact : undefined;
}

function as<T extends Decision["type"]>({ decision }: Asked, _type: T): Extract<Decision, { type: T }> {
  return decision.decision as Extract<Decision, { type: T }>;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

/** A value from outside, short enough for a message. */
function shown(value: unknown): string {
  return typeof value === "string"
    ? value.slice(0, 80)
    : value === null || typeof value !== "object"
      ? String(value)
      : "an object";
}

function refuse(code: ProblemCode, message: string, detail?: EngineErrorDetail): never {
  throw new EngineError(code, message, detail);
}
