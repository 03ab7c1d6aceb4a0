import type { DocumentKind } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import form from "@leadsim/scenarios/schemas/form.schema.json" with { type: "json" };
import model from "@leadsim/scenarios/schemas/model.schema.json" with { type: "json" };
import scenario from "@leadsim/scenarios/schemas/scenario.schema.json" with { type: "json" };

/** The parts of a JSON Schema that an editor speaks of. */
export interface SchemaNode {
  readonly description?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string;
  readonly type?: string | readonly string[];
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** The kinds that authors write. */
const schemas: Readonly<Partial<Record<DocumentKind, SchemaNode>>> = { scenario, model, form };

/** What the schema says of the value at the end of a way of keys; indices of lists are left out of the way. */
export function schemaAt(kind: DocumentKind, keys: readonly string[]): SchemaNode | undefined {
  const root = schemas[kind];
  if (!root) return undefined;
  let node: SchemaNode | undefined = root;
  for (const key of keys) node = node && step(root, node, key);
  return node && settle(root, node);
}

function step(root: SchemaNode, node: SchemaNode, key: string): SchemaNode | undefined {
  for (const choice of choices(root, node)) {
    const property = Object.hasOwn(choice.properties ?? {}, key) ? choice.properties?.[key] : undefined;
    if (property) return property;
    if (typeof choice.additionalProperties === "object") return choice.additionalProperties;
  }
  return undefined;
}

/** The node itself or, for a list, what it lists; references followed. */
function choices(root: SchemaNode, node: SchemaNode): SchemaNode[] {
  const plain = follow(root, node);
  if (plain.items) return choices(root, plain.items);
  return plain.anyOf ? plain.anyOf.flatMap((choice) => choices(root, choice)) : [plain];
}

/** A description beside a reference says more than the one behind it. */
function follow(root: SchemaNode, node: SchemaNode): SchemaNode {
  const name = node.$ref?.replace("#/$defs/", "");
  const target = name === undefined ? undefined : root.$defs?.[name];
  return target ? { ...follow(root, target), ...node } : node;
}

function settle(root: SchemaNode, node: SchemaNode): SchemaNode {
  const plain = follow(root, node);
  const fields = choices(root, plain).find(({ properties }) => properties);
  if (fields === undefined || fields === plain) return plain;
  return { ...fields, ...present({ description: plain.description }) };
}
