import { referenceTo, type Scenario } from "@leadsim/scenarios";
import { byteOrderMark, type CsvStyle, toCsv } from "../csv/csv-rows.js";
import { oneLine } from "./one-line.js";
import { type Asks, type PanelItem, shuffledOptions } from "./panel-items.js";

/** The columns of a rating sheet. Raters fill in those from `rating` on. */
const sheetColumns = [
  "scenario",
  "scene",
  "type",
  "option",
  "text",
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

/** How many columns are written; the rest is the rater's. */
const filledIn = sheetColumns.indexOf("rating");

/** A blind rating sheet, as a file for spreadsheets: one row per rating, and nothing of the key. */
export function ratingSheet(scenario: Scenario, items: readonly PanelItem[], style: CsvStyle = {}): string {
  const reference = referenceTo(scenario);
  const textOf = optionTexts(scenario);
  const rows = [
    sheetColumns,
    ...items.map(({ scene, type, option, bin, behavior, asks }) => [
      reference,
      scene,
      type,
      option,
      textOf(scene, option),
      bin,
      behavior,
      askedIn(asks),
      ...Array.from({ length: sheetColumns.length - filledIn }, () => ""),
    ]),
  ];
  return byteOrderMark + toCsv(rows, style);
}

/** The words of an option, so that nobody has to look up what an id means. */
function optionTexts(scenario: Scenario): (scene: string, option: string) => string {
  const texts = new Map(
    scenario.scenes.flatMap((scene) =>
      shuffledOptions(scene, "").map(({ id, text }) => [`${scene.id} ${id}`, oneLine(text)] as const),
    ),
  );
  return (scene, option) => texts.get(`${scene} ${option}`) ?? "";
}

function askedIn(asks: Asks): string {
  if (asks.kind === "level") return "rating 1 to 5";
  if (asks.kind === "range") return `from and to (${asks.unit})`;
  return `low and likely and high (${asks.unit})`;
}
