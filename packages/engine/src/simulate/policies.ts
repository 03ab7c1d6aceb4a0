import { atStep, evenAmounts, stepsIn } from "@leadsim/scenarios/rules";
import type { PlayDecision } from "../play/play.js";
import { drawerOf } from "../response/draw.js";
import type { Player, Policy, Spot } from "./policy.js";

/** Every allowed response is equally likely. */
export const randomPolicy: Policy = {
  name: "random",
  begin: () => (spot) => {
    drawerOf(spot.decision)(spot.random, spot.answer);
    return undefined;
  },
};

/**
 * Takes the least-used option of each decision, so that a few sessions cover every option and path. It counts as it
 * goes: make a new one for each simulation. Types without options to pick are answered at random.
 */
export function leastUsedPolicy(): Policy {
  const used = new Map<PlayDecision, number[]>();
  const player: Player = (spot) => {
    const { decision } = spot;
    const counts = used.get(decision) ?? decision.options.map(() => 0);
    used.set(decision, counts);
    const order = [...counts.keys()].sort((a, b) => counts[a]! - counts[b]!);
    if (
      order.length > 0 &&
      (decision.type === "choose" || decision.type === "select" || decision.type === "best-worst")
    ) {
      answerInOrder(spot, order);
    } else drawerOf(decision)(spot.random, spot.answer);
    for (const option of picksOf(spot)) counts[option] = counts[option]! + 1;
    return undefined;
  };
  return { name: "least-used", begin: () => player };
}

function picksOf({ decision, answer }: Spot): readonly number[] {
  if (decision.type === "choose") return [answer[0]!];
  if (decision.type === "best-worst") return [answer[0]!, answer[1]!];
  return decision.type === "select"
    ? [...decision.options.keys()].filter((option) => answer[option] === 1)
    : [];
}

/** The longest text is best, the shortest worst: what careless item writing rewards. */
export const longestPolicy: Policy = strategy("longest", (spot) => {
  const { options } = spot.decision;
  answerInOrder(
    spot,
    [...options.keys()].sort((a, b) => options[b]!.text.length - options[a]!.text.length),
  );
});

/**
 * Takes options by a score, the highest as best, the lowest as worst; equal scores in a drawn order, and
 * where all are equal, as in types without options, any answer is as likely as another.
 *
 * @param scoreOf the score of an option, by its place in the file; asked once for each decision
 */
export function scoredPolicy(name: string, scoreOf: (spot: Spot, option: number) => number): Policy {
  const known = new Map<PlayDecision, readonly number[]>();
  return strategy(name, (spot) => {
    const scores =
      known.get(spot.decision) ?? spot.decision.options.map((_, option) => scoreOf(spot, option));
    known.set(spot.decision, scores);
    if (new Set(scores).size < 2) {
      drawerOf(spot.decision)(spot.random, spot.answer);
      return;
    }
    const draws = scores.map(() => spot.random.next());
    answerInOrder(
      spot,
      [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || draws[a]! - draws[b]!),
    );
  });
}

/** Always the first shown. */
export const firstPolicy: Policy = strategy("first", (spot) => answerInOrder(spot, spot.order()));

/** Always the middle: the middle option, rating, figure and bin, an even split. */
export const middlePolicy: Policy = strategy("middle", (spot) => {
  const order = spot.order();
  const middle = (order.length - 1) / 2;
  const outward = [...order.keys()].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  answerInOrder(
    spot,
    outward.map((place) => order[place]!),
  );
  answerInTheMiddle(spot);
});

/** Rates everything 3, and answers all else at random. */
export const allThreesPolicy: Policy = strategy("all-threes", (spot) => {
  drawerOf(spot.decision)(spot.random, spot.answer);
  if (spot.decision.type === "rate") answerInTheMiddle(spot);
});

/** Agrees to all it can: rates everything 5, picks as many as allowed, puts the high figure; all else at random. */
export const agreeablePolicy: Policy = strategy("agreeable", (spot) => {
  const { decision, answer, random } = spot;
  drawerOf(decision)(random, answer);
  if (decision.type === "rate") answer.fill(5, 0, decision.size);
  if (decision.type === "select") answerInOrder(spot, spot.order());
  if (decision.decision.type === "estimate") answer.fill(topFigure(decision.decision), 0, 3);
});

/** Knows the key: of the strongest responses for one behavior, the one with the highest mean over all. */
export const strongestPolicy: Policy = strategy("strongest", ({ decision, answer, random }) => {
  drawerOf(decision)(random, answer);
  let best = Number.NEGATIVE_INFINITY;
  for (const { ideal } of decision.rows) {
    const candidate = ideal();
    const sum = decision.rows.reduce((total, row) => total + row.level(candidate), 0);
    if (sum <= best) continue;
    best = sum;
    answer.set(candidate);
  }
});

/** The strategies that need no insight, by name. */
export const strategies: Readonly<Record<string, Policy>> = {
  longest: longestPolicy,
  first: firstPolicy,
  middle: middlePolicy,
  "all-threes": allThreesPolicy,
  agreeable: agreeablePolicy,
};

function strategy(name: string, answer: (spot: Spot) => void): Policy {
  const player: Player = (spot) => {
    answer(spot);
    return undefined;
  };
  return { name, begin: () => player };
}

/** Answers as if the options came in this order, best first. */
function answerInOrder({ decision, answer, random }: Spot, order: readonly number[]): void {
  const last = order.length - 1;
  const { decision: asked } = decision;
  switch (asked.type) {
    case "choose":
      answer[0] = order[0]!;
      return;
    case "best-worst":
      answer[0] = order[0]!;
      answer[1] = order[last]!;
      return;
    case "rate":
      for (const [place, option] of order.entries())
        answer[option] = 5 - Math.round((4 * place) / Math.max(1, last));
      return;
    case "rank":
      for (const [place, option] of order.entries()) answer[option] = place + 1;
      return;
    case "select":
      for (const [place, option] of order.entries()) answer[option] = place < asked.pick.max ? 1 : 0;
      return;
    case "allocate":
      for (const [place, option] of order.entries()) answer[option] = place === 0 ? asked.budget.amount : 0;
      return;
    case "estimate":
      drawerOf(decision)(random, answer);
      return;
    case "sort": {
      const limits = asked.bins.map((bin) => bin.max ?? order.length);
      let bin = 0;
      for (const item of order) {
        while (limits[bin] === 0) bin++;
        limits[bin] = limits[bin]! - 1;
        answer[item] = bin;
      }
    }
  }
}

/** Threes, even splits, the middle figure, the middle bin as far as it holds; other types are left as they are. */
function answerInTheMiddle({ decision, answer }: Spot): void {
  const { decision: asked, size } = decision;
  if (asked.type === "rate") answer.fill(3, 0, size);
  if (asked.type === "allocate") {
    answer.set(evenAmounts(asked.budget.amount, asked.step, size));
  }
  if (asked.type === "estimate") {
    const { min, max, step } = asked;
    const middle = (max - min) / 2;
    answer.fill(step ? atStep(min, stepsIn(0, middle, step), step) : min + middle, 0, 3);
  }
  if (asked.type === "sort") {
    const middle = Math.floor((asked.bins.length - 1) / 2);
    if ((asked.bins[middle]!.max ?? size) >= size) answer.fill(middle, 0, size);
  }
}

function topFigure({
  min,
  max,
  step,
}: {
  readonly min: number;
  readonly max: number;
  readonly step?: number;
}): number {
  return step ? atStep(min, stepsIn(min, max, step), step) : max;
}
