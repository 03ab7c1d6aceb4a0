import { compile, type Run } from "@leadsim/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { everyPlay, replayed, words } from "./every-play.test-support.js";
import { answerOf, everyResponse } from "./every-response.test-support.js";
import { explore } from "./explore.js";
import type { Fact } from "./facts.js";
import { smallScenarios } from "./small-scenario.test-support.js";
import { Steps } from "./watch-step.js";
import { type WatchedPlay, watch } from "./watched-play.js";
import { witnessTo } from "./witness.js";

const verbs: Readonly<Record<Exclude<Fact["kind"], "condition">, string>> = {
  scene: "shown",
  next: "taken",
  ending: "told",
};

/** What has happened, by what the facts say. */
function happened(facts: readonly Fact[], isMet: (mark: number) => boolean): ReadonlySet<string> {
  return new Set(
    facts.flatMap(({ kind, path, yes, no }) => {
      if (kind !== "condition") return isMet(yes) ? [`${verbs[kind]} ${nextWords(kind, words(path))}`] : [];
      return [...(isMet(yes) ? [`yes ${words(path)}`] : []), ...(isMet(no) ? [`no ${words(path)}`] : [])];
    }),
  );
}

function nextWords(kind: Fact["kind"], path: string): string {
  return kind === "next" && !path.endsWith("/next") ? `${path}/next` : path;
}

const met = (mark: number): boolean => mark !== -1;

/** All plays with every response, but by the steps of the explorer: quick, and without its choice of responses. */
function withEveryResponse(watched: WatchedPlay): ReadonlySet<string> {
  const facts = watched.facts.map((fact) => ({ ...fact }));
  const own = new Map(watched.facts.map((fact, index) => [fact, facts[index]!]));
  const watcher = {
    record(fact: Fact, holds: boolean): void {
      if (holds) own.get(fact)!.yes = 0;
      else own.get(fact)!.no = 0;
    },
  };
  const seen = new Set<string>();
  const open: Run[] = [];
  const take = (run: Run): void => {
    const key = `${run.scene}|${run.values.join("|")}`;
    if (run.scene === -1 || seen.has(key)) return;
    seen.add(key);
    open.push(run);
  };
  const steps = new Steps(watched, watcher);
  take(steps.take(steps.emptyRun(), undefined, "nothing"));
  for (let run = open.pop(); run; run = open.pop()) {
    const { decision, scene, within } = watched.play.scenes[run.scene]!;
    const answers = decision
      ? everyResponse(scene.decision!).map((response) => answerOf(decision, response))
      : ["nothing" as const];
    for (const answer of answers) take(steps.take(steps.emptyRun(), run, answer));
    if (decision && within !== null) take(steps.take(steps.emptyRun(), run, "time"));
  }
  return happened(facts, met);
}

const stories = fc.boolean().chain((loops) => smallScenarios({ loops }));
/** With one state the first search decides next to nothing, and all is left to those with little memory. */
const first = fc.constantFrom(1, 500);
const sorted = (facts: ReadonlySet<string>) => [...facts].sort();

test("what is found by exploring is what every response in sessions of the engine comes to", () => {
  fc.assert(
    fc.property(stories, first, ({ scenario }, first) => {
      const watched = watch(compile(scenario));
      const explored = explore(watched, { first });
      expect(explored.complete).toBe(true);
      expect(sorted(happened(watched.facts, met))).toEqual(sorted(everyPlay(scenario).facts));
    }),
    { numRuns: 15 },
  );
});

test("few responses stand for all, and little memory for all memory", () => {
  fc.assert(
    fc.property(stories, first, ({ scenario }, first) => {
      const watched = watch(compile(scenario));
      const all = withEveryResponse(watched);
      expect(explore(watched, { first }).complete).toBe(true);
      expect(sorted(happened(watched.facts, met))).toEqual(sorted(all));
    }),
    { numRuns: 100 },
  );
});

test("the way to everything that is met leads there, played in a session of the engine", () => {
  fc.assert(
    fc.property(stories, first, ({ scenario }, first) => {
      const watched = watch(compile(scenario));
      const explored = explore(watched, { first });
      for (const fact of watched.facts) {
        for (const mark of [fact.yes, fact.no].filter(met)) {
          const [claim] = happened([fact], (other) => other === mark);
          const witness = witnessTo(watched, explored, mark);
          expect(replayed(scenario, witness).facts).toContain(claim);
        }
      }
    }),
    { numRuns: 10 },
  );
});
