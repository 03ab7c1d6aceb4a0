import type { Line, Scenario, Template } from "@leadsim/scenarios";
import { readsOf } from "./find-names.js";
import { conditionsOf, effectsOf, linesOf } from "./parts-of-scenario.js";
import type { Report } from "./report.js";

/** Says which memory, derived values, exhibits and cast members nothing uses. */
export function checkUnused(scenario: Scenario, report: Report): void {
  const lines = linesOf(scenario);
  const read = namesRead(scenario, lines);
  const changed = namesChanged(scenario);
  for (const { name, show } of scenario.memory) {
    // What is changed is kept with the outcome of the session, where others may read it.
    if (show !== undefined || read.has(name) || changed.has(name)) continue;
    const message = `Nothing reads or changes \`${name}\`.`;
    report.add("unused-memory", ["memory", name], message, { help: unusedHelp });
  }
  for (const { name, show } of scenario.derived) {
    if (show !== undefined || read.has(name)) continue;
    const message = `Nothing reads \`${name}\`: no condition, text or dashboard.`;
    report.add("unused-memory", ["derived", name], message, { help: unusedHelp });
  }
  const options = scenario.scenes.flatMap(({ decision }) =>
    decision && "options" in decision ? decision.options : [],
  );
  const opened = new Set([
    ...scenario.scenes.flatMap((scene) => scene.exhibits),
    ...options.flatMap((option) => option.opens ?? []),
  ]);
  for (const { id } of scenario.exhibits) {
    if (opened.has(id)) continue;
    report.add("unused-exhibit", ["exhibits", id], `No scene and no option shows \`${id}\`.`, {
      help: "Name it under a scene's `exhibits` or an option's `opens`, or delete it.",
    });
  }
  const speakers = new Set([
    ...lines.map(({ speaker }) => speaker),
    ...scenario.exhibits.flatMap(({ transcript = [] }) => transcript.map(({ speaker }) => speaker)),
  ]);
  const words = JSON.stringify([scenario.scenes, scenario.exhibits, scenario.endings, scenario.summary]);
  for (const { id, name } of scenario.cast) {
    const [first = name] = name.split(" ");
    if (speakers.has(id) || words.includes(first)) continue;
    report.add("unused-cast", ["cast", id], `\`${id}\` never speaks and is never named.`, {
      help: "Candidates see the cast: let them meet only people who matter. Delete the entry, or give it a line.",
    });
  }
}

const unusedHelp = "Read it in a condition or a text, give it `show`, or delete it.";

function namesRead(scenario: Scenario, lines: readonly Line[]): ReadonlySet<string> {
  const conditions = [...scenario.derived.map((entry) => entry.is), ...conditionsOf(scenario)];
  return new Set([
    ...lines.flatMap(({ text }) => namesIn(text)),
    ...conditions.flatMap((condition) => readsOf(condition).map(({ name }) => name)),
  ]);
}

function namesChanged(scenario: Scenario): ReadonlySet<string> {
  return new Set(effectsOf(scenario).flatMap(({ set, add }) => [...set, ...add].map(({ name }) => name)));
}

function namesIn(text: Template): readonly string[] {
  return text.flatMap((part) => (typeof part === "string" ? [] : [part.name]));
}
