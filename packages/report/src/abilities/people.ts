import type { NormTables, Ranged } from "@leadsim/scenarios";
import { type Axis, intervalChart } from "../charts/interval-chart.js";
import { type Html, html } from "../page/escape.js";
import type { Unestimated } from "../words/ability-words.js";
import type { Words } from "../words/words.js";
import { type AbilityRow, isEstimated } from "./ability-table.js";

/** More rows than this make a page that no one reads; the file has them all. */
const mostShown = 1000;
/** The scale of the charts, in T scores; the mean is marked. */
const axis: Axis = { from: 20, to: 80, none: 50 };
/** Mean squares past these mark responses that do not go together, from this many items on. */
const fitBounds = { infit: 1.5, outfit: 2, items: 8 } as const;

/** Every person with their range, and a mark where their responses do not go together. */
export function people(
  rows: readonly AbilityRow[],
  words: Words,
  norms?: Pick<NormTables, "title" | "population" | "n" | "kind">,
): Html {
  const shown = {
    standing: rows.some(({ standing }) => standing !== undefined),
    change: rows.some(({ change }) => change !== undefined),
  };
  const { people: said } = words.abilities;
  const { plain } = words.format;
  const { columns } = said;
  const rest = rows.length - mostShown;
  return html`<section aria-labelledby="people-title"><h2 id="people-title">${said.title}</h2>
<div class="table-frame" tabindex="0"><table class="abilities${shown.standing || shown.change ? " wide" : ""}"><thead><tr><th scope="col">${columns.person}</th><th scope="col" class="number">T</th><th scope="col" class="number">${columns.range}</th><th scope="col"><span class="hidden">${columns.chart}</span></th>${
    shown.standing
      ? html`<th scope="col" class="number">${columns.percentile}</th><th scope="col" class="number">${columns.sten}</th>`
      : null
  }${shown.change ? html`<th scope="col" class="number">${columns.change}</th>` : null}<th scope="col" class="number">${columns.items}</th><th scope="col">${columns.fit}</th></tr></thead>
<tbody>${rows.slice(0, mostShown).map((row) => personRow(row, words, shown))}</tbody></table></div>
${rest > 0 ? html`<p class="soft">${said.more(rest)}</p>` : null}
<p class="soft small">${said.ranges} ${said.checkMeans(plain(fitBounds.infit), plain(fitBounds.outfit))}</p>
${norms && shown.standing ? html`<p class="soft small">${said.norms(norms.title, norms.population, norms.n, norms.kind === "synthetic")}</p>` : null}${shown.change ? html`<p class="soft small">${said.changeMeans}</p>` : null}</section>`;
}

interface Shown {
  readonly standing: boolean;
  readonly change: boolean;
}

function personRow(row: AbilityRow, words: Words, shown: Shown): Html {
  const { abilities, format } = words;
  const { check, unestimated } = abilities.people;
  const { id, items, status } = row;
  if (!isEstimated(row)) {
    const why = Object.hasOwn(unestimated, status) ? unestimated[status as Unestimated] : status;
    return html`<tr><th scope="row">${id}</th><td class="number">–</td><td class="number">–</td><td></td>${shown.standing ? html`<td class="number">–</td><td class="number">–</td>` : null}${shown.change ? html`<td class="number">–</td>` : null}<td class="number">${items}</td><td>${why}</td></tr>`;
  }
  const { t, low, high } = row;
  const range = format.range(String(Math.round(low)), String(Math.round(high)));
  return html`<tr><th scope="row">${id}</th><td class="number">${Math.round(t)}</td><td class="number">${range}</td><td class="plot">${intervalChart(axis, t, low, high)}</td>${shown.standing ? standingCells(row, words) : null}${shown.change ? changeCell(row, words) : null}<td class="number">${items}</td><td>${fits(row) ? "" : check}</td></tr>`;
}

function standingCells({ standing }: AbilityRow, { format }: Words): Html {
  const cell = ({ value, low, high }: Ranged): Html => {
    const [middle, from, to] = [value, low, high].map((each) => String(Math.round(each)));
    return html`<td class="number">${middle} <span class="soft">${from === to ? null : html`(${format.range(from!, to!)})`}</span></td>`;
  };
  if (!standing) return html`<td class="number">–</td><td class="number">–</td>`;
  return html`${cell(standing.percentile)}${cell(standing.sten)}`;
}

function changeCell({ change }: AbilityRow, { abilities, format }: Words): Html {
  if (!change) return html`<td class="number">–</td>`;
  const [by, low, high] = [change.change, change.low, change.high].map((value) => format.decimal(value, 1));
  return html`<td class="number">${by} <span class="soft">(${format.range(low!, high!)})</span> ${abilities.people.verdicts[change.verdict]}</td>`;
}

function fits({ items, infit, outfit }: AbilityRow): boolean {
  if (items < fitBounds.items) return true;
  return (infit ?? 1) <= fitBounds.infit && (outfit ?? 1) <= fitBounds.outfit;
}
