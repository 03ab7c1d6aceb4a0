import type { ItemAmount, ItemPeople } from "@leadsim/scenarios";
import { effortNeeded, isTooFast, tooFastRule } from "../responses/response-time.js";
import type { DecisionAnswer, ScaleAnswers } from "./answers.js";
import { addPair, type CoMoments, correlationOf, deviationOfX, noMoments } from "./co-moments.js";

/** How often something was done with an option. */
export interface MarkFigures {
  readonly option: string;
  readonly as: DecisionAnswer["marks"][number]["as"];
  readonly value: string | number | null;
  readonly n: number;
  /** Point-biserial correlation with the mean over the person's other items; null where it does not vary. */
  readonly optionTotal: number | null;
}

/** What was done at one decision, and how long it took. */
export interface DecisionFigures {
  readonly item: string;
  readonly type: DecisionAnswer["type"];
  readonly responses: number;
  readonly timeouts: number;
  readonly marks: readonly MarkFigures[];
  readonly amounts: readonly ItemAmount[];
  /** Milliseconds, sorted. */
  readonly times: Float64Array;
  /** Words on the page, sorted. */
  readonly words: Float64Array;
  /** Share of responses not faster than the page can be read. */
  readonly effort: number;
}

/** Counts sessions one by one, so that any number of transcripts can be read without keeping them. */
export interface DecisionTally {
  add(session: ScaleAnswers): void;
  /** Items in the order first met, timeouts too, and one row of codes per session. */
  table(): { readonly items: readonly string[]; readonly rows: readonly (readonly (number | undefined)[])[] };
  decisions(): readonly DecisionFigures[];
  people(): ItemPeople;
}

interface Mark {
  readonly option: string;
  readonly as: MarkFigures["as"];
  readonly value: string | number | null;
  n: number;
  /** Over those with other items: how many, and the sum of the means over them. */
  known: number;
  sum: number;
}

interface Decision {
  readonly type: DecisionAnswer["type"] | undefined;
  responses: number;
  timeouts: number;
  fast: number;
  /** Of the means over other items. */
  readonly rest: CoMoments;
  readonly marks: Map<string, Mark>;
  readonly amounts: Map<string, { readonly values: CoMoments; readonly total: CoMoments }>;
  readonly times: number[];
  readonly words: number[];
}

/** An empty tally. */
export function decisionTally(): DecisionTally {
  const decisions = new Map<string, Decision>();
  const rows: ReadonlyMap<string, number>[] = [];
  const people = peopleTally();
  const decisionOf = (item: string, type?: DecisionAnswer["type"]): Decision => {
    const known = decisions.get(item);
    if (known && (known.type !== undefined || type === undefined)) return known;
    const made = { ...(known ?? emptyDecision()), type };
    decisions.set(item, made);
    return made;
  };
  return {
    add: (session) => {
      rows.push(session.codes);
      people.add(session);
      for (const item of session.timeouts) decisionOf(item).timeouts += 1;
      let sum = 0;
      for (const code of session.codes.values()) sum += code;
      for (const answer of session.answers) {
        const others = session.codes.size - 1;
        const rest = (sum - session.codes.get(answer.item)!) / others;
        count(decisionOf(answer.item, answer.type), answer, others > 0 ? rest : undefined);
      }
    },
    table: () => {
      const items = [...decisions.keys()];
      return { items, rows: rows.map((codes) => items.map((item) => codes.get(item))) };
    },
    decisions: () => [...decisions].map(([item, decision]) => figuresOf(item, decision)),
    people: () => people.figures(),
  };
}

function emptyDecision(): Decision {
  return {
    type: undefined,
    responses: 0,
    timeouts: 0,
    fast: 0,
    rest: noMoments(),
    marks: new Map(),
    amounts: new Map(),
    times: [],
    words: [],
  };
}

function count(decision: Decision, answer: DecisionAnswer, rest: number | undefined): void {
  decision.responses += 1;
  decision.times.push(answer.elapsed);
  decision.words.push(answer.words);
  if (isTooFast(answer)) decision.fast += 1;
  if (rest !== undefined) addPair(decision.rest, rest, 0);
  for (const { option, as, value = null } of answer.marks) {
    if (as === "allocated" || as === "estimated") {
      const found = decision.amounts.get(option) ?? { values: noMoments(), total: noMoments() };
      decision.amounts.set(option, found);
      addPair(found.values, Number(value), 0);
      if (rest !== undefined) addPair(found.total, Number(value), rest);
      continue;
    }
    const name = JSON.stringify([option, as, value]);
    const mark = decision.marks.get(name) ?? { option, as, value, n: 0, known: 0, sum: 0 };
    decision.marks.set(name, mark);
    mark.n += 1;
    if (rest !== undefined) {
      mark.known += 1;
      mark.sum += rest;
    }
  }
}

function figuresOf(item: string, decision: Decision): DecisionFigures {
  const { type, responses, timeouts, fast, rest, marks, amounts, times, words } = decision;
  return {
    item,
    // Only timeouts so far: no answer has told the type.
    type: type ?? "choose",
    responses,
    timeouts,
    marks: [...marks.values()].map((mark) => ({
      option: mark.option,
      as: mark.as,
      value: mark.value,
      n: mark.n,
      optionTotal: pointBiserial(mark, rest),
    })),
    amounts: [...amounts].map(([option, { values, total }]) => ({
      option,
      n: values.n,
      mean: values.meanX,
      sd: deviationOfX(values),
      amountTotal: correlationOf(total),
    })),
    times: Float64Array.from(times).sort(),
    words: Float64Array.from(words).sort(),
    effort: responses === 0 ? 1 : 1 - fast / responses,
  };
}

/** √(p/(1 − p))·(mean of those who did − mean of all) / SD of all (over n). */
function pointBiserial({ known, sum }: Mark, rest: CoMoments): number | null {
  if (rest.n < 3 || known === 0 || known === rest.n || !(rest.squaresX > 1e-12)) return null;
  const sd = Math.sqrt(rest.squaresX / rest.n);
  const r = (Math.sqrt(known / (rest.n - known)) * (sum / known - rest.meanX)) / sd;
  return Math.min(1, Math.max(-1, r));
}

function peopleTally(): { add(session: ScaleAnswers): void; figures(): ItemPeople } {
  let sessions = 0;
  let efforts = 0;
  const below: ItemPeople["below"][number][] = [];
  const straight = { sessions: 0, decisions: 0, of: 0 };
  return {
    add: ({ session, answers }) => {
      if (answers.length === 0) return;
      sessions += 1;
      const fast = answers.filter(isTooFast).length;
      const effort = 1 - fast / answers.length;
      efforts += effort;
      if (effort < effortNeeded) below.push({ session, effort, fast, of: answers.length });
      const alike = answers.filter(({ uniform }) => uniform).length;
      straight.sessions += alike > 0 ? 1 : 0;
      straight.decisions += alike;
      straight.of += answers.filter(({ type }) => type === "rate").length;
    },
    figures: () => ({
      sessions,
      effort: sessions === 0 ? 1 : efforts / sessions,
      needed: effortNeeded,
      rule: tooFastRule,
      below,
      straightLining: straight,
    }),
  };
}
