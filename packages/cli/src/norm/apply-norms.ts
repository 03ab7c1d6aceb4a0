import {
  type ReliableChange,
  reliableChange,
  standardErrorOfMeasurement,
  standingOfScore,
} from "@leadsim/psychometrics";
import type { NormedScale, NormTables, Ranged } from "@leadsim/scenarios";
import { isAbilityTable } from "../abilities/estimated-rows.js";
import { checkScoredAlike, scoringOf } from "../abilities/scored-alike.js";
import { columnOf, numbersOf, type Sheet, strayInColumns } from "../csv/sheet.js";
import { plainLine } from "../terminal/plain.js";
import { UserError } from "../user-error.js";

/** Where one person stands on one scale. */
export interface NormedPerson {
  readonly person: string;
  readonly scale: string;
  readonly score: number;
  /** With the ends of the person's band; these are the value where the score's error is not known. */
  readonly percentile: Ranged;
  readonly sten: Ranged;
  readonly t: Ranged;
  /** What the size of the norm sample alone leaves open about the percentile. */
  readonly sample: { readonly low: number; readonly high: number };
  /** Since an earlier sitting; null where there is none. */
  readonly change: ReliableChange | null;
  /** The value of the covariate that the person is normed at; null where it is by everybody's norm. */
  readonly at: number | null;
}

/** Somebody without a standing on a scale, and why: a covariate outside of those of the norm's people is a reason. */
export interface UnnormedPerson {
  readonly person: string;
  readonly scale: string;
  /** Null where there is none. */
  readonly score: number | null;
  readonly at: number | null;
  readonly why: "no-score" | "no-value" | "outside";
}

/** Norms applied to people. */
export interface AppliedNorms {
  readonly norms: Pick<NormTables, "id" | "version" | "kind" | "title" | "population" | "n">;
  /** Whether bands are there: from the table's own errors, or from the reliability named. */
  readonly errors: "own" | "reliability" | "none";
  readonly people: readonly NormedPerson[];
  /** The covariate that people are normed along; null where nobody is. */
  readonly along: string | null;
  /** By scale, the values of the covariate that the norm's people had: nothing is known outside of them. */
  readonly known: readonly { readonly scale: string; readonly from: number; readonly to: number }[];
  /** How many have no standing; they are in `unnormed`. */
  readonly without: number;
  /** In the order of the table, scale by scale. */
  readonly unnormed: readonly UnnormedPerson[];
}

/** What `leadsim norm --apply` is told. */
export interface ApplyOptions {
  /** The column that names people; by default person, id or session. */
  readonly person?: string;
  readonly reliability?: number;
}

/**
 * Looks new people's scores up in norm tables. In a table of abilities each score has its own error, and people
 * without an estimate are left out; else errors come from one reliability and the norm's standard deviation.
 *
 * @param before the same people's scores at an earlier sitting
 * @throws UserError where no scale of the norms is a column, abilities were made on another scale or otherwise,
 * a norm has no table, a person comes twice, or of two
 * sittings one does not name its people
 */
export function applyNorms(
  norms: NormTables,
  sheet: Sheet,
  options: ApplyOptions,
  before?: Sheet,
): AppliedNorms {
  const scales = norms.scales.filter(({ id }) => sheet.columns.includes(id));
  if (scales.length === 0) {
    throw new UserError(
      `${sheet.shown} has no column of these norms.`,
      `They are for: ${norms.scales.map(({ id }) => plainLine(id)).join(", ")}`,
    );
  }
  if (scales.some(({ id }) => id === "T")) refuseOtherwiseScored(norms, before ? [sheet, before] : [sheet]);
  const names = namesOf(sheet, options.person);
  placesOf(sheet, options.person);
  if (before) refuseUnnamed([sheet, before], options.person);
  const earlier = before && placesOf(before, options.person);
  const people: NormedPerson[] = [];
  const unnormed: UnnormedPerson[] = [];
  for (const scaled of scales) {
    const { id, norms: of } = scaled;
    const table = of.all;
    const along = alongOf(scaled, sheet);
    const sd = table.sd.value;
    const scores = scoresOf(sheet, id, sd, options.reliability);
    const old = before && scoresOf(before, id, sd, options.reliability);
    for (const [row, { score, error }] of scores.entries()) {
      const at = along ? along[row]! : null;
      const standing = Number.isFinite(score) ? standingOfScore(scaled, { score, error, at }) : "no-score";
      if (standing === "outside" || standing === "no-score") {
        const why = standing === "outside" && Number.isNaN(at) ? "no-value" : standing;
        unnormed.push({ person: names[row]!, scale: id, score: known(score), at: known(at), why });
        continue;
      }
      if (!standing) {
        throw new UserError(
          `The norms of ${plainLine(id)} have no table: they rest on ${table.n} people.`,
          "It takes 200 people. Mean and standard deviation are in the file.",
        );
      }
      const first = old?.[earlier!.get(names[row]!) ?? -1];
      people.push({
        person: names[row]!,
        scale: id,
        score,
        percentile: heldFromEnds(standing.percentile),
        sten: standing.sten,
        t: standing.t,
        sample: standing.sample,
        at,
        change: first && Number.isFinite(first.score) ? changeOf(first, { score, error }) : null,
      });
    }
  }
  const { id, version, kind, title, population, n } = norms;
  const read = scales.flatMap(({ id: scale, along }) =>
    along && sheet.columns.includes(along.by) ? [{ ...along, scale }] : [],
  );
  return {
    norms: { id, version, kind, title, population, n },
    errors: isAbilityTable(sheet) ? "own" : options.reliability === undefined ? "none" : "reliability",
    along: read[0]?.by ?? null,
    known: read.map(({ scale, from, to }) => ({ scale, from, to })),
    people,
    without: unnormed.length,
    unnormed,
  };
}

