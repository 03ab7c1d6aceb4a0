import type { Calibration, CalibrationPrior } from "@leadsim/scenarios";
import type { ResponseTable } from "../responses/response-table.js";
import { type AbilityColumns, abilityStatuses } from "./ability-columns.js";
import { expectedAPosteriori } from "./eap.js";
import { itemBank, type Prior, withoutTestlets } from "./item-bank.js";
import { metResponses } from "./met-responses.js";
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
    items: new Uint16Array(table.persons),
    status: new Uint8Array(table.persons),
  };
  if (method === "eap") expectedAPosteriori(bank, met, columns);
  else pointEstimates(bank, met, method, columns);
  const none = abilityStatuses.indexOf("no-responses");
  columns.items.forEach((items, person) => {
    if (items === 0) columns.status[person] = none;
  });
  return { ...columns, method, prior: bank.population, ignored: met.ignored };
}
