import { marksOf } from "@leadsim/authoring/csv";
import { isNotMet } from "../csv/is-not-met.js";
import { groupedHint, toldMarks } from "../csv/sheet.js";
import { isMissing } from "../csv/table-options.js";
import { checkedColumns, linesWithin } from "../csv/table-records.js";
import { UserError } from "../user-error.js";
import { type ColumnRoles, columnsOf, helpWithText } from "./columns.js";
import { cellNumber, countOf, weightOf } from "./csv-source.js";
import type { Source, SourceRow } from "./source.js";
import { textPieces } from "./text-pieces.js";

type Row = Readonly<Record<string, unknown>>;

/**
 * Responses in JSON Lines: one object per line and person, from item to code; null or left out where the item
 * was not met. It is read twice: items are whatever any line names.
 * @throws UserError when reading, with the line
 */
export function jsonlSource(path: string, shown: string, roles: ColumnRoles): Source {
  const names = new Set<string>();
  for (const { row } of rowsOf(path, shown)) {
    for (const name of Object.keys(row)) names.add(name);
    checkedColumns(names.size, shown);
  }
  if (names.size === 0) throw new UserError(`${shown} is empty.`);
  const { items } = columnsOf([...names], roles, shown);
  return {
    items,
    columns: [...names],
    *rows() {
      for (const { row, at } of rowsOf(path, shown)) yield sourceRow(row, items, roles, at);
    },
  };
}

function* rowsOf(path: string, shown: string): Generator<{ row: Row; at: string }> {
  let line = 0;
  for (const text of linesOf(linesWithin(textPieces(path, shown), shown))) {
    line += 1;
    if (text.trim() === "") continue;
    const at = `${shown}, line ${line}`;
    let row: unknown;
    refuseNested(text, at);
    try {
      row = JSON.parse(text);
    } catch {
      throw new UserError(`${at} is no JSON.`, 'Each line is one object, such as {"item1": 2, "item2": 4}.');
    }
    if (typeof row !== "object" || row === null || Array.isArray(row)) {
      throw new UserError(
        `${at} is no object.`,
        'Each line is one object, such as {"item1": 2, "item2": 4}.',
      );
    }
    yield { row: row as Row, at };
  }
}

function* linesOf(pieces: Iterable<string>): Generator<string> {
  let rest = "";
  for (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function sourceRow(row: Row, items: readonly string[], roles: ColumnRoles, at: string): SourceRow {
  const { id, group, weight, count } = roles;
  return {
    at,
    codes: items.map((item) => {
      const code = Object.hasOwn(row, item) ? row[item] : undefined;
      if (code === undefined || code === null || isMissing(String(code), roles.missing)) return undefined;
      if (typeof code === "number") return code;
      if (typeof code === "string") {
        if (isNotMet(code.trim())) return undefined;
        const number = textNumber(code.trim(), `${at}, ${item}`, roles);
        if (number !== undefined) return number;
      }
      throw new UserError(
        `${at}: ${item} is ${JSON.stringify(code).slice(0, 40)}, which is no number.`,
        groupedHint(String(code)) ?? `A response is a number. ${helpWithText(item, roles)}`,
      );
    }),
    ...(id === undefined ? {} : { id: String(row[id] ?? "") }),
    ...(group === undefined ? {} : { group: String(row[group] ?? "") }),
    ...(weight === undefined
      ? {}
      : {
          weight: weightOf(textNumber(String(row[weight] ?? ""), at, roles), String(row[weight] ?? ""), at),
        }),
    ...(count === undefined
      ? {}
      : { count: countOf(textNumber(String(row[count] ?? ""), at, roles), String(row[count] ?? ""), at) }),
  };
}

/** A number that stands in quotes. Lines of JSON come from programs, which write a decimal point. */
function textNumber(text: string, at: string, roles: ColumnRoles): number | undefined {
  return cellNumber(text, at, toldMarks(roles), () => marksOf([text]));
}

/** An object of numbers has nothing within it. Said before a parser, or a message, goes down into it. */
function refuseNested(text: string, at: string): void {
  const inside = text.replace(/"(?:[^"\\]|\\.)*"/g, "").replace(/^\s*\{/, "");
  if (!/[{[]/.test(inside)) return;
  throw new UserError(
    `${at}: there is an object or a list within it.`,
    'Each line is one object of numbers, such as {"item1": 2, "item2": 4}.',
  );
}
