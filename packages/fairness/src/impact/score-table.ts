import type { ScoreGroup, ScoreTable } from "@leadsim/scenarios";
import type { Categories } from "../input/categories.js";
import { compareMeans, type ScoreSummary, summarizeScores } from "./compare-means.js";

interface Row {
  readonly id: string;
  readonly values: readonly string[];
  readonly summary: ScoreSummary;
}

/**
 * Mean scores of each category, held against `named` or, without it, against the category with the highest
 * mean of those with at least `minimum` people.
 */
export function scoreTable(
  { by, categories, unknown }: Categories,
  named: string | undefined,
  minimum: number,
  confidence: number,
): ScoreTable {
  const rows = categories.map(({ id, values, outcomes }): Row => {
    return { id, values, summary: summarizeScores(outcomes.map(({ score }) => score!)) };
  });
  const large = rows.filter(({ summary }) => summary.n >= minimum);
  const reference = named === undefined ? highest(large) : large.find(({ id }) => id === named);
  return {
    by: [...by],
    persons: rows.reduce((sum, { summary }) => sum + summary.n, 0),
    unknown,
    reference: reference?.id ?? null,
    groups: rows.map((row) => scoreGroup(row, reference, minimum, confidence)),
  };
}

function highest(rows: readonly Row[]): Row | undefined {
  let best: Row | undefined;
  for (const row of rows) if (!best || row.summary.mean > best.summary.mean) best = row;
  return best;
}

function scoreGroup(row: Row, reference: Row | undefined, minimum: number, confidence: number): ScoreGroup {
  const { n, mean, sd } = row.summary;
  const large = n >= minimum;
  const compared =
    large && reference && reference !== row
      ? compareMeans(row.summary, reference.summary, confidence)
      : undefined;
  return {
    id: row.id,
    values: [...row.values],
    n,
    mean,
    sd: n > 1 ? sd : null,
    standing: row === reference ? "reference" : large ? "compared" : "too-few",
    difference: compared
      ? {
          d: compared.d,
          low: compared.low,
          high: compared.high,
          g: compared.g,
          ...compared.welch,
        }
      : null,
    suppressed: false,
  };
}
