import type { Static, TSchema } from "@sinclair/typebox";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { HostError } from "../../host-error.js";

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv, ["uuid", "date-time", "email"]);
const validators = new WeakMap<object, ValidateFunction>();

/**
 * What a form says, if it is as the API's own schema wants it.
 * @throws HostError `invalid-request` with the first field that is not
 */
export function checkFields<T extends TSchema>(schema: T, value: unknown): Static<T> {
  const meant = meantBy(schema, value);
  const known = validators.get(meant) ?? ajv.compile(withoutId(meant));
  validators.set(meant, known);
  if (known(value)) return value as Static<T>;
  const [first] = known.errors ?? [];
  throw new HostError(
    "invalid-request",
    `${first?.instancePath.slice(1) || "The form"} ${first?.message ?? "is wrong"}.`,
  );
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
