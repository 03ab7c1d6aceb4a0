import {
  type Classification,
  classificationOfEstimates,
  classificationOfSums,
  sumScoreTable,
  testInformation,
} from "@leadsim/psychometrics";
import type { Calibration } from "@leadsim/scenarios";
import type { Estimates } from "../abilities/read-estimates.js";
import { plain } from "../terminal/plain.js";
import { type Column, table } from "../terminal/table.js";

/** What is asked of a calibration's scores. */
export interface PrecisionAsked {
  readonly sums: boolean;
  /** Ascending. */
  readonly cutSums: readonly number[];
  readonly byAbility?: { readonly cuts: readonly number[]; readonly estimates: Estimates };
}

/** How sure scores are, as a person reads it. */
export function precisionText(calibration: Calibration, asked: PrecisionAsked, columns: number): string {
  const lines = [
    `How sure scores of ${calibration.items.length} items are.`,
    ...(calibration.sample.kind === "synthetic" ? ["Simulated responses: no person was measured."] : []),
    "",
    ...informationTable(calibration, columns),
    ...(asked.sums ? ["", ...sumTable(calibration, columns)] : []),
    ...cutTable(calibration, asked, columns),
  ];
  return plain(`${lines.join("\n").trimEnd()}\n`);
}

const end = (title: string): Column => ({ title, align: "end" });

function informationTable(calibration: Calibration, columns: number): string[] {
  if (calibration.testlets.length > 0) {
    return ["Items of testlets depend on each other, so that their information does not add up. See --sums."];
  }
  const thetas = Array.from({ length: 13 }, (_, at) => -3 + at / 2);
  const information = testInformation(calibration, thetas);
  return table(
    ["θ", "Information", "Standard error"].map(end),
    thetas.map((theta, at) => [
      theta.toFixed(1),
      information[at]!.toFixed(2),
      (1 / Math.sqrt(information[at]!)).toFixed(2),
    ]),
    columns,
  );
}

function sumTable(calibration: Calibration, columns: number): string[] {
  const { theta, se, probability } = sumScoreTable(calibration);
  return table(
    ["Sum", "θ", "Standard error", "T", "% expected"].map(end),
    Array.from(theta, (value, sum) => [
      String(sum),
      value.toFixed(2),
      se[sum]!.toFixed(2),
      (50 + 10 * value).toFixed(0),
      (100 * probability[sum]!).toFixed(1),
    ]),
    columns,
  );
}

/** Each cut by itself, then all together. */
function cutTable(
  calibration: Calibration,
  { cutSums, byAbility }: PrecisionAsked,
  columns: number,
): string[] {
  const sets = (cuts: readonly number[]): (readonly number[])[] =>
    cuts.length > 1 ? [...cuts.map((cut) => [cut]), cuts] : cuts.length === 1 ? [cuts] : [];
  const row = (name: string, { accuracy, consistency, kappa }: Classification): string[] => [
    name,
    ...[accuracy, consistency, kappa].map((value) => value.toFixed(3)),
  ];
  const rows = [
    ...sets(cutSums).map((cuts) => row(`sum ${cuts.join(", ")}`, classificationOfSums(calibration, cuts))),
    ...(byAbility
      ? sets(byAbility.cuts).map((cuts) => {
          const { thetas, errors } = byAbility.estimates;
          return row(`θ ${cuts.join(", ")}`, classificationOfEstimates(thetas, errors, cuts));
        })
      : []),
  ];
  if (rows.length === 0) return [];
  return [
    "",
    ...table(
      [{ title: "Cut", align: "start" }, ...["Accuracy", "Consistency", "Kappa"].map(end)],
      rows,
      columns,
    ),
    ...(byAbility ? [`By ability of ${byAbility.estimates.thetas.length} people.`] : []),
  ];
}
