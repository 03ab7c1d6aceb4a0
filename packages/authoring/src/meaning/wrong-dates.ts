import { datesIn, daysIn, type WrittenDate, weekdayOf } from "./dates.js";

/** A date that the calendar does not have, and what to do about it. */
export interface WrongDate {
  readonly date: WrittenDate;
  readonly message: string;
  readonly help?: string;
}

/** Every kind of year is among these: each weekday for January 1, with and without February 29. */
const kindsOfYear = Array.from({ length: 28 }, (_, at) => 2001 + at);

/**
 * Holds dates with weekdays to a calendar: that of a year, or without one of the year that most of them fit. Months
 * that lie more than half a year from the first date belong to the year before or after.
 *
 * @param said the year that the author names
 */
export function wrongDates(text: string, said: number | undefined): readonly WrongDate[] {
  const dates = datesIn(text);
  const [first] = dates;
  if (!first) return [];
  const year = said ?? likelyYear(dates, first.month);
  return dates.flatMap((date) => {
    const own = date.year ?? (year === undefined ? undefined : yearOf(date, year, first.month));
    const days = daysIn(date.month, own);
    if (date.day > days)
      return [{ date, message: `There is no \`${date.text}\`: the month has ${days} days.` }];
    const weekday = own === undefined ? date.weekday : weekdayOf(own, date);
    if (weekday === date.weekday) return [];
    const why = date.year === undefined ? because(said) : "";
    return [
      {
        date,
        message: `\`${date.text}\` is a ${weekday}.`,
        help: `${why}Mend the weekday, the date or the year.`,
      },
    ];
  });
}

const because = (year: number | undefined): string =>
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
