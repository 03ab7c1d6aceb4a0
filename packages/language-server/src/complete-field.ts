import { present } from "@leadsim/scenarios/rules";
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Cursor } from "./cursor.js";
import type { KnownText } from "./known-text.js";
import type { Offer } from "./offers.js";
import { isResponseType } from "./response-types.js";
import { schemaAt } from "./schema.js";

/** Fields of a map that are not written yet, from the schema; the required ones first. */
export function fieldWords(text: KnownText, cursor: Cursor): Offer[] {
  const schema = text.kind && schemaAt(text.kind, cursor.keys);
  const properties = Object.entries(schema?.properties ?? {});
  const required = new Set(schema?.required ?? []);
  const written = cursor.item ? new Set<string>() : writtenUnder(text, cursor.keys);
  const decided = [...written].some(isResponseType);
  return properties
    .filter(([name]) => !written.has(name) && !(decided && isResponseType(name)))
    .sort(([left], [right]) => Number(required.has(right)) - Number(required.has(left)))
    .map(([name]) => {
      const about = schemaAt(text.kind ?? "scenario", [...cursor.keys, name])?.description;
      return {
        label: name,
        kind: isResponseType(name) ? CompletionItemKind.Enum : CompletionItemKind.Field,
        ...(required.has(name) ? { detail: "required" } : {}),
        ...present({ about }),
      };
    });
}

/** Words that a field may hold, from the schema. */
export function valueWords(text: KnownText, cursor: Cursor): Offer[] {
  const schema = text.kind && schemaAt(text.kind, cursor.keys);
  const words = schema?.const === undefined ? (schema?.enum ?? []) : [schema.const];
  const flags = schema?.type === "boolean" ? ["true", "false"] : [];
  // An example of a duration can be written over; an example of prose would only stand in the way.
  const examples = schema?.pattern === undefined ? [] : (schema.examples ?? []);
  return [...words, ...flags, ...examples].map((word) => ({
    label: String(word),
    kind: CompletionItemKind.EnumMember,
    ...(examples.length > 0 ? { detail: "for example" } : {}),
  }));
}

// Lists leave indices in the ways: what another item has written does not count.
function writtenUnder({ spots }: KnownText, keys: readonly string[]): Set<string> {
  const under = spots.list.filter(
    ({ path, key }) =>
      key !== undefined &&
      path.length === keys.length + 1 &&
      keys.every((step, index) => path[index] === step),
  );
  return new Set(under.map(({ path }) => String(path.at(-1))));
}
