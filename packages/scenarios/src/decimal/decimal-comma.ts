/**
 * The number that figures with a comma were meant to be: `3,0` is 3 and `4,5` is 4.5; `1,500` is 1500, since a group of
 * three looks like thousands, except behind a zero. Undefined where there is no such number.
 */
export function readDecimalComma(words: string): string | undefined {
  const [, whole = "", rest = ""] = /^(-?\d{1,9}),(\d{1,9})$/.exec(words) ?? [];
  if (whole === "") return undefined;
  const isGroup = rest.length === 3 && !/^-?0/.test(whole);
  return String(Number(isGroup ? whole + rest : `${whole}.${rest}`));
}

/** The same of a range, `850,5..950,5`; undefined where neither end has a comma. */
export function readRangeWithCommas(words: string): string | undefined {
  const ends = words.split("..");
  if (ends.length !== 2 || !words.includes(",")) return undefined;
  const read = ends.map((end) => (/^-?\d+(?:\.\d+)?$/.test(end) ? end : readDecimalComma(end)));
  return read.includes(undefined) ? undefined : read.join("..");
}
