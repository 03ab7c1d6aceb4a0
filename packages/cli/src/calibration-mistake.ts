import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import { plainLine } from "./terminal/plain.js";

/** No slope and no intercept that was estimated from responses is larger; computing with more overflows. */
const largest = 10_000;

/**
 * What is wrong with the numbers of a calibration document that fits its schema, in words; undefined where nothing
 * is. Such a document was edited, and what is computed with it would look like a score.
 */
export function calibrationMistake({
  model,
  items,
  groups,
  prior,
  quadrature,
}: Calibration): string | undefined {
  const ids = items.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) return `It has the item ${plainLine(twice)} twice.`;
  for (const item of items) {
    const wrong = mistakeOf(item, model);
    if (wrong !== undefined) return `Item ${plainLine(item.id)}: ${wrong}`;
  }
  const unequal = model === "rasch" ? items.find(({ a }) => !isSame(a, items[0]!.a)) : undefined;
  if (unequal) {
    return `It says that it is a Rasch model, whose slopes are equal; those of ${plainLine(ids[0]!)} and ${plainLine(unequal.id)} differ.`;
  }
  const { from, to } = quadrature;
  if (!(from < to)) return `Its nodes of ability can't run from ${from} to ${to}.`;
  const people = [...groups, { ...prior, id: "of the prior" }].find(
    ({ mean, sd }) => !(Math.abs(mean) <= largest && sd > 0 && sd <= largest),
  );
  return (
    people &&
    `Group ${plainLine(people.id)}: no people have mean ${people.mean} and standard deviation ${people.sd}.`
  );
}

function mistakeOf(
  { categories, a, b, c = [] }: CalibrationItem,
  model: Calibration["model"],
): string | undefined {
  const codes = categories.flat();
  const code = codes.find((one, at) => codes.indexOf(one) !== at);
  if (code !== undefined) return `the code ${code} belongs to two of its categories.`;
  const slopes = [a].flat();
  const fits =
    model === "nominal"
      ? Array.isArray(a) && a.length === categories.length && c.length === categories.length
      : !Array.isArray(a) && b.length === categories.length - 1;
  if (!fits) return `its parameters do not fit its ${categories.length} categories and the ${model} model.`;
  const intercepts = model === "nominal" ? c : b.map((step) => slopes[0]! * step);
  const huge = [...slopes, ...intercepts].find((value) => !(Math.abs(value) <= largest));
  if (huge !== undefined)
    return `a slope or intercept of ${huge} can't be computed with, and comes from no responses.`;
  return model === "graded" && b.some((step, at) => at > 0 && step < b[at - 1]!)
    ? "the thresholds of a graded item have to ascend."
    : undefined;
}

function isSame(one: CalibrationItem["a"], other: CalibrationItem["a"]): boolean {
  return (
    typeof one === "number" && typeof other === "number" && Math.abs(one - other) <= 1e-6 * Math.abs(other)
  );
}
