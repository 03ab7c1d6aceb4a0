import { sharedTestlets, testletsByName } from "@leadsim/psychometrics";
import type { Calibration, CalibrationFinding, CalibrationWarning } from "@leadsim/scenarios";
import { listedIds } from "../listed-ids.js";

/**
 * What a calibration warned of that bears on the scores made with it, in a line each: `leadsim calibrate` said it at
 * length, perhaps to somebody else.
 */
export function warningsRepeated(calibration: Calibration): string[] {
  const { warnings, fit } = calibration;
  return [
    ...warnings.flatMap(ofWarning),
    ...(fit?.findings ?? []).flatMap(ofFinding),
    ...independentItems(calibration),
    ...(fit ? [] : ["How the items fit was not examined (--no-fit)."]),
  ];
}

/**
 * Said where items share scenarios by their names, no testlet stands for that, and no evidence of fit tells whether
 * they depend on each other.
 */
export function independentItems({ items, testlets, fit }: Calibration): string[] {
  if (fit || testlets.length > 0 || sharedTestlets(testletsByName(items.map(({ id }) => id))) < 2) return [];
  return [
    "Items of one scenario were taken as independent, and nothing was examined: what they share besides ability makes scores look surer than they are. --testlets models it.",
  ];
}

function ofWarning(warning: CalibrationWarning): string[] {
  switch (warning.code) {
    case "islands":
      return [
        `Its items are ${warning.islands.length} islands that hardly anybody met together: comparing people across them assumes equally able people.`,
      ];
    case "thin-tie":
      return [
        `Groups share fewer than three items with the others (${listedIds(warning.groups)}): one or two items place them.`,
      ];
    case "negative-slope":
      return [`People with more ability respond lower to ${listedIds(warning.items)}.`];
    case "dependent-columns":
      return [`Columns that others give count twice: ${listedIds(warning.columns.map(({ item }) => item))}.`];
    case "small-sample":
      return [`It rests on ${warning.persons} people, fewer than the ${warning.least} its model asks for.`];
    default:
      return [];
  }
}

function ofFinding(finding: CalibrationFinding): string[] {
  switch (finding.code) {
    case "duplicated-items":
    case "reversed-copies":
      return [`Copies count a response twice: ${pairsInWords(finding.pairs)}.`];
    case "two-abilities":
      return ["Its items fall into two sets that measure different things: one score hides that."];
    case "model-misfit":
      return [
        `The model as a whole leaves too much unexplained (RMSEA ${finding.rmsea.toFixed(3)} by ${finding.statistic}).`,
      ];
    case "dependent-items":
      return [
        `Pairs of items share more than ability explains, so that ranges are too narrow: ${pairsInWords(finding.pairs)}.`,
      ];
    case "misfitting-items":
      return [`Responses do not follow the curves of ${listedIds(finding.items)}.`];
    default:
      return [];
  }
}

function pairsInWords(pairs: readonly (readonly string[])[]): string {
  return listedIds(pairs.map((pair) => pair.join(" and ")));
}
