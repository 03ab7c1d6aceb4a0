const units: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1_000 };

/** A duration such as `90s`, `45m` or `1h30m` in milliseconds; undefined when it is not written like one. */
export function parseDuration(text: string): number | undefined {
  if (!/^(?=\d)(\d{1,4}h)?(\d{1,5}m)?(\d{1,6}s)?$/.test(text)) return undefined;
  let milliseconds = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+)([hms])/g))
    milliseconds += Number(amount) * units[unit!]!;
  return milliseconds;
}
