import type { NormTables, Ranged } from "@leadsim/scenarios";
import { tellingDigits } from "@leadsim/scenarios/rules";
import { type Html, html } from "../page/escape.js";
import type { Unestimated } from "../words/ability-words.js";
import type { Words } from "../words/words.js";
import { type AbilityRow, isEstimated } from "./ability-table.js";
import { fitBounds, fits } from "./fit.js";

/** More rows than this, in number or in characters, make a page that no one reads; the file has them all. */
const mostShown = { rows: 1000, characters: 250_000 } as const;
/** The scale of the charts, in T scores; its middle is marked. */
const axis = { from: 20, to: 80 } as const;

/** Norms that people are read against on the page. */
export interface PageNorms extends Pick<NormTables, "title" | "population" | "n" | "kind"> {
  /** A covariate that they run along, too: the page reads everybody among all. */
  readonly along?: string;
}

/** Every person with their range, and a mark where their responses do not go together. */
export function people(rows: readonly AbilityRow[], words: Words, norms?: PageNorms): Html {
  const shown = {
    standing: rows.some(({ standing }) => standing !== undefined),
    change: rows.some(({ change }) => change !== undefined),
  };
  const { people: said } = words.abilities;
  const { plain } = words.format;
  const { columns } = said;
  const table = rowsThatFit(rows.map((row) => personRow(row, words, shown)));
  const rest = rows.length - table.length;
  return html`<section aria-labelledby="people-title"><h2 id="people-title">${said.title}</h2>
<div class="table-frame" tabindex="0"><table class="abilities people${shown.standing || shown.change ? " wide" : ""}"><thead><tr><th scope="col">${columns.person}</th><th scope="col" class="number">T</th><th scope="col" class="number">${columns.range}</th><th scope="col"><span class="hidden">${columns.chart}</span></th>${
    shown.standing
      ? html`<th scope="col" class="number">${columns.percentile}</th><th scope="col" class="number">${columns.sten}</th>`
      : null
  }${shown.change ? html`<th scope="col" class="number">${columns.change}</th>` : null}<th scope="col" class="number">${columns.items}</th><th scope="col">${columns.fit}</th></tr></thead>
<tbody>${table}</tbody></table></div>
${rest > 0 ? html`<p class="soft">${said.more(rest)}</p>` : null}
<p class="soft small">${said.ranges} ${said.checkMeans(plain(fitBounds.infit), plain(fitBounds.outfit))}</p>
${norms && shown.standing ? html`<p class="soft small">${said.norms(norms.title, norms.population, norms.n, norms.kind === "synthetic")}${norms.along ? ` ${said.notAlong(norms.along)}` : null}</p>` : null}${shown.change ? html`<p class="soft small">${said.changeMeans}</p>` : null}</section>`;
}

function rowsThatFit(rows: readonly Html[]): readonly Html[] {
  let characters = 0;
  const beyond = rows.findIndex(({ markup }, at) => {
    characters += markup.length;
    return at >= mostShown.rows || characters > mostShown.characters;
  });
  return beyond < 0 ? rows : rows.slice(0, beyond);
}

/** A range with its middle on the axis, cut at the axis's ends: small, since a page has a thousand of them. */
function rangeOn(t: number, low: number, high: number): Html {
  const at = (value: number): number =>
    (100 * (Math.min(axis.to, Math.max(axis.from, value)) - axis.from)) / (axis.to - axis.from);
  const percent = (value: number): string => `${Number(value.toFixed(1))}%`;
  return html`<i style="left:${percent(at(low))};width:${percent(at(high) - at(low))}"></i><b style="left:${percent(at(t))}"></b>`;
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
    return html`<tr><th scope="row">${id}</th><td>–</td><td>–</td><td></td>${shown.standing ? html`<td>–</td><td>–</td>` : null}${shown.change ? html`<td>–</td>` : null}<td>${items}</td><td>${why}</td></tr>`;
  }
  const { t, low, high } = row;
  const range = format.range(String(Math.round(low)), String(Math.round(high)));
  return html`<tr><th scope="row">${id}</th><td>${Math.round(t)}</td><td>${range}</td><td class="plot">${rangeOn(t, low, high)}</td>${shown.standing ? standingCells(row, words) : null}${shown.change ? changeCell(row, words) : null}<td>${items}</td><td>${fits(row) ? "" : check}</td></tr>`;
}

function standingCells({ standing }: AbilityRow, { format }: Words): Html {
  const cell = ({ value, low, high }: Ranged): Html => {
    const [middle, from, to] = [value, low, high].map((each) => String(Math.round(each)));
    return html`<td>${middle} <small>${from === to ? null : html`(${format.range(from!, to!)})`}</small></td>`;
  };
  if (!standing) return html`<td>–</td><td>–</td>`;
  return html`${cell(standing.percentile)}${cell(standing.sten)}`;
}

function changeCell({ change }: AbilityRow, { abilities, format }: Words): Html {
  if (!change) return html`<td>–</td>`;
  const digits = tellingDigits(1, change.low, change.high);
  const [by, low, high] = [change.change, change.low, change.high].map((value) =>
    format.decimal(value, digits),
  );
  return html`<td>${by} <small>(${format.range(low!, high!)})</small> ${abilities.people.verdicts[change.verdict]}</td>`;
}
