import { type ConditionType, describeType } from "../condition/condition-type.js";
import type { DiagnosticCode } from "../diagnostic/diagnostic-codes.js";
import type { Help } from "../findings/findings.js";
import { flagMeant } from "../fixes/flag-words.js";
import { parseSetName } from "../notation/set-value.js";
import { didYouMean } from "../spelling/did-you-mean.js";

/** What is wrong with a `set`. */
export interface SetFault {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help?: Help;
}

type Locals = ReadonlyMap<string, ConditionType>;
type Value = number | boolean | string;

/** What is wrong with setting a memory of a type to a value, where the response's local names are known. */
export function findSetFault(
  name: string,
  type: ConditionType,
  value: Value,
  locals: Locals,
): SetFault | undefined {
  if (type.kind === "unknown") return undefined;
  if (typeof value === "string") {
    // A word of the memory's own list is that word, whatever the response's names are.
    if (type.kind === "word" && (type.words === undefined || type.words.includes(value))) return undefined;
    const local = parseSetName(value);
    const found = local && locals.get(local.name);
    if (local && found) return findComputedFault(name, type, local, found);
    if (local && type.kind !== "word") {
      return {
        code: "local-name-outside-after",
        message: `\`${local.name}\` can't be read here.`,
        help:
          locals.size === 0
            ? "Only conditions and effects in `after` read the response."
            : `This response has: ${[...locals.keys()].map((known) => `\`${known}\``).join(", ")}.`,
      };
    }
  }
  return findLiteralFault(name, type, value);
}

function findLiteralFault(name: string, type: ConditionType, value: Value): SetFault | undefined {
  if (type.kind === "word" && typeof value === "string") {
    return {
      code: "set-out-of-bounds",
      message: `\`${value}\` is not one of the words of \`${name}\`.`,
      help: (effort) => didYouMean(value, type.words ?? [], effort, "The words are"),
    };
  }
  if (type.kind === "number" && typeof value === "number") {
    if (value >= type.min && value <= type.max) return undefined;
    return {
      code: "set-out-of-bounds",
      message: `${value} is outside the bounds of \`${name}\`, ${type.min} to ${type.max}.`,
    };
  }
  if (type.kind === "flag" && typeof value === "boolean") return undefined;
  return {
    code: "set-type",
    message: `\`${name}\` is ${describeType(type)}, and can't be set to \`${String(value)}\`.`,
    help: literalHelp(type, value),
  };
}

function literalHelp(type: ConditionType, value: Value): string | undefined {
  if (typeof value !== "string") return undefined;
  const flag = type.kind === "flag" ? flagMeant(value) : undefined;
  return flag !== undefined
    ? `In YAML 1.2 \`${value}\` is a word. Write \`${flag}\`.`
    : /\s[-+*/]\s/.test(value)
      ? "An effect does not calculate: `add` a number to memory, or compute a `derived` value."
      : "A text here is a word of a choice, or (in `after`) a local name of the response.";
}

function findComputedFault(
  name: string,
  type: ConditionType,
  local: { readonly name: string; readonly key?: string },
  found: ConditionType,
): SetFault | undefined {
  if (found.kind === "unknown") return undefined;
  if (found.kind === "map" && local.key === undefined) {
    return {
      code: "set-type",
      message: `\`${local.name}\` holds a value for each option.`,
      help: `Write one of them in quotes: \`'${local.name}["${found.keys[0] ?? "option"}"]'\`.`,
    };
  }
  if (found.kind !== "map" && local.key !== undefined) {
    return { code: "set-type", message: `\`${local.name}\` can't be looked up by option.` };
  }
  if (found.kind === "map" && local.key !== undefined && !found.keys.includes(local.key)) {
    const { keys } = found;
    const { key } = local;
    const help: Help = (effort) => didYouMean(key, keys, effort);
    return { code: "unknown-index", message: `There is no \`${local.key}\` at this decision.`, help };
  }
  return findMismatch(name, type, local.name, found.kind === "map" ? found.of : found);
}

function findMismatch(
  name: string,
  type: ConditionType,
  local: string,
  value: ConditionType,
): SetFault | undefined {
  if (value.kind !== type.kind) {
    const message = `\`${name}\` is ${describeType(type)}, and \`${local}\` gives ${describeType(value)}.`;
    return { code: "set-type", message };
  }
  if (value.kind !== "word" || type.kind !== "word") return undefined;
  const missing = value.words?.filter((word) => !type.words?.includes(word)) ?? [];
  if (missing.length === 0) return undefined;
  const words = missing.slice(0, 5).map((word) => `\`${word}\``);
  return {
    code: "set-type",
    message: `\`${local}\` may give ${words.join(", ")}, which \`${name}\` does not list in \`of\`.`,
    help: "List every word that the response can give.",
  };
}
