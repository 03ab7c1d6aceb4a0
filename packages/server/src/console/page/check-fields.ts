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
  const known = validators.get(schema) ?? ajv.compile({ ...schema, $id: undefined });
  validators.set(schema, known);
  if (known(value)) return value as Static<T>;
  const [first] = known.errors ?? [];
  throw new HostError(
    "invalid-request",
    `${first?.instancePath.slice(1) || "The form"} ${first?.message ?? "is wrong"}.`,
  );
}
