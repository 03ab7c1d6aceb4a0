import type { DocumentKind } from "@leadsim/scenarios";
import type { Cursor } from "./cursor.js";
import { isResponseType } from "./response-types.js";

/** What may be written at a cursor, besides the fields that the schema knows. */
export type Expected =
  | "speaker"
  | "any-speaker"
  | "memory"
  | "number"
  | "behavior"
  | "option"
  | "bin"
  | "scene"
  | "exhibit"
  | "condition"
  | "set-value"
  | "text"
  | "model"
  | "scenario"
  | "pillar"
  | "area";

/** What the way of keys asks for. */
export function expectedAt(kind: DocumentKind, { keys, role, item }: Cursor): Expected | undefined {
  if (kind === "model") return role === "value" ? inModel(keys) : undefined;
  if (kind === "form") return role === "value" ? inForm(keys) : undefined;
  if (kind !== "scenario") return undefined;
  // An item that is still without its colon may be a word of a list as well as a key.
  const last = keys.at(-1);
  if (item && (last === "opens" || (last === "exhibits" && keys[0] === "scenes"))) return "exhibit";
  return role === "key" ? keyIn(keys) : valueIn(keys);
}

function keyIn(keys: readonly string[]): Expected | undefined {
  const last = keys.at(-1);
  if (keys[0] === "exhibits") return keys.length === 3 && last === "transcript" ? "any-speaker" : undefined;
  if (keys[0] !== "scenes" && keys[0] !== "endings") return undefined;
  if (last === "say" || last === "reply") return "speaker";
  if (isLine(keys.slice(0, -1))) return "text";
  if (keys[0] === "endings") return undefined;
  const [, , type, field, ...inside] = keys;
  if (field === "key" && type !== undefined && isResponseType(type)) {
    if (inside.length === 0) return "behavior";
    if (inside.length === 1) return type === "estimate" ? undefined : "option";
    return inside.length === 2 && type === "sort" ? "bin" : undefined;
  }
  if (!holdsEffects(keys.slice(0, -1))) return undefined;
  return last === "set" ? "memory" : last === "add" ? "number" : undefined;
}

function valueIn(keys: readonly string[]): Expected | undefined {
  const last = keys.at(-1) ?? "";
  const above = keys.slice(0, -1);
  if (keys.length === 1) return last === "model" ? "model" : undefined;
  if (keys[0] === "derived") return keys.length === 3 && last === "is" ? "condition" : undefined;
  if (keys[0] !== "scenes" && keys[0] !== "endings") return undefined;
  if (last === "if" || last === "unless") return "condition";
  if (keys.length === 3 && (last === "only-if" || last === "skip-if")) return "condition";
  if (isLine(above)) return "text";
  if (last === "title" || last === "heading" || last === "prompt" || last === "text") return "text";
  if (keys[0] === "endings") return undefined;
  if (last === "continue" && keys.length === 3) return "text";
  if (last === "next" && (keys.length === 3 || holdsEffects(above))) return "scene";
  if (above.at(-1) === "set" && holdsEffects(above.slice(0, -1))) return "set-value";
  return undefined;
}

function isLine(keys: readonly string[]): boolean {
  return keys.at(-1) === "say" || keys.at(-1) === "reply";
}

/** Whether the way ends at what can set and add: an option, a timeout, an entry of `after`. */
function holdsEffects(keys: readonly string[]): boolean {
  const [top, , third, field] = keys;
  if (top !== "scenes") return false;
  if (keys.length === 3) return third === "after" || third === "timeout";
  return keys.length === 5 && field === "options";
}

function inModel(keys: readonly string[]): Expected | undefined {
  const last = keys.at(-1);
  if (keys[0] !== "competencies") return undefined;
  return last === "pillar" || last === "area" ? last : undefined;
}

function inForm(keys: readonly string[]): Expected | undefined {
  if (keys.length === 1) return keys[0] === "model" ? "model" : undefined;
  return keys[0] === "scenarios" && keys[1] === "scenario" ? "scenario" : undefined;
}
