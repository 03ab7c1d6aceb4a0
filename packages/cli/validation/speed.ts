import {
  abilities,
  calibrate,
  calibrationFit,
  type ResponseTable,
  responseTable,
} from "@leadsim/psychometrics";
import { scoreTable } from "@leadsim/scoring";
import { readResponses } from "../../psychometrics/src/calibrate/calibrate.test-support.js";
import { atMost, type Check } from "../../psychometrics/validation/check.js";
import { scenarioSummary, smallModel } from "../../scoring/src/scoring.test-support.js";

/** Check 7: seconds of one core. `bench/` times the same work beside its peers, with results asserted first. */
export function speedChecks(): Check[] {
  const { items, rows } = readResponses("calibrate/gpcm66_mcar.csv.gz");
  const table = responseTable(items, rows);
  const calibration = calibrate(table, { model: "gpcm" });
  const many = repeated(table, 20);
  const levels = levelsOf(20_000);
  const { model } = levels;
  return [
    atMost(
      "7",
      "seconds: converged calibration, 66 × 5000",
      best(2, () => calibrate(table, { model: "gpcm" })),
      10,
    ),
    atMost(
      "7",
      "times what calibration takes, with all evidence of fit",
      1 +
        best(2, () => calibrationFit(calibration, table)) /
          best(2, () => calibrate(table, { model: "gpcm" })),
      2,
    ),
    atMost(
      "7",
      "seconds: EAP of 100,000 × 66",
      best(5, () => abilities(calibration, many)),
      1,
    ),
    atMost(
      "7",
      "seconds: 20,000 level-0 profiles of 80 pieces of evidence",
      best(5, () => scoreTable(levels.table, model, levels.scenarios)),
      1,
    ),
  ];
}

/** The same people again and again. */
function repeated(table: ResponseTable, times: number): ResponseTable {
  const cells = new Uint8Array(table.cells.length * times);
  for (let time = 0; time < times; time += 1) cells.set(table.cells, time * table.cells.length);
  return { ...table, persons: table.persons * times, cells };
}

function levelsOf(people: number) {
  const model = smallModel();
  const scenarios = [0, 1, 2, 3].map((at) => scenarioSummary(`scenario-${at}`));
  const opportunities = Array.from({ length: 80 }, (_, at) => ({
    scenario: `scenario-${at % 4}`,
    decision: `decision-${at}`,
    behavior: model.behaviors[at % model.behaviors.length]!.id,
    min: 1,
    max: 5,
  }));
  const levels = Float64Array.from({ length: people * 80 }, (_, cell) => 1 + ((cell * 7919) % 5));
  return { model, scenarios, table: { opportunities, people, levels } };
}

function best(rounds: number, work: () => void): number {
  const seconds = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...seconds);
}
