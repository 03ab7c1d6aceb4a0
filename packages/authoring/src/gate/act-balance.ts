import type { Play } from "@leadsim/engine";
import type { Act, Option, Scene } from "@leadsim/scenarios";

/** Every kind of act, in the order they are printed. */
const acts: readonly Act[] = [
  "coach",
  "ask",
  "delegate",
  "escalate",
  "decide",
  "wait",
  "act",
  "agree",
  "assert",
];

/** How often an act stands among the options, and how often it is the best and the worst of its decision. */
export interface ActBalance {
  readonly act: Act;
  readonly options: number;
  readonly best: number;
  readonly worst: number;
}

/** Counts acts over the decisions whose options are keyed by levels; ties count for each. */
export function actBalance(plays: readonly Play[]): {
  readonly balance: readonly ActBalance[];
  readonly untold: number;
} {
  const rated = plays.flatMap(({ scenario }) => scenario.scenes.flatMap(ratedOptions));
  const options = rated.flatMap(({ all }) => all);
  const balance = acts.map((act) => {
    const among = (those: readonly Option[]) => those.filter((option) => option.act === act).length;
    return {
      act,
      options: among(options),
      best: rated.filter(({ best }) => among(best) > 0).length,
      worst: rated.filter(({ worst }) => among(worst) > 0).length,
    };
  });
  return { balance, untold: options.filter((option) => option.act === undefined).length };
}

interface RatedOptions {
  readonly all: readonly Option[];
  readonly best: readonly Option[];
  readonly worst: readonly Option[];
}

/**
 * The options of a scored decision with those whose levels sum highest and lowest; nothing where levels are
 * not by option.
 */
export function ratedOptions({ decision }: Scene): readonly RatedOptions[] {
  if (!decision || decision.key.length === 0) return [];
  if (decision.type === "allocate" || decision.type === "estimate" || decision.type === "sort") return [];
  const { key, options } = decision;
  const levelOf = ({ id }: Option): number => {
    const levels = key.flatMap((row) => row.levels[id] ?? []);
    return levels.length === 0 ? Number.NaN : levels.reduce((sum, level) => sum + level, 0) / levels.length;
  };
  const known = options.filter((option) => !Number.isNaN(levelOf(option)));
  const highest = Math.max(...known.map(levelOf));
  const lowest = Math.min(...known.map(levelOf));
  return [
    {
      all: options,
      best: known.filter((option) => levelOf(option) === highest),
      worst: known.filter((option) => levelOf(option) === lowest),
    },
  ];
}
