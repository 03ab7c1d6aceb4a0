import type { Play, PlayDecision } from "@leadsim/engine/plays";
import type { Report } from "./report.js";

/** From so many pairs of options on, chance seldom brings a share of two thirds. */
const fewestPairs = 30;
/** The share of pairs in one order from which the file's order tells the key: a judgment of ours. */
const most = 2 / 3;

/**
 * Says where options of higher levels mostly stand before those of lower ones, or after: who sees the file's order, in a log or
 * in an unshuffled list, then knows something of the key.
 */
export function checkOrder({ scenes }: Play, report: Report): void {
  let falling = 0;
  let rising = 0;
  for (const { decision } of scenes) {
    const levels = decision ? levelsOf(decision) : [];
    for (const [at, level] of levels.entries()) {
      for (const later of levels.slice(at + 1)) {
        if (level > later) falling += 1;
        if (level < later) rising += 1;
      }
    }
  }
  const pairs = falling + rising;
  const share = Math.max(falling, rising) / pairs;
  if (pairs < fewestPairs || share <= most) return;
  const place = falling > rising ? "before" : "after";
  report.add(
    "order-predicts-key",
    ["scenes"],
    `In ${Math.round(100 * share)} percent of ${pairs} pairs the better option stands ${place} the other in the file.`,
    {
      help: "Put the options of some decisions in another order: best, worst and middle in every place alike.",
    },
  );
}

/** Mean levels of the options in the file's order, where one or two are picked; nothing elsewhere. */
function levelsOf({ decision, options }: PlayDecision): readonly number[] {
  if (decision.type !== "choose" && decision.type !== "best-worst") return [];
  return options.flatMap(({ id }) => {
    const levels = decision.key.flatMap((row) => row.levels[id] ?? []);
    return levels.length === 0 ? [] : [levels.reduce((sum, level) => sum + level, 0) / levels.length];
  });
}
