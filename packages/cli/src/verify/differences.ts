/** A place where two documents differ. */
export interface Difference {
  /** Such as `overall.band.score`. */
  readonly path: string;
  readonly held: string;
  readonly given: string;
}

/** Where a document differs from another, field by field, in its order. */
export function differences(held: unknown, given: unknown, path = ""): Difference[] {
  if (isFields(held) && isFields(given)) {
    const names = new Set([...Object.keys(held), ...Object.keys(given)]);
    return [...names].flatMap((name) => differences(held[name], given[name], joined(path, name)));
  }
  // JSON has no NaN, no undefined and no −0: both are compared as they would be written.
  if (JSON.stringify(held) === JSON.stringify(given)) return [];
  return [{ path, held: written(held), given: written(given) }];
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function joined(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function written(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
