import type { CheckCoverage, CheckPaths, CheckReach } from "@leadsim/scenarios";
import { table } from "../terminal/table.js";

/**
 * A behavior is displayed from two decisions on, a competency from two scenarios on (docs/item-writing.md,
 * rule 23).
 */
const enough = 2;

/** Coverage as lines for a screen: one row per behavior that is measured, then what is thin and what is missing. */
export function coverageTable(coverage: CheckCoverage, room: number): readonly string[] {
  const { of, behaviors, competencies } = coverage;
  const measured = behaviors.filter(({ decisions }) => decisions.length > 0);
  const rows = measured.map(({ behavior, competency, decisions, scenarios, lowest, highest, paths }) => [
    behavior,
    competency,
    `${decisions.length}${decisions.length < enough ? " (few)" : ""}`,
    String(scenarios),
    `${shown(lowest)} to ${shown(highest)}`,
    pathWords(paths),
  ]);
  const thin = competencies.filter(({ scenarios }) => scenarios > 0 && scenarios < enough);
  return [
    `Coverage of ${of}`,
    "",
    ...(rows.length > 0 ? table(columns, rows, room) : ["It measures nothing."]),
    "",
    `${measured.length} of ${behaviors.length} behaviors measured; ${measured.filter(({ decisions }) => decisions.length < enough).length} at fewer than ${enough} decisions.`,
    `${competencies.filter(({ scenarios }) => scenarios > 0).length} of ${competencies.length} competencies measured; ${thin.length} in fewer than ${enough} scenarios.`,
    ...pathLines(coverage),
    "",
    ...straightLines(coverage, room),
    ...coverage.reach.map(reachLine),
    "",
  ];
}

const columns = [
  { title: "Behavior", align: "start" },
  { title: "Competency", align: "start" },
  { title: "Decisions", align: "end" },
  { title: "Scenarios", align: "end" },
  { title: "Attainable", align: "end" },
  { title: "By path", align: "start" },
] as const;

/** Empty where all paths offer the same. */
function pathWords(paths: CheckPaths | null): string {
  if (!paths) return "?";
  const { opportunities, lowest, highest, leastHighest, mostLowest, exact } = paths;
  const { fewest, most } = opportunities;
  const parts = [
    ...(fewest < most ? [`${fewest} to ${most} decisions!`] : []),
    ...(leastHighest && highest ? [`highest ${shown(leastHighest.level)} to ${shown(highest.level)}`] : []),
    ...(mostLowest && lowest ? [`lowest ${shown(lowest.level)} to ${shown(mostLowest.level)}`] : []),
  ];
  return `${exact || parts.length === 0 ? "" : "about: "}${parts.join(", ")}`;
}

function pathLines({ behaviors, pathsUnknown }: CheckCoverage): readonly string[] {
  const known = behaviors.flatMap(({ paths }) => paths ?? []);
  const uneven = known.filter(({ opportunities }) => opportunities.fewest < opportunities.most).length;
  const bound = known.filter(({ leastHighest, mostLowest }) => leastHighest ?? mostLowest).length;
  return [
    ...pathsUnknown.map(({ scenario, why }) => `The paths through ${scenario} were not compared: ${why}.`),
    ...(known.length > 0
      ? [
          `${uneven === 0 ? "Every path offers each behavior as often" : `${uneven} ${uneven === 1 ? "behavior is" : "behaviors are"} offered more often on one path than on another`}; ${bound} ${bound === 1 ? "has" : "have"} a path with less room, which begins with what it measures.`,
        ]
      : []),
  ];
}

function straightLines({ straight }: CheckCoverage, room: number): readonly string[] {
  if (straight.length === 0) return [];
  const rows = straight.map(({ answers, decisions, level, most }) => [
    answers,
    String(decisions),
    shown(level),
    `${shown(most.level)} on ${most.behavior} at ${most.decision}`,
  ]);
  return ["What answers without reading earn, by the key", "", ...table(straightColumns, rows, room), ""];
}

const straightColumns = [
  { title: "Answers", align: "start" },
  { title: "Decisions", align: "end" },
  { title: "Mean level", align: "end" },
  { title: "Most", align: "start" },
] as const;

function reachLine({ scenario, complete, states, scenes, endings }: CheckReach): string {
  const count = (all: CheckReach["scenes"]): string =>
    `${all.filter(({ met }) => met).length} of ${all.length}`;
  const how = complete ? "all plays were explored" : "not all plays were explored";
  return `Plays of ${scenario} come to ${count(scenes)} scenes and ${count(endings)} endings (${how}: ${states.toLocaleString("en-US")} states).`;
}

function shown(level: number | null): string {
  return level === null ? "" : String(Math.round(level * 10) / 10);
}
