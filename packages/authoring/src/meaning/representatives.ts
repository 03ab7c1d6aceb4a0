import type { PlayDecision } from "@leadsim/engine/plays";
import type { Scenario, Scene } from "@leadsim/scenarios";
import { add, atStep, divide, stepsIn, subtract } from "@leadsim/scenarios/rules";
import { type Question, questionsAt } from "./questions.js";
import type { Work } from "./work.js";

type Answer = Float64Array;

/** Responses that stand for all. */
export interface Representatives {
  readonly answers: readonly Answer[];
  /** Whether every response has the consequences of one of these; otherwise some may be missing. */
  readonly exact: boolean;
}

/** Ways of answering looked at per decision, before some are left out. */
const mostAnswers = 4000;
/** Steps on the way to them, dead ends included. */
const mostVisits = 10 * mostAnswers;

/**
 * One response per distinct outcome of a decision: of all that only differ in what nothing reads, one. Rankings,
 * ratings, budgets and the like have more responses than can be tried; only the options that conditions and
 * effects read are varied.
 * @param relevant the memory that matters
 * @param work what may be spent: when nothing is left, responses are left out
 */
export function representativesOf(
  scenario: Scenario,
  scene: Scene,
  decision: PlayDecision,
  relevant: ReadonlySet<string>,
  work: Work,
): Representatives {
  // Each option is an outcome of its own: there is nothing to leave out.
  if (decision.type === "choose") {
    return { answers: decision.options.map((_, place) => Float64Array.of(place)), exact: true };
  }
  const answers = new Map<string, Answer>();
  let exact = true;
  for (const question of questionsAt(scenario, scene, decision, relevant)) {
    const known = new Set<string>();
    let tried = 0;
    const take = (answer: Answer): boolean => {
      tried += 1;
      work.left -= answer.length + question.cost;
      const signature = question.signature(answer);
      if (!known.has(signature)) answers.set(answer.join(), answer.slice());
      known.add(signature);
      return tried < mostAnswers;
    };
    exact = eachWay(decision, question, take, work) && exact;
  }
  return { answers: [...answers.values()], exact };
}

type Take = (answer: Answer) => boolean;

/** Visits the ways of answering; says whether none was left out. */
function eachWay(decision: PlayDecision, question: Question, take: Take, work: Work): boolean {
  if (decision.type === "best-worst") {
    const places = [...decision.options.keys()];
    return places.every((best) =>
      places.every((worst) => worst === best || take(Float64Array.of(best, worst))),
    );
  }
  const { values, complete } = valuesOf(decision, question);
  const mentioned =
    decision.type === "estimate" && question.mentioned.length > 0 ? [0, 1, 2] : question.mentioned;
  const answer = new Float64Array(Math.max(decision.size, 1)).fill(-1);
  const fill = fillerOf(decision, mentioned);
  let visits = 0;
  const visit = (at: number): boolean => {
    visits += 1;
    work.left -= 4;
    if (visits > mostVisits || work.left <= 0) return false;
    if (at === mentioned.length) {
      const whole = fill(answer);
      return whole === undefined || take(whole);
    }
    for (const value of values) {
      answer[mentioned[at]!] = value;
      if (isPossible(decision, question, answer, mentioned.slice(0, at + 1)) && !visit(at + 1)) return false;
    }
    answer[mentioned[at]!] = -1;
    return true;
  };
  return visit(0) && complete;
}

/** What a mentioned option can be given; `complete` when that is all that makes a difference. */
function valuesOf(
  { decision, options }: PlayDecision,
  { mentioned, thresholds, onlyThresholds }: Question,
): { readonly values: readonly number[]; readonly complete: boolean } {
  switch (decision.type) {
    case "rate":
      return { values: onlyThresholds ? lowest(1, 5, 1, thresholds) : [1, 2, 3, 4, 5], complete: true };
    case "rank":
      return { values: options.map((_, place) => place + 1), complete: true };
    case "select":
      return { values: [0, 1], complete: true };
    case "sort":
      return { values: [...decision.bins.keys()], complete: true };
    case "allocate": {
      const { step, budget } = decision;
      // Where another option takes the rest, the least amount of every stretch stands for the stretch.
      const free = onlyThresholds && mentioned.length < options.length;
      if (free) return { values: lowest(0, budget.amount, step, thresholds), complete: true };
      const all = grid(0, budget.amount, step, mentioned.length);
      return { values: all ?? borders(0, budget.amount, step, thresholds), complete: all !== undefined };
    }
    case "estimate": {
      const { min, max, step } = decision;
      if (onlyThresholds) return { values: borders(min, max, step, thresholds), complete: true };
      const all = step === undefined ? undefined : grid(min, max, step, 3);
      return { values: all ?? borders(min, max, step, thresholds), complete: all !== undefined };
    }
    default:
      return { values: [], complete: true };
  }
}

