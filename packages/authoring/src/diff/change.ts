import type { DiffChange } from "@leadsim/scenarios";

/** What an edit touches. */
export type ChangeKind = DiffChange["kind"];

/** Whether two pieces of pure data are alike. */
export function same(old: unknown, now: unknown): boolean {
  return JSON.stringify(sorted(old)) === JSON.stringify(sorted(now));
}

/** The names that one list has and the other has not, in words; nothing where both have the same. */
export function comings(what: string, old: readonly string[], now: readonly string[]): string[] {
  const gone = old.filter((name) => !now.includes(name));
  const come = now.filter((name) => !old.includes(name));
  return [
    ...(come.length > 0 ? [`${what} added: ${come.join(", ")}`] : []),
    ...(gone.length > 0 ? [`${what} removed: ${gone.join(", ")}`] : []),
  ];
}

/** Records by name, so that the order in which names were written doesn't matter. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  );
}
