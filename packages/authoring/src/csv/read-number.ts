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
 * Reads a cell as a number. Without marks that are known, one comma before exactly three digits is left open: “1,147” is 1147 where English is
 * written, and 1.147 where German is.
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
 * The decimal mark that the numbers of a column tell, from those that can be read in one way only. Empty where they tell nothing or contradict
 * each other; a point then is a decimal one, unless numbers of three digits and more stand beside it, as 985 beside 1.147.
 */
export function marksOf(cells: Iterable<string>): NumberMarks {
  const told = new Set<"." | ",">();
  const open = new Set<string>();
  let hundreds = false;
  for (const cell of cells) {
    const text = cell.trim().replace(/^\u2212/, "-");
    const evidence = evidenceOf(text);
    if (evidence === "open") open.add(text.includes(".") ? "." : ",");
    else if (evidence) told.add(evidence);
    else if (/^[+-]?[1-9]\d{2,}$/.test(text)) hundreds = true;
  }
  const [mark, other] = told;
  if (mark !== undefined && other === undefined) return { decimal: mark };
  return mark === undefined && !open.has(",") && !hundreds ? { decimal: "." } : {};
}

/** The decimal mark that one number tells by itself; open where it may be either, undefined where it is no number or has no mark. */
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
  " ": "[ \\u00a0\\u2009\\u202f]",
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
