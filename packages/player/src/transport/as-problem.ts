import type { Problem } from "@leadsim/scenarios";

const kinds: readonly string[] = ["caller", "conflict", "gone", "content"];

/**
 * Reads a refusal: an engine's error, or the body of a server's answer, where the problem stands either in the member
 * `problem` or as the members `code`, `kind` and `detail` themselves. Null where it is none.
 */
export function asProblem(value: unknown): Problem | null {
  if (typeof value !== "object" || value === null) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  if (fields.problem !== undefined) return asProblem(fields.problem);
  const { code, kind, message, detail } = fields;
  if (typeof code !== "string" || typeof kind !== "string" || !kinds.includes(kind)) return null;
  const particulars = typeof detail === "object" && detail !== null ? detail : {};
  return {
    code: code as Problem["code"], // one this player doesn't know is shown by its kind
    kind: kind as Problem["kind"],
    message: typeof message === "string" ? message : code,
    detail: particulars as Problem["detail"],
  };
}
