import type { PrecisionClasses } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { figuresTable } from "./figures-table.js";

/** Classes at cut scores, and of whom. */
export interface ClassesOf {
  readonly classes: readonly PrecisionClasses[];
  /** People by whose estimates cuts of θ are judged; null where cuts are of sums. */
  readonly people: number | null;
  /** The group of whose ability cuts of sums are judged. */
  readonly group?: string;
}

/** How often classes at cut scores come out right, and alike at a second sitting. */
export function classes(
  { classes: rows, people, group = "" }: ClassesOf,
  { calibration, format }: Words,
): Html {
  const { classes: said } = calibration;
  const share = (value: number | null): string | null => (value === null ? null : format.decimal(value, 2));
  const cut = (value: number): string => (people === null ? format.plain(value) : format.decimal(value, 2));
  return html`<section aria-labelledby="classes-title"><h2 id="classes-title">${said.title}</h2>
<p>${people === null ? said.bySums(group) : said.byPeople(people)} ${said.judgment}</p>
${figuresTable(
  said.columns,
  rows.map(({ cuts, accuracy, consistency, kappa }) => ({
    name: `${people === null ? said.sum : "θ"} ${cuts.map(cut).join("; ")}`,
    figures: [share(accuracy), share(consistency), share(kappa)],
  })),
)}</section>`;
}
