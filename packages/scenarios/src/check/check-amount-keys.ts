import { add } from "../decimal/decimal.js";
import { evenAmounts } from "../decimal/steps.js";
import type { Fix } from "../diagnostic/diagnostic.js";
import { estimateFigures } from "../document/response-names.js";
import type { Range } from "../document/scenario.js";
import { parseBudget, parseRange } from "../notation/range.js";
import { entriesOf } from "../shape/loose.js";
import type { LooseDecision } from "../shape/loose-decision.js";
import { type Path, valuePlace } from "../source/tree.js";
import {
  type Attainable,
  amountLevel,
  attainableByBudget,
  attainableByEstimate,
  type KeyedAmount,
} from "./amount-levels.js";
import { checkOptionNames, strongLevel, weakLevel } from "./check-keys.js";
import { reportKey, reportValue, type ScenarioCheck } from "./scenario-check.js";

type Allocate = Extract<LooseDecision, { type: "allocate" }>;
type Estimate = Extract<LooseDecision, { type: "estimate" }>;

/** Rows whose attainable levels are worked out; no scenario measures as much at one decision. */
const rowLimit = 40;

/** Checks the key rows of an `allocate`: ranges inside the budget that can be met together and missed together. */
export function checkAmountKeys(check: ScenarioCheck, path: Path, { body, options }: Allocate): void {
  const budget = parseBudget(body.budget ?? "")?.amount;
  if (budget === undefined || body.step === undefined) return;
  for (const [behavior, row] of entriesOf(body.key).slice(0, rowLimit)) {
    const at = [...path, "key", behavior];
    const keys = new Map<string, KeyedAmount>();
    const known = options.length === 0 || checkOptionNames(check, at, Object.keys(row), options);
    for (const [option, cell] of entriesOf(row)) {
      const { from, to, "off-by": offBy } = cell;
      if (from === undefined || to === undefined || offBy === undefined || offBy <= 0) return;
      if (!checkRange(check, [...at, option], { from, to }, { from: 0, to: budget }, "to")) return;
      keys.set(option, { from, to, offBy });
    }
    const inOrder = options.map((option) => keys.get(option));
    // What a row allows can't be told where it names options that could not be read.
    if (!known) continue;
    if (keys.size === 0 || inOrder.every((key) => key === undefined)) continue;
    if (!checkPossible(check, at, budget, inOrder)) continue;
    if (!checkAttainable(check, at, attainableByBudget(budget, body.step, inOrder))) continue;
    checkEvenSplit(check, at, evenAmounts(budget, body.step, inOrder.length), inOrder);
  }
}

function checkPossible(
  check: ScenarioCheck,
  path: Path,
  budget: number,
  keys: readonly (KeyedAmount | undefined)[],
): boolean {
  const least = keys.reduce((sum, key) => add(sum, key?.from ?? 0), 0);
  const most = keys.reduce((sum, key) => add(sum, key?.to ?? Number.POSITIVE_INFINITY), 0);
  if (least <= budget && most >= budget) return true;
  const message =
    least > budget
      ? `The row wants at least ${least}, and the budget is ${budget}.`
      : `The row allows at most ${most}, and all of the budget of ${budget} must be spent.`;
  reportKey(check, "key-impossible", path, message, {
    help: "Change the ranges so that one way of spending meets them all.",
  });
  return false;
}

function checkEvenSplit(
  check: ScenarioCheck,
  path: Path,
  amounts: readonly number[],
  keys: readonly (KeyedAmount | undefined)[],
): void {
  const levels = keys.flatMap((key, place) => (key ? [amountLevel(amounts[place]!, key)] : []));
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  if (mean < strongLevel) return;
  reportKey(
    check,
    "even-split-earns",
    path,
    new Set(amounts).size === 1
      ? `The same for everything (${amounts[0]} each) earns ${round(mean)}.`
      : `An even split (${amounts.join(", ")}) earns ${round(mean)}.`,
    {
      help: "Move the ranges away from an even split, which takes no judgment.",
    },
  );
}

/** Checks the key rows of an `estimate`. */
export function checkEstimateKeys(check: ScenarioCheck, path: Path, { body }: Estimate): void {
  const { min, max } = body;
  if (min === undefined || max === undefined) return;
  for (const [behavior, row] of entriesOf(body.key).slice(0, rowLimit)) {
    const at = [...path, "key", behavior];
    const offBy = row["off-by"];
    const keys = estimateFigures.map((field) => {
      const range = row[field] === undefined ? undefined : parseRange(row[field]);
      if (!range || !checkRange(check, [...at, field], range, { from: min, to: max })) return undefined;
      return offBy === undefined || offBy <= 0 ? undefined : { ...range, offBy };
    });
    const [low, likely, high] = keys;
    if (low && likely && high)
      checkAttainable(check, at, attainableByEstimate({ min, max }, [low, likely, high]));
  }
}

function checkRange(check: ScenarioCheck, path: Path, range: Range, bounds: Range, field?: string): boolean {
  const at = field === undefined ? path : [...path, field];
  if (range.from > range.to) {
    reportValue(
      check,
      "range-inverted",
      at,
      `The range ends before it begins: ${range.from} to ${range.to}.`,
      {
        help:
          field === undefined
            ? `Write \`${range.to}..${range.from}\`.`
            : "Write the smaller number in `from` and the larger in `to`.",
        fix: field === undefined ? turnRange(check, at, range) : undefined,
      },
    );
    return false;
  }
  if (range.from < bounds.from || range.to > bounds.to) {
    reportValue(
      check,
      "range-outside",
      at,
      `The range ${range.from} to ${range.to} reaches outside ${bounds.from} to ${bounds.to}.`,
      {
        help: "Keep it inside what can be answered.",
      },
    );
    return false;
  }
  return true;
}

/** `1500..1400`, the other way round. */
function turnRange(check: ScenarioCheck, path: Path, { from, to }: Range): Fix | undefined {
  const { start, end } = valuePlace(check.root, path);
  const written = check.findings.source.text.slice(start, end);
  const ends = /^(["']?)([^"'.]+(?:\.\d+)?)\.\.([^"'.]+(?:\.\d+)?)\1$/.exec(written);
  if (!ends) return undefined;
  const [, quote = "", first = "", last = ""] = ends;
  const text = `${quote}${last}..${first}${quote}`;
  return { title: `Write ${to}..${from}`, edits: [{ start, end, text }] };
}

function checkAttainable(check: ScenarioCheck, path: Path, { min, max }: Attainable): boolean {
  if (min <= weakLevel && max >= strongLevel) return true;
  reportKey(
    check,
    "levels-without-spread",
    path,
    `What can be answered earns between ${round(min)} and ${round(max)}.`,
    {
      help: "A decision measures a behavior when answers reach a level of 2 or less and one of 4 or more: change the ranges or `off-by`.",
    },
  );
  return false;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);
