/**
 * Whether a cell holds what programs write for what is missing: R and Python NA and NaN, SPSS and SAS a
 * point, databases NULL, spreadsheets #N/A.
 */
export function isNotMet(text: string): boolean {
  return text === "" || /^(?:\.|#?n\/?a|nan|null)$/i.test(text);
}
