import type { Precision, PrecisionClasses } from "@leadsim/scenarios";
import { end, start } from "../simulate/figures.js";
import { plain } from "../terminal/plain.js";
import { table } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";

/** How sure scores are, as a person reads it; what each sum says where it is asked for. */
export function precisionText(precision: Precision, showsSums: boolean, columns: number): string {
  const { calibration } = precision;
  const lines = [
    `How sure scores of ${calibration.items} items are.`,
    ...(calibration.kind === "synthetic" ? ["Simulated responses: no person was measured."] : []),
    "",
    ...informationTable(precision, columns),
    ...(showsSums ? ["", ...sumTable(precision, columns)] : []),
    ...cutTable(precision, columns),
  ];
  return plain(`${lines.join("\n").trimEnd()}\n`);
}

function informationTable({ information }: Precision, columns: number): string[] {
  if (!information) {
    return ["Items of testlets depend on each other, so that their information does not add up. See --sums."];
  }
  return table(
    ["θ", "Information", "Standard error"].map(end),
    information.map(({ theta, information: of, standardError }) => [
      theta.toFixed(1),
      of.toFixed(2),
      standardError?.toFixed(2) ?? "–",
    ]),
    columns,
  );
}

function sumTable(precision: Precision, columns: number): string[] {
  const rows = table(
    ["Sum", "θ", "Standard error", "T", "% expected"].map(end),
    precision.sums.map(({ sum, theta, standardError, T, expected }) => [
      String(sum),
      theta.toFixed(2),
      standardError.toFixed(2),
      T.toFixed(0),
      (100 * expected).toFixed(1),
    ]),
    columns,
  );
  return precision.classification.sums.length > 0 ? rows : [...rows, ...wrap(bySums(precision), columns)];
}

/** Without groups a calibration calls its people `all`. */
function ofGroup(group: string): string {
  return group === "all" ? "all people of the calibration" : `people of group ${plain(group)}`;
}

/** Of whom classes of sums, and expected shares of sums, hold. */
function bySums({ calibration: { prior } }: Precision): string {
  const { group, mean, sd } = prior;
  return `By sum of people whose ability is distributed as ${ofGroup(group)} had it, to which the scale's scores are drawn: mean ${mean.toFixed(2)}, standard deviation ${sd.toFixed(2)}. For other groups, with other means, shares differ.`;
}

function cutTable(precision: Precision, columns: number): string[] {
  const { sums, abilities } = precision.classification;
  const row =
    (what: string) =>
    ({ cuts, accuracy, consistency, kappa }: PrecisionClasses): string[] => [
      `${what} ${cuts.join(", ")}`,
      ...[accuracy, consistency, kappa].map((value) => value?.toFixed(3) ?? "–"),
    ];
  const rows = [...sums.map(row("sum")), ...(abilities?.classes ?? []).map(row("θ"))];
  if (rows.length === 0) return [];
  return [
    "",
    ...table([start("Cut"), ...["Accuracy", "Consistency", "Kappa"].map(end)], rows, columns),
    ...(sums.length > 0 ? wrap(bySums(precision), columns) : []),
    ...(abilities ? [`By ability of ${abilities.persons} people.`] : []),
  ];
}
