/** A document by id and version, in parts. */
export interface Reference {
  readonly id: string;
  /** One to three numbers, and perhaps a prerelease: `1`, `1.2`, `1.2.0-draft`. */
  readonly version: string;
}

/** What is known of a document by a reference: all that is asked of one. */
export interface Identity {
  readonly id: string;
  readonly version: string;
}

/** Reads `id@1`, `id@1.2` or `id@1.2.3`; undefined when it is not written like one. */
export function parseReference(text: string): Reference | undefined {
  const match = /^([a-z][a-z0-9-]*)@(\d+(?:\.\d+){0,2}(?:-[0-9A-Za-z.-]+)?)$/.exec(text);
  return match ? { id: match[1]!, version: match[2]! } : undefined;
}

/** The id in a reference, or in a bare id: `a` of `a@1.2` and of `a`. */
export function idIn(reference: string): string {
  const at = reference.indexOf("@");
  return at < 0 ? reference : reference.slice(0, at);
}

/** How a document is named exactly: `a@1.2.3`. */
export function referenceTo({ id, version }: Identity): string {
  return `${id}@${version}`;
}

/**
 * Whether a reference's version means a document's: `1` means any 1.x.y, `1.2` any 1.2.x, `1.2.3` exactly that one.
 * A prerelease (`1.0.0-draft`) is meant only where it is written out.
 */
export function matchesVersion(wanted: string, version: string): boolean {
  return wanted === version || (!version.includes("-") && version.startsWith(`${wanted}.`));
}

/** Whether a reference means a document, by {@link matchesVersion}; a bare id is no reference. */
export function matchesReference(reference: string, document: Identity): boolean {
  const wanted = parseReference(reference);
  return (
    wanted !== undefined && wanted.id === document.id && matchesVersion(wanted.version, document.version)
  );
}

/** Whether two references can mean one document: one is the other, or leaves open what the other says. */
export function referencesAgree(one: string, other: string): boolean {
  const [own, its] = [parseReference(one), parseReference(other)];
  if (!own || !its) return one === other;
  return (
    own.id === its.id &&
    (own.version === its.version ||
      own.version.startsWith(`${its.version}.`) ||
      its.version.startsWith(`${own.version}.`))
  );
}

/** Below 0 where the first version is older, above 0 where it is newer; a prerelease is older than its release. */
export function compareVersions(one: string, other: string): number {
  const [own, its] = [one, other].map((version) => /^([^-]*)(?:-(.*))?$/s.exec(version) ?? []);
  const numbers = inOrder(own?.[1] ?? "", its?.[1] ?? "");
  if (numbers !== 0) return numbers;
  const [draft, another] = [own?.[2], its?.[2]];
  if (draft === undefined || another === undefined)
    return Number(draft === undefined) - Number(another === undefined);
  return inOrder(draft, another);
}

function inOrder(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}

/** The newest document that a reference or a bare id means; a bare id means no prerelease. */
export function newestMeant<T extends Identity>(reference: string, documents: readonly T[]): T | undefined {
  const isBare = !reference.includes("@");
  return documents
    .filter((document) =>
      isBare
        ? document.id === reference && !document.version.includes("-")
        : matchesReference(reference, document),
    )
    .reduce<T | undefined>(
      (newest, document) =>
        !newest || compareVersions(document.version, newest.version) > 0 ? document : newest,
      undefined,
    );
}
