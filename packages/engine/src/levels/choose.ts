import { keyedLevels, type MaybeRow } from "../play/level-row.js";

/** choose: the chosen option's level, as the key has it. */
export function chooseRow(
  behavior: string,
  key: Readonly<Record<string, number>>,
  ids: readonly string[],
): MaybeRow {
  const levels = keyedLevels(key, ids).map((level) => level ?? Number.NaN);
  const min = Math.min(...levels);
  const max = Math.max(...levels);
  if (!(min < max)) return undefined;
  return {
    behavior,
    min,
    max,
    level: (answer) => levels[answer[0]!]!,
    parts: (answer) => levels.map((level, option) => (option === answer[0] ? level : undefined)),
    ideal: () => Float64Array.of(levels.indexOf(max)),
  };
}
