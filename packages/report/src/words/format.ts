/** How a language writes numbers, lists and times. */
export interface Format {
  /** With so many decimals. */
  decimal(value: number, digits: number): string;
  /** With at most so many decimals, without trailing zeros; 3 by default. */
  plain(value: number, digits?: number): string;
  /** A score on the 1 to 5 scale, one decimal: more would promise what the evidence can't carry. */
  score(value: number): string;
  /** A level of evidence: whole where it is whole. */
  level(value: number): string;
  /** Two decimals, or as many as named, with their sign. */
  signed(value: number, digits?: number): string;
  /** A share as a whole percentage. */
  percent(share: number): string;
  /** A probability in whole percent; the ends are never said to be certain. */
  probability(value: number): string;
  /** `2.1 to 3.3`, from what is already written. */
  range(low: string, high: string): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
  quote(text: string): string;
  /** A day in UTC, the same on every machine: `14 March 2026`. */
  date(at: number): string;
  /** When a session was played: `14 March 2026, 09:10 to 10:02 UTC`. */
  span(began: number, ended: number): string;
  /** How long a response took: `48 s`, `2 min 05 s`. */
  duration(milliseconds: number): string;
  /** Story or real minutes: `2 h 05 min`, `45 min`. */
  minutes(value: number): string;
}

/** What differs between languages in all of this. */
export interface FormatRules {
  readonly decimalMark: "." | ",";
  readonly percentSign: string;
  readonly to: string;
  readonly and: string;
  readonly quotes: readonly [string, string];
  readonly over: string;
  readonly under: string;
  readonly months: readonly string[];
  /** Stands after the day of the month: `14. März`. */
  readonly afterDay: string;
  readonly clock: string;
  readonly unknownDate: string;
  readonly units: { readonly hours: string; readonly minutes: string; readonly seconds: string };
}

/**
 * Written here and not by `Intl`, whose output changes between versions: the same document gives the same
 * page everywhere.
 */
export function formatOf(rules: FormatRules): Format {
  const { percentSign, to, and, over, under, units } = rules;
  const marked = (text: string): string => text.replace(".", rules.decimalMark).replace("-", "−");
  const decimal = (value: number, digits: number): string => {
    const text = value.toFixed(digits);
    return marked(Number(text) === 0 ? text.replace("-", "") : text);
  };
  const plain = (value: number, digits = 3): string => marked(String(Number(value.toFixed(digits))));
  const score = (value: number): string => decimal(value, 1);
  const percent = (share: number): string => `${Math.round(share * 100)}${percentSign}`;
  const two = (value: number): string => String(value).padStart(2, "0");
  return {
    decimal,
    plain,
    score,
    level: (value) => (Number.isInteger(value) ? String(value) : score(value)),
    signed: (value, digits = 2) => `${value < 0 ? "−" : "+"}${decimal(Math.abs(value), digits)}`,
    percent,
    probability(value) {
      if (value > 0.99) return `${over} ${percent(0.99)}`;
      return value < 0.01 ? `${under} ${percent(0.01)}` : percent(value);
    },
    range: (low, high) => `${low} ${to} ${high}`,
    list: (items) =>
      items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`,
    quote: (text) => rules.quotes.join(text),
    ...timesOf(rules),
    duration(milliseconds) {
      const seconds = Math.round(milliseconds / 1000);
      if (seconds < 60) return `${seconds} ${units.seconds}`;
      return `${Math.floor(seconds / 60)} ${units.minutes} ${two(seconds % 60)} ${units.seconds}`;
    },
    minutes(value) {
      const whole = Math.round(value);
      if (whole < 60) return `${whole} ${units.minutes}`;
      return `${Math.floor(whole / 60)} ${units.hours} ${two(whole % 60)} ${units.minutes}`;
    },
  };
}

function timesOf({ months, afterDay, to, clock, unknownDate }: FormatRules): Pick<Format, "date" | "span"> {
  const known = (at: number): boolean => !Number.isNaN(new Date(at).getTime());
  const date = (at: number): string => {
    if (!known(at)) return unknownDate;
    const day = new Date(at);
    return `${day.getUTCDate()}${afterDay} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  };
  const time = (at: number): string => new Date(at).toISOString().slice(11, 16);
  return {
    date,
    span(began, ended) {
      if (!known(began) || !known(ended)) return unknownDate;
      const [from, until] = [date(began), date(ended)];
      if (from === until) return `${from}, ${time(began)} ${to} ${time(ended)}${clock}`;
      return `${from}, ${time(began)} ${to} ${until}, ${time(ended)}${clock}`;
    },
  };
}
