import type { ConditionScope } from "../condition/condition-scope.js";
import { type ConditionType, unknownType } from "../condition/condition-type.js";
import { responseLocals } from "../condition/response-locals.js";
import { localNames, responseTypes } from "../document/response-names.js";
import type { Findings } from "../findings/findings.js";
import type { AfterEntry, Scene } from "../generated/scenario.js";
import { parseDuration } from "../notation/duration.js";
import { entriesOf, itemsOf, type Loose } from "../shape/loose.js";
import { decisionOf, type LooseDecision } from "../shape/loose-decision.js";
import { isWritten, nodeAt, type Path } from "../source/tree.js";
import { checkDecision } from "./check-decision.js";
import { checkEffects } from "./check-effects.js";
import { checkExhibitIds } from "./check-exhibits.js";
import { checkLines, checkPlainText } from "./check-lines.js";
import { checkNext } from "./check-next.js";
import {
  checkConditionPair,
  memoryScope,
  reportKey,
  reportValue,
  type ScenarioCheck,
} from "./scenario-check.js";
import type { SoundScene } from "./sound-scene.js";
import { soundScenes } from "./sound-scenes.js";

const reservedIds = new Set(["narrator", "if", "unless", "end", "you"]);

/** Checks ids that mean something else already. */
export function checkReservedIds(check: ScenarioCheck): void {
  for (const group of ["cast", "exhibits", "scenes", "endings"] as const) {
    for (const id of Object.keys(check.document[group] ?? {})) {
      if (!reservedIds.has(id)) continue;
      reportKey(check, "reserved-id", [group, id], `\`${id}\` means something else already.`, {
        help: "Choose another id.",
      });
    }
  }
}

/** Checks every scene that is not known to be sound. */
export function checkScenes(check: ScenarioCheck): void {
  const known = soundScenes(check);
  for (const [id, scene] of entriesOf(check.document.scenes)) {
    const sound = known.find(id, scene) ?? checkSoundness(check, known, id, scene);
    if (sound) check.sound.set(id, sound);
  }
}

function checkSoundness(
  check: ScenarioCheck,
  known: ReturnType<typeof soundScenes>,
  id: string,
  scene: Loose<Scene>,
): SoundScene | undefined {
  const conditions: ScenarioCheck["conditions"] = new Map();
  let silent = true;
  const add: Findings["add"] = (...said) => {
    silent = false;
    check.findings.add(...said);
  };
  checkScene({ ...check, findings: { ...check.findings, add }, conditions }, ["scenes", id], scene);
  if (silent) return known.learn(id, scene, conditions);
  for (const [path, condition] of conditions) check.conditions.set(path, condition);
  return undefined;
}

function checkScene(check: ScenarioCheck, path: Path, scene: Loose<Scene>): void {
  const scope = memoryScope(check);
  checkPlainText(check, [...path, "heading"], scene.heading);
  checkPlainText(check, [...path, "continue"], scene.continue);
  checkLines(check, [...path, "say"], scene.say, scope);
  checkExhibitIds(check, [...path, "exhibits"], scene.exhibits);
  checkConditionPair(check, path, scene, ["only-if", "skip-if"], scope);
  checkNext(check, [...path, "next"], scene.next);
  const decision = decisionOf(scene);
  checkDecisionCount(check, path, scene);
  checkTime(check, path, scene, decision);
  if (scene.timeout) checkConsequence(check, [...path, "timeout"], scene.timeout, scope);
  if (decision) {
    checkDecision(check, [...path, decision.type], decision, scope);
    checkSkippable(check, path, scene, decision);
    checkContinue(check, path, scene, decision);
  }
  checkAfter(check, path, scene, decision, scope);
}

function checkDecisionCount(check: ScenarioCheck, path: Path, scene: Loose<Scene>): void {
  const [, ...more] = responseTypes.filter((type) => scene[type] !== undefined);
  for (const type of more) {
    reportKey(check, "two-decisions", [...path, type], `The scene has a second decision, \`${type}\`.`, {
      help: "Give each decision a scene of its own; one follows the other.",
    });
  }
}

function checkTime(
  check: ScenarioCheck,
  path: Path,
  scene: Loose<Scene>,
  decision: LooseDecision | undefined,
): void {
  if (scene.within !== undefined) {
    if (!decision && !hasUnreadField(check, path, scene)) {
      reportKey(
        check,
        "within-without-decision",
        [...path, "within"],
        "The scene has a time limit and nothing to decide.",
        {
          help: "Delete `within`, or give the scene a decision.",
        },
      );
    }
    if (parseDuration(scene.within) === 0) {
      reportValue(check, "invalid-duration", [...path, "within"], "A time limit of nothing can't be kept.");
    }
  } else if (scene.timeout !== undefined && !isWritten(check.root, [...path, "within"])) {
    reportKey(
      check,
      "timeout-without-within",
      [...path, "timeout"],
      "The scene has no time limit, so time can't run out.",
      {
        help: "Add `within`, for example `within: 3m`, or delete `timeout`.",
      },
    );
  }
}

