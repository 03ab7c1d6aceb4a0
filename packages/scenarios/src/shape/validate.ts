import type { Plain } from "../source/tree.js";
import type { Keyword, Objection } from "./objection.js";
import { followReference, type SchemaNode } from "./schema-node.js";

/**
 * Everything a schema has against a document, found at once. The schema is read as data: no code is made from it, so
 * that this runs where nothing may be evaluated.
 */
export function validate(schema: SchemaNode, document: Plain): readonly Objection[] {
  const objections: Objection[] = [];
  checkerOf(schema, schema)({ value: document, path: [], objections });
  return objections;
}

/** A value on its way through a schema. The path is one list that grows and shrinks. */
interface Visit {
  readonly value: Plain;
  readonly path: (string | number)[];
  readonly objections: Objection[];
  /** The name that is checked, where it is one. */
  readonly name?: string;
}

type Checker = (visit: Visit) => void;

/** Checkers by the part of the schema that they check. */
const known = new WeakMap<SchemaNode, Checker>();

function checkerOf(schema: SchemaNode, root: SchemaNode): Checker {
  const made = known.get(schema);
  if (made) return made;
  // A schema may hold itself: whoever meets it again meanwhile finds this.
  let own: Checker | undefined;
  known.set(schema, (visit) => own?.(visit));
  const checkers = schema.$ref === undefined ? [] : [checkerOf(followReference(schema, root), root)];
  for (const make of makers) {
    const checker = make(schema, (part) => checkerOf(part, root));
    if (checker) checkers.push(checker);
  }
  const [first] = checkers;
  own =
    checkers.length === 1 && first
      ? first
      : (visit) => {
          for (const checker of checkers) checker(visit);
        };
  known.set(schema, own);
  return own;
}

function object(
  { value, path, objections, name }: Visit,
  keyword: Keyword,
  schema: SchemaNode,
  detail: Pick<Objection, "name" | "alternatives"> = {},
): void {
  const own = name === undefined ? detail : { name, ...detail };
  objections.push({ keyword, path: [...path], value, schema, ...own });
}

/** Makes what checks one group of keywords, where a schema has any of them. */
type Make = (schema: SchemaNode, of: (part: SchemaNode) => Checker) => Checker | undefined;

const makers: readonly Make[] = [
  checkType,
  checkWords,
  checkText,
  checkNumber,
  checkFields,
  checkList,
  checkAll,
  checkAny,
];

function checkType(schema: SchemaNode): Checker | undefined {
  if (schema.type === undefined) return undefined;
  const types = [schema.type].flat();
  return (visit) => {
    const type = typeOf(visit.value);
    const fits = types.includes(type) || (type === "integer" && types.includes("number"));
    if (!fits) object(visit, "type", schema);
  };
}

function typeOf(value: Plain): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

function checkWords(schema: SchemaNode): Checker | undefined {
  const { const: only, enum: words } = schema;
  if (only === undefined && words === undefined) return undefined;
  return (visit) => {
    if (only !== undefined && visit.value !== only) object(visit, "const", schema);
    if (words && !words.includes(visit.value)) object(visit, "enum", schema);
  };
}

function checkText(schema: SchemaNode): Checker | undefined {
  const { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  if ((pattern ?? schema.minLength ?? schema.maxLength) === undefined) return undefined;
  const expression = pattern === undefined ? undefined : new RegExp(pattern, "u");
  return (visit) => {
    const { value } = visit;
    if (typeof value !== "string") return;
    // A character takes one or two units: most texts fit whatever theirs take.
    const length = value.length > maxLength || value.length < 2 * minLength ? lengthOf(value) : value.length;
    if (length > maxLength) object(visit, "maxLength", schema);
    if (length < minLength) object(visit, "minLength", schema);
    if (expression && !expression.test(value)) object(visit, "pattern", schema);
  };
}

/** In characters, as JSON Schema counts, and not in units of UTF-16. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

function checkNumber(schema: SchemaNode): Checker | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  if ((minimum ?? maximum ?? exclusiveMinimum ?? exclusiveMaximum) === undefined) return undefined;
  return (visit) => {
    const { value } = visit;
    if (typeof value !== "number") return;
    if (minimum !== undefined && value < minimum) object(visit, "minimum", schema);
    if (maximum !== undefined && value > maximum) object(visit, "maximum", schema);
    if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
      object(visit, "exclusiveMinimum", schema);
    if (exclusiveMaximum !== undefined && value >= exclusiveMaximum)
      object(visit, "exclusiveMaximum", schema);
  };
}

const mapKeywords = [
  "properties",
  "required",
  "additionalProperties",
  "propertyNames",
  "minProperties",
  "maxProperties",
] as const;

function checkFields(schema: SchemaNode, of: (part: SchemaNode) => Checker): Checker | undefined {
  if (!mapKeywords.some((keyword) => schema[keyword] !== undefined)) return undefined;
  const { required = [], additionalProperties = true, propertyNames, minProperties, maxProperties } = schema;
  const properties = new Map(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, of(part)]));
  const others = typeof additionalProperties === "object" ? of(additionalProperties) : undefined;
  const names = propertyNames && of(propertyNames);
  return (visit) => {
    const { value, path, objections } = visit;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const map = value as { readonly [name: string]: Plain };
    let count = 0;
    for (const name in map) {
      count += 1;
      names?.({ value: name, path, objections, name });
      const field = properties.get(name) ?? others;
      if (field) {
        path.push(name);
        field({ value: map[name]!, path, objections });
        path.pop();
      } else if (additionalProperties === false) object(visit, "additionalProperties", schema, { name });
    }
    for (const name of required) if (!Object.hasOwn(map, name)) object(visit, "required", schema, { name });
    if (minProperties !== undefined && count < minProperties) object(visit, "minProperties", schema);
    if (maxProperties !== undefined && count > maxProperties) object(visit, "maxProperties", schema);
  };
}

function checkList(schema: SchemaNode, of: (part: SchemaNode) => Checker): Checker | undefined {
  const { items, minItems, maxItems } = schema;
  if (!items && minItems === undefined && maxItems === undefined) return undefined;
  const each = items && of(items);
  return (visit) => {
    const { value, path, objections } = visit;
    if (!Array.isArray(value)) return;
    if (minItems !== undefined && value.length < minItems) object(visit, "minItems", schema);
    if (maxItems !== undefined && value.length > maxItems) object(visit, "maxItems", schema);
    if (!each) return;
    for (const [index, item] of (value as readonly Plain[]).entries()) {
      path.push(index);
      each({ value: item, path, objections });
      path.pop();
    }
  };
}

function checkAll({ allOf }: SchemaNode, of: (part: SchemaNode) => Checker): Checker | undefined {
  const parts = allOf?.map(of);
  return (
    parts &&
    ((visit) => {
      for (const part of parts) part(visit);
    })
  );
}

function checkAny(schema: SchemaNode, of: (part: SchemaNode) => Checker): Checker | undefined {
  const parts = schema.anyOf?.map(of);
  if (!parts) return undefined;
  return (visit) => {
    const alternatives: (readonly Objection[])[] = [];
    for (const part of parts) {
      const objections: Objection[] = [];
      part({ ...visit, objections });
      if (objections.length === 0) return;
      alternatives.push(objections);
    }
    object(visit, "anyOf", schema, { alternatives });
  };
}
