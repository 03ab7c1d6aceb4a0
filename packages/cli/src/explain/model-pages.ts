import { type Behavior, type Competency, type Model, referenceTo } from "@leadsim/scenarios";
import { hang, wrap } from "../terminal/wrap.js";

/** How a heading is set apart. */
export type Heading = (text: string) => string;

/** What a designer keys by: the behavior's statement, what brings it out, and its anchors at 1, 3 and 5. */
export function behaviorPage(behavior: Behavior, model: Model, columns: number, heading: Heading): string {
  const competency = model.competencies.find(({ id }) => id === behavior.competency);
  return [
    heading(behavior.id),
    "",
    ...wrap(`A behavior of ${competency?.name ?? behavior.competency}, ${referenceTo(model)}.`, columns),
    "",
    ...wrap(behavior.statement, columns),
    "",
    hang("Shows when  ", behavior.cue, columns),
    "",
    heading("Levels"),
    ...([1, 3, 5] as const).map((level) => hang(`  ${level}  `, behavior.anchors[level], columns)),
    "",
    ...wrap("2 and 4 lie between. A decision needs an option at 2 or less and one at 4 or more.", columns),
  ].join("\n");
}

/** Every behavior of a model with its statement, by competency. */
export function modelPage(model: Model, columns: number, heading: Heading): string {
  const groups = model.competencies.map(({ id, name }) =>
    [
      heading(name),
      ...model.behaviors
        .filter(({ competency }) => competency === id)
        .map((behavior) => `  ${behavior.id}\n${hang("      ", behavior.statement, columns)}`),
    ].join("\n"),
  );
  return [heading(`${referenceTo(model)}: ${model.title}`), ...groups].join("\n\n");
}

/** A competency: what it is, where it belongs, and its behaviors with their statements. */
export function competencyPage(
  competency: Competency,
  model: Model,
  columns: number,
  heading: Heading,
): string {
  const { id, name } = competency;
  const belongs = [model.areas.find(({ id: own }) => own === competency.area)?.title, model.title];
  return [
    heading(`${id}: ${name}`),
    "",
    ...wrap(`A competency of ${belongs.filter(Boolean).join(", ")} (${referenceTo(model)}).`, columns),
    "",
    heading("Behaviors"),
    ...model.behaviors
      .filter((behavior) => behavior.competency === id)
      .map((behavior) => `  ${behavior.id}\n${hang("      ", behavior.statement, columns)}`),
  ].join("\n");
}
