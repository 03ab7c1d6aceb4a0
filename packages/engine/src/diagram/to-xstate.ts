import type { Expression, Scenario, Scene } from "@leadsim/scenarios";
import { printExpression } from "@leadsim/scenarios/rules";

/** One path to another state; `guard` is the condition in words. */
export interface DiagramTransition {
  readonly target: string;
  readonly guard?: string;
}

export interface DiagramState {
  readonly description?: string;
  readonly type?: "final";
  readonly on?: Readonly<Record<string, readonly DiagramTransition[]>>;
  readonly always?: readonly DiagramTransition[];
  readonly after?: Readonly<Record<string, readonly DiagramTransition[]>>;
}

/** A configuration for XState's `createMachine`: a state per scene. */
export interface DiagramConfig {
  readonly id: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, DiagramState>>;
}

/**
 * A scenario as a state-per-scene configuration, for visualizers and nothing more: conditions are words, effects are
 * left out. The engine plays scenarios with `sessionMachine`.
 */
export function toXState(scenario: Scenario): DiagramConfig {
  const states: Record<string, DiagramState> = {};
  for (const [index, scene] of scenario.scenes.entries()) {
    const following = scene.next ?? scenario.scenes[index + 1]?.id ?? "end";
    states[scene.id] = sceneState(scene, following === "end" ? endState : following);
  }
  states[endState] = {
    description: "The first ending whose condition holds is told",
    always: scenario.endings.map((ending) => path(endingState(ending.id), ending.if)),
  };
  for (const { id, title } of scenario.endings) {
    states[endingState(id)] = { type: "final", ...(title ? { description: title } : {}) };
  }
  return { id: scenario.id, initial: scenario.scenes[0]?.id ?? endState, states };
}

// Scene ids are kebab-case, so these names can't meet one.
const endState = "(end)";
const endingState = (id: string): string => `(ending) ${id}`;

function sceneState(scene: Scene, following: string): DiagramState {
  const { decision, heading } = scene;
  const goesTo = (next: string | undefined): string | undefined => (next === "end" ? endState : next);
  // Every path a response can take: entries route in order, the first whose condition holds.
  const paths = (own?: string): DiagramTransition[] => {
    if (own) return [path(own)];
    const routed = scene.after.flatMap((entry) => (entry.next ? [path(goesTo(entry.next)!, entry.if)] : []));
    const always = routed.findIndex(({ guard }) => guard === undefined);
    return always >= 0 ? routed.slice(0, always + 1) : [...routed, path(following)];
  };
  const on: Record<string, readonly DiagramTransition[]> = {};
  if (decision?.type === "choose") for (const { id, next } of decision.options) on[id] = paths(goesTo(next));
  else on[decision ? decision.type : "continue"] = paths();
  return {
    ...(heading ? { description: heading } : {}),
    ...(scene.onlyIf
      ? { always: [{ target: following, guard: `!(${printExpression(scene.onlyIf)})` }] }
      : {}),
    ...(scene.within === undefined
      ? {}
      : { after: { [scene.within]: [path(goesTo(scene.timeout?.next) ?? following)] } }),
    on,
  };
}

function path(target: string, test?: Expression): DiagramTransition {
  return test ? { target, guard: printExpression(test) } : { target };
}
