import type { ItemSubscore, ItemSubscores, ItemUntestedSubscore } from "@leadsim/scenarios";
import { round } from "../numeric/round.js";
import { type Covariances, covariances, pairwiseCovariances } from "../reliability/covariance.js";
import { completePersons, type ItemScores, itemScores, pickItems } from "../reliability/item-scores.js";
import { subscoreValue } from "../reliability/subscores.js";
import type { ResponseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import { enoughPeople } from "./item-flags.js";

/** A way to divide the items of a total into subscores. */
export interface SubscoreDivision {
  readonly kind: ItemSubscore["kind"];
  /** All subscores there are, in the order to tell of them. */
  readonly ids: readonly string[];
  readonly of: (item: string) => string;
}

/** Items that fewer met are left out: those of different paths have no covariance. */
const mostPeople = 0.8;

/**
 * Whether subscores are worth reporting apart from their total: Haberman's (2008) proportional reduction of
 * mean squared error by the subscore, the total and both, over the items that at least four in five met and
 * not all answered alike. What cannot be tested is named, with the reason.
 *
 * @param table each item belongs to one subscore of each division
 */
export function testSubscores(table: ResponseTable, divisions: readonly SubscoreDivision[]): ItemSubscores {
  const scores = itemScores(table);
  const used = nearlyAll(scores);
  const told = pickItems(scores, used);
  const found = covariancesOf(told);
  const each = divisions.flatMap((division) =>
    division.ids.map((id) => {
      const head = { kind: division.kind, id };
      const places = told.items.flatMap((item, place) => (division.of(item) === id ? [place] : []));
      return tested(head, places, found);
    }),
  );
  return {
    persons: found?.n ?? scores.persons,
    cases: found?.cases ?? null,
    items: used.length,
    leftOut: scores.items.length - used.length,
    tested: each.filter((one): one is ItemSubscore => "byTotal" in one),
    untested: each.filter((one): one is ItemUntestedSubscore => "why" in one),
  };
}

interface Cases extends Covariances {
  readonly cases: "complete" | "pairs";
}

function tested(
  head: Pick<ItemSubscore, "kind" | "id">,
  places: readonly number[],
  found: Cases | undefined,
): ItemSubscore | ItemUntestedSubscore {
  if (!found) return { ...head, why: "too-few-people" };
  if (places.length < 2) return { ...head, why: "too-few-items" };
  try {
    const { bySubscore, byTotal, byBoth, addsValue } = subscoreValue(found.matrix, places);
    return {
      ...head,
      items: places.length,
      bySubscore: round(bySubscore),
      byTotal: round(byTotal),
      byBoth: round(byBoth),
      report: addsValue ? "separate" : "augmented",
    };
  } catch (error) {
    if (error instanceof ScoringError && error.code === "no-variance") return { ...head, why: "no-variance" };
    throw error;
  }
}

/** Places of the items that nearly everybody met and not all answered alike. */
function nearlyAll({ items, persons, values }: ItemScores): number[] {
  return items.flatMap((_, place) => {
    const own = Array.from({ length: persons }, (_, person) => values[person * items.length + place]!);
    const met = own.filter((value) => !Number.isNaN(value));
    const varies = met.some((value) => value !== met[0]);
    return varies && met.length >= mostPeople * persons ? [place] : [];
  });
}

/** Complete people where there are enough and they are most, else pairs where each has enough, else nothing. */
function covariancesOf(scores: ItemScores): Cases | undefined {
  if (scores.items.length < 2) return undefined;
  const complete = completePersons(scores);
  if (complete.persons >= enoughPeople && complete.persons >= scores.persons / 2) {
    return { ...covariances(complete), cases: "complete" };
  }
  const pairs = pairwiseCovariances(scores);
  return pairs.n >= enoughPeople ? { ...pairs, cases: "pairs" } : undefined;
}
