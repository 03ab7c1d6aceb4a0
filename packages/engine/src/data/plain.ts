import type { ProblemCode } from "@leadsim/scenarios";
import { EngineError } from "../error/engine-error.js";

/** An object read from outside: own fields only; look them up with `Object.hasOwn`. */
export type Fields = Readonly<Record<string, unknown>>;

/** Copies plain data from a caller: bounded in depth and size, own fields only, read once. */
export function copyPlain(value: unknown, code: ProblemCode, most = 1000): unknown {
  let count = 0;
  const refuse = (why: string): never => {
    throw new EngineError(code, `Expected plain JSON data: ${why}.`);
  };
  const copy = (inner: unknown, depth: number): unknown => {
    if (++count > most) refuse(`more than ${most} values`);
    if (typeof inner !== "object" || inner === null) {
      return typeof inner === "function" || typeof inner === "symbol" || typeof inner === "bigint"
        ? refuse(`found a ${typeof inner}`)
        : inner;
    }
    if (depth > 6) refuse("nested too deeply");
    if (Array.isArray(inner)) {
      if (inner.length > most) refuse(`more than ${most} values`);
      return Array.from(inner, (item) => copy(item, depth + 1));
    }
    const fields: Record<string, unknown> = {};
    for (const name of Object.keys(inner)) {
      if (name === "__proto__") refuse("“__proto__” is not a name");
      const field = (inner as Fields)[name];
      if (field !== undefined) fields[name] = copy(field, depth + 1);
    }
    return fields;
  };
  try {
    return copy(value, 0);
  } catch (error) {
    if (error instanceof EngineError) throw error;
    return refuse("reading it failed"); // a proxy or a getter that throws
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
