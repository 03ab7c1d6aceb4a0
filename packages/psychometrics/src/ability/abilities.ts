import type { Calibration, CalibrationPrior } from "@leadsim/scenarios";
import type { ResponseTable } from "../responses/response-table.js";
import { type AbilityColumns, abilityStatuses } from "./ability-columns.js";
import { expectedAPosteriori } from "./eap.js";
import { isNarrow, withFineAbility, withFineFactors } from "./fine-grid.js";
import { type ItemBank, itemBank, type Prior, withoutTestlets } from "./item-bank.js";
import { itemsMet, type MetResponses, metResponses } from "./met-responses.js";
import { parameterErrorOfPoint } from "./parameter-error.js";
import { type ParameterErrorOfEap, parameterErrorOfEap } from "./parameter-error-of-eap.js";
import { type PointMethod, pointEstimates } from "./point-estimate.js";
import { reachingPrior } from "./reaching-grid.js";

/** How to estimate abilities. */
export interface AbilityOptions {
  /**
   * `eap` (default): mean and SD of the posterior. `map`: its highest point. `ml`: highest point of the
   * likelihood alone. `wle`: Warm's weighted likelihood.
   */
  readonly method?: "eap" | PointMethod;
  /**
   * What estimates are drawn to: a group of the calibration, or a mean and sd. Default: the prior of the
   * scale, the same for everybody whose scores are to be compared.
   */
  readonly prior?: Prior;
  /**
   * Whether `se` carries the error of the item parameters (delta method; Cheng & Yuan, 2010). Default: yes,
   * where the calibration states their covariance.
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
 * Estimates the ability of each person of a table from calibrated items. EAP integrates the factors of
 * testlets out, two dimensions at a time (Gibbons & Hedeker, 1992), so that its SD counts what the items of a
 * scenario share, on nodes as fine as the length of the test asks for. Nothing unbounded is silent: see `status`.
 *
 * @throws ScoringError `unknown-item`, `unknown-category`, `unknown-group`, `bad-calibration`, or
 * `testlet-model` for another method than EAP where the calibration has testlets
 */
export function abilities(
  calibration: Calibration,
  table: ResponseTable,
  options: AbilityOptions = {},
): Abilities {
  const { method = "eap", prior, ignoreUnknown = false } = options;
  const coarse = reachingPrior(itemBank(calibration, prior));
  if (method !== "eap") withoutTestlets(coarse, `${method.toUpperCase()} estimates`);
  const met = metResponses(coarse, table, ignoreUnknown);
  const bank = method === "eap" ? withFineFactors(coarse, itemsMet(met)) : coarse;
  const columns: AbilityColumns = {
    theta: new Float64Array(table.persons),
    se: new Float64Array(table.persons),
    sd: new Float64Array(table.persons),
    items: new Uint16Array(table.persons),
    status: new Uint8Array(table.persons),
  };
  const isUnsure = options.itemError ?? true;
  if (method === "eap") estimateByMean(calibration, bank, met, isUnsure, columns);
  else {
    pointEstimates(bank, met, method, columns);
    columns.se.set(columns.sd);
    if (isUnsure) addErrorOfPoints(calibration, bank, met, method, columns);
  }
  const none = abilityStatuses.indexOf("no-responses");
  const unfound = abilityStatuses.indexOf("not-found");
  columns.items.forEach((items, person) => {
    if (items === 0) columns.status[person] = none;
    else if (Number.isNaN(columns.theta[person]!)) columns.status[person] = unfound;
  });
  return { ...columns, method, prior: bank.population, ignored: met.ignored };
}

/**
 * Whose posterior is too narrow for the calibration's nodes is decided person by person: nobody's estimate depends
 * on who else is scored.
 */
function estimateByMean(
  calibration: Calibration,
  bank: ItemBank,
  met: MetResponses,
  isUnsure: boolean,
  columns: AbilityColumns,
): void {
  const errorOn = (own: ItemBank): ParameterErrorOfEap | undefined =>
    isUnsure
      ? parameterErrorOfEap(calibration, own, met, (person, variance) => {
          columns.se[person] = Math.sqrt(columns.sd[person]! ** 2 + variance);
        })
      : undefined;
  const everybody = columns.theta.keys();
  expectedAPosteriori(bank, met, everybody, columns, errorOn(bank));
  const narrow = [...columns.sd.keys()].filter((person) => isNarrow(bank, columns.sd[person]!));
  if (narrow.length === 0) return;
  const fine = withFineAbility(bank, itemsMet(met));
  expectedAPosteriori(fine, met, narrow, columns, errorOn(fine));
}

function addErrorOfPoints(
  calibration: Calibration,
  bank: ItemBank,
  met: MetResponses,
  method: PointMethod,
  { theta, se, sd }: AbilityColumns,
): void {
  const error = parameterErrorOfPoint(calibration, bank, met, method, (person) => 1 / sd[person]! ** 2);
  if (!error) return;
  sd.forEach((own, person) => {
    if (Number.isFinite(own)) se[person] = Math.sqrt(own ** 2 + error(person, theta[person]!));
  });
}
