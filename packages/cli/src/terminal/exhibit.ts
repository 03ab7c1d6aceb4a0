import type { ExhibitView, LineView } from "@leadsim/scenarios";
import { plain, plainLine } from "./plain.js";
import type { Screen } from "./screen.js";
import { table } from "./table.js";
import { hang, wrap } from "./wrap.js";

/** An exhibit as lines that fit the screen: title, text, table, transcript, then its source and note. */
export function exhibitLines(exhibit: ExhibitView, { colors, columns }: Screen, locale: string): string[] {
  const room = columns - 2;
  const lines: string[] = [];
  for (const paragraph of exhibit.text) lines.push(...wrap(plain(paragraph), room));
  if (exhibit.table) {
    if (lines.length > 0) lines.push("");
    lines.push(...tableLines(exhibit.table, room, locale));
  }
  if (exhibit.image) lines.push(...wrap(`[${plain(exhibit.image.alt)}]`, room));
  if (exhibit.transcript.length > 0 && lines.length > 0) lines.push("");
  for (const line of exhibit.transcript) lines.push(...spoken(line, room));
  const about = [exhibit.source, exhibit.note].filter((text) => text !== null);
  if (about.length > 0 && lines.length > 0) lines.push("");
  for (const text of about) lines.push(...wrap(plain(text), room).map((line) => colors.dim(line)));
  const bar = colors.cyan("│ ");
  return [
    bar + colors.bold(plainLine(exhibit.title)),
    bar.trimEnd(),
    ...lines.map((line) => (line === "" ? bar.trimEnd() : bar + line)),
  ];
}

/** A line with its speaker's name before it. */
export function spoken({ speaker, text }: LineView, columns: number): string[] {
  if (speaker.kind === "narrator") return wrap(plain(text), columns);
  const name = speaker.kind === "cast" ? plainLine(speaker.name) : "You";
  return hang(`${name}: `, plain(text), columns).split("\n");
}

function tableLines(content: NonNullable<ExhibitView["table"]>, room: number, locale: string): string[] {
  // As it was written, so that a year stays one; figures with a unit as the language of the content writes them.
  const cellText = (cell: string | number, place: number) =>
    typeof cell === "number" && content.columns[place]?.unit != null
      ? format(cell, locale)
      : plainLine(String(cell));
  const columns = content.columns.map(({ text, unit }, index) => ({
    title: plainLine(unit === null ? text : `${text} (${unit})`),
    align: content.rows.every((row) => isFigure(row[index])) ? ("end" as const) : ("start" as const),
  }));
  return table(
    columns,
    content.rows.map((row) => row.map(cellText)),
    room,
  );
}

/** Numbers, and texts that stand for one, such as `62 %` or nothing, are aligned on the right. */
function isFigure(cell: string | number | undefined): boolean {
  return (
    cell === undefined || typeof cell === "number" || /^([-+]?[\d.,\s]+\s?(%|€|k€|h|d)?|–|-|)$/.test(cell)
  );
}

function format(value: number, locale: string): string {
  try {
    return value.toLocaleString(locale, { maximumFractionDigits: 6 });
  } catch {
    return value.toLocaleString("en", { maximumFractionDigits: 6 });
  }
}
