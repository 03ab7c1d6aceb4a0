import { asWritten, type CsvRecord, csvRecords } from "@leadsim/authoring/csv";
import { type Accommodation, accommodations } from "../../orders/order.js";
import type { PersonFields } from "../../people/people.js";
import { isSomebody, type PersonField, personOf, wrongFields } from "./check-person.js";

/** A person of a file, with the line that names them. */
export interface PersonRow {
  readonly line: number;
  readonly person: PersonFields;
  readonly accommodation: Accommodation;
}

/** What is wrong in a file, and where. */
export interface PeopleMistake {
  /** Counted from 1. */
  readonly line: number;
  readonly code:
    | "empty"
    | "no-column"
    | "unknown-column"
    | "twice-column"
    | "unclosed"
    | "too-many-cells"
    | "nobody"
    | "no-address"
    | "wrong-field"
    | "wrong-time"
    | "same-reference"
    | "same-email"
    | "too-many";
  /** The heading or the cell it is about. */
  readonly about: string;
  /** For a person who came before: the line. */
  readonly before?: number;
}

/** People that one file can bring. */
export const mostPeople = 1_000;
const mostMistakes = 200;

type Column = PersonField | "time";

/** Headings by what they mean, in both languages, whatever their case. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  name: ["name"],
  email: ["email", "e-mail", "mail"],
  externalRef: ["reference", "ref", "id", "referenz", "personalnummer"],
  team: ["team"],
  locale: ["language", "locale", "sprache"],
  time: ["time", "accommodation", "zeit"],
};

/**
 * Reads a CSV file of people: either all of them, or all that is wrong.
 * @param byMail whether each must have an address
 */
export function readPeopleFile(
  text: string,
  { byMail = false }: { readonly byMail?: boolean } = {},
): {
  readonly rows: readonly PersonRow[];
  readonly mistakes: readonly PeopleMistake[];
} {
  const [first, ...rest] = csvRecords([text]);
  if (!first || isEmpty(first)) return { rows: [], mistakes: [{ line: 1, code: "empty", about: "" }] };
  const { columns, mistakes } = readHead(first);
  const rows: PersonRow[] = [];
  const seen = new Map<string, number>();
  const filled = rest.filter((record) => !isEmpty(record));
  if (filled.length === 0) mistakes.push({ line: first.line, code: "empty", about: "" });
  for (const record of filled.slice(0, mostPeople)) {
    const { row, wrong } = readRow(record, columns, seen);
    mistakes.push(...wrong);
    if (byMail && !row.person.email) mistakes.push({ line: row.line, code: "no-address", about: "" });
    rows.push(row);
  }
  const [beyond] = filled.slice(mostPeople);
  if (beyond) mistakes.push({ line: beyond.line, code: "too-many", about: String(filled.length) });
  return mistakes.length > 0 ? { rows: [], mistakes: mistakes.slice(0, mostMistakes) } : { rows, mistakes };
}

function isEmpty({ cells }: CsvRecord): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function readHead({ line, cells }: CsvRecord): {
  readonly columns: readonly (Column | null)[];
  readonly mistakes: PeopleMistake[];
} {
  const mistakes: PeopleMistake[] = [];
  const columns = cells.map((cell) => {
    const heading = cell.trim().toLowerCase();
    const found = (Object.keys(headings) as Column[]).find((column) => headings[column].includes(heading));
    if (!found && heading !== "") mistakes.push({ line, code: "unknown-column", about: cell.trim() });
    return found ?? null;
  });
  columns.forEach((column, place) => {
    if (column && columns.indexOf(column) < place) {
      mistakes.push({ line, code: "twice-column", about: cells[place]!.trim() });
    }
  });
  if (!columns.some((column) => column === "name" || column === "email" || column === "externalRef")) {
    mistakes.push({ line, code: "no-column", about: "" });
  }
  return { columns, mistakes };
}

function readRow(
  { line, cells, unclosed }: CsvRecord,
  columns: readonly (Column | null)[],
  seen: Map<string, number>,
): { readonly row: PersonRow; readonly wrong: readonly PeopleMistake[] } {
  const wrong: PeopleMistake[] = [];
  const texts: Partial<Record<Column, string>> = {};
  cells.forEach((cell, place) => {
    const column = columns[place];
    if (column) texts[column] = asWritten(cell.trim());
    else if (place >= columns.length && cell.trim() !== "") {
      wrong.push({ line, code: "too-many-cells", about: cell.trim().slice(0, 60) });
    }
  });
  const { time = "", ...fields } = texts;
  const person = personOf(fields);
  if (unclosed) wrong.push({ line, code: "unclosed", about: "" });
  if (!isSomebody(person)) wrong.push({ line, code: "nobody", about: "" });
  for (const field of wrongFields(person)) {
    wrong.push({ line, code: "wrong-field", about: `${headings[field][0]}: ${person[field]!.slice(0, 60)}` });
  }
  const accommodation =
    time === "" ? 1 : accommodations.find((one) => String(one) === time.replace(",", "."));
  if (accommodation === undefined) wrong.push({ line, code: "wrong-time", about: time.slice(0, 60) });
  wrong.push(...repeated(person, line, seen));
  return { row: { line, person, accommodation: accommodation ?? 1 }, wrong };
}

/** The same person twice is one mistake, or two people with one address: whoever wrote the file knows which. */
function repeated(
  { externalRef, email }: PersonFields,
  line: number,
  seen: Map<string, number>,
): readonly PeopleMistake[] {
  const keys = [
    ["same-reference", externalRef],
    ["same-email", email?.toLowerCase()],
  ] as const;
  return keys.flatMap(([code, value]) => {
    if (!value) return [];
    const before = seen.get(`${code} ${value}`);
    if (before !== undefined) return [{ line, code, about: value, before }];
    seen.set(`${code} ${value}`, line);
    return [];
  });
}
