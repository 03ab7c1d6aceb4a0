import type { SimulationTable } from "@leadsim/engine";
import type { Model, SimulationBehavior } from "@leadsim/scenarios";
import { rounded } from "./distribution.js";

/** Every behavior of the model, in its order; those without a decision have 0 decisions. */
export function behaviorCoverage(table: SimulationTable, model: Model): SimulationBehavior[] {
  return model.behaviors.map(({ id, competency }) => {
    const columns = table.opportunities.flatMap((of, column) => (of.behavior === id ? [column] : []));
    let met = 0;
    let sum = 0;
    let seen = 0;
    for (let session = 0; session < table.sessions; session += 1) {
      for (const column of columns) {
        const level = table.levels[session * table.opportunities.length + column] ?? Number.NaN;
        if (Number.isNaN(level)) continue;
        met += 1;
        sum += level;
        if (level >= 4 - 1e-9) seen += 1;
      }
    }
    return {
      behavior: id,
      competency,
      decisions: columns.length,
      met: rounded(met / Math.max(1, table.sessions)),
      level: met > 0 ? rounded(sum / met) : null,
      seen: met > 0 ? rounded(seen / met) : null,
    };
  });
}
