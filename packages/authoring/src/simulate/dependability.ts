import type { MeterScale, SimulationDependability } from "@leadsim/scenarios";
import type { ScoredTable } from "@leadsim/scoring";

/** The forecast of every scale that something measures. */
export function dependabilityOf({ paths }: ScoredTable): SimulationDependability[] {
  const [commonest] = paths;
  if (!commonest) return [];
  return commonest.forecast.flatMap((scale, place) => {
    if (scale.decisions === 0) return [];
    const all = paths.map(({ forecast }) => rhoOf(forecast[place] ?? scale));
    return [{ ...scale, lowest: Math.min(...all), highest: Math.max(...all) }];
  });
}

/** The ρ that rules go by: a competency's own, a composite's whole. */
export function rhoOf({ ownReliability, reliability }: MeterScale): number {
  return ownReliability ?? reliability;
}
