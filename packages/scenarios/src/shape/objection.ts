import type { Path, Plain } from "../source/tree.js";
import type { SchemaNode } from "./schema-node.js";

/** What a schema has against a value. */
export interface Objection {
  /** The keyword of JSON Schema that is not met. */
  readonly keyword: Keyword;
  /** The way to the value. */
  readonly path: Path;
  readonly value: Plain;
  /** The part of the schema that holds the keyword. */
  readonly schema: SchemaNode;
  /** The field that is missing, or is there and should not be; or the name that is not as names should be. */
  readonly name?: string;
  /** Where none of several shapes fits: what each of them has against the value. */
  readonly alternatives?: readonly (readonly Objection[])[];
}

/** Keywords that a value may fail to meet. */
export type Keyword =
  | "type"
  | "const"
  | "enum"
  | "pattern"
  | "minLength"
  | "maxLength"
  | "minimum"
  | "maximum"
  | "exclusiveMinimum"
  | "exclusiveMaximum"
  | "required"
  | "additionalProperties"
  | "minProperties"
  | "maxProperties"
  | "minItems"
  | "maxItems"
  | "anyOf";
