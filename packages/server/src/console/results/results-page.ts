import { html } from "../../html.js";
import type { Language } from "../../language.js";
import { personName } from "../../people/person-name.js";
import type { ResultSummary } from "../../results/list-results.js";
import { choice, input } from "../page/field.js";
import type { Page } from "../page/frame.js";
import { pager, table } from "../page/table.js";
import { moment } from "../page/time.js";
import { frameWords } from "../page/words.js";
import { rangeBar } from "./range-bar.js";
import { resultWords } from "./words.js";

export const resultStatuses = ["completed", "withdrawn", "expired"] as const;

/** Results, narrowed down by what was asked; two of them can be chosen to be compared. */
export function resultsPage(
  language: Language,
  {
    results,
    next,
    forms,
    address,
  }: {
    readonly results: readonly ResultSummary[];
    readonly next: string | null;
    readonly forms: readonly (readonly [string, string])[];
    readonly address: URL;
  },
): Page {
  const words = resultWords[language];
  const { searchParams: asked } = address;
  const value = (name: string): string => asked.get(name) ?? "";
  const rows = results.map(({ session, person, form, endedAt, status, overall }) => [
    html`<a href="/console/results/${session}">${personName(person)}</a>`,
    person.team === null
      ? "–"
      : html`<a href="/console/teams/team?name=${encodeURIComponent(person.team)}">${person.team}</a>`,
    form.title,
    moment(endedAt, language),
    words.statuses[status as (typeof resultStatuses)[number]] ?? status,
    rangeBar(overall, language),
    html`<label class="check"><input type="checkbox" name="with" value="${session}"> <span class="hidden">${words.choose(personName(person))}</span></label>`,
  ]);
  return {
    title: words.results,
    body: html`<form class="filters" method="get" action="/console/results" hx-get="/console/results" hx-select="#list"
      hx-target="#list" hx-swap="outerHTML" hx-push-url="true" hx-trigger="change, submit">
      ${input({ name: "search", type: "search", label: words.search, value: value("search") })}
      ${choice({ name: "form", label: words.form, value: value("form"), options: [["", words.any], ...forms] })}
      ${input({ name: "team", label: words.team, value: value("team"), maxLength: 100 })}
      ${choice({
        name: "status",
        label: words.status,
        value: value("status"),
        options: [["", words.any], ...resultStatuses.map((one) => [one, words.statuses[one]] as const)],
      })}
      ${input({ name: "from", type: "date", label: words.from, value: value("from") })}
      ${input({ name: "to", type: "date", label: words.to, value: value("to") })}
      <button class="plain">${words.filter}</button>
    </form>
    <div id="list">${
      rows.length === 0
        ? html`<p>${asked.size === 0 ? words.noneYet : words.none}</p>`
        : html`<p class="hint">${words.howToRead}</p>
      <form method="get" action="/console/compare" class="whole">
      ${table(
        words.results,
        [
          words.person,
          words.team,
          words.form,
          words.ended,
          words.status,
          words.overall,
          { head: words.chosen, act: true },
        ],
        rows,
      )}
      <button class="plain">${words.compareChosen}</button></form>`
    }
    ${pager(next, asked, "/console/results", frameWords[language].more)}</div>`,
  };
}
