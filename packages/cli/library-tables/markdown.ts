/** A table in Markdown; what stands in its cells is left as it is. */
export function markdownTable(
  titles: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [line(titles), line(titles.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A figure as the page writes it: two decimals, without the nought before the point, and a true minus. */
export function inHundredths(value: number): string {
  const written = Math.abs(value).toFixed(2).replace(/^0/, "");
  return value < 0 && written !== ".00" ? `−${written}` : written;
}
