import { say } from "@leadsim/report/words";
import type { CalibrationWarning } from "@leadsim/scenarios";
import { words } from "../terminal/words.js";

/** A warning with the items that it is about. */
export function warningLine(warning: CalibrationWarning): string {
  const { items } = warning;
  const about = items.length > 0 ? ` (${items.join(", ")})` : "";
  return `${say(words.statistics.calibrationWarnings, warning)}${about}`;
}
