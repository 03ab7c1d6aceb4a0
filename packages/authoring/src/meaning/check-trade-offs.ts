import type { Play, PlayDecision } from "@leadsim/engine/plays";
import type { Report } from "./report.js";

/** A decision whose key gives each option a level. */
interface Keyed {
  readonly path: readonly string[];
  readonly options: readonly string[];
  /** Levels by behavior, then by option; only options that every row rates are compared. */
  readonly levels: (option: string) => readonly number[] | undefined;
}

/** Options from which on there is room for one that is good at one thing and bad at another. */
const roomForTradeOff = 4;

/**
 * Looks at decisions that measure two behaviors or more: one option that is best on all of them asks for no
 * judgment, and two options with the same levels on all of them are one option twice.
 */
export function checkTradeOffs(play: Play, report: Report): void {
  for (const { id, decision } of play.scenes) {
    const keyed = decision && keyedDecision(id, decision);
    if (!keyed) continue;
    const rated = keyed.options.flatMap((option) => {
      const levels = keyed.levels(option);
      return levels ? [{ option, levels }] : [];
    });
    const [first] = rated;
    if (!first) continue;
    const best = first.levels.map((_, row) => Math.max(...rated.map(({ levels }) => levels[row]!)));
    const winner = rated.find(({ levels }) => levels.every((level, row) => level === best[row]));
    if (winner && rated.length >= roomForTradeOff) sayNoTradeOff(keyed, winner.option, report);
    sayTwins(keyed, rated, report);
  }
}

function keyedDecision(scene: string, { decision, options }: PlayDecision): Keyed | undefined {
  // Where several options are picked, rated or ranked, the others still ask for judgment.
  if (decision.type !== "choose" && decision.type !== "best-worst") return undefined;
  const { key, type } = decision;
  if (key.length < 2) return undefined;
  return {
    path: ["scenes", scene, type],
    options: options.map(({ id }) => id),
    levels: (option) => {
      const levels = key.map((row) => (Object.hasOwn(row.levels, option) ? row.levels[option]! : Number.NaN));
      return levels.some(Number.isNaN) ? undefined : levels;
    },
  };
}

function sayNoTradeOff({ path }: Keyed, option: string, report: Report): void {
  report.add(
    "no-trade-off",
    [...path, "options", option],
    `\`${option}\` is best on every behavior measured here.`,
    {
      help: "Whoever sees which option is good overall answers all rows at once, so they tell one thing. Let the best of one behavior cost something on another, or measure one behavior.",
      related: [{ message: "The key.", path: [...path, "key"] }],
    },
  );
}

function sayTwins(
  { path }: Keyed,
  rated: readonly { readonly option: string; readonly levels: readonly number[] }[],
  report: Report,
): void {
  const known = new Map<string, string>();
  for (const { option, levels } of rated) {
    const twin = known.get(levels.join());
    known.set(levels.join(), twin ?? option);
    if (twin === undefined) continue;
    report.add(
      "options-keyed-alike",
      [...path, "options", option],
      `\`${option}\` and \`${twin}\` have the same level on every behavior.`,
      {
        help: "To the measurement they are one option. Tell them apart on one behavior, or leave one out.",
        related: [{ message: `\`${twin}\` is here.`, path: [...path, "options", twin] }],
      },
    );
  }
}
