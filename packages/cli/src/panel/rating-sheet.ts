import type { Scenario } from "@leadsim/scenarios";
import { toCsv } from "../csv/csv-rows.js";
import type { Asks, PanelItem } from "./panel-items.js";

/** The columns of a rating sheet. Raters fill in those from `rating` on. */
const sheetColumns = [
  "scenario",
  "scene",
  "type",
  "option",
  "bin",
  "behavior",
  "fill in",
  "rating",
  "from",
  "to",
  "low",
  "likely",
  "high",
  "remark",
] as const;

/** A blind rating sheet: one row per rating, and nothing of the key. */
export function ratingSheet(scenario: Scenario, items: readonly PanelItem[]): string {
  const reference = `${scenario.id}@${scenario.version}`;
  return toCsv([
    sheetColumns,
    ...items.map(({ scene, type, option, bin, behavior, asks }) => [
      reference,
      scene,
      type,
      option,
      bin,
      behavior,
      askedIn(asks),
      ...Array.from({ length: sheetColumns.length - 7 }, () => ""),
    ]),
  ]);
}

function askedIn(asks: Asks): string {
  if (asks.kind === "level") return "rating 1 to 5";
  if (asks.kind === "range") return `from and to (${asks.unit})`;
  return `low and likely and high (${asks.unit})`;
}
