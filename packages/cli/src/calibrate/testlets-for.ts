import { fromCsv } from "@leadsim/authoring";
import { nearest } from "@leadsim/scenarios";
import { listed } from "../response-file/columns.js";
import { UserError } from "../user-error.js";

/** The part of an item's name before the first slash: a decision's scenario. */
function prefixOf(item: string): string | undefined {
  const at = item.indexOf("/");
  return at > 0 ? item.slice(0, at) : undefined;
}

/**
 * Testlets by the items' names: what stands before the slash.
 * @throws UserError where no two items share one
 */
export function testletsByName(items: readonly string[]): (string | undefined)[] {
  if (shared(items) === 0) {
    throw new UserError(
      "No two items share a testlet by their names.",
      "Name items testlet/item, or give a table of item,testlet with --testlet-of.",
    );
  }
  return items.map(prefixOf);
}

/** Whether decisions are spread so that scenarios can be modeled: two or more with two or more decisions. */
export function worthTestlets(items: readonly string[]): boolean {
  return shared(items) >= 2;
}

/** How many testlets hold two or more items. */
function shared(items: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const item of items) {
    const testlet = prefixOf(item);
    if (testlet !== undefined) sizes.set(testlet, (sizes.get(testlet) ?? 0) + 1);
  }
  return [...sizes.values()].filter((size) => size >= 2).length;
}

/**
 * Testlets from a table of item,testlet; an item that it does not name is in none.
 * @throws UserError for a line of another shape, or an item that is not there
 */
export function testletsFromTable(
  text: string,
  shown: string,
  items: readonly string[],
): (string | undefined)[] {
  const found = new Map<string, string>();
  fromCsv(text).forEach((cells, row) => {
    const [item = "", testlet = ""] = cells.map((cell) => cell.trim());
    if (cells.length === 1 && item === "") return;
    if (row === 0 && item.toLowerCase() === "item") return;
    const at = `${shown}, row ${row + 1}`;
    if (cells.length !== 2 || item === "" || testlet === "") {
      throw new UserError(`${at} is not an item and its testlet.`, "Each row has two cells: item,testlet");
    }
    if (!items.includes(item)) {
      const meant = nearest(item, items);
      throw new UserError(
        `${at}: there is no item ${item}.`,
        meant === undefined ? `The items: ${listed(items)}` : `Did you mean ${meant}?`,
      );
    }
    if (found.has(item)) throw new UserError(`${at}: ${item} has a testlet already.`);
    found.set(item, testlet);
  });
  return items.map((item) => found.get(item));
}
