/** A date that is written with its weekday. */
export interface WrittenDate {
  readonly text: string;
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
  /** In English. */
  readonly weekday: string;
  /** 0 is January. */
  readonly month: number;
  readonly day: number;
  readonly year?: number;
}

const english = {
  weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  months: "January February March April May June July August September October November December".split(" "),
} as const;
const german = {
  weekdays: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag".split(" "),
  months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
} as const;

const oneOf = (words: readonly string[]): string => `(?:${words.join("|")})`;
const gap = "\\s+";
const year = `(?:,?${gap}(?<year>(?:19|20|21)\\d\\d)\\b)?`;

/** `Monday, June 2`, `Monday 2 June 2025`, `Montag, den 2. Juni`; not `is a Monday, June 2 is …`. */
const patterns = [
  `(?<weekday>${oneOf(english.weekdays)}),?${gap}(?<month>${oneOf(english.months)})${gap}(?<day>\\d{1,2})\\b(?!:)${year}`,
  `(?<weekday>${oneOf(english.weekdays)}),?${gap}(?<day>\\d{1,2})${gap}(?<month>${oneOf(english.months)})\\b${year}`,
  `(?<weekday>${oneOf(german.weekdays)}),?${gap}(?:de[nmr]${gap})?(?<day>\\d{1,2})\\.${gap}(?<month>${oneOf(german.months)})\\b${year}`,
].map((pattern) => new RegExp(`(?<!\\b(?:an?|ein)\\s)${pattern}`, "g"));

/** Dates with weekdays in a text, in its order. */
export function datesIn(text: string): readonly WrittenDate[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map(dateOf))
    .sort((a, b) => a.start - b.start);
}

function dateOf({ 0: text, index, groups = {} }: RegExpExecArray): WrittenDate {
  return {
    text: text.replaceAll(/\s+/g, " "),
    start: index,
    end: index + text.length,
    weekday: english.weekdays[placeIn("weekdays", groups["weekday"]!)]!,
    month: placeIn("months", groups["month"]!),
    day: Number(groups["day"]),
    ...(groups["year"] === undefined ? {} : { year: Number(groups["year"]) }),
  };
}

const placeIn = (kind: "weekdays" | "months", word: string): number =>
  Math.max(english[kind].indexOf(word), german[kind].indexOf(word));

/** The days of a month, 0 is January; the most that it can have where the year is not known. */
export const daysIn = (month: number, year = 2000): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The weekday of a date in a year, in English. */
export const weekdayOf = (year: number, { month, day }: WrittenDate): string =>
  english.weekdays[new Date(Date.UTC(year, month, day)).getUTCDay()]!;
