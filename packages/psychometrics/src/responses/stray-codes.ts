/**
 * At most so many codes at one end are looked for: survey programs use up to three, for “not asked”,
 * “refused” and “does not know”.
 */
const mostAtOneEnd = 3;

/** Codes that survey programs write for what is missing. */
const usual = /^(?:-?9{2,6}|-9|-99[78]|-9[78]|-77|-88)$/;

/**
 * Codes or scores that lie so far from all others that they rather stand for what is missing, as -99 or 999:
 * over three times as far out as the others span, a usual code for it below others that are never negative,
 * or one above them by half their span.
 *
 * @param codes each once or more, finite
 */
export function strayCodes(codes: readonly number[]): number[] {
  const sorted = [...new Set(codes)].sort((x, y) => x - y);
  const far = new Set([...farCodes(sorted), ...usualCodes(sorted)]);
  return sorted.filter((code) => far.has(code));
}

/** Whether there are any. */
export function hasStray(codes: readonly number[]): boolean {
  return strayCodes(codes).length > 0;
}

function farCodes(sorted: readonly number[]): number[] {
  for (let count = 1; count <= 2 * mostAtOneEnd && sorted.length - count > Math.max(1, count); count += 1) {
    for (let below = Math.max(0, count - mostAtOneEnd); below <= Math.min(count, mostAtOneEnd); below += 1) {
      const others = sorted.slice(below, sorted.length - (count - below));
      const [least, most] = [others[0]!, others.at(-1)!];
      const apart = 3 * (most - least);
      const lower = sorted[below - 1];
      const higher = sorted[below + others.length];
      const low = lower === undefined || least - lower > apart;
      const high = higher === undefined || higher - most > apart;
      if (low && high) return sorted.filter((code) => code < least || code > most);
    }
  }
  return [];
}

function usualCodes(sorted: readonly number[]): number[] {
  const others = sorted.filter((code) => !usual.test(String(code)));
  if (others.length < 2) return [];
  const [least, most] = [others[0]!, others.at(-1)!];
  return sorted.filter((code) => {
    if (!usual.test(String(code))) return false;
    return code < 0 ? least >= 0 : code - most > (most - least) / 2;
  });
}
