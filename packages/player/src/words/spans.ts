/** Parts of a span of time. */
export type TimeUnit = "hour" | "minute" | "second";

type UnitNames = { readonly [U in TimeUnit]: readonly [one: string, many: string] };

/**
 * The names of the parts in the languages that the player brings, as Intl writes them. The first page tells minutes,
 * and Intl takes a tenth of a second on a slow phone before it answers for the first time.
 */
const unitNames: Readonly<Record<string, UnitNames>> = {
  en: { hour: ["hour", "hours"], minute: ["minute", "minutes"], second: ["second", "seconds"] },
  de: { hour: ["Stunde", "Stunden"], minute: ["Minute", "Minuten"], second: ["Sekunde", "Sekunden"] },
};

/** Writes a span of time, its parts from the largest on, such as `1 hour, 35 minutes`. */
export type WriteSpan = (parts: readonly (readonly [unit: TimeUnit, value: number])[]) => string;

/**
 * What writes spans in a language: by the table above, for any other by Intl.
 *
 * @param known the language as Intl knows it, asked only where Intl writes
 */
export function spanWriter(locale: string, known: () => string): WriteSpan {
  const names = unitNames[locale.toLowerCase().split("-")[0]!];
  if (!names) return (parts) => writtenByIntl(parts, known());
  return (parts) => parts.map(([unit, value]) => `${value} ${names[unit][value === 1 ? 0 : 1]}`).join(", ");
}

/** The same by Intl, for any language that the browser knows. */
export function writtenByIntl(parts: Parameters<WriteSpan>[0], locale: string): string {
  const written = parts.map(([unit, value]) =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(value),
  );
  return new Intl.ListFormat(locale, { type: "unit", style: "long" }).format(written);
}
