/**
 * p values adjusted so that, calling all under a level significant, the expected share of false calls stays
 * at or under that level (Benjamini & Hochberg 1995). Undefined entries were not tested and count for nothing.
 */
export function benjaminiHochberg(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const tested = values
    .flatMap((p, place) => (p === undefined ? [] : [{ p, place }]))
    .sort((a, b) => b.p - a.p || a.place - b.place);
  const adjusted: (number | undefined)[] = values.map(() => undefined);
  let least = 1;
  tested.forEach(({ p, place }, at) => {
    least = Math.min(least, (p * tested.length) / (tested.length - at));
    adjusted[place] = least;
  });
  return adjusted;
}
