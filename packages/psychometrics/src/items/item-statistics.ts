import type {
  Calibration,
  ItemBifactor,
  ItemOption,
  ItemPeople,
  ItemStatistics,
  ItemStatisticsItem,
  ItemStatisticsScale,
  ItemTime,
} from "@leadsim/scenarios";
import { responseNames } from "@leadsim/scenarios/rules";
import { duplicatedItems } from "../fit/duplicated-items.js";
import { proportionInterval } from "../norms/proportion-interval.js";
import { quantile } from "../numeric/quantile.js";
import { round } from "../numeric/round.js";
import { itemScores } from "../reliability/item-scores.js";
import { bifactorOmega } from "../reliability/omega.js";
import { reliabilityOf } from "../reliability/reliability.js";
import { dependentColumns } from "../responses/dependent-columns.js";
import type { ResponseTable } from "../responses/response-table.js";
import { type SampleKind, sampleKind } from "../samples/sample-kind.js";
import { ScoringError } from "../scoring-error.js";
import { scoringVersion } from "../version.js";
import type { DecisionFigures, MarkFigures } from "./decision-tally.js";
import { type ItemFigures, itemFigures } from "./item-figures.js";
import { enoughPeople, flagsOfItem } from "./item-flags.js";
import { type SubscoreDivision, testSubscores } from "./test-subscores.js";

/** An option with the mean level that the key gives it over the scale's behaviors; null where it rates it for none. */
export interface KeyedOption {
  readonly option: string;
  readonly level: number | null;
}

/** What item statistics are made from, besides the responses. */
export interface ItemStatisticsOptions {
  readonly scale?: ItemStatisticsScale;
  readonly sample: { readonly kind?: SampleKind; readonly source: string };
  /** The scenario of an item; undefined where items are not grouped. All items have one, or none. */
  readonly scenarioOf?: (item: string) => string | undefined;
  /** What was chosen, where the source says. */
  readonly decisions?: readonly DecisionFigures[];
  /** The options of a decision, also those that nobody chose. */
  readonly optionsOf?: (item: string) => readonly KeyedOption[] | undefined;
  readonly people?: ItemPeople;
  /** Item parameters, for omega hierarchical; those of items that are not in the table are passed over. */
  readonly calibration?: { readonly source: string; readonly document: Calibration };
  /** Responses by subscore, to say which are worth reporting apart from the total. */
  readonly subscores?: { readonly table: ResponseTable; readonly divisions: readonly SubscoreDivision[] };
}

/**
 * Statistics of the items of one scale, with the reliability of its scores: the document
 * `leadsim/item-statistics@1`. Items with fewer than 30 responses are marked and carry no flags.
 *
 * @throws ScoringError `wrong-sample` where the sample is said to be another than the table's,
 * `too-few-people` where nobody responded, `wrong-calibration` for one of other items, `bad-calibration` for
 * nominal items
 */
export function itemStatistics(table: ResponseTable, options: ItemStatisticsOptions): ItemStatistics {
  const kind = sampleKind([table.kind], options.sample.kind);
  const scores = itemScores(table);
  const figures = itemFigures(scores);
  if (figures.persons === 0)
    throw new ScoringError("too-few-people", "There are no responses.", { people: 0 });
  const scenarios = scenariosOf(table.items, options.scenarioOf);
  const { reliability, alphaIfDropped, warnings } = reliabilityOf(
    scores,
    scenarios && ((item) => scenarios.get(item)!),
  );
  const decisions = new Map(options.decisions?.map((decision) => [decision.item, decision]));
  const items = table.items.map((id, place) => {
    const item = {
      ...headOf(id, figures.items[place]!, figures.persons, decisions.get(id)),
      scenario: scenarios?.get(id) ?? null,
      alphaIfDropped: rounded(alphaIfDropped[place]),
      ...answersOf(decisions.get(id), options.optionsOf?.(id)),
    };
    return { ...item, flags: flagsOfItem(item) };
  });
  return {
    format: "leadsim/item-statistics@1",
    scale: options.scale ?? null,
    sample: { ...options.sample, kind, persons: figures.persons, tooFew: figures.persons < enoughPeople },
    total: { mean: round(figures.mean), sd: round(figures.sd) },
    items,
    people: options.people ? roundedPeople(options.people) : null,
    reliability: { ...reliability, bifactor: bifactorOf(options.calibration, table.items) },
    subscores: options.subscores ? testSubscores(options.subscores.table, options.subscores.divisions) : null,
    warnings: [...dependenceOf(table), ...copiesIn(table), ...warnings],
    program: `leadsim ${scoringVersion}`,
  };
}

function dependenceOf(table: ResponseTable): ItemStatistics["warnings"] {
  const columns = dependentColumns(table);
  return columns.length > 0 ? [{ code: "dependent-columns", items: [], columns }] : [];
}

/** Pairs of items of which one repeats the other, as calibration names them. */
function copiesIn(table: ResponseTable): ItemStatistics["warnings"] {
  const copies = duplicatedItems(table);
  const pairsOf = (isReversed: boolean) =>
    copies.filter(({ reversed = false }) => reversed === isReversed).map(({ items }) => [...items]);
  const [alike, turned] = [pairsOf(false), pairsOf(true)];
  return [
    ...(alike.length > 0 ? [{ code: "duplicated-items" as const, items: [], pairs: alike }] : []),
    ...(turned.length > 0 ? [{ code: "reversed-copies" as const, items: [], pairs: turned }] : []),
  ];
}

