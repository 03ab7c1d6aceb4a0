import { apply, begin, compile, dueNext, type Session, view } from "@leadsim/engine";
import type { Command, Scenario, Scene, ScriptedResponse } from "@leadsim/scenarios";
import { everyResponse } from "./every-response.test-support.js";
import type { Path } from "./facts.js";

/** What happens in any play of a small scenario, as words; found without any of what is being tested. */
export interface Happened {
  /** `shown scenes/s1`, `yes scenes/s1/say/1`, `no …`, `taken scenes/s1/next`, `told endings/one`. */
  readonly facts: ReadonlySet<string>;
  readonly states: number;
}

export function words(path: Path): string {
  return path.join("/");
}

/**
 * Plays every response, and every time that can run out, in sessions of the engine: from each scene with each memory
 * once. Lines say their own path (see `smallScenarios`), so that what a candidate is told shows what held.
 */
export function everyPlay(scenario: Scenario): Happened {
  const facts = new Set<string>();
  const seen = new Set<string>();
  const open: Session[] = [];
  const come = (session: Session, target: string | undefined): void => {
    arrive(scenario, session, target, facts);
    if (session.state.page === "completed") return;
    const key = `${session.state.scene}|${session.state.run!.values.join("|")}`;
    if (seen.has(key)) return;
    seen.add(key);
    open.push(session);
  };
  const fresh = begin([compile(scenario)], { session: "s", seed: "s", at: 0 });
  come(next(fresh, { type: "continue" }), scenario.scenes[0]!.id);
  for (let session = open.pop(); session; session = open.pop()) {
    const scene = scenario.scenes[session.state.scene]!;
    for (const after of stepsFrom(session, scene)) {
      const told = (after.state.told?.lines ?? []).map(({ text }) => text);
      const target = leave(scenario, scene, after, told, facts);
      come(after.state.page === "consequence" ? next(after, { type: "continue" }) : after, target);
    }
  }
  return { facts, states: seen.size };
}

/** What happens in one play, up to where its responses lead. */
export function replayed(
  scenario: Scenario,
  witness: readonly ScriptedResponse[],
): { readonly facts: ReadonlySet<string>; readonly session: Session } {
  const facts = new Set<string>();
  const left = [...witness];
  const fresh = begin([compile(scenario)], { session: "s", seed: "s", at: 0 });
  let session = next(fresh, { type: "continue" });
  arrive(scenario, session, scenario.scenes[0]!.id, facts);
  while (session.state.page !== "completed") {
    const scene = scenario.scenes[session.state.scene]!;
    if (scene.decision && left.length === 0) break;
    const after = scene.decision ? answered(session, left.shift()!) : next(session, { type: "continue" });
    const told = (after.state.told?.lines ?? []).map(({ text }) => text);
    const target = leave(scenario, scene, after, told, facts);
    session = after.state.page === "consequence" ? next(after, { type: "continue" }) : after;
    arrive(scenario, session, target, facts);
  }
  if (left.length > 0) throw new Error(`${left.length} responses are left over.`);
  return { facts, session };
}

function answered(session: Session, { scene, response }: ScriptedResponse): Session {
  if ("timeout" in response) return apply(session, { type: "tick" }, dueNext(session)!.at + 60_000);
  return next(session, { type: "respond", scene, response });
}

function next(session: Session, command: Command): Session {
  return apply(session, command, session.events.at(-1)!.at + 1);
}

/** The session after each response, after the time ran out, or after what has nothing to decide. */
function stepsFrom(session: Session, { id, decision, within }: Scene): readonly Session[] {
  if (!decision) return [next(session, { type: "continue" })];
  const answered = everyResponse(decision).map((response) =>
    next(session, { type: "respond", scene: id, response }),
  );
  if (within === undefined) return answered;
  return [...answered, apply(session, { type: "tick" }, dueNext(session)!.at + 60_000)];
}

/** Notes what a scene brought, and says where it leads. */
function leave(
  { scenes }: Scenario,
  scene: Scene,
  after: Session,
  told: readonly string[],
  facts: Set<string>,
): string | undefined {
  const path = `scenes/${scene.id}`;
  const last = after.state.records.at(-1);
  let target: string | undefined;
  const lead = (to: string | undefined, from: string): void => {
    if (to === undefined || target !== undefined) return;
    target = to;
    facts.add(`taken ${from}/next`);
  };
  const held = (holds: boolean, what: string): void => {
    facts.add(`${holds ? "yes" : "no"} ${what}`);
  };
  if (scene.decision && last?.response === null) lead(scene.timeout?.next, `${path}/timeout`);
  else if (scene.decision && last?.response) {
    const { decision } = scene;
    const { picked = [] } = "picked" in last.response ? last.response : {};
    const options = "options" in decision ? decision.options : [];
    for (const { id, reply = [], next: to } of options.filter((option) =>
      [picked].flat().includes(option.id),
    )) {
      const at = `${path}/${decision.type}/options/${id}`;
      for (const index of reply.keys()) held(told.includes(`${at}/reply/${index}`), `${at}/reply/${index}`);
      lead(to, at);
    }
    for (const [index, entry] of scene.after.entries()) {
      const at = `${path}/after/${index}`;
      const holds = told.includes(at);
      if (entry.if) held(holds, at);
      if (holds && entry.reply[1]?.if) held(told.includes(`${at}/reply/1`), `${at}/reply/1`);
      if (holds) lead(entry.next, at);
    }
  }
  lead(scene.next, path);
  return target ?? scenes[scenes.indexOf(scene) + 1]?.id;
}

/** Notes what stands where a route has led: scenes skipped on the way, the scene shown, the ending told. */
function arrive(
  { scenes, endings }: Scenario,
  session: Session,
  target: string | undefined,
  facts: Set<string>,
): void {
  const over = session.state.page === "completed";
  const landed = over ? undefined : scenes[session.state.scene]!;
  let at = scenes.find(({ id }) => id === target);
  for (let skipped = 0; at && at !== landed && skipped <= scenes.length; skipped += 1) {
    facts.add(`no scenes/${at.id}`);
    if (at.next !== undefined) facts.add(`taken scenes/${at.id}/next`);
    const to = at.next ?? scenes[scenes.indexOf(at) + 1]?.id;
    at = scenes.find(({ id }) => id === to);
  }
  if (landed) {
    facts.add(`shown scenes/${landed.id}`);
    if (landed.onlyIf) facts.add(`yes scenes/${landed.id}`);
    const told = view(session).lines.map(({ text }) => text);
    if (landed.say[1]?.if)
      facts.add(
        `${told.includes(landed.say[1].text.join("")) ? "yes" : "no"} ${landed.say[1].text.join("")}`,
      );
    return;
  }
  const { ending } = session.state.outcomes.at(-1)!;
  const place = endings.findIndex(({ id }) => id === ending);
  for (const { id, if: condition } of endings.slice(0, place)) if (condition) facts.add(`no endings/${id}`);
  const { id, if: condition, say } = endings[place]!;
  facts.add(`told endings/${id}`);
  if (condition) facts.add(`yes endings/${id}`);
  const told = (session.state.ending?.lines ?? []).map(({ text }) => text);
  if (say[1]?.if) facts.add(`${told.includes(`endings/${id}/say/1`) ? "yes" : "no"} endings/${id}/say/1`);
}
