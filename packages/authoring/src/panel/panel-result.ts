import { type Agreement, raterAgreement, summarizeRatings } from "@leadsim/psychometrics";
import type { Scenario } from "@leadsim/scenarios";
import { itemName, type PanelItem } from "./panel-items.js";
import type { ProposedKey } from "./propose-key.js";
import type { RaterSheet, Rating } from "./read-ratings.js";

/** Ratings of one thing, summarized. `null` where there are too few. */
export interface Summary {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
}

/** `key-differs`: the key is a level or more away from the panel's mean. `spread`: raters differ more than allowed. */
export type PanelFlag = "key-differs" | "spread";

export interface RatedItem {
  readonly scene: string;
  readonly type: PanelItem["type"];
  readonly option: string;
  readonly bin: string;
  readonly behavior: string;
  /** By name: `rating`; `from` and `to`; or `low`, `likely` and `high`. */
  readonly panel: Readonly<Record<string, Summary>>;
  /** The same names as `panel`; a range has its ends. Absent where the key is neutral. */
  readonly key?: Readonly<Record<string, number | { readonly from: number; readonly to: number }>>;
  readonly flags: readonly PanelFlag[];
}

/** What `leadsim panel --read --format json` prints. Stable: fields are added, never renamed. */
export interface PanelResult {
  readonly format: "leadsim/panel-result@1";
  readonly scenario: string;
  readonly raters: readonly { readonly rater: string; readonly rated: number; readonly of: number }[];
  readonly limits: { readonly keyDifference: 1; readonly sd: number };
  /** Of levels only; `null` where fewer than two raters rated two things in common. */
  readonly agreement: {
    readonly overall: Agreement | null;
    readonly behaviors: readonly { readonly behavior: string; readonly agreement: Agreement | null }[];
  };
  readonly items: readonly RatedItem[];
  /** With `--key`: the key that the ratings propose, beside the present one. */
  readonly proposedKey?: ProposedKey;
}

/** Holds the ratings of a panel against each other and against the key. */
export function panelResult(
  scenario: Scenario,
  items: readonly PanelItem[],
  sheets: readonly RaterSheet[],
  mostSd: number,
): PanelResult {
  const behaviors = [...new Set(items.map(({ behavior }) => behavior))];
  const levels = items.filter(({ asks }) => asks.kind === "level");
  return {
    format: "leadsim/panel-result@1",
    scenario: `${scenario.id}@${scenario.version}`,
    raters: sheets.map(({ rater, ratings }) => ({ rater, rated: ratings.size, of: items.length })),
    limits: { keyDifference: 1, sd: mostSd },
    agreement: {
      overall: agreementOn(levels, sheets),
      behaviors: behaviors.map((behavior) => ({
        behavior,
        agreement: agreementOn(
          levels.filter((item) => item.behavior === behavior),
          sheets,
        ),
      })),
    },
    items: items.map((item) => rated(item, ratingsOf(item, sheets), mostSd)),
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
  const panel = figures.map(({ name, key, step }, index): [string, Summary] => {
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