/** Abilities are looked up, and held against each other, only where they were made alike. */
function refuseOtherwiseScored({ id, scored }: NormTables, sheets: readonly Sheet[]): void {
  const abilities = sheets
    .filter(isAbilityTable)
    .map((sheet) => ({ shown: sheet.shown, scored: scoringOf(sheet) }));
  const [one, other] = abilities;
  if (one && other) checkScoredAlike(one, other);
  for (const table of abilities) checkScoredAlike(table, { shown: `the norms ${plainLine(id)}`, scored });
}

/** Null for what is not there. */
function known(value: number | null): number | null {
  return value === null || Number.isNaN(value) ? null : value;
}

/** Warnings of scores that may be codes for what is missing, beside those of the norm's people. */
export function strayScores({ scales }: NormTables, sheet: Sheet): readonly string[] {
  return strayInColumns(
    sheet,
    scales.flatMap(({ id, norms }) =>
      sheet.columns.includes(id)
        ? {
            name: id,
            values: numbersOf(sheet, id, "a score", true),
            known: norms.all.rows?.map(({ score }) => score) ?? [],
          }
        : [],
    ),
  );
}

/** Warnings of people read in another way than the norms or a table of an earlier sitting promise. */
export function otherwiseRead(
  { scales }: NormTables,
  sheet: Sheet,
  { people }: AppliedNorms,
  before: Sheet | undefined,
): readonly string[] {
  const absent = scales.flatMap(({ id, along }) =>
    along && sheet.columns.includes(id) && !sheet.columns.includes(along.by) ? along.by : [],
  );
  return [
    ...[...new Set(absent)].map((by) => {
      const column = plainLine(by);
      return `Warning: ${sheet.shown} has no column ${column}, along which these norms run: people are read among all, whatever their ${column}.`;
    }),
    ...(before && people.every(({ change }) => change === null)
      ? [
          `Warning: Nobody with a score in ${sheet.shown} has one in ${before.shown}: there is no change to tell.`,
        ]
      : []),
  ];
}

/** The covariate's values, where the scale is normed along one and the table has its column. */
function alongOf({ along }: NormedScale, sheet: Sheet): number[] | undefined {
  if (!along || !sheet.columns.includes(along.by)) return undefined;
  return numbersOf(sheet, along.by, "a value", true);
}

interface Score {
  readonly score: number;
  /** NaN where it is not known. */
  readonly error: number;
}

function changeOf(before: Score, after: Score): ReliableChange | null {
  if (Number.isNaN(before.error) || Number.isNaN(after.error)) {
    throw new UserError(
      "Whether a change is more than error takes the scores' error.",
      "Name the reliability of the scale: --reliability .85 (or apply norms to tables of abilities).",
    );
  }
  return reliableChange({
    before: before.score,
    after: after.score,
    errorBefore: before.error,
    errorAfter: after.error,
  });
}

/** T has ten points to a unit of θ. */
const perTheta = 10;

function scoresOf(sheet: Sheet, id: string, sd: number, reliability: number | undefined): Score[] {
  const ability = isAbilityTable(sheet);
  const scores = numbersOf(sheet, id, "a score", true);
  const errors = ability && id === "T" ? numbersOf(sheet, "se", "an error", true) : undefined;
  const status = ability ? columnOf(sheet, "status") : undefined;
  const common = reliability === undefined ? Number.NaN : standardErrorOfMeasurement(sd, reliability);
  return scores.map((score, row) => ({
    score: status && status[row] !== "estimated" ? Number.NaN : score,
    error: errors ? perTheta * errors[row]! : common,
  }));
}

function nameColumn(sheet: Sheet, named: string | undefined): string | undefined {
  return named ?? ["person", "id", "session"].find((name) => sheet.columns.includes(name));
}

/** Rows in the same place of two tables need not be the same people. */
function refuseUnnamed(sheets: readonly Sheet[], named: string | undefined): void {
  const unnamed = sheets.find((sheet) => nameColumn(sheet, named) === undefined);
  if (!unnamed) return;
  throw new UserError(
    `${unnamed.shown} has no column person, id or session, so nobody can be found at both sittings.`,
    "Name the column that names people in both tables: --person column",
  );
}

function namesOf(sheet: Sheet, named: string | undefined): string[] {
  const column = nameColumn(sheet, named);
  return column === undefined ? sheet.rows.map((_, row) => `row ${row + 1}`) : columnOf(sheet, column);
}

/**
 * The row of each person; rows without a name are nobody's.
 * @throws UserError for somebody who is there twice, and so would count twice
 */
function placesOf(sheet: Sheet, named: string | undefined): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  namesOf(sheet, named).forEach((name, row) => {
    const before = places.get(name);
    if (before !== undefined) {
      throw new UserError(
        `${sheet.shown} has ${plainLine(name)} twice: lines ${sheet.lines[before]} and ${sheet.lines[row]}.`,
        "Each person has one row. If another column tells them apart, name it: --person column",
      );
    }
    if (name !== "") places.set(name, row);
  });
  return places;
}

/** A norm sample knows nobody at 0 or 100: beyond these ends a rank is not told. */
const ends = { lowest: 0.1, highest: 99.9 } as const;

function heldFromEnds({ value, low, high }: Ranged): Ranged {
  const held = (rank: number): number => Math.min(ends.highest, Math.max(ends.lowest, rank));
  return { value: held(value), low: held(low), high: held(high) };
}
