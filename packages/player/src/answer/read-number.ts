/** A number as people type it in their language, or null where it is none or could be read in two ways. */
export function readNumber(typed: string, locale: string): number | null {
  const text = typed
    .trim()
    .replace(/[\s\u00a0\u202f'’]/g, "")
    .replace(/^\u2212/, "-");
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(text)) return null;
  const decimal = decimalMark(locale);
  const group = decimal === "," ? "." : ",";
  const [whole = "", fraction = "", ...more] = text.split(decimal);
  if (more.length > 0 || fraction.includes(group)) return otherMark(text, decimal, group);
  if (!whole.includes(group)) return finite(`${whole || "0"}.${fraction || "0"}`);
  const grouped = /^-?\d{1,3}([.,]\d{3})+$/.test(whole);
  if (grouped) return finite(`${whole.replaceAll(group, "")}.${fraction || "0"}`);
  return otherMark(text, decimal, group);
}

/** A point where the language has a comma, or the other way round: taken where nothing else can be meant. */
function otherMark(text: string, decimal: string, group: string): number | null {
  const [whole, fraction, ...more] = text.split(group);
  if (more.length > 0 || fraction === undefined || text.includes(decimal)) return null;
  return finite(`${whole || "0"}.${fraction || "0"}`);
}

/** The mark before decimals in a language. */
export function decimalMark(locale: string): "," | "." {
  try {
    const part = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === "decimal");
    return part?.value === "," ? "," : ".";
  } catch {
    return "."; // a tag this browser doesn't know
  }
}

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : null;
}
