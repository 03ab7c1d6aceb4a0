/** A score on the 1 to 5 scale, one decimal: more would promise what the evidence can't carry. */
export function score(value: number): string {
  return value.toFixed(1);
}

/** A level of evidence: whole where it is whole. */
export function level(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

/** A share as a whole percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A probability in whole percent; the ends are never said to be certain. */
export function probability(value: number): string {
  if (value > 0.99) return "over 99%";
  if (value < 0.01) return "under 1%";
  return percent(value);
}

/** A number with at most `digits` decimals, without trailing zeros. */
export function plain(value: number, digits = 3): string {
  return String(Number(value.toFixed(digits)));
}

/** `1 decision`, `3 decisions`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${value} ${value === 1 ? one : many}`;
}

/** Story or real minutes: `2 h 05 min`, `45 min`. */
export function minutes(value: number): string {
  const whole = Math.round(value);
  if (whole < 60) return `${whole} min`;
  return `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, "0")} min`;
}
