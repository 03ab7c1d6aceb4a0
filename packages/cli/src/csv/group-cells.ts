import { UserError } from "../user-error.js";
import { isNotMet } from "./is-not-met.js";
import { looksOf } from "./looks.js";
import { columnOf, type Sheet } from "./sheet.js";

/**
 * Words for a group that is not known, whatever their case. NA is not one of them: it may be a code for
 * Native American.
 */
const unknownWords: readonly string[] = [
  "unknown",
  "not stated",
  "not known",
  "not available",
  "not applicable",
  "not specified",
  "prefer not to say",
  "prefer not to answer",
  "declined to answer",
  "no answer",
  "missing",
  "?",
  "-",
  ".",
  "n/a",
  "n.a.",
  "#n/a",
  "n/k",
  // What German, French, Spanish, Italian, Dutch and Portuguese tables say.
  "unbekannt",
  "keine angabe",
  "k. a.",
  "k.a.",
  "nicht angegeben",
  "inconnu",
  "inconnue",
  "non renseigné",
  "non précisé",
  "desconocido",
  "no contesta",
  "sin respuesta",
  "ns/nc",
  "sconosciuto",
  "non specificato",
  "onbekend",
  "desconhecido",
  "não informado",
  "nan",
  "null",
  "(blank)",
];

/**
 * The groups of people by a column; undefined where none is known.
 * @param unknown words for a group that is not known, besides the usual ones
 * @throws UserError for names that look alike: they would be two groups
 */
export function groupCells(sheet: Sheet, column: string, unknown: readonly string[]): (string | undefined)[] {
  const missing = missingWords(unknown);
  const cells = columnOf(sheet, column).map((cell) => (missing(cell) ? undefined : cell));
  refuseLookAlikes(`${sheet.shown}, column ${column}`, cells);
  return cells;
}

/** Whether a cell says that a group is not known. */
export function missingWords(unknown: readonly string[] = []): (cell: string) => boolean {
  const words = new Set([...unknownWords, ...unknown].map(looksOf));
  return (cell) => cell === "" || looksOf(cell) === "" || words.has(looksOf(cell)) || isErrorOfFormula(cell);
}

/** What a spreadsheet shows where a formula finds nothing (#NV) or fails (#REF!, #BEZUG!). */
const isErrorOfFormula = (cell: string): boolean =>
  cell.startsWith("#") && (isNotMet(cell) || /^#[\p{Lu}\d/]+[!?]$/u.test(cell));

/** @throws UserError for two names of groups or items that a reader can hardly tell apart */
export function refuseLookAlikes(
  at: string,
  names: Iterable<string | undefined>,
  what: "groups" | "items" = "groups",
): void {
  const known = new Map<string, string>();
  for (const name of new Set(names)) {
    if (name === undefined) continue;
    const same = known.get(looksOf(name));
    if (same !== undefined) {
      const byCase = same.toLowerCase() === name.toLowerCase();
      throw new UserError(
        `${at}: ${byCase ? `${same} and ${name} differ by case alone` : `“${same}” is there in two spellings that look alike (${codesOf(same)} and ${codesOf(name)})`}.`,
        `They would be two ${what}. Write them alike.`,
      );
    }
    known.set(looksOf(name), name);
  }
}

/** A name with what can't be seen or isn't a plain letter written as Unicode does. */
function codesOf(name: string): string {
  return [...name]
    .map((sign) =>
      /[A-Za-z0-9 ]/.test(sign)
        ? sign
        : `<${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}>`,
    )
    .join("");
}
