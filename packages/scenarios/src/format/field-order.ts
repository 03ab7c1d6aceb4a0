import form from "../../schemas/form.schema.json" with { type: "json" };
import model from "../../schemas/model.schema.json" with { type: "json" };
import scenario from "../../schemas/scenario.schema.json" with { type: "json" };
import type { WrittenKind } from "../document/document-kind.js";
import { followReference, type SchemaNode } from "../shape/schema-node.js";

/** What the schema says about one place: the order of a map's fields, and what lies below it. */
export interface FieldOrder {
  /** The fields in their order; absent where the author's order counts, as in scenes and options. */
  readonly fields?: readonly string[];
  field(name: string): FieldOrder | undefined;
  item(): FieldOrder | undefined;
}

/** What is given one layout. A translation has the layout in which `leadsim translate` writes it. */
export type FormattedKind = Exclude<WrittenKind, "translation">;

const schemas: Readonly<Record<FormattedKind, SchemaNode>> = { scenario, form, model };

/** The order of fields in a kind of document, from its schema. */
export function fieldOrder(kind: FormattedKind): FieldOrder {
  const root = schemas[kind];
  return orderOf(root, root)!;
}

function orderOf(node: SchemaNode | boolean | undefined, root: SchemaNode): FieldOrder | undefined {
  if (typeof node !== "object") return undefined;
  const own = followReference(node, root);
  const shapes = [own, ...(own.anyOf ?? [])].map((shape) => followReference(shape, root));
  const map = shapes.find(({ properties, additionalProperties }) => properties ?? additionalProperties);
  const list = shapes.find(({ items }) => items !== undefined);
  return {
    ...(map?.properties && map.additionalProperties === false
      ? { fields: conditionFirst(Object.keys(map.properties)) }
      : {}),
    field: (name) => orderOf(map?.properties?.[name] ?? map?.additionalProperties, root),
    item: () => orderOf(list?.items, root),
  };
}

/** Whether a scene is met at all is read before what is said in it. */
function conditionFirst(fields: readonly string[]): readonly string[] {
  const first = ["heading", "only-if", "skip-if"];
  if (!fields.includes("only-if")) return fields;
  return [...first, ...fields.filter((field) => !first.includes(field))];
}
