import {
  type CorrelatedDimensions,
  type ResponseTable,
  scoringVersion,
  sharedTestlets,
  testletsByName,
} from "@leadsim/psychometrics";
import type { Calibration, Dimensions, DimensionsSample } from "@leadsim/scenarios";

/** Whose responses were fitted. */
export interface DimensionPeople {
  readonly table: ResponseTable;
  readonly ids: readonly string[] | undefined;
  readonly kind: DimensionsSample["kind"];
  readonly source: string;
}

/**
 * The fit as a document, with what one dimension for all items costs. Of who met nothing there are no estimates:
 * the prior's mean is none.
 */
export function dimensionsDocument(
  { persons, scores, items, correlations, ...fit }: CorrelatedDimensions,
  one: Pick<Calibration, "aic" | "bic">,
  { table, ids, kind, source }: DimensionPeople,
): Dimensions {
  return {
    format: "leadsim/dimensions@1",
    ...fit,
    sample: { persons, kind, source },
    independent: sharedTestlets(testletsByName(table.items)) >= 2,
    correlations: copied(correlations),
    oneDimension: { aic: one.aic, bic: one.bic },
    items: items.map((item) => ({ ...item, categories: copied(item.categories) })),
    people: scores.map(({ items: met, theta, se, correlations: own }, person) => ({
      person: ids?.[person] ?? `row ${person + 1}`,
      items: met,
      estimates: met > 0 ? { theta, se, correlations: copied(own) } : null,
    })),
    program: `leadsim ${scoringVersion}`,
  };
}

function copied(rows: readonly (readonly number[])[]): number[][] {
  return rows.map((row) => [...row]);
}
