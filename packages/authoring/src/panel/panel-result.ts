import { type Agreement, raterAgreement, summarizeRatings } from "@leadsim/psychometrics";
import {
  type PanelResult,
  type PanelSummary,
  type RatedItem,
  referenceTo,
  type Scenario,
} from "@leadsim/scenarios";
import { keyAgreement } from "./key-agreement.js";
import { itemName, type PanelItem } from "./panel-items.js";
import type { RaterSheet, Rating } from "./read-ratings.js";

type PanelFlag = RatedItem["flags"][number];

/** Holds the ratings of a panel against each other and against the key. */
export function panelResult(
  scenario: Scenario,
  items: readonly PanelItem[],
  sheets: readonly RaterSheet[],
  mostSd: number,
): PanelResult {
  const behaviors = [...new Set(items.map(({ behavior }) => behavior))];
  const levels = items.filter(({ asks }) => asks.kind === "level");
  const ratedItems = items.map((item) => rated(item, ratingsOf(item, sheets), mostSd));
  return {
    format: "leadsim/panel-result@1",
    scenario: referenceTo(scenario),
    raters: sheets.map(({ rater, ratings }) => ({ rater, rated: ratings.size, of: items.length })),
    limits: { keyDifference: 1, sd: mostSd },
    agreement: {
      overall: agreementOn(levels, sheets),
      withKey: keyAgreement(ratedItems),
      behaviors: behaviors.map((behavior) => ({
        behavior,
        agreement: agreementOn(
          levels.filter((item) => item.behavior === behavior),
          sheets,
        ),
      })),
    },
    items: ratedItems,
  };
}

/** Agreement on what every rater has rated. */
function agreementOn(items: readonly PanelItem[], sheets: readonly RaterSheet[]): Agreement | null {
  const rows = items
    .map((item) => ratingsOf(item, sheets).flatMap((rating) => ("level" in rating ? [rating.level] : [])))
    .filter((row) => row.length === sheets.length);
  return raterAgreement(rows) ?? null;
}

function ratingsOf(item: PanelItem, sheets: readonly RaterSheet[]): readonly Rating[] {
  return sheets.flatMap(({ ratings }) => {
    const rating = ratings.get(itemName(item));
    return rating ? [rating] : [];
  });
}

interface Figure {
  readonly name: string;
  readonly key: { readonly from: number; readonly to: number } | undefined;
  /** How much of the figure is one level. */
  readonly step: number;
}

function rated(item: PanelItem, ratings: readonly Rating[], mostSd: number): RatedItem {
  const { scene, type, option, bin, behavior } = item;
  const figures = figuresOf(item);
  const flags = new Set<PanelFlag>();
  const panel = figures.map(({ name, key, step }, index): [string, PanelSummary] => {
    const { n, mean, sd } = summarizeRatings(
      ratings.map((rating) => ("level" in rating ? rating.level : rating.figures[index]!)),
    );
    // Sums of decimals: a difference of exactly one level must count as one.
    const slack = 1e-9 * step;
    if (key && mean !== undefined && Math.max(key.from - mean, mean - key.to) >= step - slack) {
      flags.add("key-differs");
    }
    if (sd !== undefined && sd > mostSd * step + slack) flags.add("spread");
    return [name, { n, mean: mean ?? null, sd: sd ?? null }];
  });
  const keys = figures.flatMap(({ name, key }): [string, number | { from: number; to: number }][] =>
    key ? [[name, key.from === key.to ? key.from : { from: key.from, to: key.to }]] : [],
  );
  return {
    scene,
    type,
    option,
    bin,
    behavior,
    panel: Object.fromEntries(panel),
    ...(keys.length > 0 ? { key: Object.fromEntries(keys) } : {}),
    flags: [...flags],
  };
}

/** What is compared with the key: in ranges and estimates, one `off-by` is one level. */
function figuresOf({ asks }: PanelItem): readonly Figure[] {
  const at = (value: number | undefined) => (value === undefined ? undefined : { from: value, to: value });
  if (asks.kind === "level") return [{ name: "rating", key: at(asks.key), step: 1 }];
  if (asks.kind === "range") {
    const step = asks.key?.offBy ?? asks.most / 10;
    return [
      { name: "from", key: at(asks.key?.from), step },
      { name: "to", key: at(asks.key?.to), step },
    ];
  }
  const { low, likely, high, offBy: step } = asks.key;
  return [
    { name: "low", key: low, step },
    { name: "likely", key: likely, step },
    { name: "high", key: high, step },
  ];
}
