import type { FigureView } from "@leadsim/scenarios";
import { spanWriter } from "./spans.js";

/** Numbers, spans of time and lists as a language writes them. */
export interface Format {
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

const made = new Map<string, Format>();

/** Formats for a language; for one that the browser doesn't know, those of English. Made once for each. */
export function formatFor(locale: string): Format {
  const format = made.get(locale) ?? makeFormat(locale);
  made.set(locale, format);
  return format;
}

function makeFormat(locale: string): Format {
  // Each is made when it is first needed: on a slow phone that takes a while.
  const known = once(() => (isKnown(locale) ? locale : "en"));
  const plain = once(() => new Intl.NumberFormat(known(), { maximumFractionDigits: 6 }));
  const lists = once(() => new Intl.ListFormat(known(), { type: "conjunction" }));
  const span = spanWriter(locale, known);
  const amount = (figure: string, name: string | null) =>
    name === null ? figure : name === "%" ? `${figure}%` : `${figure}\u00a0${name}`;
  return {
    number: (value) => plain().format(value),
    amount: (value, name) => amount(plain().format(value), name),
    change: ({ change, decimals }) => {
      const digits =
        decimals === null
          ? { maximumFractionDigits: 2 }
          : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      const signed = new Intl.NumberFormat(known(), { ...digits, signDisplay: "exceptZero" });
      return signed.format(change ?? 0).replace("-", "\u2212");
    },
    minutes: (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = Math.floor(minutes % 60);
      return span([
        ...(hours > 0 ? [["hour", hours] as const] : []),
        ...(rest > 0 || hours === 0 ? [["minute", rest] as const] : []),
      ]);
    },
    left: (milliseconds) => {
      const seconds = coarse(Math.max(0, Math.floor(milliseconds / 1000)));
      const minutes = Math.floor(seconds / 60);
      const rest = seconds % 60;
      return span([
        ...(minutes > 0 ? [["minute", minutes] as const] : []),
        ...(rest > 0 || minutes === 0 ? [["second", rest] as const] : []),
      ]);
    },
    list: (items) => lists().format(items),
  };
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
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
