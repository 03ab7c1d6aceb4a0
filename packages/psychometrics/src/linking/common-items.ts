import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import type { ItemCurve } from "../irt/curve.js";
import { curveOfItem } from "../irt/curve-of-item.js";
import { ScoringError } from "../scoring-error.js";

/** An item that two calibrations share. */
export interface CommonItem {
  readonly id: string;
  readonly base: CalibrationItem;
  readonly other: CalibrationItem;
  readonly baseCurve: ItemCurve;
  readonly otherCurve: ItemCurve;
}

/** The fewest common items that a link may rest on: two place a line, and nothing is left to judge it by. */
export const fewestCommonItems = 3;

/**
 * Items of both calibrations with the same id and the same categories, in the order of `base`; `unlike` holds
 * those whose categories differ.
 *
 * @throws ScoringError `bad-link` where the response models differ or are nominal, the scales differ, or too
 * few items are common
 */
export function commonItems(
  base: Calibration,
  other: Calibration,
  without: readonly string[] = [],
): { readonly common: readonly CommonItem[]; readonly unlike: readonly string[] } {
  checkComparable(base, other);
  const left = new Set(without);
  const others = new Map(other.items.map((item) => [item.id, item]));
  const pairs = base.items.flatMap((item) => {
    const twin = others.get(item.id);
    return twin && !left.has(item.id) ? [{ id: item.id, base: item, other: twin }] : [];
  });
  const common = pairs
    .filter((pair) => sameCategories(pair.base, pair.other))
    .map((pair) => ({
      ...pair,
      baseCurve: curveOfItem(base.model, pair.base),
      otherCurve: curveOfItem(other.model, pair.other),
    }));
  if (common.length < fewestCommonItems) {
    throw new ScoringError(
      "bad-link",
      `Only ${common.length} items with the same id and categories are in both calibrations; a link needs ${fewestCommonItems} or more.`,
      { common: common.length, needed: fewestCommonItems },
    );
  }
  return {
    common,
    unlike: pairs.filter((pair) => !sameCategories(pair.base, pair.other)).map(({ id }) => id),
  };
}

function sameCategories(a: CalibrationItem, b: CalibrationItem): boolean {
  return JSON.stringify(a.categories) === JSON.stringify(b.categories);
}

function checkComparable(base: Calibration, other: Calibration): void {
  if (base.model !== other.model) {
    throw new ScoringError("bad-link", `One calibration is ${base.model}, the other ${other.model}.`, {
      base: base.model,
      other: other.model,
    });
  }
  if (base.model === "nominal") {
    throw new ScoringError(
      "bad-link",
      "Nominal calibrations cannot be linked by their characteristic curves: their categories have no order.",
    );
  }
  const [one, two] = [base, other].map(({ scale }) => (scale ? `${scale.kind} ${scale.id}` : ""));
  if (one !== two) {
    throw new ScoringError(
      "bad-link",
      `One calibration is of ${one || "a table"}, the other of ${two || "a table"}.`,
      {
        base: one ?? "",
        other: two ?? "",
      },
    );
  }
}
