import type { ForecastScale, ScoredTable } from "@leadsim/scoring";

/** How dependable a scale would be on the commonest route, and on the others. */
export interface Dependability extends ForecastScale {
  /** The lowest and highest ρ over all routes that were taken. */
  readonly lowest: number;
  readonly highest: number;
}

/** The forecast of every scale that something measures. */
export function dependabilityOf({ routes }: ScoredTable): Dependability[] {
  const [commonest] = routes;
  if (!commonest) return [];
  return commonest.forecast.flatMap((scale, place) => {
    if (scale.decisions === 0) return [];
    const all = routes.map(({ forecast }) => rhoOf(forecast[place] ?? scale));
    return [{ ...scale, lowest: Math.min(...all), highest: Math.max(...all) }];
  });
}

/** The ρ that rules go by: a competency's own, a composite's whole. */
export function rhoOf({ ownReliability, reliability }: ForecastScale): number {
  return ownReliability ?? reliability;
}
