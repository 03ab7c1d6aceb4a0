import type { Exhibit, Scenario } from "@leadsim/scenarios";
import type { Report } from "./report.js";

type Cell = string | number;

const isTotal = (cell: Cell | undefined): boolean =>
  typeof cell === "string" && /^(?:grand )?(?:total|sum|gesamt|summe|insgesamt)\b/i.test(cell.trim());

/** Adds up the columns of tables that have a row of totals. Shares in percent are no parts of a sum. */
export function checkTotals({ exhibits, locale }: Scenario, report: Report): void {
  for (const { id, table } of exhibits) if (table) checkTable(id, table, locale, report);
}

function checkTable(id: string, table: NonNullable<Exhibit["table"]>, locale: string, report: Report): void {
  let from = 0;
  for (const [at, total] of table.rows.entries()) {
    if (!isTotal(total[0])) continue;
    const parts = table.rows.slice(from, at);
    from = at + 1;
    for (const [column, head] of table.columns.entries()) {
      if (column === 0 || parts.length < 2 || table.units?.[head]?.includes("%")) continue;
      const said = amountOf(total[column], locale);
      const amounts = parts.map((row) => amountOf(row[column], locale));
      if (said === undefined || amounts.some((amount) => amount === undefined)) continue;
      const sum = amounts.reduce((all: number, amount) => all + amount!.value, 0);
      const finest = Math.max(said.decimals, ...amounts.map((amount) => amount!.decimals));
      // Rounded parts may add up to another rounded total.
      const slack = finest === 0 ? 1e-9 : (10 ** -finest / 2) * parts.length;
      if (Math.abs(sum - said.value) <= slack) continue;
      report.add(
        "wrong-total",
        ["exhibits", id, "table", "rows", at],
        `The column \`${head}\` adds up to ${Number(sum.toFixed(finest))}, and its total says ${total[column]}.`,
        { help: "Mend the total or the row that is wrong. A row of averages is better called so." },
      );
    }
  }
}

/** A number as it is written, with its unit or without; nothing for percents and words. */
function amountOf(cell: Cell | undefined, locale: string): { value: number; decimals: number } | undefined {
  if (cell === undefined) return undefined;
  const isGerman = /^de\b/i.test(locale);
  const words = String(cell).trim();
  const match = /^[-−]?[\d.,]*\d(?=$|\s*(?:k|m)?[€$£]$)/i.exec(words);
  if (!match) return undefined;
  const plain =
    typeof cell === "number"
      ? words
      : isGerman
        ? words.replaceAll(".", "").replace(",", ".")
        : words.replaceAll(",", "");
  const value = Number.parseFloat(plain.replace("−", "-"));
  return Number.isNaN(value) ? undefined : { value, decimals: /\.(\d+)/.exec(plain)?.[1]?.length ?? 0 };
}
