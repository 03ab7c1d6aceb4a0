import type { Static, TSchema } from "@sinclair/typebox";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { HostError } from "../../host-error.js";
import { type FieldMistake, type FieldMistakes, FormMistakes, type MistakeCode } from "./form-mistakes.js";

// Errors hold the schema and the value they are about: the bounds to be told stand there.
const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
addFormats.default(ajv, ["uuid", "date-time", "email"]);
const validators = new WeakMap<object, ValidateFunction>();

/**
 * Where a page asks for what: by the place in the schema, as `settings/hosts`, the name of the field, and what is
 * wrong with it where a pattern does not fit.
 */
export type FieldNames = Readonly<Record<string, string | readonly [name: string, unfit: MistakeCode]>>;

/**
 * What a form says, if it is as the API's own schema wants it.
 * @throws FormMistakes with what is wrong with each field that the page shows; HostError `invalid-request` where
 * it is in nothing that it shows
 */
export function checkFields<T extends TSchema>(schema: T, value: unknown, names: FieldNames): Static<T> {
  const errors = errorsOf(schema, value);
  const [first] = errors;
  if (!first) return value as Static<T>;
  const mistakes = namedMistakes(errors, names);
  if (Object.keys(mistakes).length > 0) throw new FormMistakes(mistakes);
  throw new HostError(
    "invalid-request",
    `${first.instancePath.slice(1) || "The form"} ${first.message ?? "is wrong"}.`,
  );
}

/** What is wrong with the fields that a page shows, where other things may be wrong with it, too. */
export function fieldMistakes(schema: TSchema, value: unknown, names: FieldNames): FieldMistakes {
  return namedMistakes(errorsOf(schema, value), names);
}

function errorsOf(schema: TSchema, value: unknown): readonly ErrorObject[] {
  const meant = meantBy(schema, value);
  const known = validators.get(meant) ?? ajv.compile(withoutId(meant));
  validators.set(meant, known);
  return known(value) ? [] : (known.errors ?? []);
}

/** The first of each field. */
function namedMistakes(errors: readonly ErrorObject[], names: FieldNames): FieldMistakes {
  const mistakes: Record<string, FieldMistake> = {};
  for (const error of errors) {
    const field = fieldAt(placeOf(error), names);
    if (field === undefined || isAlternative(error)) continue;
    const [name, unfit] = field;
    mistakes[name] ??= mistakeOf(error, unfit);
  }
  return mistakes;
}

/** Of several shapes that differ by `kind`, the one that the form is of: only its mistakes are to be told. */
function meantBy(schema: TSchema, value: unknown): TSchema {
  const shapes: readonly TSchema[] = schema.anyOf ?? [];
  const { kind } = (value ?? {}) as { readonly kind?: unknown };
  return shapes.find(({ properties }) => properties?.kind?.const === kind) ?? schema;
}

/** A schema may be compiled here and elsewhere: by its id it would be known already. */
function withoutId({ $id: _id, ...schema }: TSchema): object {
  return schema;
}

function placeOf({ instancePath, keyword, params }: ErrorObject): string {
  const missing = keyword === "required" ? `/${params.missingProperty}` : "";
  return `${instancePath}${missing}`.slice(1);
}

/** The field for a place, or for what the place is a part of. */
function fieldAt(place: string, names: FieldNames): readonly [name: string, unfit: MistakeCode] | undefined {
  const found = names[place];
  if (found !== undefined) return typeof found === "string" ? [found, "other"] : found;
  return place.includes("/") ? fieldAt(place.slice(0, place.lastIndexOf("/")), names) : undefined;
}

/** That none of several schemas fits, or that it is not null either, says nothing: why the others do not fit does. */
function isAlternative({ keyword, params }: ErrorObject): boolean {
  return keyword === "anyOf" || (keyword === "type" && params.type === "null");
}

function mistakeOf({ keyword, params, data, parentSchema }: ErrorObject, unfit: MistakeCode): FieldMistake {
  const { minimum, maximum } = (parentSchema ?? {}) as {
    readonly minimum?: number;
    readonly maximum?: number;
  };
  if (keyword === "required" || data === "") return { code: "missing" };
  if (minimum !== undefined && maximum !== undefined) return { code: "number", from: minimum, to: maximum };
  switch (keyword) {
    case "maxLength":
      return { code: "too-long", to: params.limit };
    case "maxItems":
      return { code: "too-many", to: params.limit };
    case "uniqueItems":
      return { code: "twice" };
    case "format":
      return { code: params.format === "email" ? "email" : "other" };
    case "minItems":
    case "const":
      return { code: "choose" };
    default:
      return { code: keyword === "pattern" ? unfit : "other" };
  }
}
