import { pathKey, type ScenarioCheck } from "../check/scenario-check.js";
import type { Expression } from "../document/expression.js";
import { present } from "../document/present.js";
import type { Consequence, Effects, Line, MemoryEntry } from "../document/scenario.js";
import type { WorkKind } from "../document/work-kinds.js";
import type { Line as WrittenLine } from "../generated/scenario.js";
import { parseDuration } from "../notation/duration.js";
import { resolveSetValue } from "../notation/set-value.js";
import { parseTemplate } from "../notation/template.js";
import type { Path } from "../source/tree.js";

/** What is needed to resolve parts of a scenario: the checked conditions by path, and its memory. */
export interface Resolving {
  readonly check: ScenarioCheck;
  readonly memory: ReadonlyMap<string, MemoryEntry>;
}

/** A consequence as a document has it. */
interface WrittenConsequence extends WrittenEffects {
  readonly reply?: readonly WrittenLine[];
  readonly next?: string;
}

/** A consequence with its effects and lines resolved. */
export function resolveConsequence(path: Path, entry: WrittenConsequence, resolving: Resolving): Consequence {
  return {
    effects: resolveEffects(entry, resolving),
    reply: resolveLines([...path, "reply"], entry.reply, resolving),
    ...present({ next: entry.next }),
  };
}

/** Effects as a document has them. */
interface WrittenEffects {
  readonly set?: Readonly<Record<string, number | boolean | string>>;
  readonly add?: Readonly<Record<string, number>>;
  readonly spend?: Readonly<Partial<Record<WorkKind, string>>>;
}

/** Effects in the file's order, story time in minutes. */
export function resolveEffects(
  { set = {}, add = {}, spend = {} }: WrittenEffects,
  resolving: Resolving,
): Effects {
  return {
    set: Object.entries(set).map(([name, value]) => ({
      name,
      value: resolveSetValue(resolving.memory.get(name), value),
    })),
    add: Object.entries(add).map(([name, amount]) => ({ name, amount })),
    spend: Object.fromEntries(
      Object.entries(spend).map(([kind, time]) => [kind, parseDuration(time)! / 60_000]),
    ),
  };
}

/** Spoken lines with their conditions as trees and their texts as templates. */
export function resolveLines(
  path: Path,
  lines: readonly WrittenLine[] | undefined,
  resolving: Resolving,
): Line[] {
  return (lines ?? []).map((line, index) => {
    const [speaker, words] = Object.entries(line).find(([name]) => name !== "if" && name !== "unless")!;
    const test = resolveCondition([...path, index], line, ["if", "unless"], resolving);
    return {
      speaker,
      text: parseTemplate(words ?? "").template,
      ...present({ if: test }),
    };
  });
}

/** The checked condition of a thing; the negative form is carried as `not`. */
export function resolveCondition(
  path: Path,
  holder: object,
  [positive, negative]: readonly [string, string],
  { check }: Resolving,
): Expression | undefined {
  if (positive in holder) return check.conditions.get(pathKey([...path, positive]));
  const operand = negative in holder ? check.conditions.get(pathKey([...path, negative])) : undefined;
  return operand && { kind: "not", operand };
}
