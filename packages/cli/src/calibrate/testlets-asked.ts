import { resolve } from "node:path";
import { sharedTestlets, testletsByName } from "@leadsim/psychometrics";
import type { Io } from "../io.js";
import { readFile } from "../read-file.js";
import { UserError } from "../user-error.js";
import { utf8Text } from "../utf8.js";
import { testletsFromTable } from "./testlets-from-table.js";

/** Which items belong together: by a table, by their names, or not at all. */
export interface TestletsAsked {
  readonly testlets?: boolean;
  readonly testletOf?: string;
}

/**
 * Testlets as asked for; undefined where nothing was, or where they were declined.
 * @throws UserError where names were to tell them and tell none
 */
export function testletsAsked(
  items: readonly string[],
  { testlets, testletOf }: TestletsAsked,
  io: Io,
): (string | undefined)[] | undefined {
  if (testletOf !== undefined) {
    const text = utf8Text(readFile(resolve(io.cwd, testletOf), testletOf, "table of testlets"), testletOf);
    return testletsFromTable(text, testletOf, items);
  }
  if (testlets !== true) return undefined;
  const found = testletsByName(items);
  if (sharedTestlets(found) > 0) return found;
  throw new UserError(
    "No two items share a testlet by their names.",
    "Name items testlet/item, or give a table of item,testlet with --testlet-of.",
  );
}

/**
 * Refuses items that share scenarios by their names where nobody said what to do about it: responses within one
 * scenario share more than ability, and taking them as independent makes everything look surer than it is.
 * @param ways what may be asked for
 * @throws UserError
 */
export function refuseHiddenTestlets(items: readonly string[], asked: TestletsAsked, ways: string): void {
  if (asked.testletOf !== undefined || asked.testlets !== undefined) return;
  const found = testletsByName(items);
  if (sharedTestlets(found) < 2) return;
  const names = [...new Set(found.filter((of) => of !== undefined))];
  const shown = names.slice(0, 4).join(", ");
  throw new UserError(
    `By their names items share scenarios (${names.length > 4 ? `${shown} and ${names.length - 4} more` : shown}): responses within one share more than ability.`,
    ways,
  );
}
