import { type Format, formatOf } from "../format.js";

export const format: Format = formatOf({
  decimalMark: ".",
  percentSign: "%",
  to: "to",
  and: "and",
  quotes: ["“", "”"],
  over: "over",
  under: "under",
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  afterDay: "",
  clock: " UTC",
  unknownDate: "unknown date",
  units: { hours: "h", minutes: "min", seconds: "s" },
});

/** `1 decision`, `3 decisions`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${value} ${value === 1 ? one : many}`;
}