function checkSkippable(
  check: ScenarioCheck,
  path: Path,
  scene: Loose<Scene>,
  decision: LooseDecision,
): void {
  const name = scene["only-if"] === undefined ? "skip-if" : "only-if";
  if (scene[name] === undefined || decision.body.key === undefined) return;
  reportKey(
    check,
    "conditional-decision",
    [...path, name],
    "A scored decision can't be skipped: it would leave some candidates without its evidence.",
    {
      help: "Let everybody meet the decision and vary the words around it, or leave out the `key`.",
    },
  );
}

function checkContinue(check: ScenarioCheck, path: Path, scene: Loose<Scene>, { type }: LooseDecision): void {
  if (scene.continue === undefined) return;
  reportKey(
    check,
    "continue-with-decision",
    [...path, "continue"],
    `\`continue\` names a button that \`${type}\` leaves no place for: the answer leads on.`,
    {
      help: "Delete `continue`, or move it to a scene of its own, without a decision.",
    },
  );
}

function checkAfter(
  check: ScenarioCheck,
  path: Path,
  scene: Loose<Scene>,
  decision: LooseDecision | undefined,
  scope: ConditionScope,
): void {
  if (scene.after === undefined) return;
  const unread = hasUnreadField(check, path, scene);
  if (!decision && !unread) {
    reportKey(
      check,
      "after-without-decision",
      [...path, "after"],
      "The scene has `after` and nothing to decide.",
      {
        help: "Consequences follow a decision: add one, or move the lines to `say` and the effects to an earlier decision.",
      },
    );
  }
  const within = { ...scope, locals: localsOf(scene, decision, unread) };
  for (const [index, entry] of itemsOf(scene.after)) {
    const at = [...path, "after", index];
    checkConditionPair(check, at, entry, ["if", "unless"], within);
    checkConsequence(check, at, entry, within);
  }
}

/** Whether something stands in a scene that could not be read: perhaps its decision, under a misspelt name. */
function hasUnreadField(check: ScenarioCheck, path: Path, scene: Loose<Scene>): boolean {
  const node = nodeAt(check.root, path);
  return node.kind === "map" && [...node.entries.keys()].some((field) => !Object.hasOwn(scene, field));
}

/** The local names of a response; all there are, of no known type, where it is not known which response it is. */
function localsOf(
  scene: Loose<Scene>,
  decision: LooseDecision | undefined,
  unread: boolean,
): ReadonlyMap<string, ConditionType> {
  const several = responseTypes.filter((type) => scene[type] !== undefined).length > 1;
  const optionsUnread =
    decision !== undefined && decision.type !== "estimate" && decision.options.length === 0;
  if (several || optionsUnread || (!decision && unread))
    return new Map([...localNames].map((name) => [name, unknownType]));
  return decision ? responseLocals(decision) : new Map();
}

/** Checks effects, reply and route of something that happens. */
function checkConsequence(
  check: ScenarioCheck,
  path: Path,
  entry: Loose<AfterEntry>,
  scope: ConditionScope,
): void {
  checkEffects(check, path, entry, scope);
  checkLines(check, [...path, "reply"], entry.reply, scope);
  checkNext(check, [...path, "next"], entry.next);
}

/** Checks endings: the first whose condition holds is told, so only the last has none. */
export function checkEndings(check: ScenarioCheck): void {
  const endings = entriesOf(check.document.endings);
  for (const [index, [id, ending]] of endings.entries()) {
    const path = ["endings", id];
    checkConditionPair(check, path, ending, ["if", "unless"], memoryScope(check));
    checkLines(check, [...path, "say"], ending.say, memoryScope(check));
    checkPlainText(check, [...path, "title"], ending.title);
    checkEndingOrder(
      check,
      path,
      index,
      endings.map(([name]) => name),
    );
  }
}

function checkEndingOrder(check: ScenarioCheck, path: Path, index: number, ids: readonly string[]): void {
  const condition = ["if", "unless"].find((name) => isWritten(check.root, [...path, name]));
  const isLast = index === ids.length - 1;
  if (isLast && condition !== undefined) {
    reportKey(
      check,
      "ending-conditioned",
      [...path, condition],
      "The last ending has a condition: some stories would have no ending.",
      {
        help: "Delete the condition, or add an ending without one below.",
      },
    );
  }
  if (!isLast && condition === undefined) {
    const next = ids[index + 1]!;
    reportKey(
      check,
      "ending-unreachable",
      ["endings", next],
      `This ending can't be reached: \`${ids[index]}\` before it always holds.`,
      {
        help: `Give \`${ids[index]}\` a condition, or move it to the end.`,
      },
    );
  }
}
