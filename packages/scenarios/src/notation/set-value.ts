import { localNames } from "../document/response-names.js";
import type { MemoryEntry, SetValue } from "../document/scenario.js";

/** Reads a local name of the response as written in `set`: `low`, or `ratings["x"]`. */
export function parseSetName(text: string): { readonly name: string; readonly key?: string } | undefined {
  const match = /^\s*([a-z]+)\s*(?:\[\s*(?:"([^"\\]*)"|'([^'\\]*)')\s*\])?\s*$/.exec(text);
  if (!match || !localNames.has(match[1]!)) return undefined;
  const key = match[2] ?? match[3];
  return key === undefined ? { name: match[1]! } : { name: match[1]!, key };
}

/**
 * What a `set` sets. A text is a word where the memory lists it; otherwise, where the response can be read, it is
 * one of the response's names.
 */
export function resolveSetValue(entry: MemoryEntry | undefined, value: number | boolean | string): SetValue {
  if (typeof value !== "string") return { kind: "literal", value };
  if (entry?.type === "choice" && entry.of.includes(value)) return { kind: "literal", value };
  const local = parseSetName(value);
  if (!local) return { kind: "literal", value };
  return local.key === undefined
    ? { kind: "name", name: local.name }
    : { kind: "index", name: local.name, key: local.key };
}
