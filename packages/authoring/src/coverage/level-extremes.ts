import { countAnswers, eachAnswer, type PlayDecision } from "@leadsim/engine/plays";
import { atStep, multiply, stepsIn, subtract } from "@leadsim/scenarios/rules";

type Row = PlayDecision["rows"][number];

/** A level with a response that earns it. */
export interface Earned {
  readonly level: number;
  readonly answer: Float64Array;
}

/** What responses of one kind earn on one row of a key. */
export interface Extremes {
  readonly lowest: Earned;
  readonly highest: Earned;
  /** Whether no response earns less or more; otherwise none that was looked at. */
  readonly exact: boolean;
}

/** Up to so many responses all are looked at; beyond, those at the edges of what can be answered. */
const mostAnswers = 250_000;
const same = 1e-9;

const known = new WeakMap<Row, Extremes>();

/** The lowest and highest level of a row over all responses. */
export function extremesOf(decision: PlayDecision, row: Row): Extremes {
  const extremes = known.get(row) ?? findExtremes(decision, row);
  known.set(row, extremes);
  return extremes;
}

function findExtremes(decision: PlayDecision, row: Row): Extremes {
  const found = new Widest(row);
  for (const answer of edgeAnswers(decision)) found.take(answer);
  if (found.isWhole()) return found.extremes(true);
  const exact = countAnswers(decision) <= mostAnswers;
  if (exact) eachAnswer(decision, (answer) => found.take(answer));
  return found.extremes(exact);
}

/**
 * The same for all rows of a key, by where responses lead.
 * @returns the extremes of each row, by the number of the kind that `kindOf` gives a response
 */
export function extremesByKind(
  decision: PlayDecision,
  kindOf: (answer: Float64Array) => number,
  representatives: readonly Float64Array[],
): ReadonlyMap<number, readonly Extremes[]> {
  const kinds = new Map<number, readonly Widest[]>();
  const take = (answer: Float64Array): void => {
    const kind = kindOf(answer);
    let found = kinds.get(kind);
    if (!found) {
      found = decision.rows.map((row) => new Widest(row));
      kinds.set(kind, found);
    }
    for (const widest of found) widest.take(answer);
  };
  const exact = countAnswers(decision) <= mostAnswers;
  if (exact) eachAnswer(decision, take);
  else for (const answer of [...representatives, ...edgeAnswers(decision)]) take(answer);
  return new Map([...kinds].map(([kind, rows]) => [kind, rows.map((found) => found.extremes(exact))]));
}

class Widest {
  private readonly row: Row;
  private lowest: Earned = { level: Number.POSITIVE_INFINITY, answer: new Float64Array() };
  private highest: Earned = { level: Number.NEGATIVE_INFINITY, answer: new Float64Array() };

  constructor(row: Row) {
    this.row = row;
  }

  take(answer: Float64Array): void {
    const level = this.row.level(answer);
    if (level < this.lowest.level) this.lowest = { level, answer: answer.slice() };
    if (level > this.highest.level) this.highest = { level, answer: answer.slice() };
  }

  /** Whether the row's whole range was met. */
  isWhole(): boolean {
    return this.lowest.level - this.row.min < same && this.row.max - this.highest.level < same;
  }

  extremes(exact: boolean): Extremes {
    return { lowest: this.lowest, highest: this.highest, exact };
  }
}

/** The best response of each row, its opposite, and what puts all in one place or two. */
function edgeAnswers({ decision, options, rows }: PlayDecision): readonly Float64Array[] {
  const count = options.length;
  const ideals = rows.map((row) => row.ideal());
  switch (decision.type) {
    case "choose":
      return options.map((_, place) => Float64Array.of(place));
    case "best-worst":
      return [...ideals, ...ideals.map((answer) => answer.slice().reverse())];
    case "rate":
      return [...ideals, ...ideals.map((answer) => answer.map((rating) => 6 - rating))];
    case "rank":
      return [...ideals, ...ideals.map((answer) => answer.map((position) => count + 1 - position))];
    case "allocate": {
      return [...ideals, ...sharedByTwo(decision.budget.amount, decision.step, count)];
    }
    case "estimate": {
      const { min, max, step = max - min } = decision;
      const top = atStep(min, stepsIn(min, max, step), step);
      const corners = [0, 1, 2, 3].map((low) =>
        Float64Array.from([0, 1, 2], (place) => (place < low ? min : top)),
      );
      return [...ideals, ...corners];
    }
    default:
      return ideals;
  }
}

/** All on one option, or shared by two in any way. */
function sharedByTwo(budget: number, step: number, count: number): readonly Float64Array[] {
  const answers: Float64Array[] = [];
  for (let one = 0; one < count; one += 1) {
    for (let other = 0; other < one; other += 1) {
      for (let steps = stepsIn(0, budget, step); steps >= 0; steps -= 1) {
        const answer = new Float64Array(count);
        answer[one] = multiply(steps, step);
        answer[other] = subtract(budget, multiply(steps, step));
        answers.push(answer);
      }
    }
  }
  return answers;
}
