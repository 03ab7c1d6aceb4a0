import type { PlayDecision } from "@leadsim/engine";
import type { Decision, DecisionResponse } from "@leadsim/scenarios";

/** Every response a decision takes, spelled out in the plainest way: for decisions with few of them. */
export function everyResponse(decision: Decision): readonly DecisionResponse[] {
  const ids = (decision.type === "sort" ? decision.items : "options" in decision ? decision.options : []).map(
    ({ id }) => id,
  );
  const named = (values: readonly (readonly number[])[]) =>
    values.map((each) => Object.fromEntries(ids.map((id, place) => [id, each[place]!])));
  switch (decision.type) {
    case "choose":
      return ids.map((picked) => ({ picked }));
    case "best-worst":
      return ids.flatMap((best) => ids.filter((worst) => worst !== best).map((worst) => ({ best, worst })));
    case "rate":
      return named(product(ids.map(() => [1, 2, 3, 4, 5]))).map((ratings) => ({ ratings }));
    case "rank":
      return permutations(ids).map((order) => ({ order: [...order] }));
    case "select": {
      const { min, max } = decision.pick;
      return product(ids.map(() => [0, 1]))
        .map((each) => ids.filter((_, place) => each[place] === 1))
        .filter((picked) => picked.length >= min && picked.length <= max)
        .map((picked) => ({ picked }));
    }
    case "allocate": {
      const { step, budget } = decision;
      const values = Array.from({ length: budget.amount / step + 1 }, (_, count) => count * step);
      return named(product(ids.map(() => values)).filter((each) => sum(each) === budget.amount)).map(
        (amounts) => ({ amounts }),
      );
    }
    case "estimate": {
      const { min, max, step = 1 } = decision;
      const values = Array.from({ length: (max - min) / step + 1 }, (_, count) => min + count * step);
      return product([values, values, values]).flatMap(([low, likely, high]) =>
        low! <= likely! && likely! <= high! ? [{ low: low!, likely: likely!, high: high! }] : [],
      );
    }
    case "sort": {
      const { bins } = decision;
      return product(ids.map(() => [...bins.keys()]))
        .filter((each) =>
          bins.every(({ max }, bin) => each.filter((at) => at === bin).length <= (max ?? ids.length)),
        )
        .map((each) => ({ bins: Object.fromEntries(ids.map((id, place) => [id, bins[each[place]!]!.id])) }));
    }
  }
}

/** A response as the numbers that conditions read. */
export function answerOf(
  { options, optionIndex, binIndex, size }: PlayDecision,
  response: DecisionResponse,
): Float64Array {
  const place = (id: string): number => optionIndex.get(id)!;
  const each = (value: (id: string) => number) => Float64Array.from(options, ({ id }) => value(id));
  if ("best" in response) return Float64Array.of(place(response.best), place(response.worst));
  if ("low" in response) return Float64Array.of(response.low, response.likely, response.high);
  if ("order" in response) return each((id) => response.order.indexOf(id) + 1);
  if ("ratings" in response) return each((id) => response.ratings[id]!);
  if ("amounts" in response) return each((id) => response.amounts[id]!);
  if ("bins" in response) return each((id) => binIndex.get(response.bins[id]!)!);
  const { picked } = response;
  if (typeof picked === "string") return new Float64Array(size).fill(place(picked));
  return each((id) => (picked.includes(id) ? 1 : 0));
}

function product(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return lists.reduce<readonly (readonly number[])[]>(
    (before, list) => before.flatMap((each) => list.map((value) => [...each, value])),
    [[]],
  );
}

function permutations(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length === 0) return [[]];
  return ids.flatMap((first) =>
    permutations(ids.filter((id) => id !== first)).map((rest) => [first, ...rest]),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
