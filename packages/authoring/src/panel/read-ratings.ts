import { nearest, referenceTo, type Scenario } from "@leadsim/scenarios";
import { estimateFigures } from "@leadsim/scenarios/rules";
import { AuthoringError } from "../authoring-error.js";
import { fromCsv } from "../csv/csv-rows.js";
import { marksOf, type NumberMarks, readNumber } from "../csv/read-number.js";
import { oneLine } from "./one-line.js";
import { itemName, type PanelItem, shuffledOptions } from "./panel-items.js";

/** What one rater said about an item. */
export type Rating = { readonly level: number } | { readonly figures: readonly number[] };

export interface RaterSheet {
  /** The file's name without its ending. */
  readonly rater: string;
  readonly ratings: ReadonlyMap<string, Rating>;
}

interface Row {
  /** As an editor counts. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

const names = ["scenario", "scene", "option", "bin", "behavior"] as const;
const shownMistakes = 10;

/**
 * Reads a filled-in rating sheet. Empty cells are ratings not given.
 * @throws AuthoringError that names the rows that can't be read, and why
 */
export function readRatings(
  text: string,
  file: string,
  scenario: Scenario,
  items: readonly PanelItem[],
  style: NumberMarks & { readonly separator?: string } = {},
): RaterSheet {
  const rows = rowsOf(text, file, style.separator);
  const numberOf = numbersOf(rows, style);
  const reference = referenceTo(scenario);
  const others = new Set(rows.map(({ cells }) => cells.scenario ?? "").filter((name) => name !== reference));
  if (rows.length > 0 && others.size > 0 && rows.every(({ cells }) => cells.scenario !== reference)) {
    throw new AuthoringError(
      "bad-rating-sheet",
      `${file} rates ${[...others].map((name) => name || "no scenario").join(", ")}, not ${reference}.`,
      [
        ...(others.size === 1 && nearest([...others][0]!.replace(/@.*/, ""), [scenario.id])
          ? [`Did you mean ${reference}?`]
          : []),
        "Read it with the file of the version that was rated, or write new sheets and have this version rated.",
      ].join(" "),
    );
  }
  const known = new Map(items.map((item) => [itemName(item), item]));
  const ratings = new Map<string, Rating>();
  const wrong: string[] = [];
  for (const row of rows) {
    const found = itemAt(row, scenario, items, known);
    if (typeof found === "string") {
      wrong.push(`line ${row.line}: ${found}`);
      continue;
    }
    const rating = ratingAt(row, found, numberOf);
    if (typeof rating === "string") wrong.push(`line ${row.line}: ${rating}`);
    else if (rating && ratings.has(itemName(found)))
      wrong.push(`line ${row.line}: it is rated in an earlier line.`);
    else if (rating) ratings.set(itemName(found), rating);
  }
  if (wrong.length > 0) {
    const more = wrong.length - shownMistakes;
    throw new AuthoringError(
      "bad-rating-sheet",
      `${file} can't be read as a rating sheet of ${scenario.id}.`,
      [...wrong.slice(0, shownMistakes), ...(more > 0 ? [`… and ${more} more lines`] : [])].join("\n"),
    );
  }
  if (ratings.size === 0)
    throw new AuthoringError("bad-rating-sheet", `${file} holds no ratings.`, "Fill in the column rating.");
  return { rater: (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]*$/, ""), ratings };
}

function rowsOf(text: string, file: string, separator: string | undefined): readonly Row[] {
  const [head, ...rows] = fromCsv(text, separator);
  const columns = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const missing = [...names, "rating"].filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    const near = missing.flatMap((name) => {
      const meant = nearest(name, columns);
      return meant === undefined ? [] : [`Is ${meant} the column ${name}?`];
    });
    throw new AuthoringError(
      "bad-rating-sheet",
      `${file} is no rating sheet: it has no column ${missing.join(", ")}.`,
      [...near, "Fill in the sheet that leadsim panel writes, and keep its first row."].join(" "),
    );
  }
  return rows
    .map(({ cells, line }) => ({
      line,
      cells: Object.fromEntries(columns.map((name, column) => [name, (cells[column] ?? "").trim()])),
    }))
    .filter(({ cells }) => Object.values(cells).some((word) => word !== ""));
}

