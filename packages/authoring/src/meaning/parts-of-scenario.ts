import type { Effects, Expression, Line, Scenario } from "@leadsim/scenarios";

/** All spoken lines of a scenario: of scenes, replies and endings. */
export function linesOf({ scenes, endings }: Scenario): readonly Line[] {
  return [
    ...endings.flatMap(({ say }) => say),
    ...scenes.flatMap(({ say, after, timeout, decision }) => [
      ...say,
      ...after.flatMap(({ reply }) => reply),
      ...(timeout?.reply ?? []),
      ...(decision && "options" in decision ? decision.options : []).flatMap(({ reply = [] }) => reply),
    ]),
  ];
}

/** All that changes memory. */
export function effectsOf({ scenes }: Scenario): readonly Effects[] {
  return scenes.flatMap(({ after, timeout, decision }) => [
    ...after.map((entry) => entry.effects),
    ...(timeout ? [timeout.effects] : []),
    ...(decision && "options" in decision ? decision.options : []).flatMap((option) => option.effects ?? []),
  ]);
}

/** All conditions as written: of lines, endings, scenes and what follows a decision. */
export function conditionsOf(scenario: Scenario): readonly Expression[] {
  return [
    ...linesOf(scenario).map((line) => line.if),
    ...scenario.endings.map((ending) => ending.if),
    ...scenario.scenes.flatMap(({ onlyIf, after }) => [onlyIf, ...after.map((entry) => entry.if)]),
  ].filter((condition) => condition !== undefined);
}
