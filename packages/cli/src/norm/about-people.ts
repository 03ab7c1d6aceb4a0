import { groupCells } from "../csv/group-cells.js";
import { columnOf, numbersOf, type Sheet } from "../csv/sheet.js";
import { UserError } from "../user-error.js";
import type { Results } from "./read-results.js";

/** What is known about the people of results beside their answers, one entry per person. */
export interface AboutPeople {
  /** Cells of a column; empty where nothing is known of a person. */
  words(column: string): string[];
  /** The groups of a column; undefined where none is known. */
  groups(column: string): (string | undefined)[];
  /** Case weights: everybody needs one. */
  weights(column: string): number[];
  /** Numbers, NaN where there is none. */
  numbers(column: string, what: string): number[];
}

/**
 * Looks people up in a sheet with one row per session, by its column `session`. Without a sheet the language
 * of the session is all there is.
 * @throws UserError for a session that the sheet has twice, or a column that is not there
 */
export function aboutPeople({ people }: Results, sheet: Sheet | undefined): AboutPeople {
  const places = sheet ? placesOf(sheet) : new Map<string, number>();
  const rows = people.map(({ sessions }) => {
    const row = sessions.map((session) => places.get(session)).find((place) => place !== undefined);
    return row ?? -1;
  });
  const needed = (column: string): Sheet => {
    if (sheet) return sheet;
    throw new UserError(
      `Results do not say anything about people, so there is no column ${column}.`,
      "Name a CSV with one row per session: --people people.csv. It has a column session, and this one. (--group language needs none.)",
    );
  };
  return {
    words(column) {
      if (column === "language" && !sheet?.columns.includes(column))
        return people.map(({ language }) => language);
      const cells = columnOf(needed(column), column);
      return rows.map((row) => cells[row] ?? "");
    },
    groups(column) {
      if (column === "language" && !sheet?.columns.includes(column))
        return people.map(({ language }) => language);
      const cells = groupCells(needed(column), column, []);
      return rows.map((row) => cells[row]);
    },
    weights(column) {
      const of = needed(column);
      const weights = numbersOf(of, column, "a weight", false);
      return rows.map((row, person) => {
        const weight = weights[row];
        if (weight !== undefined && weight > 0) return weight;
        throw new UserError(
          `Session ${people[person]!.sessions[0]} has no weight above 0 in ${of.shown}.`,
          "Everybody in weighted norms needs one.",
        );
      });
    },
    numbers(column, what) {
      const values = numbersOf(needed(column), column, what, true);
      return rows.map((row) => values[row] ?? Number.NaN);
    },
  };
}

function placesOf(sheet: Sheet): Map<string, number> {
  const places = new Map<string, number>();
  columnOf(sheet, "session").forEach((session, row) => {
    if (session === "") return;
    if (places.has(session)) throw new UserError(`${sheet.shown} has the session ${session} twice.`);
    places.set(session, row);
  });
  return places;
}
