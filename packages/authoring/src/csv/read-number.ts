/** Which marks the numbers of a table have. */
export interface NumberMarks {
  /** Between whole and parts. */
  readonly decimal?: "." | ",";
  /** Between thousands: a comma, a point, a space or an apostrophe. */
  readonly thousands?: "," | "." | " " | "'";
}

/** A cell that two people would read as two numbers. */
export interface TwoReadings {
  readonly asThousands: number;
  readonly asDecimal: number;
  readonly mark: "," | ".";
}

/** A number; NaN for an empty cell, both readings where the marks leave it open, undefined where it is none. */
export type ReadNumber = number | TwoReadings | undefined;

const whole = /^[+-]?\d+(?:e[+-]?\d+)?$/i;

/**
 * Reads a cell as a number. Without marks that are known, one comma before exactly three digits is left open:
 * “1,147” is 1147 where English is written, and 1.147 where German is.
 *
 * @param marks what is known, said by a person or told by {@link marksOf}
 */
export function readNumber(cell: string, marks: NumberMarks = {}): ReadNumber {
  const text = cell.trim().replace(/^\u2212/, "-");
  if (text === "") return Number.NaN;
  if (whole.test(text)) return Number(text);
  if (marks.decimal !== undefined || marks.thousands !== undefined) return readWith(text, marks);
  const told = evidenceOf(text);
  if (told !== undefined) return told === "open" ? openReadings(text) : readWith(text, { decimal: told });
  return undefined;
}

/**
 * The decimal mark that the numbers of a column tell, from those that can be read in one way only. Empty
 * where they tell nothing or contradict each other; a point then is a decimal one, unless numbers of three
 * digits and more stand beside it, as 985 beside 1.147, or the whole column looks like thousands, as 14.000 and 32.500.
 */
export function marksOf(cells: Iterable<string>): NumberMarks {
  const told = new Set<"." | ",">();
  const open = new Set<string>();
  let hundreds = false;
  let small = false;
  for (const cell of cells) {
    const text = cell.trim().replace(/^\u2212/, "-");
    const evidence = evidenceOf(text);
    if (evidence === "open") open.add(text);
    else if (evidence) told.add(evidence);
    else if (/^[+-]?[1-9]\d{2,}$/.test(text)) hundreds = true;
    else if (/^[+-]?\d{1,2}$/.test(text)) small = true;
  }
  const points = [...open].filter((text) => text.includes("."));
  const [mark, other] = told;
  if (mark !== undefined && other === undefined) return { decimal: mark };
  const thousands = hundreds || (!small && looksLikeThousands(points));
  return mark === undefined && points.length === open.size && !thousands ? { decimal: "." } : {};
}

/**
 * Three digits after every point, and two or more before one or zeros at every end: means of a short scale
 * have neither.
 */
function looksLikeThousands(cells: readonly string[]): boolean {
  return (
    cells.some((cell) => /^[+-]?\d{2}/.test(cell)) ||
    (cells.length > 1 && cells.every((cell) => cell.endsWith("00")))
  );
}

/** A number with a mark between its thousands that is none of a table unless a person says so. */
export interface Grouped {
  /** What says so; undefined for a mark that no option names. */
  readonly thousands?: "space" | "'";
  /** The number without its marks. */
  readonly plain: string;
}

/**
 * Whether a cell that is no number is one with a mark between thousands, as 1 006, 1’006 or 1_006, or in
 * groups of two, as 1,07,700.
 */
export function readGrouped(cell: string): Grouped | undefined {
  const text = cell.trim();
  const plain = text.replace(/[^\d.+-]/g, "");
  if (/^[+-]?\d{1,3}(?:['\u2019]\d{3})+(?:[.,]\d*)?$/.test(text)) return { thousands: "'", plain };
  if (/^[+-]?\d{1,3}(?:[ \u00a0\u2007-\u2009\u202f]\d{3})+(?:[.,]\d*)?$/.test(text))
    return { thousands: "space", plain };
  return /^[+-]?\d{1,3}(?:[_\u00b7\u066c\uff0c]\d{3})+$|^[+-]?\d{1,2}(?:,\d{2})+,\d{3}$/.test(text)
    ? { plain }
    : undefined;
}

/**
 * The decimal mark that one number tells by itself; open where it may be either, undefined where it is no
 * number or has no mark.
 */
function evidenceOf(text: string): "." | "," | "open" | undefined {
  if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return "open";
  if (/^[+-]?(?:\d+\.\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return ".";
  if (/^[+-]?(?:\d+,\d*|,\d+)(?:e[+-]?\d+)?$/i.test(text)) return ",";
  if (/^[+-]?\d{1,3}(?:,\d{3})+\.\d*$/.test(text) || /^[+-]?\d{1,3}(?:,\d{3}){2,}$/.test(text)) return ".";
  if (/^[+-]?\d{1,3}(?:\.\d{3})+,\d*$/.test(text) || /^[+-]?\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return ",";
  return undefined;
}

function openReadings(text: string): TwoReadings {
  return {
    mark: text.includes(",") ? "," : ".",
    asThousands: Number(text.replace(/[.,]/, "")),
    asDecimal: Number(text.replace(",", ".")),
  };
}

const grouping: Readonly<Record<string, string>> = {
  ",": ",",
  ".": "\\.",
  " ": "[ \\u00a0\\u2007-\\u2009\\u202f]",
  "'": "['\\u2019]",
};

function readWith(text: string, marks: NumberMarks): number | undefined {
  const decimal = marks.decimal ?? (marks.thousands === "." ? "," : ".");
  const thousands = marks.thousands ?? (decimal === "." ? "," : ".");
  const point = decimal === "." ? "\\." : ",";
  const group = grouping[thousands]!;
  const grouped = new RegExp(`^[+-]?\\d{1,3}(?:${group}\\d{3})+(?:${point}\\d*)?$`);
  const plain = new RegExp(`^[+-]?(?:\\d+(?:${point}\\d*)?|${point}\\d+)(?:e[+-]?\\d+)?$`, "i");
  if (!grouped.test(text) && !plain.test(text)) return undefined;
  return Number(text.replace(new RegExp(group, "g"), "").replace(decimal, "."));
}
