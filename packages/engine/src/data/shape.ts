import { type Fields, isFields } from "./plain.js";
import { isTime } from "./time.js";

/** Whether a value read from outside is of a kind. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === "string";
export const isFlag: Check = (value) => typeof value === "boolean";
/** A text as long as an id may be. */
export const isShort: Check = (value) => typeof value === "string" && value.length <= 200;
export const isHash: Check = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
/** The hash of the event before: none at the first, and where no chain was made. */
export const isLink: Check = (value) => value === "" || isHash(value);
/** Any date a clock or a deadline may show. */
export const isMoment: Check = (value) => isTime(value, 8.64e15);
export const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
export const isAmount: Check = (value) => typeof value === "number" && value >= 0;

export const oneOf =
  /* @__NO_SIDE_EFFECTS__ */
    (...words: readonly unknown[]): Check =>
    (value) =>
      words.includes(value);

export const orNull =
  /* @__NO_SIDE_EFFECTS__ */
    (check: Check): Check =>
    (value) =>
      value === null || check(value);

export const listOf =
  /* @__NO_SIDE_EFFECTS__ */
    (check: Check): Check =>
    (value) =>
      Array.isArray(value) && value.every(check);

/** An object with exactly these fields. */
export const shape =
  /* @__NO_SIDE_EFFECTS__ */
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
