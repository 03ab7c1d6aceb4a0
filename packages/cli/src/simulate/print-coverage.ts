import type { Simulation, SimulationDecision } from "@leadsim/scenarios";
import { table } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";
import { end, figure, heading, percent, start } from "./figures.js";

/** Choices and behaviors, by decision and by competency. */
export function printCoverage(report: Simulation, columns: number): string[] {
  return [...choices(report, columns), "", ...behaviors(report, columns)];
}

function choices({ choices }: Simulation, columns: number): string[] {
  return [
    ...heading(
      "Choices, simulated",
      "Shares of responses. ! marks an option that fewer than 3% use; !! a decision where more than 90% answer alike.",
      columns,
    ),
    ...choices.flatMap((decision) => [
      ...wrap(
        `${decision.crowded === null ? "" : "!! "}${decision.scenario}/${decision.decision} (${decision.type}, ${decision.responses} responses${decision.timeouts > 0 ? `, ${decision.timeouts} timeouts` : ""})`,
        columns,
      ),
      ...wrap(sharesInWords(decision), columns - 4).map((line) => `    ${line}`),
    ]),
  ];
}

function sharesInWords({ type, options }: SimulationDecision): string {
  return options
    .map(({ option, shares, rare }) => `${rare ? "! " : ""}${option} ${optionInWords(type, shares)}`)
    .join(" · ");
}

function optionInWords(type: SimulationDecision["type"], shares: Readonly<Record<string, number>>): string {
  switch (type) {
    case "choose":
    case "select":
      return percent(shares.picked ?? 0);
    case "best-worst":
      return `best ${percent(shares.best ?? 0)} worst ${percent(shares.worst ?? 0)}`;
    case "rate":
      return `mean ${figure(meanOf(shares), 1)}`;
    case "rank":
      return `mean place ${figure(meanOf(shares), 1)}`;
    case "sort":
      return Object.entries(shares)
        .map(([bin, share]) => `${bin} ${percent(share)}`)
        .join(", ");
    case "allocate":
    case "estimate":
      return `mean ${figure(shares.mean, 1)}`;
  }
}

/** The mean of numbers by their shares. */
function meanOf(shares: Readonly<Record<string, number>>): number {
  return Object.entries(shares).reduce((sum, [value, share]) => sum + Number(value) * share, 0);
}

function behaviors({ behaviors, dependability }: Simulation, columns: number): string[] {
  const measured = dependability.filter(({ kind }) => kind === "competency");
  const without = behaviors.filter(({ decisions }) => decisions === 0);
  return [
    ...heading(
      "Behaviors, simulated",
      `${behaviors.length - without.length} of the model's ${behaviors.length} behaviors have a decision. “met” is how many of them a session meets on average, “seen” the share of those at level 4 or above.`,
      columns,
    ),
    ...table(
      [start("behavior"), end("decisions"), end("met"), end("level"), end("seen")],
      measured.flatMap(({ id, title }) => {
        const mine = behaviors.filter(({ competency }) => competency === id);
        const covered = mine.filter(({ decisions }) => decisions > 0);
        return [
          [`${title}: ${covered.length} of ${mine.length}`, "", "", "", ""],
          ...covered.map(({ behavior, decisions, met, level, seen }) => [
            `· ${behavior}`,
            String(decisions),
            figure(met, 1),
            figure(level),
            seen === null ? "–" : percent(seen),
          ]),
        ];
      }),
      columns,
    ),
    ...wrap(withoutDecision(behaviors, new Set(measured.map(({ id }) => id))), columns),
  ];
}

/** Names the gaps in competencies that are measured, and counts the others. */
function withoutDecision(behaviors: Simulation["behaviors"], measured: ReadonlySet<string>): string {
  const without = behaviors.filter(({ decisions }) => decisions === 0);
  const near = without.filter(({ competency }) => measured.has(competency));
  const far = without.length - near.length;
  if (without.length === 0) return "";
  const names = near.map(({ behavior }) => behavior).join(", ");
  if (near.length === 0) return `Without a decision: ${far}, all in competencies without any.`;
  return `Without a decision: ${names}${far > 0 ? `, and ${far} in competencies without any` : ""}.`;
}
