import type { ConditionScope } from "../condition/condition-scope.js";
import { isWholeSteps, stepsIn } from "../decimal/steps.js";
import type { Model } from "../document/model.js";
import type { ChooseOption } from "../generated/scenario.js";
import { parseBudget, parsePick } from "../notation/range.js";
import { entriesOf, itemsOf, type Loose } from "../shape/loose.js";
import { type LooseDecision, optionsOf } from "../shape/loose-decision.js";
import { isWritten, nodeAt, type Path } from "../source/tree.js";
import { didYouMean } from "../spelling/did-you-mean.js";
import { checkAmountKeys, checkEstimateKeys } from "./check-amount-keys.js";
import { checkEffects } from "./check-effects.js";
import { checkExhibitIds } from "./check-exhibits.js";
import { checkLevelKeys, checkSortKeys } from "./check-keys.js";
import { checkLines, checkPlainText } from "./check-lines.js";
import { checkNext } from "./check-next.js";
import { reportKey, reportValue, type ScenarioCheck } from "./scenario-check.js";

/** Checks a decision's body: its options, what can be answered, and the key. */
export function checkDecision(
  check: ScenarioCheck,
  path: Path,
  decision: LooseDecision,
  scope: ConditionScope,
): void {
  checkPlainText(check, [...path, "prompt"], decision.body.prompt);
  const { field, options } = optionsOf(decision);
  for (const [id, option] of options) {
    checkOption(check, [...path, field, id], option, scope);
    if (decision.body.key !== undefined && !isWritten(check.root, [...path, field, id, "why"])) {
      reportKey(check, "option-without-why", [...path, field, id], `\`${id}\` has no \`why\`.`, {
        help: "Say in one sentence why it earns its level: reviewers and assessors read it, candidates never do.",
      });
    }
  }
  checkUnscored(check, path, decision);
  checkBehaviors(check, [...path, "key"], decision);
  checkBody(check, path, decision);
}

/** Rationales say that the decision was meant to be scored: a key that got lost would be missed by nobody else. */
function checkUnscored(check: ScenarioCheck, path: Path, decision: LooseDecision): void {
  const { field, options } = optionsOf(decision);
  const reasoned = options.filter(([id]) => isWritten(check.root, [...path, field, id, "why"]));
  // A key that slipped in among the options is spoken of where it stands.
  const written =
    isWritten(check.root, [...path, "key"]) ||
    isWritten(check.root, [...path, field, "key"]) ||
    isWritten(check.root, [...path, "bins", "key"]);
  if (written || reasoned.length === 0) return;
  reportKey(
    check,
    "why-without-key",
    path,
    "This decision has rationales and no `key`, so nothing of it is scored.",
    {
      help: "Give it a `key` with a row per measured behavior; or take each `why` out where it is not meant to be scored.",
    },
  );
}

function checkOption(
  check: ScenarioCheck,
  path: Path,
  option: Loose<ChooseOption>,
  scope: ConditionScope,
): void {
  checkPlainText(check, [...path, "text"], option.text);
  checkEffects(check, path, option, scope);
  checkLines(check, [...path, "reply"], option.reply, scope);
  checkExhibitIds(check, [...path, "opens"], option.opens);
  checkNext(check, [...path, "next"], option.next);
}

function checkBehaviors(check: ScenarioCheck, path: Path, decision: LooseDecision): void {
  if (!check.model) return;
  const known = check.model.behaviors.map(({ id }) => id);
  for (const id of Object.keys(decision.body.key ?? {})) {
    if (known.includes(id)) continue;
    reportKey(
      check,
      "unknown-behavior",
      [...path, id],
      `The model \`${check.model.id}\` has no behavior \`${id}\`.`,
      {
        help: (effort) => competencyHelp(check.model, id) ?? didYouMean(id, known, effort),
      },
    );
  }
}

/** A competency is not measured by itself but by its behaviors. */
function competencyHelp(model: Model | undefined, id: string): string | undefined {
  const own = model?.behaviors.filter(({ competency }) => competency === id) ?? [];
  if (own.length === 0) return undefined;
  const names = own.slice(0, 8).map((behavior) => `\`${behavior.id}\``);
  return `That is a competency. Its behaviors are ${names.join(", ")}.`;
}

function checkBody(check: ScenarioCheck, path: Path, decision: LooseDecision): void {
  const key = [...path, "key"];
  switch (decision.type) {
    case "allocate":
      if (checkBudget(check, path, decision)) checkAmountKeys(check, path, decision);
      break;
    case "estimate":
      if (checkEstimate(check, path, decision)) checkEstimateKeys(check, path, decision);
      break;
    case "sort":
      checkBins(check, path, decision);
      checkSortKeys(check, key, decision);
      break;
    case "select":
      checkPick(check, path, decision);
      checkLevelKeys(check, key, decision.type, decision.options, decision.body.key);
      break;
    default:
      if (decision.type === "rate") checkAnchors(check, path, decision);
      checkLevelKeys(check, key, decision.type, decision.options, decision.body.key);
  }
}

