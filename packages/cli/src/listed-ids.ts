/** The first three of many ids, and how many more. */
export function listedIds(ids: readonly string[]): string {
  const first = ids.slice(0, 3).join(", ");
  return ids.length > 3 ? `${first} and ${ids.length - 3} more` : first;
}
