import type { ExpressionValue } from "@leadsim/scenarios";

/** How a value is written out. */
export interface ValueFormat {
  readonly locale: string;
  readonly unit?: string | undefined;
  /** Digits after the point; without it up to `mostDecimals`. */
  readonly decimals?: number | undefined;
}

/** Digits after the point where a scenario does not say how many. */
export const mostDecimals = 2;

const yesNo: Readonly<Record<string, readonly [string, string]>> = {
  en: ["yes", "no"],
  de: ["ja", "nein"],
  fr: ["oui", "non"],
  es: ["sí", "no"],
  it: ["sì", "no"],
  pt: ["sim", "não"],
  nl: ["ja", "nee"],
};

const formatters = new Map<string, Intl.NumberFormat>();

/** A value in the scenario's locale, with its unit after a no-break space. What is not finite is written as a dash. */
export function formatValue(value: ExpressionValue, { locale, unit, decimals }: ValueFormat): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return (yesNo[locale.slice(0, 2)] ?? ["yes", "no"])[value ? 0 : 1];
  if (!Number.isFinite(value)) return "–";
  const figure = formatter(locale, decimals).format(value === 0 ? 0 : value);
  if (!unit) return figure;
  return unit === "%" ? `${figure}%` : `${figure}\u00a0${unit}`;
}

function formatter(locale: string, decimals: number | undefined): Intl.NumberFormat {
  const name = `${locale} ${decimals}`;
  let made = formatters.get(name);
  if (!made) {
    const digits =
      decimals === undefined
        ? { maximumFractionDigits: mostDecimals }
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    try {
      made = new Intl.NumberFormat(locale, digits);
    } catch {
      made = new Intl.NumberFormat("en", digits); // a tag this platform doesn't know
    }
    formatters.set(name, made);
  }
  return made;
}
