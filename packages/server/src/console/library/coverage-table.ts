import type { Play } from "@leadsim/engine";
import type { Model } from "@leadsim/scenarios";
import type { Language } from "../../language.js";
import { type Html, html } from "../../html.js";
import { table } from "../page/table.js";
import { libraryWords } from "./words.js";

/**
 * Which behaviors of a model scored decisions let a person show, and at how many of them; no level stands in it. They
 * are counted alone: the checker's coverage follows every path as well, for seconds where there are many.
 */
export function coverageTable(plays: readonly Play[], model: Model, language: Language): Html {
  const words = libraryWords[language];
  const found = plays.flatMap(({ scenario, scenes }) =>
    scenes.flatMap(({ decision }) =>
      (decision?.rows ?? []).map(({ behavior }) => ({ behavior, scenario: scenario.id })),
    ),
  );
  const { behaviors } = model;
  const measured = behaviors.flatMap(({ id: behavior, competency }) => {
    const own = found.filter((one) => one.behavior === behavior);
    const scenarios = new Set(own.map(({ scenario }) => scenario)).size;
    return own.length === 0 ? [] : [{ behavior, competency, decisions: own.length, scenarios }];
  });
  const titles = new Map(model.competencies.map(({ id, name }) => [id, name]));
  const rows = measured.map(({ behavior, competency, decisions, scenarios }) => [
    titles.get(competency) ?? competency,
    html`<code>${behavior}</code>`,
    decisions,
    scenarios,
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
