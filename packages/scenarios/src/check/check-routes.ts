import type { Scene } from "../generated/scenario.js";
import { entriesOf, itemsOf, type Loose } from "../shape/loose.js";
import { decisionOf, optionsOf } from "../shape/loose-decision.js";
import { keyPlace, type Path } from "../source/tree.js";
import { reportKey, reportValue, type ScenarioCheck } from "./scenario-check.js";

/** A way from one scene to another, with where it is written; `path` is absent where the file's order leads on. */
interface Route {
  readonly to: number;
  readonly path?: Path;
}

/** Checks that no route returns and that every scene can be reached. */
export function checkRoutes(check: ScenarioCheck): void {
  const scenes = entriesOf(check.document.scenes);
  const indices = new Map(scenes.map(([id], index) => [id, index]));
  const routes = scenes.map(([id, scene], index) => routesFrom(["scenes", id], scene, index, indices));
  if (routes.length === 0) return;
  const visited = walk(check, scenes, routes);
  // A route that leads nowhere, or round in a circle, is told where it stands: what it should lead to is not
  // told again.
  const unknown = scenes.some(([, scene]) =>
    nextsOf(scene).some((next) => next !== "end" && !indices.has(next)),
  );
  if (unknown) return;
  const onward = walkOn(routes);
  for (const [index, [id]] of scenes.entries()) {
    if (visited[index] || onward[index]) continue;
    reportKey(check, "unreachable-scene", ["scenes", id], `No route leads to \`${id}\`.`, {
      help: "Let an option or a scene before it lead here, or delete it.",
    });
  }
}

/** Every route that is written at a scene. */
function nextsOf(scene: Loose<Scene>): readonly string[] {
  const decision = decisionOf(scene);
  const options = decision ? optionsOf(decision).options.map(([, option]) => option.next) : [];
  const after = itemsOf(scene.after).map(([, entry]) => entry.next);
  return [scene.next, scene.timeout?.next, ...options, ...after].filter((next) => next !== undefined);
}

/** Scenes that would be met if routes that lead back led on. */
function walkOn(routes: readonly (readonly Route[])[]): readonly boolean[] {
  const met = routes.map(() => false);
  const open = [0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at >= routes.length || met[at]) continue;
    met[at] = true;
    for (const { to } of routes[at]!) open.push(to, ...(to <= at ? [at + 1] : []));
  }
  return met;
}

/** Everywhere a scene may lead, whatever its conditions are. */
function routesFrom(
  path: Path,
  scene: Loose<Scene>,
  index: number,
  indices: ReadonlyMap<string, number>,
): readonly Route[] {
  const routes: Route[] = [];
  const add = (next: string | undefined, at: Path): void => {
    const to = next === undefined ? undefined : indices.get(next);
    if (to !== undefined) routes.push({ to, path: [...at, "next"] });
  };
  const decision = decisionOf(scene);
  const options = decision ? optionsOf(decision) : undefined;
  for (const [id, option] of options?.options ?? [])
    add(option.next, [...path, decision!.type, options!.field, id]);
  const after = itemsOf(scene.after);
  for (const [at, entry] of after) add(entry.next, [...path, "after", at]);
  add(scene.timeout?.next, [...path, "timeout"]);
  if (
    !leadsOnElsewhere(
      scene,
      options?.options.map(([, option]) => option) ?? [],
      after.map(([, entry]) => entry),
    )
  ) {
    if (scene.next === undefined) routes.push({ to: index + 1 });
    else add(scene.next, path);
  }
  return routes;
}

/** Whether the scene's own `next`, or the next scene in the file, can never follow. */
function leadsOnElsewhere(
  scene: Loose<Scene>,
  options: readonly { readonly next?: string | undefined }[],
  after: readonly {
    readonly next?: string | undefined;
    readonly if?: string | undefined;
    readonly unless?: string | undefined;
  }[],
): boolean {
  if (scene["only-if"] !== undefined || scene["skip-if"] !== undefined) return false;
  const byOption = options.length > 0 && options.every((option) => option.next !== undefined);
  const byAfter = after.some(
    (entry) => entry.next !== undefined && entry.if === undefined && entry.unless === undefined,
  );
  const byTimeout = scene.within === undefined || scene.timeout?.next !== undefined;
  return (byOption || byAfter) && byTimeout;
}

/** Walks depth first, without recursion; reports each route that closes a loop, and says which scenes were met. */
function walk(
  check: ScenarioCheck,
  scenes: readonly (readonly [string, unknown])[],
  routes: readonly (readonly Route[])[],
): readonly boolean[] {
  const state = new Uint8Array(routes.length);
  const stack: { scene: number; next: number }[] = [{ scene: 0, next: 0 }];
  state[0] = 1;
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const route = routes[top.scene]![top.next];
    top.next += 1;
    if (route === undefined) {
      state[top.scene] = 2;
      stack.pop();
    } else if (state[route.to] === 1) {
      reportLoop(check, scenes[top.scene]![0], scenes[route.to]![0], route);
    } else if (state[route.to] === 0) {
      state[route.to] = 1;
      stack.push({ scene: route.to, next: 0 });
    }
  }
  return Array.from(state, (value) => value !== 0);
}

function reportLoop(check: ScenarioCheck, from: string, to: string, { path }: Route): void {
  const related = [{ message: `\`${to}\` is here.`, place: keyPlace(check.root, ["scenes", to]) }];
  const message =
    from === to
      ? `\`${from}\` leads to itself.`
      : `From \`${from}\` the story returns to \`${to}\`, which led here.`;
  const detail = {
    help: "Whoever comes back meets scenes twice, and only the first response of a decision counts. Lead to a scene further on, unless this is meant.",
    related,
  };
  if (path) reportValue(check, "story-loop", path, message, detail);
  else reportKey(check, "story-loop", ["scenes", from], message, detail);
}
