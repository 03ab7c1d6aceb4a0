import { abilities } from "../src/ability/abilities.js";
import { idsOf, referenceCalibration, referenceResponses } from "../src/ability/calibration.test-support.js";
import { referenceFits, responsesOf } from "../src/calibrate/calibrate.test-support.js";
import { logLikelihood } from "../src/calibrate/log-likelihood.js";
import { atMost, type Check } from "./check.js";

/** Check 1: log-likelihood, EAP and its standard error at the reference's own parameters. */
export function fixtureParameters(): Check[] {
  const byFit = referenceFits.fits.map(({ name, data, logLikelihood: known }) => {
    const there = logLikelihood(referenceCalibration(name), responsesOf(data));
    return Math.abs(there - known);
  });
  const dichotomous = ["lsat6_2pl", "lsat6_rasch", "lsat7_2pl", "lsat7_rasch"].flatMap((fit) =>
    ["unique", "missing"].flatMap((kind) => apart(fit, `${fit}_scores_${kind}_patterns`, "eap", "eap_se")),
  );
  const polytomous = ["gpcm", "graded"].flatMap((model) =>
    apart(`bfi_consc_${model}`, "bfi_consc_eap", model, `${model}_se`),
  );
  const both = [...dichotomous, ...polytomous];
  return [
    atMost(
      "1",
      `|Δ log-likelihood| of ${byFit.length} reference fits at their parameters`,
      Math.max(...byFit),
      1e-6,
    ),
    atMost("1", `|Δ EAP| of ${both.length} people`, Math.max(...both.map(({ theta }) => theta)), 1e-4),
    atMost("1", "|Δ SE| of the same", Math.max(...both.map(({ se }) => se)), 1e-4),
  ];
}

/** How far the EAP and SE of each row of a fixture lie from those of the reference. */
function apart(fit: string, file: string, theta: string, se: string): { theta: number; se: number }[] {
  const calibration = referenceCalibration(fit);
  const { table, rows } = referenceResponses(file, idsOf(calibration));
  const found = abilities(calibration, table);
  return rows.map((row, person) => ({
    theta: Math.abs(found.theta[person]! - row[theta]!),
    se: Math.abs(found.se[person]! - row[se]!),
  }));
}
