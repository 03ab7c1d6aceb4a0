/** A p value as journals print it: never 0. */
export function pValue(p: number): string {
  return p < 0.001 ? "<.001" : p.toFixed(3).replace(/^0/, "");
}
