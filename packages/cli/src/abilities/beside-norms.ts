import { reliableChange, standingOfScore } from "@leadsim/psychometrics";
import { z90 } from "@leadsim/psychometrics/numeric";
import type { AbilityRow } from "@leadsim/report";
import type { NormedScale, NormTables } from "@leadsim/scenarios";
import { plainLine } from "../terminal/plain.js";
import { UserError } from "../user-error.js";

/**
 * People with where their T scores stand in norms.
 * @throws UserError where the norms hold no T, or no table
 */
export function withStandings(rows: readonly AbilityRow[], norms: NormTables, shown: string): AbilityRow[] {
  const scaled = norms.scales.find(({ id }) => id === "T");
  if (!scaled) {
    throw new UserError(
      `${shown} holds no norms of T scores: it is for ${norms.scales.map(({ id }) => plainLine(id)).join(", ")}.`,
      "Make them of a table of abilities: leadsim norm abilities.csv ...",
    );
  }
  return rows.map((row) => standingOf(row, scaled, shown));
}

function standingOf(row: AbilityRow, scaled: NormedScale, shown: string): AbilityRow {
  if (row.t === undefined) return row;
  const standing = standingOfScore(scaled, { score: row.t, error: errorOf(row), at: null });
  if (standing === "outside") return row;
  if (standing) return { ...row, standing };
  throw new UserError(
    `The norms of ${shown} have no table: they rest on ${scaled.norms.all.n} people.`,
    "It takes 200 people.",
  );
}

/**
 * People with how far they moved since an earlier sitting on the same scale; those who were not there stay as they
 * are.
 * @throws UserError for somebody who is there twice
 */
export function withChanges(
  rows: readonly AbilityRow[],
  before: readonly AbilityRow[],
  shown: string,
): AbilityRow[] {
  const earlier = new Map<string, AbilityRow>();
  for (const row of before) {
    if (earlier.has(row.id)) throw new UserError(`${shown} has ${plainLine(row.id)} twice.`);
    earlier.set(row.id, row);
  }
  return rows.map((row) => {
    const first = earlier.get(row.id);
    const [errorBefore, errorAfter] = [first ? errorOf(first) : Number.NaN, errorOf(row)];
    if (first?.t === undefined || row.t === undefined || !(errorBefore + errorAfter > 0)) return row;
    return { ...row, change: reliableChange({ before: first.t, after: row.t, errorBefore, errorAfter }) };
  });
}

/** From the 90% range; NaN where there is none. */
function errorOf({ low, high }: AbilityRow): number {
  return low === undefined || high === undefined ? Number.NaN : (high - low) / (2 * z90);
}
