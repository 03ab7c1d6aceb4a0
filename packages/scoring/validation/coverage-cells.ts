import { smallModel } from "../src/scoring.test-support.js";
import type { Assume, Cell } from "./coverage-study.js";

const opportunities = [
  { n: 3, scenarios: 2, forms: 8 },
  { n: 8, scenarios: 4, forms: 3 },
  { n: 16, scenarios: 8, forms: 2 },
] as const;

/** The cells of check 4: 3, 8 and 16 opportunities, scenario SD 0 and .6, one and several competencies per decision. */
export const cells: readonly Cell[] = [false, true].flatMap((sharedDecisions) =>
  [0, 0.6].flatMap((scenarioSd) =>
    opportunities.map(({ n, scenarios, forms }) => ({
      label: `${n} in ${scenarios} scenarios, scenario SD ${scenarioSd}, ${sharedDecisions ? "shared" : "own"} decisions`,
      world: {
        model: smallModel(),
        opportunities: n,
        scenarios,
        scenarioSd,
        decisionSd: 0.4,
        sharedDecisions,
        oneResponse: "none",
        slope: 2,
      },
      forms,
    })),
  ),
);

/** Check 4c: the shared cells again, where one response sets the levels of both competencies, as in the product. */
export const oneResponse: readonly Cell[] = (["half", "all"] as const).flatMap((of) =>
  cells
    .filter(({ world }) => world.sharedDecisions)
    .map(({ label, world, forms }) => ({
      forms,
      label: `${label}, one response for both at ${of === "half" ? "every second" : "each"}`,
      world: { ...world, oneResponse: of },
    })),
);

const scaled =
  (person: number, personScenario: number): Assume =>
  (estimated) => ({
    ...estimated,
    components: {
      ...estimated.components,
      person: estimated.components.person * person,
      personScenario: estimated.components.personScenario * personScenario,
    },
  });

/** Check 4b: what happens when what is assumed is wrong. */
export const misspecified: readonly { readonly name: string; readonly assume: Assume }[] = [
  { name: "σ²p halved", assume: scaled(0.5, 1) },
  { name: "σ²p doubled", assume: scaled(2, 1) },
  { name: "σ²ps halved", assume: scaled(1, 0.5) },
  { name: "σ²ps doubled", assume: scaled(1, 2) },
];
