import { type Diagnostic, type Position, severityOf, sourcePlaces } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import type { MeaningInput } from "./check-meaning.js";
import { checkTotals } from "./check-totals.js";
import { createReport } from "./report.js";
import { wrongDates } from "./wrong-dates.js";

/** Holds dates and totals to arithmetic. Apart from meaning: an editor in a browser is to stay light. */
export function checkFigures({ source, file, scenario }: MeaningInput): readonly Diagnostic[] {
  const report = createReport(source, file);
  checkTotals(scenario, report);
  return [...checkDates(source, file), ...report.list()];
}

const code = "wrong-weekday";

/** Dates of a document that its calendar does not have. */
export function checkDates(source: string | Uint8Array, file: string): readonly Diagnostic[] {
  const text = typeof source === "string" ? source : new TextDecoder().decode(source);
  return wrongDates(text, yearNamed(text, file)).map(({ date, message, help }) => ({
    code,
    severity: severityOf(code),
    message,
    file,
    start: positionIn(text, date.start),
    end: positionIn(text, date.end),
    ...present({ help }),
  }));
}

/** The year in `author.calendar`. */
function yearNamed(text: string, file: string): number | undefined {
  const path = ["author", "calendar"];
  const places = text.includes("calendar") ? sourcePlaces(text, file) : undefined;
  if (!places?.has(path)) return undefined;
  const { start, end } = places.value(path);
  const year = /\b(?:19|20|21)\d\d\b/.exec(text.slice(start.offset, end.offset));
  return year ? Number(year[0]) : undefined;
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1, offset };
}
