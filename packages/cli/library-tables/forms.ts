import { measureForm, rhoOf, runSimulation } from "@leadsim/authoring/simulate";
import { randomPolicy } from "@leadsim/engine";
import type { Form } from "@leadsim/scenarios";
import { askedIn } from "./coverage.js";
import { lengthOf } from "./length.js";
import type { LibraryContent } from "./library-content.js";
import { markdownTable } from "./markdown.js";

const sessions = 500;
const seed = "1";

/** The forms beside one another: what they measure, how hard they are, how far apart people may come, how dependable. */
export function formTable(content: LibraryContent): string {
  return markdownTable(
    [
      "form",
      "scenarios",
      "behaviors",
      "competencies",
      "scored decisions",
      "random answers: mean level",
      "lowest and highest attainable",
      "ρ overall",
      "ρ of competencies, median",
      "minutes it says",
      "minutes by count",
    ],
    content.forms.map((form) => formRow(content, form)),
  );
}

function formRow(content: LibraryContent, form: Form): (string | number)[] {
  const { model, prepared } = content;
  const ready = prepared(form);
  const { scenarios } = ready.playable;
  const measured = (behaviors: readonly string[]): boolean => askedIn(scenarios, behaviors).decisions > 0;
  const behaviors = model.behaviors.filter(({ id }) => measured([id]));
  const competencies = model.competencies.filter((one) => measured(one.behaviors));
  const decisions = scenarios.flatMap(({ scenes }) => scenes.filter(({ decision }) => decision?.key.length));
  const { scales } = measureForm(ready, seed);
  const own = scales.filter(({ kind, decisions: from }) => kind === "competency" && from > 0).map(rhoOf);
  const overall = scales.find(({ kind }) => kind === "overall")!;
  const { mean, lowest, highest } = difficultyOf(content, form);
  return [
    `\`${form.id}\``,
    scenarios.map(({ title }) => title).join("; "),
    `${behaviors.length} of ${model.behaviors.length}`,
    `${competencies.length} of ${model.competencies.length}`,
    decisions.length,
    mean.toFixed(2),
    `${lowest.toFixed(2)} to ${highest.toFixed(2)}`,
    rhoOf(overall).toFixed(2),
    median(own).toFixed(2),
    scenarios.reduce((sum, { minutes }) => sum + minutes, 0),
    scenarios.reduce((sum, scenario) => sum + lengthOf(scenario).minutes, 0).toFixed(0),
  ];
}

/** The mean level that random answers earn, and the mean of the lowest and highest levels that there are. */
function difficultyOf(
  { prepared }: LibraryContent,
  form: Form,
): Record<"mean" | "lowest" | "highest", number> {
  const ready = prepared(form);
  const simulated = runSimulation(ready, randomPolicy, sessions, seed);
  const { scales, people } = simulated.scored;
  const overall = scales.findIndex(({ kind }) => kind === "overall");
  const { opportunities } = simulated.table;
  return {
    mean: meanOf(people.flatMap((person) => person[overall]?.quality ?? [])),
    lowest: meanOf(opportunities.map(({ min }) => min)),
    highest: meanOf(opportunities.map(({ max }) => max)),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
