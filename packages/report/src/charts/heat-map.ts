import type { ProfileScale } from "@leadsim/scenarios";
import { type Html, html } from "../page/escape.js";
import type { Words } from "../words/words.js";
import { verdictMark } from "./marks.js";

/** A row of a heat map: one scale, and what each person has of it. */
export interface HeatRow {
  readonly title: string;
  /** What its cells stand against, in words. */
  readonly target: string | null;
  readonly cells: readonly (ProfileScale | undefined)[];
}

/** What a heat map's rows belong to. */
export interface HeatGroup {
  readonly title: string;
  readonly rows: readonly HeatRow[];
}

/** Whether a scale has a range and a standing: else its cell is empty. */
export function hasRange(scale: ProfileScale | undefined): boolean {
  return Boolean(scale?.standing && scale.band);
}

/** More people than this in one table find no room on a sheet of paper. */
const mostBeside = 12;

/**
 * Scales by people, in as few tables of about the same width as paper allows. Each cell has a shape, its range and a
 * shade, so that it reads in gray; its words stand in it for who does not see it. A cell whose evidence carries no
 * range is empty and says so.
 * @param lang ` lang="…"` of the titles, where it is not the page's language
 */
export function heatMap(
  people: readonly string[],
  groups: readonly HeatGroup[],
  words: Words,
  lang: Html | null,
): Html {
  const tables = Math.ceil(people.length / mostBeside);
  const wide = Math.ceil(people.length / tables);
  return html`${Array.from({ length: tables }, (_, at) => {
    const part = <T>(all: readonly T[]): readonly T[] => all.slice(at * wide, (at + 1) * wide);
    const rows = groups.map((group) => ({
      ...group,
      rows: group.rows.map(({ cells, ...row }) => ({ ...row, cells: part(cells) })),
    }));
    return heatTable(part(people), rows, words, lang);
  })}`;
}

function heatTable(
  people: readonly string[],
  groups: readonly HeatGroup[],
  words: Words,
  lang: Html | null,
): Html {
  const { team } = words;
  const whose = `${team.mapRegion}: ${people[0]} – ${people.at(-1)}`;
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${whose}"><table class="heat">
<thead><tr><th scope="col">${team.competency}</th>${people.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
${groups.map(
  ({
    title,
    rows,
  }) => html`<tbody><tr><th class="heat-group" colspan="${people.length + 1}" scope="rowgroup"><span class="heat-title"${lang}>${title}</span></th></tr>
${rows.map((row) => html`<tr><th scope="row"><span${lang}>${row.title}</span>${row.target === null ? null : html` <span class="heat-target">${row.target}</span>`}</th>${row.cells.map((scale) => cell(scale, words))}</tr>`)}</tbody>`,
)}
</table></div>`;
}

function cell(scale: ProfileScale | undefined, { assessor, format, profile, team }: Words): Html {
  const standing = scale?.standing;
  const band = scale?.band;
  if (!standing || !band)
    return html`<td class="heat-none"><span class="soft" aria-hidden="true">–</span><span class="hidden">${team.tooLittle}</span></td>`;
  const range = assessor.reading.range({ low: format.score(band.low), high: format.score(band.high) });
  return html`<td class="heat-${standing.verdict}">${verdictMark(standing.verdict)}<span class="hidden"> ${profile.standingsInShort[standing.verdict]}</span> <span class="heat-range">${range}</span></td>`;
}
