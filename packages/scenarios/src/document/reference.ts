/** A document by id and version, in parts. */
export interface Reference {
  readonly id: string;
  /** One to three numbers, and perhaps a prerelease: `1`, `1.2`, `1.2.0-draft`. */
  readonly version: string;
}

/** Reads `id@1`, `id@1.2` or `id@1.2.3`; undefined when it is not written like one. */
export function parseReference(text: string): Reference | undefined {
  const match = /^([a-z][a-z0-9-]*)@(\d+(?:\.\d+){0,2}(?:-[0-9A-Za-z.-]+)?)$/.exec(text);
  return match ? { id: match[1]!, version: match[2]! } : undefined;
}

/**
 * Whether a reference means a document: `a@1` means any 1.x.y, `a@1.2` any 1.2.x, `a@1.2.3` exactly that one.
 * A prerelease (`1.0.0-draft`) is meant only where it is written out.
 */
export function matchesReference(
  reference: string,
  document: { readonly id: string; readonly version: string },
): boolean {
  const wanted = parseReference(reference);
  if (!wanted || wanted.id !== document.id) return false;
  if (wanted.version === document.version) return true;
  return !document.version.includes("-") && document.version.startsWith(`${wanted.version}.`);
}
