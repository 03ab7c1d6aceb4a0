import { type Format, formatOf } from "../format.js";

export const format: Format = formatOf({
  decimalMark: ",",
  percentSign: " %",
  to: "bis",
  and: "und",
  quotes: ["„", "“"],
  over: "über",
  under: "unter",
  months: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
  afterDay: ".",
  clock: " Uhr UTC",
  unknownDate: "Datum unbekannt",
  units: { hours: "Std.", minutes: "Min.", seconds: "Sek." },
});

/** `1 Entscheidung`, `3 Entscheidungen`. */
export function count(value: number, one: string, many: string): string {
  return `${value} ${value === 1 ? one : many}`;
}
