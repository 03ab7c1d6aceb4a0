import type { Line, Template } from "@leadsim/scenarios";
import { formatValue } from "./format.js";
import type { Play, PlayLine } from "./play.js";
import type { Run, ToldLine } from "./run.js";

/** The lines whose condition holds, with memory as it stands now. */
export function tell(lines: readonly PlayLine[], play: Play, run: Run): ToldLine[] {
  const told: ToldLine[] = [];
  for (const { line, if: test } of lines) {
    if (!test || test(run)) told.push(tellLine(line, play, run));
  }
  return told;
}

function tellLine(line: Line, play: Play, run: Run): ToldLine {
  return { speaker: line.speaker, text: fill(line.text, play, run) };
}

function fill(template: Template, play: Play, run: Run): string {
  return template
    .map((part) => (typeof part === "string" ? part : printValue(part.name, play, run)))
    .join("");
}

/** A memory or derived value as the scenario writes it. */
export function printValue(name: string, { scenario, slots }: Play, run: Run): string {
  const value = run.values[slots.get(name) ?? -1] ?? "";
  const memory = scenario.memory.find((entry) => entry.name === name);
  const entry =
    memory?.type === "number" ? memory : scenario.derived.find((derived) => derived.name === name);
  return formatValue(value, { locale: scenario.locale, unit: entry?.unit, decimals: entry?.decimals });
}
