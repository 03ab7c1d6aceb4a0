/**
 * JSON with one spelling per value: keys sorted, no white space (RFC 8785). What was signed can so be written
 * again from a database that keeps no order of keys.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = value as Readonly<Record<string, unknown>>;
  const parts = Object.keys(fields)
    .sort()
    .flatMap((name) =>
      fields[name] === undefined ? [] : [`${JSON.stringify(name)}:${canonicalJson(fields[name])}`],
    );
  return `{${parts.join(",")}}`;
}
