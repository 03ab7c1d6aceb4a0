import { referenceTo, type Scenario, type Scene } from "@leadsim/scenarios";
import { AuthoringError } from "../authoring-error.js";
import { byteOrderMark, type CsvStyle, fromCsv, toCsv } from "../csv/csv-rows.js";
import { ratedOptions } from "../gate/act-balance.js";
import { rounded } from "../simulate/distribution.js";
import { oneLine } from "./one-line.js";
import { shuffledOptions } from "./panel-items.js";

const columns = ["scenario", "decision", "option", "text", "best"] as const;

/**
 * A sheet of options alone: no scene, no exhibit, no prompt. A rater who has seen nothing else marks the option of each
 * decision that they take for the best. Who finds the best without the scene reads the options, not the situation.
 * Decisions are numbers and options letters: an author's ids tell what is meant, and no candidate sees them.
 *
 * @param seed draws the order of the options; the same for all raters
 */
export function optionsOnlySheet(scenario: Scenario, seed: string, style: CsvStyle = {}): string {
  const reference = referenceTo(scenario);
  const rows = ratedScenes(scenario).flatMap((scene, at) =>
    shuffledOptions(scene, seed).map(({ text }, place) => [
      reference,
      String(at + 1),
      letters[place] ?? String(place + 1),
      oneLine(text),
      "",
    ]),
  );
  return byteOrderMark + toCsv([columns, ...rows], style);
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const ratedScenes = ({ scenes }: Scenario): readonly Scene[] =>
  scenes.filter((scene) => ratedOptions(scene).length > 0);

/** What one rater marked: an option by scene. */
export interface OptionsOnlyMarks {
  readonly rater: string;
  readonly marks: ReadonlyMap<string, string>;
}

/**
 * Reads a sheet back: in the column best, anything but an empty cell is a mark.
 *
 * @throws AuthoringError `bad-rating-sheet` where the columns are not there, a scene has two marks, or an
 * option is unknown
 */
export function readOptionsOnly(
  text: string,
  rater: string,
  scenario: Scenario,
  separator?: string,
): OptionsOnlyMarks {
  const [head, ...rows] = fromCsv(text, separator);
  const names = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const missing = ["decision", "text", "best"].filter((name) => !names.includes(name));
  if (missing.length > 0) {
    throw wrong(rater, `it has no column ${missing.join(", ")}`);
  }
  const cell = (row: readonly string[], name: string) => (row[names.indexOf(name)] ?? "").trim();
  const marks = new Map<string, string>();
  for (const { cells: row, line } of rows) {
    if (cell(row, "best") === "") continue;
    const [number, text] = [cell(row, "decision"), oneLine(cell(row, "text"))];
    const scene = ratedScenes(scenario)[Number(number) - 1];
    const option = scene && shuffledOptions(scene, "").find((one) => oneLine(one.text) === text);
    if (!scene || !option) {
      throw wrong(
        rater,
        `line ${line} has “${text}” at decision ${number}, which ${scenario.id} does not have; a sheet belongs to the texts it was written from`,
      );
    }
    if (marks.has(scene.id)) throw wrong(rater, `line ${line} marks a second option of decision ${number}`);
    marks.set(scene.id, option.id);
  }
  return { rater, marks };
}

/** How often raters found the best option without the scene. */
export interface OptionsOnlyResult {
  readonly decisions: number;
  readonly raters: readonly { readonly rater: string; readonly answered: number; readonly hits: number }[];
  /** Mean share of hits among the decisions answered, over raters. */
  readonly hitRate: number;
  /** The share that picking at random would hit. */
  readonly chance: number;
  /** Chance and 15 points. */
  readonly limit: number;
  /** At least three raters, and the hit rate within the limit. */
  readonly holds: boolean;
  /** Per decision: how many raters found its best option. */
  readonly byDecision: readonly {
    readonly scene: string;
    readonly hits: number;
    readonly answered: number;
  }[];
}

const above = 0.15;
const fewestRaters = 3;

/** Counts hits: a mark on an option whose levels are the highest of its decision. */
export function optionsOnlyResult(
  scenario: Scenario,
  sheets: readonly OptionsOnlyMarks[],
): OptionsOnlyResult {
  const decisions = scenario.scenes.flatMap((scene) =>
    ratedOptions(scene).map(({ all, best }) => ({
      scene: scene.id,
      best: new Set(best.map(({ id }) => id)),
      chance: best.length / all.length,
    })),
  );
  const isHit = ({ marks }: OptionsOnlyMarks, { scene, best }: (typeof decisions)[number]) =>
    best.has(marks.get(scene) ?? "");
  const raters = sheets.map((sheet) => {
    const answered = decisions.filter(({ scene }) => sheet.marks.has(scene));
    return {
      rater: sheet.rater,
      answered: answered.length,
      hits: answered.filter((decision) => isHit(sheet, decision)).length,
    };
  });
  const rates = raters.filter(({ answered }) => answered > 0).map(({ hits, answered }) => hits / answered);
  const hitRate = rounded(mean(rates));
  const chance = rounded(mean(decisions.map((decision) => decision.chance)));
  const limit = rounded(chance + above);
  return {
    decisions: decisions.length,
    raters,
    hitRate,
    chance,
    limit,
    holds: rates.length >= fewestRaters && hitRate <= limit,
    byDecision: decisions.map((decision) => ({
      scene: decision.scene,
      hits: sheets.filter((sheet) => isHit(sheet, decision)).length,
      answered: sheets.filter(({ marks }) => marks.has(decision.scene)).length,
    })),
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function wrong(rater: string, what: string): AuthoringError {
  return new AuthoringError(
    "bad-rating-sheet",
    `${rater} can't be read as a sheet of options: ${what}.`,
    "Fill in the sheet that leadsim panel --options-only writes: mark one option of each decision in the column best.",
  );
}
