import type { Scenario } from "@leadsim/scenarios";
import type { LibraryContent } from "./library-content.js";
import { markdownTable } from "./markdown.js";

/** How often a form's scenarios, or all there are, ask for something, and in how many of them. */
export interface Asked {
  readonly decisions: number;
  readonly scenarios: number;
}

/** The decisions of a scenario whose key has a row for one of these behaviors. */
export function decisionsOn(scenario: Scenario, behaviors: readonly string[]): readonly string[] {
  return scenario.scenes
    .filter(({ decision }) => decision?.key.some(({ behavior }) => behaviors.includes(behavior)))
    .map(({ id }) => id);
}

/** How often scenarios ask for one of these behaviors. */
export function askedIn(scenarios: readonly Scenario[], behaviors: readonly string[]): Asked {
  const each = scenarios.map((scenario) => decisionsOn(scenario, behaviors).length);
  return {
    decisions: each.reduce((sum, count) => sum + count, 0),
    scenarios: each.filter((count) => count > 0).length,
  };
}

/** What the coverage of the library was to be. */
export const wanted = {
  scenariosPerBehavior: 3,
  decisionsPerCompetency: 5,
  scenariosPerCompetency: 3,
} as const;

/** Every behavior by every scenario: how many decisions of the scenario measure it. */
export function coverageMatrix({ model, scenarios }: LibraryContent): string {
  const rows = model.behaviors.map(({ id }) => {
    const each = scenarios.map((scenario) => decisionsOn(scenario, [id]).length);
    const { decisions, scenarios: measuredIn } = askedIn(scenarios, [id]);
    return [`\`${id}\``, ...each.map((count) => (count === 0 ? "" : count)), decisions, measuredIn];
  });
  const titles = ["behavior", ...scenarios.map(({ title }) => title), "decisions", "scenarios"];
  return `${markdownTable(titles, rows)}\n\n${coverageGaps({ model, scenarios })}`;
}

/** What is asked for more rarely than it was to be. */
function coverageGaps({ model, scenarios }: Pick<LibraryContent, "model" | "scenarios">): string {
  const few = model.behaviors.filter(
    ({ id }) => askedIn(scenarios, [id]).scenarios < wanted.scenariosPerBehavior,
  );
  const reached = model.behaviors.length - few.length;
  const left = few.map(({ id }) => `\`${id}\` (${askedIn(scenarios, [id]).scenarios})`);
  return `${reached} of ${model.behaviors.length} behaviors are measured in ${wanted.scenariosPerBehavior} scenarios or more${
    left.length === 0 ? "." : `; in fewer: ${left.join(", ")}.`
  }`;
}

/** For each competency, its distinct decisions in each full form, and over how many scenarios they are spread. */
export function competencyTable({ model, scenarios, forms }: LibraryContent): string {
  const full = forms.filter((form) => form.scenarios.length > 2);
  const held = full.map((form) => scenarios.filter(({ id }) => form.scenarios.some((one) => one.id === id)));
  const cell = ({ decisions, scenarios: over }: Asked): string => `${decisions} in ${over}`;
  const rows = model.competencies.map(({ name, behaviors }) => [
    name,
    ...held.map((some) => cell(askedIn(some, behaviors))),
    cell(askedIn(scenarios, behaviors)),
  ]);
  const all = model.competencies.flatMap(({ behaviors }) => held.map((some) => askedIn(some, behaviors)));
  const enough = all.filter(({ decisions }) => decisions >= wanted.decisionsPerCompetency);
  const spread = all.filter((one) => one.scenarios >= wanted.scenariosPerCompetency);
  const titles = ["competency", ...full.map(({ id }) => `\`${id}\``), "library"];
  return `${markdownTable(titles, rows)}

Wanted were ${wanted.decisionsPerCompetency} to 7 decisions in ${wanted.scenariosPerCompetency} scenarios for each competency and form. Of these ${all.length} cells ${enough.length} have ${wanted.decisionsPerCompetency} decisions or more, ${spread.length} are spread over ${wanted.scenariosPerCompetency} scenarios or more, and ${enough.filter((one) => spread.includes(one)).length} are both.`;
}
