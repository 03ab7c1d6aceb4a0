import type { Decision, Expression, Line, Option, Scenario, Scene } from "@leadsim/scenarios";

/** Checked scenarios for tests, from as little as a test cares to say. */
export function buildScenario(parts: Partial<Scenario> & Pick<Scenario, "scenes">): Scenario {
  return {
    id: "test",
    version: "1.0.0",
    title: "A test",
    locale: "en",
    minutes: 10,
    instruction: "should",
    summary: "What happened so far.",
    model: "sales-leader-core@1",
    cast: [{ id: "ines", name: "Ines Carvalho", role: "Account executive" }],
    memory: [],
    derived: [],
    exhibits: [],
    endings: [{ id: "done", say: [say("narrator", "That was it.")] }],
    ...parts,
  };
}

export function scene(id: string, parts: Partial<Scene> = {}): Scene {
  return { id, say: [], exhibits: [], after: [], ...parts };
}

export function say(speaker: string, text: string, test?: Expression): Line {
  return { speaker, text: [text], ...(test ? { if: test } : {}) };
}

export function option(id: string, parts: Partial<Option> = {}): Option {
  return { id, text: `Text of ${id}.`, why: `Why ${id}.`, ...parts };
}

export const no = { set: [], add: [], spend: {} } as const;

export function name(of: string): Expression {
  return { kind: "name", name: of };
}

export function literal(value: number | boolean | string): Expression {
  return { kind: "literal", value };
}

export function binary(
  left: Expression,
  operator: Extract<Expression, { kind: "binary" }>["operator"],
  right: Expression,
): Expression {
  return { kind: "binary", operator, left, right };
}

const base = { prompt: "What do you do?", order: "fixed" } as const;

const levels = (key: Record<string, number>): { behavior: string; levels: Record<string, number> }[] => [
  { behavior: "listen-first", levels: key },
];

/** The decision of one type, where `Decision` groups several. */
export type DecisionOf<T extends Decision["type"]> = Decision extends infer D
  ? D extends { readonly type: infer U }
    ? T extends U
      ? D & { readonly type: T }
      : never
    : never
  : never;

/** One decision of each type, keyed for `listen-first`. */
export const decisions: { readonly [T in Decision["type"]]: DecisionOf<T> } = {
  choose: {
    ...base,
    type: "choose",
    options: ["a", "b", "c"].map((id) => option(id)),
    key: levels({ a: 1, b: 5, c: 3 }),
  },
  "best-worst": {
    ...base,
    type: "best-worst",
    options: ["a", "b", "c", "d"].map((id) => option(id)),
    key: levels({ a: 1, b: 5, c: 3, d: 4 }),
  },
  rate: {
    ...base,
    type: "rate",
    options: ["a", "b", "c"].map((id) => option(id)),
    key: levels({ a: 1, b: 5, c: 3 }),
  },
  rank: {
    ...base,
    type: "rank",
    options: ["a", "b", "c", "d"].map((id) => option(id)),
    key: levels({ a: 1, b: 5, c: 3 }),
  },
  select: {
    ...base,
    type: "select",
    pick: { min: 1, max: 2 },
    options: ["a", "b", "c", "d"].map((id) => option(id)),
    key: levels({ a: 1, b: 5, c: 4 }),
  },
  allocate: {
    ...base,
    type: "allocate",
    budget: { amount: 100, unit: "h" },
    step: 10,
    options: ["a", "b", "c"].map((id) => option(id)),
    key: [
      {
        behavior: "listen-first",
        amounts: { a: { from: 50, to: 60, offBy: 10 }, b: { from: 0, to: 20, offBy: 10 } },
      },
    ],
  },
  estimate: {
    ...base,
    type: "estimate",
    unit: "k€",
    min: 0,
    max: 1000,
    step: 10,
    why: "The deals in legal will slip.",
    key: [
      {
        behavior: "listen-first",
        low: { from: 300, to: 400 },
        likely: { from: 450, to: 550 },
        high: { from: 600, to: 700 },
        offBy: 50,
      },
    ],
  },
  sort: {
    ...base,
    type: "sort",
    items: ["x", "y", "z"].map((id) => option(id)),
    bins: [
      { id: "now", text: "Now", max: 1 },
      { id: "later", text: "Later" },
    ],
    key: [{ behavior: "listen-first", levels: { x: { now: 5, later: 2 }, y: { now: 3, later: 4 } } }],
  },
};

/** A scenario that asks all eight, one after the other. */
export const eightTypes: Scenario = buildScenario({
  id: "eight-types",
  scenes: Object.entries(decisions).map(([id, decision]) =>
    scene(`ask-${id}`, { heading: `Page ${id}`, say: [say("ines", "Please?")], decision }),
  ),
});
