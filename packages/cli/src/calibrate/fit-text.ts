import type { CalibrationFit } from "@leadsim/scenarios";
import { pValue } from "../terminal/p-value.js";
import { type Column, table } from "../terminal/table.js";
import { words } from "../terminal/words.js";
import { findingLine } from "./warning-line.js";

/** So many pairs are shown: the file holds more. */
const shownPairs = 5;

/** The evidence of fit as a person reads it: the model, its items, the pairs that share most, and what follows. */
export function fitText(fit: CalibrationFit, columns: number): string[] {
  return [
    "Fit",
    ...fit.model.map(
      ({ statistic, value, df, p, rmsea, rmseaLow, rmseaHigh, cfi, tli }) =>
        `${statistic} = ${value.toFixed(2)}, df ${df}, p ${pValue(p)}; RMSEA ${rmsea.toFixed(3)} (90% interval ${rmseaLow.toFixed(3)} to ${rmseaHigh.toFixed(3)}), CFI ${cfi.toFixed(3)}, TLI ${tli.toFixed(3)}.`,
    ),
    ...(fit.srmsr === null ? [] : [`SRMSR ${fit.srmsr.toFixed(3)}.`]),
    ...contrastLine(fit),
    "",
    ...itemTable(fit, columns),
    ...(fit.items.some(({ chiSquare }) => chiSquare?.by === "rest-ability")
      ? [
          `X² of people put side by side by the ability that their other responses have, since ${fit.met === "all" ? "they are too few to be compared by their sums" : "they met different items"}.`,
        ]
      : []),
    "p is adjusted for the number of items. With estimated abilities infit and outfit lie somewhat under 1 where all is well.",
    "",
    ...pairTable(fit, columns),
    ...fit.findings.map((finding) => `! ${findingLine(finding)}`),
    ...(fit.findings.length === 0 ? [nothingFound(fit)] : []),
  ];
}

/** That nothing was found means something only of what was looked at. */
function nothingFound({ items, q3Mean }: CalibrationFit): string {
  const untested = [
    ...(items.every(({ chiSquare }) => chiSquare === null) ? ["the curves of items"] : []),
    ...(q3Mean === null ? ["pairs of items"] : []),
  ];
  return untested.length === 0
    ? "Nothing in it stands out."
    : `Nothing stands out in what could be tested: ${untested.join(" and ")} could not.`;
}

function contrastLine({ contrast }: CalibrationFit): string[] {
  if (!contrast) return [];
  const { eigenvalue, chance } = contrast;
  return [
    `Residuals: the strongest contrast is worth ${eigenvalue.toFixed(2)} items; chance alone seldom passes ${chance.toFixed(2)}.`,
  ];
}

function itemTable({ items }: CalibrationFit, columns: number): string[] {
  const numbers = ["df", "p", "RMSEA", "Infit", "Outfit"].map((title): Column => ({ title, align: "end" }));
  const bySum = items.every(({ chiSquare }) => chiSquare?.by !== "rest-ability");
  return table(
    [{ title: "Item", align: "start" }, { title: bySum ? "S-X²" : "X²", align: "end" }, ...numbers],
    items.map(({ id, chiSquare, infit, outfit }) => [
      id,
      ...(chiSquare
        ? [
            chiSquare.x2.toFixed(2),
            String(chiSquare.df),
            pValue(chiSquare.adjustedP),
            chiSquare.rmsea.toFixed(3),
          ]
        : ["–", "", "", ""]),
      infit.toFixed(2),
      outfit.toFixed(2),
    ]),
    columns,
  );
}

function pairTable({ pairs, q3Mean, reverseKeyed }: CalibrationFit, columns: number): string[] {
  const shown = pairs.slice(0, shownPairs);
  if (shown.length === 0 || q3Mean === null) return [];
  const numbers = ["Q3", "LD X²", "df", "V"].map((title): Column => ({ title, align: "end" }));
  return [
    ...table(
      [{ title: "Pairs that share most", align: "start" }, ...numbers],
      shown.map(({ items, q3, table: counts }) => [
        items.join(" "),
        q3.toFixed(3),
        ...(counts ? [counts.x2.toFixed(2), String(counts.df), counts.v.toFixed(3)] : ["–", "", ""]),
      ]),
      columns,
    ),
    `Mean of Q3 over all pairs: ${q3Mean.toFixed(3)}.`,
    ...(reverseKeyed ? [words.calibration.pairs.reverseKeyed(reverseKeyed.join(", "))] : []),
    "",
  ];
}
