import type { OptionsOnlyResult } from "@leadsim/authoring/panel";
import type { Gate, GateRow } from "@leadsim/authoring/simulate";
import { referenceTo } from "@leadsim/scenarios";
import { end, figure, heading, percent, start } from "../simulate/figures.js";
import { table } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";

/** The gate as a designer reads it in the terminal. */
export function printGate(
  { of, sessions, seed, surface, strategies, balance, untold, holds }: Gate,
  columns: number,
  decisions?: number,
): string {
  const where = whereSection([...surface, ...strategies], of.id, decisions, columns);
  const sections = [
    wrap(
      `${of.title} (${referenceTo(of)}): ${sessions} simulated sessions for each row, seed ${seed}`,
      columns,
    ),
    [
      ...heading(
        "What the words of options give away",
        "Options picked by one mark of their words, without scene or exhibit. The effect is in standard deviations of random answers.",
        columns,
      ),
      ...rows(surface, columns),
    ],
    [
      ...heading(
        "Always the same kind of act",
        "Options picked by their `act`; all else is answered at random. A dash where no option has it.",
        columns,
      ),
      ...rows(strategies, columns),
    ],
    [
      ...heading(
        "Acts",
        "How many options have it, and at how many decisions it is the best and the worst.",
        columns,
      ),
      ...table(
        [start("act"), end("options"), end("best"), end("worst")],
        balance.map(({ act, options, best, worst }) => [act, String(options), String(best), String(worst)]),
        columns,
      ),
      ...(untold > 0 ? [`${untold} options of scored decisions have no act.`] : []),
    ],
    ...where,
    [
      holds
        ? "The gate holds."
        : "The gate does not hold: rewrite the options of the decisions that give themselves away.",
    ],
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function rows(found: readonly GateRow[], columns: number): string[] {
  return table(
    [start("picked by"), end("effect"), end("limit"), start("")],
    found.map(({ id, effect, limit, holds }) => [
      id,
      figure(effect),
      figure(limit),
      holds ? "" : "gives away",
    ]),
    columns,
  );
}

/** Where nobody says how many decisions. */
const usuallyTold = 4;

/** The decisions that an effect comes from: of rows over the limit, or of all where a number was asked for. */
function whereSection(
  found: readonly GateRow[],
  of: string,
  decisions: number | undefined,
  columns: number,
): readonly string[][] {
  const told = found.filter(
    ({ holds, decisions: all }) => all.length > 0 && (!holds || decisions !== undefined),
  );
  if (told.length === 0) return [];
  const lines = told.flatMap(({ id, decisions: all }) =>
    all
      .slice(0, decisions ?? usuallyTold)
      .map(({ scenario, scene, effect, picks }, at) => [
        at === 0 ? id : "",
        scenario === of ? scene : `${scenario} ${scene}`,
        figure(effect),
        picks ?? "–",
      ]),
  );
  return [
    [
      ...heading(
        "Where",
        "The decisions that add most, in standard deviations of random answers, and the option that is taken there most.",
        columns,
      ),
      ...table([start("picked by"), start("decision"), end("adds"), start("takes")], lines, columns),
    ],
  ];
}

/** What raters found who saw the options alone. */
export function printOptionsOnly(result: OptionsOnlyResult, columns: number): string {
  const { decisions, raters, hitRate, chance, limit, holds, byDecision } = result;
  return `${[
    ...heading(
      "Best options found without the scene",
      `${decisions} decisions. Picking at random finds ${percent(chance)}; at most ${percent(limit)} holds, by three raters or more.`,
      columns,
    ),
    ...table(
      [start("rater"), end("answered"), end("hits")],
      raters.map(({ rater, answered, hits }) => [rater, String(answered), String(hits)]),
      columns,
    ),
    "",
    ...table(
      [start("scene"), end("hits"), end("answered")],
      byDecision.map(({ scene, hits, answered }) => [scene, String(hits), String(answered)]),
      columns,
    ),
    "",
    `Found: ${percent(hitRate)}. ${holds ? "It holds." : raters.length < 3 ? "Three raters are needed." : "It does not hold."}`,
  ].join("\n")}\n`;
}
