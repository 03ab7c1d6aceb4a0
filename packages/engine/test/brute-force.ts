import type { Decision, DecisionResponse } from "@leadsim/scenarios";

// Every response to a decision, and what SCORING.md makes of it, written as plainly as can be and apart from the engine.

type Of<T extends Decision["type"]> = Extract<Decision, { type: T }>;

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (made, list) => made.flatMap((head) => list.map((item) => [...head, item])),
    [[]],
  );
}

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((item, place) =>
    permutations(list.filter((_, other) => other !== place)).map((rest) => [item, ...rest]),
  );
}

export function allResponses(decision: Decision): DecisionResponse[] {
  if (decision.type === "estimate") {
    const steps = Math.round((decision.max - decision.min) / decision.step!);
    const figures = Array.from({ length: steps + 1 }, (_, i) => decision.min + i * decision.step!);
    return product([figures, figures, figures])
      .filter(([low, likely, high]) => low! <= likely! && likely! <= high!)
      .map(([low, likely, high]) => ({ low: low!, likely: likely!, high: high! }));
  }
  if (decision.type === "sort") {
    const items = decision.items.map(({ id }) => id);
    return product(items.map(() => decision.bins))
      .filter((bins) =>
        decision.bins.every(({ id, max }) => bins.filter((bin) => bin.id === id).length <= (max ?? 99)),
      )
      .map((bins) => ({ bins: Object.fromEntries(items.map((item, i) => [item, bins[i]!.id])) }));
  }
  const ids = decision.options.map(({ id }) => id);
  switch (decision.type) {
    case "choose":
      return ids.map((picked) => ({ picked }));
    case "best-worst":
      return product([ids, ids])
        .filter(([a, b]) => a !== b)
        .map(([best, worst]) => ({ best: best!, worst: worst! }));
    case "rate":
      return product(ids.map(() => [1, 2, 3, 4, 5])).map((all) => ({
        ratings: Object.fromEntries(ids.map((id, i) => [id, all[i]!])),
      }));
    case "rank":
      return permutations(ids).map((order) => ({ order }));
    case "select":
      return product(ids.map(() => [false, true]))
        .map((flags) => ids.filter((_, i) => flags[i]))
        .filter(({ length }) => length >= decision.pick.min && length <= decision.pick.max)
        .map((picked) => ({ picked }));
    case "allocate": {
      const units = Math.round(decision.budget.amount / decision.step);
      return product(ids.map(() => Array.from({ length: units + 1 }, (_, i) => i)))
        .filter((all) => all.reduce((sum, count) => sum + count, 0) === units)
        .map((all) => ({ amounts: Object.fromEntries(ids.map((id, i) => [id, all[i]! * decision.step])) }));
    }
  }
}

/** The raw measure of a response for row `row` of the key, before it is put between the extremes. */
export function rawMeasure(decision: Decision, row: number, response: DecisionResponse): number {
  const keyed = (decision.key[row] as { levels: Record<string, number> }).levels;
  if ("low" in response) {
    const { low, likely, high, offBy } = (decision as Of<"estimate">).key[row]!;
    return mean([
      figure(response.low, low, offBy),
      figure(response.likely, likely, offBy),
      figure(response.high, high, offBy),
    ]);
  }
  if ("amounts" in response) {
    const { amounts } = (decision as Of<"allocate">).key[row]!;
    return mean(
      Object.entries(amounts).map(([id, range]) => figure(response.amounts[id]!, range, range.offBy)),
    );
  }
  if ("bins" in response) {
    const { levels } = (decision as Of<"sort">).key[row]!;
    return mean(Object.entries(levels).map(([item, byBin]) => byBin[response.bins[item]!]!));
  }
  if ("best" in response) return (keyed[response.best]! + 6 - keyed[response.worst]!) / 2;
  if ("ratings" in response) return agreement(keyed, (id) => response.ratings[id]!);
  if ("order" in response) return agreement(keyed, (id) => -response.order.indexOf(id));
  if (typeof response.picked === "string") return keyed[response.picked]!;
  return response.picked.reduce((sum, id) => sum + (keyed[id] ?? 3) - 3, 0);
}

function agreement(keyed: Record<string, number>, value: (id: string) => number): number {
  let got = 0;
  let all = 0;
  for (const [a, levelA] of Object.entries(keyed)) {
    for (const [b, levelB] of Object.entries(keyed)) {
      if (a >= b || levelA === levelB) continue;
      const weight = Math.abs(levelA - levelB);
      all += weight;
      const agrees = Math.sign(value(a) - value(b)) * Math.sign(levelA - levelB);
      got += agrees === 1 ? weight : agrees === 0 ? weight / 2 : 0;
    }
  }
  return got / all;
}

function figure(value: number, range: { from: number; to: number }, offBy: number): number {
  const excess = value < range.from ? range.from - value : value > range.to ? value - range.to : 0;
  return Math.min(5, Math.max(1, 5 - excess / offBy));
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / list.length;
}
