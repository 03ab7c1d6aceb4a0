/** A part of a JSON Schema (2020-12): the keywords that leadsim's schemas use. A test holds the schemas to them. */
export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly type?: string | readonly string[];
  readonly const?: string | number | boolean | null;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaNode | boolean;
  readonly propertyNames?: SchemaNode;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly allOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
}

/** The part of a schema that a reference such as `#/$defs/condition` means; the node itself where it is none. */
export function followReference(node: SchemaNode, root: SchemaNode): SchemaNode {
  let found = node;
  for (let depth = 0; found.$ref !== undefined && depth < 20; depth += 1) {
    const name = found.$ref.replace("#/$defs/", "");
    found = name === "#" ? root : (root.$defs?.[name] ?? {});
  }
  return found;
}
