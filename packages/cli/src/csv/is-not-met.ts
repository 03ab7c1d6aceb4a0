/**
 * Whether a cell holds what programs write for what is missing: R and Python NA and NaN, SPSS and SAS a
 * point, databases NULL, spreadsheets #N/A, in the
 * language of their owner (#NV, #N/D, #I/T, #N/B, #SAKNAS!, #PUUTTUU!, #Н/Д).
 */
export function isNotMet(text: string): boolean {
  return (
    text === "" || /^(?:\.|#?n\/?a|nan|null|#(?:nv|n\/d!?|i\/t|n\/b|saknas!|puuttuu!|н\/д))$/iu.test(text)
  );
}