function itemAt(
  { cells }: Row,
  scenario: Scenario,
  items: readonly PanelItem[],
  known: ReadonlyMap<string, PanelItem>,
): PanelItem | string {
  const { scene = "", option = "", bin = "", behavior = "" } = cells;
  const reference = referenceTo(scenario);
  if (cells.scenario !== reference) {
    const hint = nearest(cells.scenario ?? "", [reference])
      ? `; did you mean ${reference}?`
      : `, not ${reference}.`;
    return `it rates ${cells.scenario || "no scenario"}${hint}`;
  }
  const item = known.get(itemName({ scene, option, bin, behavior }));
  if (item) {
    const text = textOf(scenario, scene, option);
    return cells.text === undefined || cells.text === "" || oneLine(cells.text) === text
      ? item
      : `it rates “${oneLine(cells.text)}”, and ${option} says “${text}” now: have it rated again.`;
  }
  const inScene = items.filter((candidate) => candidate.scene === scene);
  const kinds = [
    ["scene", scene, items.map((candidate) => candidate.scene)],
    ["option", option, inScene.map((candidate) => candidate.option)],
    ["bin", bin, inScene.map((candidate) => candidate.bin)],
    ["behavior", behavior, inScene.map((candidate) => candidate.behavior)],
  ] as const;
  for (const [kind, word, there] of kinds) {
    if (there.includes(word)) continue;
    const near = nearest(
      word,
      [...new Set(there)].filter((name) => name !== ""),
    );
    return `there is no ${kind} "${word}"${near === undefined ? (there.length > 0 ? `; there is ${[...new Set(there)].join(", ")}` : "") : `; did you mean ${near}?`}`;
  }
  return "there is no such rating in the scenario.";
}

/** The words of an option as they are now; a sheet belongs to the words it was written from. */
function textOf({ scenes }: Scenario, sceneId: string, optionId: string): string {
  const options = scenes.filter(({ id }) => id === sceneId).flatMap((scene) => shuffledOptions(scene, ""));
  return oneLine(options.find(({ id }) => id === optionId)?.text ?? "");
}

/** A rating; undefined where nothing was filled in, a sentence where it can't be read. */
function ratingAt({ cells }: Row, { asks }: PanelItem, numberOf: NumberOf): Rating | string | undefined {
  if (asks.kind === "level") {
    const word = cells.rating ?? "";
    if (word === "") return undefined;
    const level = numberOf(word);
    return typeof level === "number" && level >= 1 && level <= 5
      ? { level }
      : `the rating is "${word}"; it is a level from 1 to 5.`;
  }
  const fields = asks.kind === "range" ? ["from", "to"] : estimateFigures;
  const [min, max] = asks.kind === "range" ? [0, asks.most] : [asks.min, asks.max];
  const words = fields.map((field) => cells[field] ?? "");
  if (words.every((word) => word === "")) return undefined;
  const figures: number[] = [];
  for (const [index, word] of words.entries()) {
    const figure = numberOf(word);
    if (typeof figure === "string") return `${fields[index]} is "${word}", which ${figure}.`;
    if (figure === undefined || figure < min || figure > max) {
      return `${fields[index]} is "${word}"; it is a number from ${min} to ${max}.`;
    }
    if (index > 0 && figure < figures[index - 1]!)
      return `${fields[index]} is less than ${fields[index - 1]}.`;
    figures.push(figure);
  }
  return { figures };
}

/** A number; words where it may be two, undefined where it is none. */
type NumberOf = (word: string) => number | string | undefined;

/** Reads the amounts of a sheet, its other amounts telling how a rater writes numbers. */
function numbersOf(rows: readonly Row[], { decimal, thousands }: NumberMarks): NumberOf {
  const filled = rows.flatMap(({ cells }) => amounts.map((name) => cells[name] ?? ""));
  const told = decimal !== undefined || thousands !== undefined;
  const marks = told ? { ...(decimal && { decimal }), ...(thousands && { thousands }) } : marksOf(filled);
  return (word) => {
    const value = readNumber(word, marks);
    if (typeof value !== "object") return Number.isNaN(value) ? undefined : value;
    return `may be ${value.asThousands} or ${value.asDecimal}; say which with --decimal`;
  };
}

const amounts = ["rating", "from", "to", "low", "likely", "high"] as const;
