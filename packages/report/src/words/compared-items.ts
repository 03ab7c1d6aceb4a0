import type { DifComparison } from "@leadsim/scenarios";
import type { Words } from "./words.js";

/**
 * What a comparison of items found, in sentences: how many of those compared at equal standing call for a look, what
 * only the regression compared, and which items were not compared, and why. An item that was not compared is no item
 * without a difference.
 */
export function comparedItems({ items }: DifComparison, { fairness }: Words): string[] {
  const { found, beyond, notCompared } = fairness.items;
  const compared = items.filter(({ standing }) => standing === "compared");
  const only = items.filter(({ standing, review }) => review && standing !== "compared").length;
  return [
    found(compared.filter(({ review }) => review).length, compared.length),
    ...(only > 0 ? [beyond(only)] : []),
    ...(["too-few", "no-variation"] as const).flatMap((why) => {
      const ids = items.filter(({ standing }) => standing === why).map(({ id }) => id);
      return ids.length > 0 ? [notCompared[why](ids.join(", "))] : [];
    }),
  ];
}