function checkAnchors(
  check: ScenarioCheck,
  path: Path,
  { body }: Extract<LooseDecision, { type: "rate" }>,
): void {
  const anchors = itemsOf(body.anchors);
  for (const [index, text] of anchors) checkPlainText(check, [...path, "anchors", index], text);
  if (anchors.length < 3 || anchors.length > 4) return;
  reportValue(
    check,
    "wrong-count",
    [...path, "anchors"],
    `A scale has two or five anchors, not ${anchors.length}.`,
    {
      help: "Say what 1 and 5 mean, or what each number from 1 to 5 means.",
    },
  );
}

/** Whether an option stands outside of the options: of that has been spoken. */
function hasMisplaced(check: ScenarioCheck, path: Path): boolean {
  const node = nodeAt(check.root, path);
  return (
    node.kind === "map" &&
    [...node.entries.values()].some(({ value }) => value.kind === "map" && value.entries.has("text"))
  );
}

function checkPick(
  check: ScenarioCheck,
  path: Path,
  { body, options }: Extract<LooseDecision, { type: "select" }>,
): void {
  const pick = body.pick === undefined ? undefined : parsePick(body.pick);
  if (!pick) return;
  const at = [...path, "pick"];
  if (pick.min > pick.max) {
    reportValue(check, "range-inverted", at, `The range ends before it begins: \`${body.pick}\`.`, {
      help: `Write \`${pick.max}..${pick.min}\`.`,
    });
  } else if (
    (options.length > 0 && pick.max > options.length && !hasMisplaced(check, path)) ||
    (pick.max < 1 && typeof body.pick === "string")
  ) {
    reportValue(check, "pick-impossible", at, `${pick.max} can't be picked out of ${options.length}.`, {
      help: "Ask for fewer, or add options.",
    });
  }
}

/** Steps that a budget may be spent in: whoever simulates or keys an answer goes through them one by one. */
const mostSteps = 1000;

function checkBudget(
  check: ScenarioCheck,
  path: Path,
  { body }: Extract<LooseDecision, { type: "allocate" }>,
): boolean {
  const budget = body.budget === undefined ? undefined : parseBudget(body.budget);
  if (!budget || body.step === undefined || body.step <= 0) return false;
  const isWhole = budget.amount > 0 && isWholeSteps(0, budget.amount, body.step);
  const steps = stepsIn(0, budget.amount, body.step);
  if (isWhole && steps <= mostSteps) return true;
  if (isWhole) {
    const message = `A budget of ${budget.amount} in steps of ${body.step} has ${steps.toLocaleString("en")} steps.`;
    reportValue(check, "budget-step", [...path, "step"], message, {
      help: `At most ${mostSteps} are asked of anybody: make the step larger.`,
    });
    return false;
  }
  reportValue(
    check,
    "budget-step",
    [...path, "budget"],
    `A budget of ${budget.amount} can't be spent in steps of ${body.step}.`,
    {
      help: "The whole budget must be spent: make it a multiple of the step.",
    },
  );
  return false;
}

function checkEstimate(
  check: ScenarioCheck,
  path: Path,
  { body }: Extract<LooseDecision, { type: "estimate" }>,
): boolean {
  const { min, max, step } = body;
  if (min === undefined || max === undefined) return false;
  if (min >= max) {
    reportValue(
      check,
      "estimate-bounds",
      [...path, "max"],
      `\`max\` (${max}) must be more than \`min\` (${min}).`,
    );
    return false;
  }
  if (step !== undefined && step > 0 && !isWholeSteps(min, max, step)) {
    reportValue(
      check,
      "estimate-bounds",
      [...path, "step"],
      `From ${min}, steps of ${step} do not meet ${max}.`,
      {
        help: "Choose `min`, `max` and `step` so that both ends can be answered.",
      },
    );
    return false;
  }
  return true;
}

function checkBins(
  check: ScenarioCheck,
  path: Path,
  { body, options }: Extract<LooseDecision, { type: "sort" }>,
): void {
  const bins = entriesOf(body.bins);
  if (bins.length === 0) return;
  for (const [id, bin] of bins) checkPlainText(check, [...path, "bins", id, "text"], bin.text);
  const room = bins.reduce((sum, [, bin]) => sum + (bin.max ?? Number.POSITIVE_INFINITY), 0);
  if (room >= options.length) return;
  reportKey(
    check,
    "bins-too-small",
    [...path, "bins"],
    `The bins hold ${room} ${room === 1 ? "item" : "items"}, and there are ${options.length}.`,
    {
      help: "Raise a `max`, or leave one out.",
    },
  );
}
