import { asWritten, type CsvRecord, csvRecords } from "@leadsim/authoring/csv";
import { characterName } from "@leadsim/scenarios/rules";
import { hiddenControl } from "../terminal/plain.js";
import { UserError } from "../user-error.js";

/** More columns than any assessment has items; what is computed over pairs of columns would not end. */
const mostColumns = 2000;

/** So many cells take about a gigabyte while they are read. */
const mostCells = 50_000_000;

/** A line that is longer is no line of a table. */
const longestLine = 4_000_000;

/**
 * The records of a table that comes in pieces: one reader for all commands. Empty lines are passed over,
 * cells are trimmed.
 *
 * @param separator where the person named it
 * @throws UserError with the line, for a quote that is never closed, a control character, or more than a
 * table may hold; the number of columns is looked at before any row is read
 */
export function* tableRecords(
  pieces: Iterable<string>,
  shown: string,
  separator?: string,
): Generator<Pick<CsvRecord, "line" | "cells">> {
  let first = true;
  let read = 0;
  for (const { line, cells, unclosed } of csvRecords(linesWithin(pieces, shown), separator)) {
    if (unclosed) throw new UserError(`${shown}, line ${line}: a quote is opened and never closed.`);
    const trimmed = cells.map((cell) => asWritten(cell.trim()));
    if (trimmed.length === 1 && trimmed[0] === "") continue;
    if (first) checkedColumns(trimmed.length, shown);
    first = false;
    read += trimmed.length;
    if (read > mostCells) {
      throw new UserError(
        `${shown} holds more than ${mostCells.toLocaleString("en")} cells.`,
        "Leave out columns that are not needed, or take a sample of the people.",
      );
    }
    refuseControls(trimmed, `${shown}, line ${line}`);
    yield { line, cells: trimmed };
  }
}

/** @throws UserError for more columns than a table may have */
export function checkedColumns(count: number, shown: string): number {
  if (count <= mostColumns) return count;
  throw new UserError(
    `${shown} has ${count.toLocaleString("en")} columns; a table has at most ${mostColumns.toLocaleString("en")}.`,
    "Each row is a person and each column an item. Is the table turned around?",
  );
}

/** Passes text on whose lines have an end. */
export function* linesWithin(pieces: Iterable<string>, shown: string): Generator<string> {
  let line = 1;
  let length = 0;
  for (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", from)) {
      length = 0;
      line += 1;
      from = end + 1;
    }
    length += piece.length - from;
    if (length > longestLine) {
      throw new UserError(
        `${shown}, line ${line} has more than ${longestLine.toLocaleString("en")} characters.`,
        "Is it a table? Each person has a line.",
      );
    }
    yield piece;
  }
}

function refuseControls(cells: readonly string[], at: string): void {
  for (const [place, cell] of cells.entries()) {
    const found = hiddenControl(cell);
    if (found === undefined) continue;
    throw new UserError(
      `${at}, column ${place + 1} holds a character that can't be seen (${characterName(found)}).`,
      "It could change what a screen or a spreadsheet shows. Take it out where the file is made.",
    );
  }
}
