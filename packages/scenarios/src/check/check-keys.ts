import type { ResponseType } from "../document/scenario.js";
import { entriesOf } from "../shape/loose.js";
import type { LooseDecision } from "../shape/loose-decision.js";
import type { Path } from "../source/tree.js";
import { didYouMean } from "./did-you-mean.js";
import { reportKey, type ScenarioCheck } from "./scenario-check.js";

type LevelRows =
  | { readonly [behavior: string]: { readonly [option: string]: number | undefined } | undefined }
  | undefined;

/** A level that shows a behavior badly, and one that shows it well: a decision must offer both. */
export const weakLevel = 2;
export const strongLevel = 4;

/** Checks key rows that give a level to each option: `choose`, `best-worst`, `rate`, `rank`, `select`. */
export function checkLevelKeys(
  check: ScenarioCheck,
  path: Path,
  type: ResponseType,
  options: readonly string[],
  rows: LevelRows,
): void {
  for (const [behavior, row] of entriesOf(rows)) {
    const at = [...path, behavior];
    const levels = entriesOf(row);
    checkOptionNames(
      check,
      at,
      levels.map(([id]) => id),
      options,
    );
    if (type === "choose" || type === "best-worst") checkComplete(check, at, row, options);
    checkLength(
      check,
      at,
      type,
      levels.map(([, level]) => level),
    );
    checkSpread(
      check,
      at,
      levels.map(([, level]) => level),
    );
  }
}

function checkOptionNames(
  check: ScenarioCheck,
  path: Path,
  ids: readonly string[],
  options: readonly string[],
): void {
  for (const id of ids) {
    if (options.includes(id)) continue;
    reportKey(check, "unknown-option", [...path, id], `There is no \`${id}\` at this decision.`, {
      help: () => didYouMean(id, options),
    });
  }
}

function checkComplete(check: ScenarioCheck, path: Path, row: object, options: readonly string[]): void {
  const missing = options.filter((id) => !Object.hasOwn(row, id));
  if (missing.length === 0) return;
  reportKey(check, "key-misses-option", path, `The row has no level for ${list(missing)}.`, {
    help: "Every option shows the behavior well or badly: give each a level from 1 to 5.",
  });
}

function checkLength(check: ScenarioCheck, path: Path, type: ResponseType, levels: readonly number[]): void {
  if (type === "rate" && levels.length < 3) {
    reportKey(
      check,
      "key-too-short",
      path,
      `The row rates ${levels.length} of the options; \`rate\` needs at least 3.`,
      {
        help: "Ratings are compared with each other: rate three options or more.",
      },
    );
  }
  const distinct = new Set(levels).size;
  if (type === "rank" && distinct < 3) {
    reportKey(
      check,
      "key-too-short",
      path,
      `The row has ${distinct} different levels; \`rank\` needs at least 3.`,
      {
        help: "An order is compared with the key's order: give options three different levels or more.",
      },
    );
  }
}

/** A row whose lowest level is above 2 or whose highest is below 4 can't tell people apart. */
function checkSpread(check: ScenarioCheck, path: Path, levels: readonly number[]): void {
  if (levels.length === 0) return;
  const low = Math.min(...levels);
  const high = Math.max(...levels);
  if (low <= weakLevel && high >= strongLevel) return;
  reportKey(check, "levels-without-spread", path, `The levels go from ${low} to ${high}.`, {
    help: "A decision measures a behavior when it offers a level of 2 or less and one of 4 or more. Change the options, or leave the row out.",
  });
}

/** Checks the key rows of a `sort`: each keyed item has a level in every bin. */
export function checkSortKeys(
  check: ScenarioCheck,
  path: Path,
  { body, options: items }: Extract<LooseDecision, { type: "sort" }>,
): void {
  const bins = Object.keys(body.bins ?? {});
  for (const [behavior, row] of entriesOf(body.key)) {
    const at = [...path, behavior];
    checkOptionNames(check, at, Object.keys(row), items);
    const all: number[] = [];
    for (const [item, levels] of entriesOf(row)) {
      checkBinNames(check, [...at, item], levels, bins);
      all.push(...entriesOf(levels).map(([, level]) => level));
    }
    checkSpread(check, at, all);
  }
}

function checkBinNames(check: ScenarioCheck, path: Path, levels: object, bins: readonly string[]): void {
  for (const bin of Object.keys(levels)) {
    if (bins.includes(bin)) continue;
    reportKey(check, "unknown-bin", [...path, bin], `There is no bin \`${bin}\` at this decision.`, {
      help: () => didYouMean(bin, bins),
    });
  }
  const missing = bins.filter((bin) => !Object.hasOwn(levels, bin));
  if (missing.length === 0) return;
  reportKey(check, "key-misses-bin", path, `\`${String(path.at(-1))}\` has no level in ${list(missing)}.`, {
    help: "An item that is keyed has a level in every bin it may be put into.",
  });
}

const list = (ids: readonly string[]): string => {
  const shown = ids
    .slice(0, 6)
    .map((id) => `\`${id}\``)
    .join(", ");
  return ids.length > 6 ? `${shown} and ${ids.length - 6} more` : shown;
};
