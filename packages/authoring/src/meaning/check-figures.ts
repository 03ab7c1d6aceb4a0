import { type Diagnostic, type Position, severityOf, sourcePlaces } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import { type CalendarReport, checkCalendar } from "./check-calendar.js";
import type { MeaningInput } from "./check-meaning.js";
import { checkTotals } from "./check-totals.js";
import { createReport } from "./report.js";

/** Holds dates and totals to arithmetic. Apart from meaning: an editor in a browser is to stay light. */
export function checkFigures({ source, file, scenario }: MeaningInput): readonly Diagnostic[] {
  const report = createReport(source, file);
  checkTotals(scenario, report);
  return [...checkDates(source, file), ...report.list()];
}

/** What is wrong with the dates of a document. */
export function checkDates(source: string | Uint8Array, file: string): readonly Diagnostic[] {
  const text = typeof source === "string" ? source : new TextDecoder().decode(source);
  const found: Diagnostic[] = [];
  const report: CalendarReport = {
    source: text,
    written(path) {
      const places = sourcePlaces(source, file);
      if (!places?.has(path)) return undefined;
      const { start, end } = places.value(path);
      return text.slice(start.offset, end.offset);
    },
    addAt(code, { start, end }, message, { help } = {}) {
      const place = { start: positionIn(text, start), end: positionIn(text, end) };
      found.push({ code, severity: severityOf(code), message, file, ...place, ...present({ help }) });
    },
  };
  checkCalendar(report);
  return found;
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1, offset };
}
