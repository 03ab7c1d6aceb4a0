import type { Format } from "../words/format.js";

/** A p value as journals print it: never 0. */
export function pValue(p: number, { decimal }: Format): string {
  return p < 0.001 ? `< ${decimal(0.001, 3)}` : decimal(p, 3);
}
