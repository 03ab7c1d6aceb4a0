import { type Fields, isFields } from "./plain.js";
import { isTime } from "./time.js";

/** Whether a value read from outside is of a kind. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === "string";
export const isFlag: Check = (value) => typeof value === "boolean";
export const isHash: Check = (value) => typeof value === "string" && /^([0-9a-f]{64})?$/.test(value);
/** Any date a clock or a deadline may show. */
export const isMoment: Check = (value) => isTime(value, 8.64e15);
export const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
export const isAmount: Check = (value) => typeof value === "number" && value >= 0;

export const oneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);

export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** An object with exactly these fields. */
export const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) && misshapenField(value, fields) === null;

/** The first field that is missing or fails its check; a name that ends with “?” may be missing. */
export function misfittingField(value: Fields, fields: Readonly<Record<string, Check>>): string | null {
  for (const [written, check] of Object.entries(fields)) {
    const name = written.replace("?", "");
    if (Object.hasOwn(value, name) ? !check(value[name]) : written === name) return name;
  }
  return null;
}

/** The same, or the first field that is not known. */
export function misshapenField(value: Fields, fields: Readonly<Record<string, Check>>): string | null {
  return (
    misfittingField(value, fields) ??
    Object.keys(value)
      .find((name) => !Object.hasOwn(fields, name) && !Object.hasOwn(fields, `${name}?`))
      ?.slice(0, 80) ??
    null
  );
}
