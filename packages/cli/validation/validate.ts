import { groupChecks } from "../../fairness/validation/group-checks.js";
import { between, type Check } from "../../psychometrics/validation/check.js";
import { classChecks } from "../../psychometrics/validation/classes.js";
import { fitChecks } from "../../psychometrics/validation/fit-statistics.js";
import { recoveryChecks, referenceFitChecks } from "../../psychometrics/validation/fits.js";
import { fixtureParameters } from "../../psychometrics/validation/fixture-parameters.js";
import { pathInvariance } from "../../psychometrics/validation/path-invariance.js";
import { structureChecks } from "../../psychometrics/validation/structure.js";
import {
  coverageByScore,
  coverageChecks,
  sharedResponses,
  wrongAssumptions,
} from "../../scoring/validation/coverage-checks.js";
import { closedForms } from "./closed-forms.js";
import { coverageOfProfiles } from "./coverage-of-profiles.js";
import { speedChecks } from "./speed.js";

/** Check 5: what calibrated scores owe to the path, by hard branches met. */
function pathChecks(): Check[] {
  return pathInvariance(5000, 20261122).map(({ hard, people, calibrated, share }) =>
    between(
      "5",
      `mean (score − θ) in SD, ${hard} hard branches, ${people} people (the uncorrected share: ${share.toFixed(2)})`,
      calibrated,
      -0.03,
      0.03,
    ),
  );
}

const studies: readonly (readonly [string, () => Check[]])[] = [
  ["1  Log-likelihood and abilities at the reference's parameters", fixtureParameters],
  ["2  Fits against the reference's fits", referenceFitChecks],
  ["3  True parameters recovered", recoveryChecks],
  ["4  Coverage of 90% bands", coverageChecks],
  ["4b Coverage where what is assumed is wrong (for the reader; no bound)", wrongAssumptions],
  ["4c Coverage where one response sets the levels of two competencies", sharedResponses],
  ["4d Coverage by the score that is printed", coverageByScore],
  ["4e Coverage of the ranges that whole profiles print, with keys at odds", coverageOfProfiles],
  ["5  Calibrated scores do not depend on the path", pathChecks],
  ["6  Closed forms", closedForms],
  ["7  Speed, seconds of one core", speedChecks],
  ["8  Evidence of fit", fitChecks],
  ["9  Items between groups", groupChecks],
  ["10 Structure: groups and dimensions", structureChecks],
  ["11 Classes at cut scores", classChecks],
];

let failed = 0;
for (const [title, study] of studies) {
  process.stdout.write(`\n${title}\n`);
  for (const { what, measured, bound, held } of study()) {
    const verdict = bound === null ? "" : `   ${bound}   ${held ? "held" : "NOT HELD"}`;
    process.stdout.write(`  ${measured.padStart(9)}  ${verdict.padEnd(30)} ${what}\n`);
    if (!held) failed += 1;
  }
}
process.stdout.write(`\n${failed === 0 ? "All bounds held." : `${failed} bounds NOT held.`}\n`);
process.exitCode = failed === 0 ? 0 : 1;
