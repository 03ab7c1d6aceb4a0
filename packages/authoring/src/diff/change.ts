/**
 * What an edit touches. `text`: words only. `order`: in which order options stand. `time`: a limit. `answers`: what can be answered.
 * `paths`: scenes, routes, conditions and effects. `ranges`: what is attainable. `key`: levels. `reasons`: why options earn them.
 */
export type ChangeKind =
  | "added"
  | "removed"
  | "renamed"
  | "text"
  | "order"
  | "time"
  | "answers"
  | "paths"
  | "ranges"
  | "key"
  | "reasons";

/** One thing that an edit changed. */
export interface Change {
  readonly kind: ChangeKind;
  /** In words: what was, and what is. */
  readonly note: string;
}

/** What changed in one scene, or in one part outside the scenes, such as `(cast)`. */
export interface PlaceDiff {
  readonly place: string;
  readonly changes: readonly Change[];
}

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
