import type { Calibration, CalibrationPrior } from "@leadsim/scenarios";
import type { ResponseTable } from "../responses/response-table.js";
import { type AbilityColumns, abilityStatuses } from "./ability-columns.js";
import { expectedAPosteriori } from "./eap.js";
import { type ItemBank, itemBank, type Prior, withoutTestlets } from "./item-bank.js";
import { type MetResponses, metResponses } from "./met-responses.js";
import { parameterErrorOfEap, parameterErrorOfPoint } from "./parameter-error.js";
import { type PointMethod, pointEstimates } from "./point-estimate.js";

/** How to estimate abilities. */
export interface AbilityOptions {
  /**
   * `eap` (default): mean and SD of the posterior. `map`: its highest point. `ml`: highest point of the likelihood alone. `wle`: Warm's
   * weighted likelihood.
   */
  readonly method?: "eap" | PointMethod;
  /**
   * What estimates are drawn to: a group of the calibration, or a mean and sd. Default: the prior of the scale, the same for everybody whose scores
   * are to be compared.
   */
  readonly prior?: Prior;
  /**
   * Whether `se` carries the error of the item parameters (delta method; Cheng & Yuan, 2010). Default: yes, where the calibration states their covariance.
   */
  readonly itemError?: boolean;
  /** Leave out columns the calibration does not know, instead of refusing them. */
  readonly ignoreUnknown?: boolean;
}

/** Abilities of the people of a table, in its order, on the calibration's θ scale (reference group: mean 0). */
export interface Abilities extends AbilityColumns {
  readonly method: "eap" | PointMethod;
  /** What the estimates were drawn to. */
  readonly prior: CalibrationPrior;
  /** Columns of the table left out because the calibration does not know them. */
  readonly ignored: readonly string[];
}

/**
 * Estimates the ability of each person of a table from calibrated items. EAP integrates the factors of testlets out, two dimensions at
 * a time (Gibbons & Hedeker, 1992), so that its SD counts what the items of a scenario share. Nothing unbounded is silent: see `status`.
 *
 * @throws ScoringError `unknown-item`, `unknown-category`, `unknown-group`, `bad-calibration`, or `testlet-model` for another method
 * than EAP where the calibration has testlets
 */
export function abilities(
  calibration: Calibration,
  table: ResponseTable,
  options: AbilityOptions = {},
): Abilities {
  const { method = "eap", prior, ignoreUnknown = false } = options;
  const bank = itemBank(calibration, prior);
  if (method !== "eap") withoutTestlets(bank, `${method.toUpperCase()} estimates`);
  const met = metResponses(bank, table, ignoreUnknown);
  const columns: AbilityColumns = {
    theta: new Float64Array(table.persons),
    se: new Float64Array(table.persons),
    sd: new Float64Array(table.persons),
    items: new Uint16Array(table.persons),
    status: new Uint8Array(table.persons),
  };
  if (method === "eap") expectedAPosteriori(bank, met, columns);
  else pointEstimates(bank, met, method, columns);
  const none = abilityStatuses.indexOf("no-responses");
  columns.items.forEach((items, person) => {
    if (items === 0) columns.status[person] = none;
  });
  columns.se.set(columns.sd);
  if (options.itemError ?? true) addItemError(calibration, bank, met, method, columns);
  return { ...columns, method, prior: bank.population, ignored: met.ignored };
}

function addItemError(
  calibration: Calibration,
  bank: ItemBank,
  met: MetResponses,
  method: "eap" | PointMethod,
  { theta, se, sd }: AbilityColumns,
): void {
  const error =
    method === "eap"
      ? parameterErrorOfEap(calibration, bank, met)
      : parameterErrorOfPoint(calibration, bank, met, method, (person) => 1 / sd[person]! ** 2);
  if (!error) return;
  for (let person = 0; person < se.length; person += 1) {
    if (!Number.isFinite(sd[person]!)) continue;
    se[person] = Math.sqrt(sd[person]! ** 2 + error(person, theta[person]!));
  }
}
