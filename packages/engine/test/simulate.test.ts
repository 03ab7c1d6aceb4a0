import {
  begin,
  commandOf,
  compile,
  leastUsedPolicy,
  people,
  person,
  persona,
  personaNames,
  randomPolicy,
  simulate,
  strategies,
  strongestPolicy,
} from "@leadsim/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decision } from "./arbitrary-scenario.js";
import { buildScenario, decisions, eightTypes, option, scene } from "./build-scenario.js";
import { playAlong } from "./play-along.js";
import { refusalOf } from "./refusal-of.js";

const play = compile(eightTypes);

function means(policy: Parameters<typeof simulate>[1], sessions = 400): number[] {
  const { levels, opportunities } = simulate(play, policy, { sessions, seed: "x" });
  return opportunities.map((_, column) => {
    let sum = 0;
    for (let i = 0; i < sessions; i++) sum += levels[i * opportunities.length + column]!;
    return sum / sessions;
  });
}

const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;

describe("bulk simulation", () => {
  test("is reproducible, and another seed gives other choices", () => {
    const run = (seed: string) => simulate(play, randomPolicy, { sessions: 50, seed });
    expect(run("a")).toEqual(run("a"));
    expect(run("b").levels).not.toEqual(run("a").levels);
  });

  test("counts what was done with each option", () => {
    const {
      decisions: tallies,
      choices,
      visits,
    } = simulate(play, randomPolicy, { sessions: 100, seed: "a" });
    expect(choices).toBe(800);
    expect(visits.every(({ count }) => count === 100)).toBe(true);
    const sums = Object.fromEntries(
      tallies.map(({ type, counts }) => [type, counts.reduce((sum, count) => sum + count, 0)]),
    );
    expect(sums).toMatchObject({
      choose: 100,
      "best-worst": 200,
      rate: 300,
      rank: 400,
      sort: 300,
      allocate: 10_000,
    });
    expect(tallies.find(({ type }) => type === "rank")!.categories).toEqual(["1", "2", "3", "4"]);
  });

  test("covers every option in as many sessions as there are, with the least-used policy", () => {
    const { decisions: tallies } = simulate(play, leastUsedPolicy(), { sessions: 3, seed: "a" });
    expect([...tallies[0]!.counts]).toEqual([1, 1, 1]);
  });

  test("wants a number of sessions", () => {
    expect(refusalOf(() => simulate(play, randomPolicy, { sessions: -1, seed: "" })).code).toBe(
      "invalid-options",
    );
  });
});

describe("policies", () => {
  const all = [
    randomPolicy,
    leastUsedPolicy(),
    strongestPolicy,
    ...Object.values(strategies),
    ...personaNames.map((one) => persona(one)),
  ];

  test.each(all)("$name answers all eight types, step by step as in bulk", (policy) => {
    const last = playAlong([play], policy, "x").at(-1)!;
    expect(last.state.page).toBe("completed");
  });

  test("answer any decision with a response that fits", () => {
    const asked = fc.tuple(decision, fc.nat(), fc.constantFrom(...all), fc.boolean());
    fc.assert(
      fc.property(asked, ([one, seed, policy, careful]) => {
        const able = careful ? policy : person({ ability: () => (seed % 7) - 3, careless: 0.1 });
        const scenes = [1, 2, 3].map((n) => scene(`ask-${n}`, { decision: one }));
        playAlong([compile(buildScenario({ scenes }))], able, `seed ${seed}`);
      }),
      { numRuns: 300 },
    );
  });

  test("the strongest reaches the top everywhere", () => {
    expect(means(strongestPolicy, 1)).toEqual(Array(8).fill(5));
  });

  test("all threes earn the middle at ratings", () => {
    expect(means(strategies["all-threes"]!, 5)[2]).toBe(3);
  });

  test("one that lets time run out where there is none is told so", () => {
    const lazy = { name: "lazy", begin: () => () => "timeout" as const };
    expect(refusalOf(() => simulate(play, lazy, { sessions: 1, seed: "" })).code).toBe("invalid-options");
    expect(commandOf(lazy, begin([play], { session: "s", seed: "", at: 0 }))).toEqual({ type: "continue" });
  });
});

describe("people", () => {
  test("of more ability reach higher levels at every type", () => {
    const low = means(person({ ability: () => -1.5 }));
    const middle = means(person({ ability: () => 0 }));
    const high = means(person({ ability: () => 1.5 }));
    for (const [type, level] of middle.entries()) {
      expect(low[type]).toBeLessThan(level);
      expect(high[type]).toBeGreaterThan(level);
    }
  });

  test("without sensitivity, pull or insight answer at random; careless ones too", () => {
    const careless = means(person({ ability: () => 3, careless: 1 }), 2000);
    const random = means(randomPolicy, 2000);
    for (const [type, level] of careless.entries())
      expect(Math.abs(level - random[type]!)).toBeLessThan(0.15);
  });

  test("choose in the proportions the model states", () => {
    const one = person({ ability: () => 0.2, sensitivity: 1, insight: 0.3, attractiveness: 0 });
    const asked = compile(buildScenario({ scenes: [scene("ask", { decision: decisions.choose })] }));
    const { counts } = simulate(asked, one, { sessions: 20_000, seed: "x" }).decisions[0]!;
    // Levels 1, 5, 3 at slope .5: utilities −.5, .5, 0.
    const weights = [-0.5, 0.5, 0].map(Math.exp);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [place, weight] of weights.entries())
      expect(counts[place]! / 20_000).toBeCloseTo(weight / total, 1.7);
  });

  test("of a population differ from session to session", () => {
    const crowd = people((index) => ({ ability: () => (index % 2 === 0 ? 3 : -3) }));
    const { levels, opportunities } = simulate(play, crowd, { sessions: 40, seed: "x" });
    const of = (parity: number): number =>
      mean([...levels].filter((_, place) => Math.floor(place / opportunities.length) % 2 === parity));
    expect(of(0)).toBeGreaterThan(of(1) + 1.5);
  });
});

describe("personas", () => {
  test("are ordered as their names say", () => {
    const [able, typical, struggling] = (["able", "typical", "struggling"] as const).map((one) =>
      mean(means(persona(one))),
    );
    expect(able).toBeGreaterThan(typical! + 0.5);
    expect(typical).toBeGreaterThan(struggling! + 0.5);
  });

  test("uneven is able in half of the competencies", () => {
    const ids = Array.from({ length: 20 }, (_, i) => `behavior-${i}`);
    const many = compile(
      buildScenario({
        scenes: ids.map((behavior) =>
          scene(`ask-${behavior}`, {
            decision: {
              ...decisions.choose,
              options: ["a", "b"].map((id) => option(id)),
              key: [{ behavior, levels: { a: 1, b: 5 } }],
            },
          }),
        ),
      }),
    );
    const competencies = ids.map((id) => ({ id: `c-${id}`, behaviors: [id] }));
    const model = { competencies, behaviors: ids.map((id) => ({ id, competency: `c-${id}` })) } as never;
    const { levels } = simulate(many, persona("uneven", model), { sessions: 200, seed: "x" });
    const high = ids.filter(
      (_, column) => mean([...levels].filter((__, place) => place % 20 === column)) > 4,
    );
    expect(high.length).toBe(10);
  });

  test("of another name are refused", () => {
    expect(refusalOf(() => persona("perfect" as never)).code).toBe("invalid-options");
  });
});
