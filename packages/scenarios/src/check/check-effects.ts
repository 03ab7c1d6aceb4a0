import type { ConditionScope } from "../condition/condition-scope.js";
import { type ConditionType, describeType } from "../condition/condition-type.js";
import { entriesOf } from "../shape/loose.js";
import { isWritten, type Path } from "../source/tree.js";
import { suggest } from "../spelling/did-you-mean.js";
import { findSetFault } from "./check-set.js";
import { reportKey, reportValue, type ScenarioCheck } from "./scenario-check.js";

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
    const fault = type && findSetFault(name, type, value, scope.locals);
    if (fault) reportValue(check, fault.code, at, fault.message, { help: fault.help });
  }
  for (const [name, amount] of entriesOf(effects.add)) {
    const at = [...path, "add", name];
    const type = memoryType(check, at, name);
    if (type === undefined || type.kind === "number" || type.kind === "unknown") continue;
    const message = `\`${name}\` is ${describeType(type)}, so ${amount} can't be added to it.`;
    reportKey(check, "add-to-non-number", at, message, { help: `Set it instead: \`set: { ${name}: … }\`.` });
  }
}

function memoryType(check: ScenarioCheck, path: Path, name: string): ConditionType | undefined {
  const memory = check.document.memory ?? {};
  if (isWritten(check.root, ["memory", name])) return check.names.get(name);
  if (Object.hasOwn(check.document.derived ?? {}, name)) {
    reportKey(check, "unknown-memory", path, `\`${name}\` is derived and follows from memory.`, {
      help: "Change the memory that it is derived from.",
    });
  } else if (!check.names.has(name)) {
    reportKey(check, "unknown-memory", path, `There is no \`${name}\` in memory.`, {
      help: (effort) => suggest(name, Object.keys(memory), effort) ?? "Declare it under `memory`.",
    });
  }
  return undefined;
}
