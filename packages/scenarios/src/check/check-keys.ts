import type { ResponseType } from "../document/scenario.js";
import { entriesOf } from "../shape/loose.js";
import type { LooseDecision } from "../shape/loose-decision.js";
import { kebab } from "../shape/shape-patterns.js";
import { nodeAt, type Path, type TreeNode } from "../source/tree.js";
import { didYouMean } from "../spelling/did-you-mean.js";
import { type Effort, nearest } from "../spelling/nearest.js";
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
  // Options that could not be read have been spoken of; every name in the rows would be unknown.
  if (options.length === 0) return;
  for (const [behavior, row] of entriesOf(rows)) {
    const at = [...path, behavior];
    const levels = entriesOf(row);
    const written = writtenAt(check, at);
    checkOptionNames(check, at, written, options);
    if (type === "choose" || type === "best-worst") checkComplete(check, at, written, options);
    // A level that could not be read, is none or is missing may have been the one that is missed.
    const isWhole =
      type === "select" || type === "rate" || type === "rank" || levels.length >= options.length;
    if (written.length > levels.length || !isWhole || levels.some(([, level]) => level < 1 || level > 5))
      continue;
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

/** Reports ids of a row that are no options, each once. True where all are. */
export function checkOptionNames(
  check: ScenarioCheck,
  path: Path,
  ids: readonly string[],
  options: readonly string[],
): boolean {
  const unknown = ids.filter((id) => !options.includes(id));
  for (const id of unknown) {
    if (!isNews(check, path, id)) continue;
    reportKey(check, "unknown-option", [...path, id], `There is no \`${id}\` at this decision.`, {
      help: (effort) => didYouMean(id, options, effort),
    });
  }
  return unknown.length === 0;
}

/** Whether nothing has been said of an option that this scene does not have. */
function isNews(check: ScenarioCheck, path: Path, id: string): boolean {
  const name = `${String(path[1])} ${id}`;
  const known = check.told.has(name);
  check.told.add(name);
  return !known && !isRenamed(check, path, id) && !isMisplaced(nodeAt(check.root, path.slice(0, 3)), id, 4);
}

/** Whether an option of this scene was meant to be called so, and has a name that is no id: of that has been spoken. */
function isRenamed(check: ScenarioCheck, path: Path, id: string): boolean {
  const scene = nodeAt(check.root, path.slice(0, 3));
  const groups =
    scene.kind === "map" ? ["options", "items", "bins"].map((name) => scene.entries.get(name)?.value) : [];
  return groups.some(
    (group) =>
      group?.kind === "map" &&
      [...group.entries.keys()].some((name) => !isId.test(name) && kebab(name) === id),
  );
}

/** Whether an option stands at the decision, in a column of its own: of that has been spoken. */
function isMisplaced(node: TreeNode, id: string, depth: number): boolean {
  if (node.kind !== "map" || depth === 0) return false;
  return [...node.entries].some(
    ([name, { value }]) =>
      (name === id && value.kind === "map" && value.entries.has("text")) || isMisplaced(value, id, depth - 1),
  );
}

const isId = /^[a-z][a-z0-9-]*$/;

function checkComplete(
  check: ScenarioCheck,
  path: Path,
  written: readonly string[],
  options: readonly string[],
): void {
  const missing = withoutMeant(
    options.filter((id) => !written.includes(id)),
    written.filter((id) => !options.includes(id)),
    check.findings.effort,
  );
  if (missing.length === 0) return;
  reportKey(check, "key-misses-option", path, `The row has no level for ${list(missing)}.`, {
    help: "Every option shows the behavior well or badly: give each a level from 1 to 5.",
  });
}

/** What is missing and was not written under a misspelt name, of which has been spoken. */
function withoutMeant(
  missing: readonly string[],
  unknown: readonly string[],
  effort: Effort,
): readonly string[] {
  const meant = new Set(unknown.map((id) => nearest(id, missing, effort)));
  return missing.filter((id) => !meant.has(id));
}

/** Everything that is written in a map, whether its values could be read or not. */
function writtenAt(check: ScenarioCheck, path: Path): readonly string[] {
  const node = nodeAt(check.root, path);
  return node.kind === "map" ? [...node.entries.keys()] : [];
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
  if (items.length === 0) return;
  for (const [behavior, row] of entriesOf(body.key)) {
    const at = [...path, behavior];
    if (checkTurned(check, at, row, bins, items)) continue;
    checkOptionNames(check, at, Object.keys(row), items);
    const all: number[] = [];
    let unread = writtenAt(check, at).length > entriesOf(row).length;
    for (const [item, levels] of entriesOf(row)) {
      const written = writtenAt(check, [...at, item]);
      if (bins.length > 0) checkBinNames(check, [...at, item], written, bins);
      const read = entriesOf(levels).map(([, level]) => level);
      unread ||= written.length > read.length;
      all.push(...read);
    }
    if (!unread) checkSpread(check, at, all);
  }
}

/** Finds a row that rates items in bins where it should rate bins for items. */
function checkTurned(
  check: ScenarioCheck,
  path: Path,
  row: { readonly [item: string]: { readonly [bin: string]: number | undefined } | undefined },
  bins: readonly string[],
  items: readonly string[],
): boolean {
  const turned = entriesOf(row).filter(
    ([name, levels]) =>
      bins.includes(name) &&
      !items.includes(name) &&
      Object.keys(levels).every((inner) => items.includes(inner)),
  );
  const [first] = turned;
  if (!first) return false;
  const [item = "item"] = Object.keys(first[1]);
  reportKey(
    check,
    "unknown-option",
    [...path, first[0]],
    `\`${first[0]}\` is a bin: the row is turned round.`,
    {
      help: `An item stands first, and then its level in each bin: \`${item}: { ${bins.map((bin) => `${bin}: …`).join(", ")} }\`.`,
    },
  );
  return true;
}

function checkBinNames(
  check: ScenarioCheck,
  path: Path,
  written: readonly string[],
  bins: readonly string[],
): void {
  for (const bin of written) {
    if (bins.includes(bin) || isRenamed(check, path, bin)) continue;
    reportKey(check, "unknown-bin", [...path, bin], `There is no bin \`${bin}\` at this decision.`, {
      help: (effort) => didYouMean(bin, bins, effort),
    });
  }
  const missing = withoutMeant(
    bins.filter((bin) => !written.includes(bin)),
    written.filter((bin) => !bins.includes(bin)),
    check.findings.effort,
  );
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
