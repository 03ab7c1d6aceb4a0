import type { ResponseTable } from "@leadsim/psychometrics";
import { dependentInWords } from "./dependent-columns.js";
import { strayResponses } from "./stray-responses.js";

/** What to know of a table of responses before reading what is made of it. */
export function responseWarnings(table: ResponseTable): readonly string[] {
  const dependent = dependentInWords(table);
  return [...strayResponses(table), ...(dependent === undefined ? [] : [`Warning: ${dependent}`])];
}
