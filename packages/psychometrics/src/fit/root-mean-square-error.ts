import { chiSquareNoncentrality } from "../numeric/noncentral-chi-square.js";

/** A root mean square error of approximation with its 90% interval. */
export interface RootMeanSquareError {
  readonly rmsea: number;
  readonly low: number;
  readonly high: number;
}

/** How far a model is off per degree of freedom, apart from chance (Steiger, 1990): √(max(0, X² − df)/(df·(n − 1))). */
export function rootMeanSquareError(x2: number, df: number, people: number): number {
  return errorOf(Math.max(0, x2 - df), df, people);
}

/** The same with the interval that its noncentral distribution gives. */
export function errorWithInterval(x2: number, df: number, people: number): RootMeanSquareError {
  return {
    rmsea: rootMeanSquareError(x2, df, people),
    low: errorOf(chiSquareNoncentrality(0.95, x2, df), df, people),
    high: errorOf(chiSquareNoncentrality(0.05, x2, df), df, people),
  };
}

function errorOf(noncentrality: number, df: number, people: number): number {
  return Math.sqrt(noncentrality / (df * (people - 1)));
}
