import type { DiagnosticCode } from "@leadsim/scenarios";
import { datesIn, daysIn, type WrittenDate, weekdayOf } from "./dates.js";

/** What is asked of a document with dates, and where mistakes go. */
export interface CalendarReport {
  readonly source: string;
  /** What is written at a path, as it stands in the source. */
  written(path: readonly string[]): string | undefined;
  addAt(
    code: DiagnosticCode,
    place: { readonly start: number; readonly end: number },
    message: string,
    detail?: { readonly help?: string },
  ): void;
}

/** Every kind of year is among these: each weekday for January 1, with and without February 29. */
const kindsOfYear = Array.from({ length: 28 }, (_, at) => 2001 + at);

/**
 * Holds dates with weekdays to a calendar: that of the year in `author.calendar`, or the one that most of them fit.
 * Months that lie more than half a year from the first date belong to the year before or after.
 */
export function checkCalendar(report: CalendarReport): void {
  const dates = datesIn(report.source);
  for (const date of dates.filter(({ month, day }) => day > daysIn(month)))
    report.addAt(
      "wrong-weekday",
      date,
      `There is no \`${date.text}\`: the month has ${daysIn(date.month)} days.`,
    );
  const real = dates.filter(({ month, day }) => day <= daysIn(month));
  const [first] = real;
  if (!first) return;
  const said = /\b(?:19|20|21)\d\d\b/.exec(report.written(["author", "calendar"]) ?? "")?.[0];
  const year = said === undefined ? likelyYear(real, first.month) : Number(said);
  for (const date of real) {
    const own = date.year ?? (year === undefined ? undefined : yearOf(date, year, first.month));
    if (own === undefined) continue;
    const weekday = weekdayOf(own, date);
    if (weekday === date.weekday) continue;
    report.addAt("wrong-weekday", date, `\`${date.text}\` is a ${weekday}.`, {
      help: `${date.year === undefined ? because(said) : ""}Mend the weekday, the date or the year.`,
    });
  }
}

const because = (year: string | undefined): string =>
  year === undefined
    ? "The other dates of this scenario fit one year, and this one does not; `author.calendar` can name it. "
    : `\`author.calendar\` names the year ${year}. `;

/** The year that all dates fit, or all but a few. Nothing where there is too little to tell. */
function likelyYear(dates: readonly WrittenDate[], month: number): number | undefined {
  const fits = kindsOfYear.map((year) => ({
    year,
    count: dates.filter((date) => weekdayOf(yearOf(date, year, month), date) === date.weekday).length,
  }));
  const best = fits.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count >= 2 && best.count > dates.length / 2 ? best.year : undefined;
}

function yearOf(date: WrittenDate, year: number, month: number): number {
  const apart = date.month - month;
  return apart > 6 ? year - 1 : apart < -6 ? year + 1 : year;
}
