/**
 * Testlets by the items' names: what stands before the first slash, as a decision's scenario does.
 * @returns by item; undefined where its name has no slash
 */
export function testletsByName(items: readonly string[]): (string | undefined)[] {
  return items.map((item) => {
    const at = item.indexOf("/");
    return at > 0 ? item.slice(0, at) : undefined;
  });
}

/** How many testlets hold two or more items: only these tell what their items share. */
export function sharedTestlets(testlets: readonly (string | undefined)[]): number {
  const sizes = new Map<string, number>();
  for (const testlet of testlets) {
    if (testlet !== undefined) sizes.set(testlet, (sizes.get(testlet) ?? 0) + 1);
  }
  return [...sizes.values()].filter((size) => size >= 2).length;
}
