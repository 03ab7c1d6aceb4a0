import { nearest } from "@leadsim/scenarios";
import { tableRecords } from "../csv/table-records.js";
import { listed } from "../response-file/columns.js";
import { UserError } from "../user-error.js";

/**
 * Testlets from a table of item,testlet; an item that it does not name is in none.
 * @param what what the second column holds, for messages
 * @throws UserError for a line of another shape, or an item that is not there
 */
export function testletsFromTable(
  text: string,
  shown: string,
  items: readonly string[],
  what: "testlet" | "dimension" = "testlet",
): (string | undefined)[] {
  const found = new Map<string, string>();
  [...tableRecords([text], shown)].forEach(({ cells, line }, row) => {
    const [item = "", testlet = ""] = cells;
    if (row === 0 && item.toLowerCase() === "item") return;
    const at = `${shown}, line ${line}`;
    if (cells.length !== 2 || item === "" || testlet === "") {
      throw new UserError(`${at} is not an item and its ${what}.`, `Each row has two cells: item,${what}`);
    }
    if (!items.includes(item)) {
      const meant = nearest(item, items);
      throw new UserError(
        `${at}: there is no item ${item}.`,
        meant === undefined ? `The items: ${listed(items)}` : `Did you mean ${meant}?`,
      );
    }
    if (found.has(item)) throw new UserError(`${at}: ${item} has a ${what} already.`);
    found.set(item, testlet);
  });
  return items.map((item) => found.get(item));
}
