import {
  leastUsedPolicy,
  type Policy,
  type SimulatedEvent,
  type SimulationTable,
  simulatedSeed,
  traceSession,
} from "@leadsim/engine";
import type {
  DecisionResponse,
  ScriptedResponse,
  SimulationDecision,
  SimulationLeastMet,
} from "@leadsim/scenarios";
import { rare } from "./choice-coverage.js";
import { rounded } from "./distribution.js";
import type { Prepared } from "./run-simulation.js";

const fewScenes = 3;
const fewOptions = 5;
const most = 20;
const searched = { leastUsed: 300, simulated: 1000 };

type Wanted = Omit<SimulationLeastMet, "path">;

/** The scenes and options met least, each with a path that meets it. */
export function leastMet(
  prepared: Prepared,
  policy: Policy,
  table: SimulationTable,
  choices: readonly SimulationDecision[],
): SimulationLeastMet[] {
  const wanted = [...scenesMetLeast(table), ...optionsMetLeast(choices, table.sessions)];
  const paths = new Map<Wanted, readonly ScriptedResponse[]>();
  const open = new Set(wanted);
  const search = (by: Policy, sessions: number): void => {
    for (let index = 0; index < sessions && open.size > 0; index += 1) {
      const events = traceSession(prepared.plays, by, simulatedSeed(table.seed, index), index);
      for (const [found, path] of metIn(events, open)) {
        paths.set(found, path);
        open.delete(found);
      }
    }
  };
  search(leastUsedPolicy(), searched.leastUsed);
  search(policy, Math.min(table.sessions, searched.simulated));
  return wanted.map((target) => ({ ...target, path: paths.get(target) ?? null }));
}

function scenesMetLeast({ visits, sessions }: SimulationTable): Wanted[] {
  return visits
    .map(({ scenario, scene, count }) => ({
      scenario,
      scene,
      share: rounded(count / Math.max(1, sessions)),
      everyPath: false,
    }))
    .filter(({ share }) => share < 1)
    .sort((a, b) => a.share - b.share)
    .filter(({ share }, place) => place < fewScenes || (share < rare && place < most));
}

function optionsMetLeast(choices: readonly SimulationDecision[], sessions: number): Wanted[] {
  return choices
    .filter(({ type }) => type === "choose" || type === "select" || type === "best-worst")
    .flatMap(({ scenario, decision, options, responses, timeouts }) =>
      options.map(({ option, shares }) => ({
        scenario,
        scene: decision,
        option,
        share: rounded(Object.values(shares).reduce((sum, share) => sum + share, 0)),
        everyPath: responses + timeouts >= sessions,
      })),
    )
    .sort((a, b) => a.share - b.share)
    .filter(({ share }, place) => place < fewOptions || (share < rare && place < most));
}

/** What is wanted and met in one session, with the responses given in that scenario up to there. */
function metIn(
  events: readonly SimulatedEvent[],
  open: ReadonlySet<Wanted>,
): Map<Wanted, readonly ScriptedResponse[]> {
  const found = new Map<Wanted, readonly ScriptedResponse[]>();
  let scenario = "";
  let path: ScriptedResponse[] = [];
  const meet = (scene: string, isMet: (option: string | undefined) => boolean): void => {
    for (const target of open) {
      if (target.scenario !== scenario || target.scene !== scene || !isMet(target.option)) continue;
      if (!found.has(target)) found.set(target, path);
    }
  };
  for (const event of events) {
    if (event.type === "scenario-begun") {
      scenario = event.scenario;
      path = [];
    } else if (event.type === "shown") {
      meet(event.scene, (option) => option === undefined);
    } else if (event.type === "timed-out") {
      path = [...path, { scene: event.scene, response: { timeout: true } }];
    } else if (event.type === "responded") {
      const { scene, response } = event;
      path = [...path, { scene, response }];
      const used = optionsIn(response);
      meet(scene, (option) => option !== undefined && used.includes(option));
    }
  }
  return found;
}

function optionsIn(response: DecisionResponse): readonly string[] {
  if ("picked" in response) return [response.picked].flat();
  return "best" in response ? [response.best, response.worst] : [];
}
