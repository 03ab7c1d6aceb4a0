import type { FigureView } from "@leadsim/scenarios";

/** Numbers, spans of time and lists as a language writes them. */
export interface Format {
  readonly locale: string;
  number(value: number): string;
  /** A number with its unit, as in `60 h` or `35%`. */
  amount(value: number, unit: string | null): string;
  /** By how much a figure changed, with its sign and without its unit. */
  change(figure: FigureView): string;
  /** Whole minutes or hours and minutes, never more than there are. */
  minutes(minutes: number): string;
  /** What is left of a limit, in words and never more than there is: coarse while there is much, fine at the end. */
  left(milliseconds: number): string;
  list(items: readonly string[]): string;
}

/** Formats for a language; for one that the browser doesn't know, those of English. */
export function formatFor(locale: string): Format {
  const known = isKnown(locale) ? locale : "en";
  const plain = new Intl.NumberFormat(known, { maximumFractionDigits: 6 });
  const lists = new Intl.ListFormat(known, { type: "conjunction" });
  const spans = new Intl.ListFormat(known, { type: "unit", style: "long" });
  const unit = (name: "hour" | "minute" | "second", value: number) =>
    new Intl.NumberFormat(known, { style: "unit", unit: name, unitDisplay: "long" }).format(value);
  const amount = (figure: string, name: string | null) =>
    name === null ? figure : name === "%" ? `${figure}%` : `${figure}\u00a0${name}`;
  return {
    locale: known,
    number: (value) => plain.format(value),
    amount: (value, name) => amount(plain.format(value), name),
    change: ({ change, decimals }) => {
      const digits =
        decimals === null
          ? { maximumFractionDigits: 2 }
          : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      const signed = new Intl.NumberFormat(known, { ...digits, signDisplay: "exceptZero" });
      return signed.format(change ?? 0).replace("-", "\u2212");
    },
    minutes: (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = Math.floor(minutes % 60);
      const parts = [
        ...(hours > 0 ? [unit("hour", hours)] : []),
        ...(rest > 0 || hours === 0 ? [unit("minute", rest)] : []),
      ];
      return spans.format(parts);
    },
    left: (milliseconds) => {
      const seconds = coarse(Math.max(0, Math.floor(milliseconds / 1000)));
      const minutes = Math.floor(seconds / 60);
      const rest = seconds % 60;
      const parts = [
        ...(minutes > 0 ? [unit("minute", minutes)] : []),
        ...(rest > 0 || minutes === 0 ? [unit("second", rest)] : []),
      ];
      return spans.format(parts);
    },
    list: (items) => lists.format(items),
  };
}

/** Whole minutes above five, half minutes above one, tens of seconds above ten, then every second. */
function coarse(seconds: number): number {
  const step = seconds >= 300 ? 60 : seconds >= 60 ? 30 : seconds >= 10 ? 10 : 1;
  return seconds - (seconds % step);
}

function isKnown(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false; // not a language tag
  }
}
