import type { FitSample } from "./fit-sample.js";

/**
 * So many standard deviations of the estimates between those who met an item and those who did not, and so many
 * standard errors, are no accident.
 */
const apart = 0.15;
const errors = 4;

/**
 * Whether which items people met goes with their ability within a group, as where responses choose the path.
 * Estimates of ability hold there (missing at random); what is counted over all who met an item no longer stands for
 * everybody.
 */
export function isMetByAbility({ items, persons, categories, thetas, group, groups }: FitSample): boolean {
  const width = items.length;
  return groups.some((_, g) =>
    items.some((__, i) => {
      const met = { count: 0, sum: 0, squares: 0 };
      const unmet = { count: 0, sum: 0, squares: 0 };
      for (let person = 0; person < persons; person += 1) {
        if (group[person] !== g) continue;
        const own = categories[person * width + i]! >= 0 ? met : unmet;
        const theta = thetas[person]!;
        own.count += 1;
        own.sum += theta;
        own.squares += theta * theta;
      }
      if (met.count < 2 || unmet.count < 2) return false;
      const variance =
        (met.squares - met.sum ** 2 / met.count + unmet.squares - unmet.sum ** 2 / unmet.count) /
        (met.count + unmet.count - 2);
      const difference = Math.abs(met.sum / met.count - unmet.sum / unmet.count) / Math.sqrt(variance);
      return difference > apart && difference > errors * Math.sqrt(1 / met.count + 1 / unmet.count);
    }),
  );
}
