import { coverageOf } from "@leadsim/authoring/check";
import type { Model, Scenario } from "@leadsim/scenarios";
import type { Language } from "../../language.js";
import { type Html, html } from "../../html.js";
import { table } from "../page/table.js";
import { libraryWords } from "./words.js";

/** Which behaviors of a model scored decisions let a person show, and at how many of them; no level stands in it. */
export function coverageTable(of: string, scenarios: readonly Scenario[], model: Model, language: Language): Html {
  const words = libraryWords[language];
  const { behaviors } = coverageOf(of, scenarios, model);
  const measured = behaviors.filter(({ decisions }) => decisions.length > 0);
  const titles = new Map(model.competencies.map(({ id, name }) => [id, name]));
  const rows = measured.map(({ behavior, competency, decisions, scenarios: count }) => [
    titles.get(competency) ?? competency,
    html`<code>${behavior}</code>`,
    decisions.length,
    count,
  ]);
  const columns = [
    words.competency,
    words.behavior,
    { head: words.decisions, number: true },
    { head: words.scenarios, number: true },
  ] as const;
  return html`<p class="hint">${words.coverageAbout}</p>
    ${rows.length === 0 ? html`<p>${words.none}</p>` : table(words.coverage, columns, rows)}
    <p>${words.notMeasured(behaviors.length - measured.length)}</p>`;
}
