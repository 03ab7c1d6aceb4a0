import type { ConditionScope } from "./condition-scope.js";
import type { ConditionType } from "./condition-type.js";
import { describeType } from "./condition-type.js";
import { didYouMean } from "./did-you-mean.js";
import { entriesOf } from "./loose.js";
import { reportKey, reportValue, type ScenarioCheck } from "./scenario-check.js";
import { parseSetName } from "./set-value.js";
import type { Path } from "./tree.js";

interface LooseEffects {
  readonly set?: { readonly [name: string]: number | boolean | string | undefined } | undefined;
  readonly add?: { readonly [name: string]: number | undefined } | undefined;
}

/** Checks what a decision does to memory. `scope` holds the response's local names where they may be read. */
export function checkEffects(
  check: ScenarioCheck,
  path: Path,
  effects: LooseEffects,
  scope: ConditionScope,
): void {
  for (const [name, value] of entriesOf(effects.set)) {
    const at = [...path, "set", name];
    const type = memoryType(check, at, name);
    if (type) checkSet(check, at, type, value, scope);
  }
  for (const [name, amount] of entriesOf(effects.add)) {
    const at = [...path, "add", name];
    const type = memoryType(check, at, name);
    if (type === undefined || type.kind === "number" || type.kind === "unknown") continue;
    reportKey(
      check,
      "add-to-non-number",
      at,
      `\`${name}\` is ${describeType(type)}, so ${amount} can't be added to it.`,
      {
        help: `Set it instead: \`set: { ${name}: … }\`.`,
      },
    );
  }
}

function memoryType(check: ScenarioCheck, path: Path, name: string): ConditionType | undefined {
  const memory = check.document.memory ?? {};
  if (Object.hasOwn(memory, name)) return check.names.get(name);
  const derived = Object.hasOwn(check.document.derived ?? {}, name);
  reportKey(
    check,
    "unknown-memory",
    path,
    derived ? `\`${name}\` is derived and follows from memory.` : `There is no \`${name}\` in memory.`,
    {
      help: derived
        ? "Change the memory that it is derived from."
        : (didYouMean(name, Object.keys(memory)) ?? "Declare it under `memory`."),
    },
  );
  return undefined;
}

function checkSet(
  check: ScenarioCheck,
  path: Path,
  type: ConditionType,
  value: number | boolean | string,
  scope: ConditionScope,
): void {
  if (type.kind === "unknown") return;
  if (typeof value === "string") {
    // A word of the memory's own list is that word, whatever the response's names are.
    if (type.kind === "word" && (type.words === undefined || type.words.includes(value))) return;
    const local = parseSetName(value);
    const found = local && scope.locals.get(local.name);
    if (local && found) return checkComputed(check, path, type, local, found);
  }
  checkLiteral(check, path, type, value);
}

function checkLiteral(
  check: ScenarioCheck,
  path: Path,
  type: ConditionType,
  value: number | boolean | string,
): void {
  const name = String(path.at(-1));
  if (type.kind === "word") {
    if (typeof value !== "string") return wrongType(check, path, type, value);
    reportValue(check, "set-out-of-bounds", path, `\`${value}\` is not one of the words of \`${name}\`.`, {
      help: didYouMean(value, type.words ?? [], "The words are"),
    });
  } else if (type.kind === "number") {
    if (typeof value !== "number") return wrongType(check, path, type, value);
    if (value >= type.min && value <= type.max) return;
    reportValue(
      check,
      "set-out-of-bounds",
      path,
      `${value} is outside the bounds of \`${name}\`, ${type.min} to ${type.max}.`,
    );
  } else if (typeof value !== "boolean") {
    wrongType(check, path, type, value);
  }
}

function wrongType(
  check: ScenarioCheck,
  path: Path,
  type: ConditionType,
  value: number | boolean | string,
): void {
  const help =
    typeof value !== "string"
      ? undefined
      : /^(yes|no|on|off)$/i.test(value)
        ? `In YAML 1.2 \`${value}\` is a word. Write \`true\` or \`false\`.`
        : "A text here is a word of a choice, or (in `after`) a local name of the response.";
  reportValue(
    check,
    "set-type",
    path,
    `\`${String(path.at(-1))}\` is ${describeType(type)}, and can't be set to \`${String(value)}\`.`,
    { help },
  );
}

function checkComputed(
  check: ScenarioCheck,
  path: Path,
  type: ConditionType,
  local: { readonly name: string; readonly key?: string | undefined },
  found: ConditionType,
): void {
  let value = found;
  if (found.kind === "map") {
    if (local.key === undefined)
      return reportComputed(
        check,
        path,
        `\`${local.name}\` holds a value for each option.`,
        `Write one of them: \`'${local.name}["${found.keys[0] ?? "option"}"]'\`.`,
      );
    if (!found.keys.includes(local.key)) {
      reportValue(check, "unknown-index", path, `There is no \`${local.key}\` at this decision.`, {
        help: didYouMean(local.key, found.keys),
      });
      return;
    }
    value = found.of;
  } else if (local.key !== undefined) {
    return reportComputed(check, path, `\`${local.name}\` can't be looked up by option.`);
  }
  if (value.kind !== type.kind) {
    return reportComputed(
      check,
      path,
      `\`${String(path.at(-1))}\` is ${describeType(type)}, and \`${local.name}\` gives ${describeType(value)}.`,
    );
  }
  if (value.kind !== "word" || type.kind !== "word") return;
  const missing = value.words?.filter((word) => !type.words?.includes(word)) ?? [];
  if (missing.length > 0) {
    reportComputed(
      check,
      path,
      `\`${local.name}\` may give ${missing
        .slice(0, 5)
        .map((word) => `\`${word}\``)
        .join(", ")}, which is not in \`of\`.`,
      "List every word the response can give.",
    );
  }
}

function reportComputed(check: ScenarioCheck, path: Path, message: string, help?: string): void {
  reportValue(check, "set-type", path, message, { help });
}