function bifactorOf(
  calibration: ItemStatisticsOptions["calibration"],
  ids: readonly string[],
): ItemBifactor | null {
  if (!calibration) return null;
  const { source, document } = calibration;
  const items = document.items.filter(({ id }) => ids.includes(id));
  if (items.length < 2) {
    throw new ScoringError(
      "wrong-calibration",
      "The calibration and the table have fewer than two items in common.",
      {
        items: items.length,
      },
    );
  }
  const { hierarchical, total, explainedCommonVariance } = bifactorOmega({ ...document, items });
  return {
    calibration: source,
    hierarchical: round(hierarchical),
    total: round(total),
    explainedCommonVariance: round(explainedCommonVariance),
  };
}

function scenariosOf(
  items: readonly string[],
  scenarioOf: ItemStatisticsOptions["scenarioOf"],
): ReadonlyMap<string, string> | undefined {
  const named = items.map((item): [string, string | undefined] => [item, scenarioOf?.(item)]);
  const known = named.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return known.length === items.length ? new Map(known) : undefined;
}

type Head = Omit<
  ItemStatisticsItem,
  "flags" | "scenario" | "alphaIfDropped" | "options" | "amounts" | "time"
>;

function headOf(
  id: string,
  { n, mean, sd, categories, itemTotal, polyserial }: ItemFigures,
  persons: number,
  decision: DecisionFigures | undefined,
): Head {
  const lowest = categories[0]?.code ?? 0;
  const highest = categories[categories.length - 1]?.code ?? 0;
  return {
    id,
    n,
    notMet: persons - n - Math.min(decision?.timeouts ?? 0, persons - n),
    timeouts: decision ? decision.timeouts : null,
    tooFew: n < enoughPeople,
    mean: rounded(mean),
    sd: n < 2 ? null : round(sd),
    difficulty: highest > lowest ? round((mean - lowest) / (highest - lowest)) : null,
    itemTotal: rounded(itemTotal),
    polyserial: rounded(polyserial),
    categories: categories.map((category) => ({ code: category.code, ...shareOf(category.n, n) })),
  };
}

function answersOf(
  decision: DecisionFigures | undefined,
  keyed: readonly KeyedOption[] | undefined,
): Pick<ItemStatisticsItem, "options" | "amounts" | "time"> {
  if (!decision) return { options: [], amounts: [], time: null };
  return {
    options: optionsOf(decision, keyed ?? []),
    amounts: decision.amounts.map(({ option, n, mean, sd, amountTotal }) => ({
      option,
      n,
      mean: round(mean),
      sd: round(sd),
      amountTotal: rounded(amountTotal),
    })),
    time: timeOf(decision),
  };
}

/** In the order of the scenario; options that nobody chose are there with 0. */
function optionsOf({ type, marks, responses }: DecisionFigures, keyed: readonly KeyedOption[]): ItemOption[] {
  const levels = new Map(keyed.map(({ option, level }) => [option, level]));
  const best = Math.max(...keyed.map(({ level }) => level ?? Number.NEGATIVE_INFINITY));
  const order = new Map(keyed.map(({ option }, place) => [option, place]));
  const all = [...marks, ...neverChosen(type, marks, keyed)];
  const place = ({ option }: MarkFigures): number => order.get(option) ?? order.size;
  return all
    .sort((a, b) => place(a) - place(b) || compare(a.as, b.as) || compareValues(a.value, b.value))
    .map(({ option, as, value, n, optionTotal }) => ({
      option,
      as: as as ItemOption["as"],
      value,
      ...shareOf(n, responses),
      level: rounded(levels.get(option)),
      optionTotal: rounded(optionTotal),
      keyedBest: Number.isFinite(best) && levels.get(option) === best,
    }));
}

function neverChosen(
  type: DecisionFigures["type"],
  marks: readonly MarkFigures[],
  keyed: readonly KeyedOption[],
): MarkFigures[] {
  const expected = Object.entries(responseNames[type]).flatMap(([name, kind]) =>
    kind === "option" || kind === "options" ? [name as MarkFigures["as"]] : [],
  );
  return keyed.flatMap(({ option }) =>
    expected
      .filter((as) => !marks.some((mark) => mark.option === option && mark.as === as))
      .map((as): MarkFigures => ({ option, as, value: null, n: 0, optionTotal: null })),
  );
}

function timeOf({ times, words, effort }: DecisionFigures): ItemTime | null {
  if (times.length === 0) return null;
  return {
    n: times.length,
    median: round(quantile(times, 0.5)),
    lowerQuartile: round(quantile(times, 0.25)),
    upperQuartile: round(quantile(times, 0.75)),
    words: Math.round(quantile(words, 0.5)),
    effort: round(effort),
  };
}

function shareOf(n: number, of: number): { n: number; share: number; low: number; high: number } {
  if (of === 0) return { n, share: 0, low: 0, high: 1 };
  const { low, high } = proportionInterval(n, of, "wilson");
  return { n, share: round(n / of), low: round(low), high: round(high) };
}

function roundedPeople(people: ItemPeople): ItemPeople {
  return {
    ...people,
    effort: round(people.effort),
    below: people.below.map((session) => ({ ...session, effort: round(session.effort) })),
  };
}

function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined || !Number.isFinite(value) ? null : round(value);
}

/** Order by code units: the same on every platform. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function compareValues(a: string | number | null, b: string | number | null): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return compare(String(a), String(b));
}
