/** One cell as CSV: in quotes where it holds a separator, a quote or a line break. */
function cell(text: string | number): string {
  const word = String(text);
  return /[",;\t\r\n]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word;
}

/** Rows as CSV, for spreadsheets: commas, and a line break that all of them read. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/**
 * The rows of a CSV text. Spreadsheets write commas, semicolons or tabs, by their language: the first line tells.
 * A quote that is never closed runs to the end of the text.
 */
export function fromCsv(input: string): readonly (readonly string[])[] {
  const text = input.replace(/^\ufeff/, "");
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const separator = [",", ";", "\t"].reduce((best, sign) =>
    head.split(sign).length > head.split(best).length ? sign : best,
  );
  const rows: string[][] = [[]];
  let word = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') word += sign;
      else if (text[at + 1] === '"') {
        word += sign;
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && word === "") quoted = true;
    else if (sign === separator || sign === "\n") {
      rows.at(-1)!.push(word);
      word = "";
      if (sign === "\n") rows.push([]);
    } else if (sign !== "\r") word += sign;
  }
  rows.at(-1)!.push(word);
  return rows.at(-1)!.join("") === "" ? rows.slice(0, -1) : rows;
}
