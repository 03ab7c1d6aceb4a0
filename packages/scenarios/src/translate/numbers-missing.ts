// Digits with the signs that group them or part them: 1,200 · 36.1 · 09:35. A comma or point that ends a clause is
// none.
const written = /\d+(?:[.,:’'\u00a0\u202f]\d+)*/g;

/**
 * The numbers of a source text that its translation does not have, in whatever way each language groups digits. A
 * number that the translation has more often is left to the reader.
 */
export function numbersMissing(source: string, text: string): readonly string[] {
  const there = (text.match(written) ?? []).map(digits);
  return (source.match(written) ?? []).filter((number) => {
    const at = there.indexOf(digits(number));
    if (at >= 0) there.splice(at, 1);
    return at < 0;
  });
}

const digits = (number: string): string => number.replace(/\D/g, "").replace(/^0+(?=.)/, "");
