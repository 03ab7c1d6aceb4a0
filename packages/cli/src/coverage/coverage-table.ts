import { table } from "../terminal/table.js";
import type { Coverage } from "./coverage.js";

/** A behavior is displayed from two decisions on, a competency from two scenarios on (docs/item-writing.md, rule 23). */
const enough = 2;

/** Coverage as lines for a screen: one row per behavior that is measured, then what is thin and what is missing. */
export function coverageTable({ of, behaviors, competencies }: Coverage, room: number): readonly string[] {
  const measured = behaviors.filter(({ decisions }) => decisions.length > 0);
  const rows = measured.map(({ behavior, competency, decisions, scenarios, lowest, highest }) => [
    behavior,
    competency,
    `${decisions.length}${decisions.length < enough ? " (few)" : ""}`,
    String(scenarios),
    `${shown(lowest)} to ${shown(highest)}`,
  ]);
  const thin = competencies.filter(({ scenarios }) => scenarios > 0 && scenarios < enough);
  return [
    `Coverage of ${of}`,
    "",
    ...(rows.length > 0 ? table(columns, rows, room) : ["It measures nothing."]),
    "",
    `${measured.length} of ${behaviors.length} behaviors measured; ${measured.filter(({ decisions }) => decisions.length < enough).length} at fewer than ${enough} decisions.`,
    `${competencies.filter(({ scenarios }) => scenarios > 0).length} of ${competencies.length} competencies measured; ${thin.length} in fewer than ${enough} scenarios.`,
    "",
  ];
}

const columns = [
  { title: "Behavior", align: "start" },
  { title: "Competency", align: "start" },
  { title: "Decisions", align: "end" },
  { title: "Scenarios", align: "end" },
  { title: "Attainable", align: "end" },
] as const;

function shown(level: number | null): string {
  return level === null ? "" : String(Math.round(level * 10) / 10);
}