/** All values in steps, unless `places` of them together are too many. */
function grid(min: number, max: number, step: number, places: number): readonly number[] | undefined {
  const count = stepsIn(min, max, step) + 1;
  if (count ** places > 4 * mostAnswers) return undefined;
  return Array.from({ length: count }, (_, index) => atStep(min, index, step));
}

/** The least value of every stretch that comparisons with the thresholds can tell apart. */
function lowest(min: number, max: number, step: number, thresholds: readonly number[]): readonly number[] {
  const values = thresholds.flatMap((threshold) => {
    const steps = Math.ceil(divide(subtract(threshold, min), step));
    return [atStep(min, steps, step), atStep(min, steps + 1, step)];
  });
  return [...new Set([min, ...values])].filter((value) => value >= min && value <= max).sort((a, b) => a - b);
}

/** Values at, beside and between the thresholds: one in every stretch that comparisons can tell apart. */
function borders(
  min: number,
  max: number,
  step: number | undefined,
  thresholds: readonly number[],
): readonly number[] {
  const known = [...new Set([min, max, ...thresholds])].sort((a, b) => a - b);
  const between = known.slice(1).map((value, index) => (value + known[index]!) / 2);
  const values = step
    ? known.flatMap((value) => {
        const steps = divide(subtract(value, min), step);
        const around = [Math.floor(steps) - 1, Math.floor(steps), Math.ceil(steps), Math.ceil(steps) + 1];
        return around.map((count) => atStep(min, count, step));
      })
    : [...known, ...between];
  return [...new Set(values)].filter((value) => value >= min && value <= max).sort((a, b) => a - b);
}

/** Whether what is given so far can still become a valid response. */
function isPossible(
  { decision }: PlayDecision,
  { twins }: Question,
  answer: Answer,
  places: readonly number[],
): boolean {
  const values = places.map((place) => answer[place]!);
  const last = values.at(-1)!;
  switch (decision.type) {
    case "rank":
      return values.indexOf(last) === values.length - 1;
    case "sort": {
      const most = decision.bins[last]?.max ?? Number.POSITIVE_INFINITY;
      return values.filter((value) => value === last).length <= most;
    }
    case "select": {
      // Of options that do the same, the first ones stand for any.
      const twin = twins.get(places.at(-1)!);
      if (last === 1 && twin !== undefined && answer[twin] !== 1) return false;
      return values.filter((value) => value === 1).length <= decision.pick.max;
    }
    case "allocate":
      return values.reduce(add, 0) <= decision.budget.amount;
    case "estimate":
      return values.length < 2 || values.at(-2)! <= last;
    default:
      return true;
  }
}

/** Completes a response where nothing reads the rest; nothing when it can't be completed. */
function fillerOf(
  { decision, options }: PlayDecision,
  mentioned: readonly number[],
): (answer: Answer) => Answer | undefined {
  const rest = [...options.keys()].filter((place) => !mentioned.includes(place));
  switch (decision.type) {
    case "rate":
      return (answer) => filled(answer, rest, () => 3);
    case "rank":
      return (answer) => {
        const free = options.map((_, place) => place + 1).filter((position) => !answer.includes(position));
        return filled(answer, rest, () => free.shift()!);
      };
    case "select":
      return (answer) => {
        let missing = decision.pick.min - mentioned.filter((place) => answer[place] === 1).length;
        const whole = filled(answer, rest, () => (missing-- > 0 ? 1 : 0));
        return missing > 0 ? undefined : whole;
      };
    case "sort":
      return (answer) => {
        const room = decision.bins.map(
          ({ max = Number.POSITIVE_INFINITY }, bin) =>
            max - mentioned.filter((place) => answer[place] === bin).length,
        );
        const whole = filled(answer, rest, () => {
          const bin = room.findIndex((left) => left > 0);
          if (bin !== -1) room[bin]! -= 1;
          return bin;
        });
        return whole.includes(-1) ? undefined : whole;
      };
    case "allocate":
      return (answer) => {
        let left = decision.budget.amount;
        for (const place of mentioned) left = subtract(left, answer[place]!);
        if (rest.length === 0 && left !== 0) return undefined;
        return filled(answer, rest, (index) => (index === 0 ? left : 0));
      };
    default: {
      const { min } = decision as { min?: number };
      return (answer) =>
        answer.map((value) => (value === -1 && mentioned.length === 0 ? (min ?? value) : value));
    }
  }
}

function filled(answer: Answer, rest: readonly number[], value: (index: number) => number): Answer {
  const whole = answer.slice();
  for (const [index, place] of rest.entries()) whole[place] = value(index);
  return whole;
}
