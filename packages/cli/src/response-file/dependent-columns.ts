import { dependentColumns, type ResponseTable } from "@leadsim/psychometrics";
import { say } from "@leadsim/report/words";
import { words } from "../terminal/words.js";

/** What to know of columns that others give, as totals left in a table; nothing where there are none. */
export function dependentInWords(table: ResponseTable): string | undefined {
  const columns = dependentColumns(table);
  return columns.length === 0
    ? undefined
    : say(words.statistics.calibrationWarnings, { code: "dependent-columns", items: [], columns });
}
