/** Whether `id@1`, `id@1.0` or `id@1.0.0` means this document. */
export function matchesReference(
  reference: string,
  document: { readonly id: string; readonly version: string },
): boolean {
  const split = reference.lastIndexOf("@");
  if (split < 0) return reference === document.id;
  const version = reference.slice(split + 1);
  if (reference.slice(0, split) !== document.id) return false;
  return (
    document.version === version ||
    (/^\d+(\.\d+)?$/.test(version) && document.version.startsWith(`${version}.`))
  );
}
