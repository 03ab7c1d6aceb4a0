import { say } from "@leadsim/report/words";
import type { CalibrationFinding, CalibrationWarning } from "@leadsim/scenarios";
import { words } from "../terminal/words.js";

/** A warning with the items that it is about. */
export function warningLine(warning: CalibrationWarning): string {
  return withItems(say(words.statistics.calibrationWarnings, warning), warning);
}

/** What fit found, in one line with the items it is about. */
export function findingLine(finding: CalibrationFinding): string {
  return withItems(say(words.statistics.calibrationFindings, finding), finding);
}

function withItems(text: string, { items }: { readonly items: readonly string[] }): string {
  return items.length > 0 ? `${text} (${items.join(", ")})` : text;
}
