import { at, cholesky, put, randomFrom, zeros } from "@leadsim/psychometrics/numeric";
import type { Model } from "@leadsim/scenarios";
import { normalFrom } from "../../psychometrics/validation/normal-from.js";
import type { Column, ShareTable } from "../src/benchmark/levels-table.js";

/** A world with known truth, in which people choose among options of known levels. */
export interface World {
  readonly model: Model;
  /** Opportunities per competency. */
  readonly opportunities: number;
  readonly scenarios: number;
  /** SD of person × scenario, in units of the ability's SD. */
  readonly scenarioSd: number;
  readonly decisionSd: number;
  /** Two competencies share each decision. */
  readonly sharedDecisions: boolean;
  /** How sharply ability separates options. */
  readonly slope: number;
}

/** Simulated people: what they reached, and what they would reach on average over scenarios and decisions like these. */
export interface People {
  readonly table: ShareTable;
  /** Ability per person and competency, SD 1. */
  readonly ability: Float64Array;
  /** True share per person and competency. */
  readonly truth: Float64Array;
}

/** The options of a decision, as in most of the bundled library: levels 1, 2, 4 and 5 or 1, 3, 4 and 5. */
const keys = [
  [1, 2, 4, 5],
  [1, 3, 4, 5],
  [1, 2, 3, 5],
  [2, 1, 4, 4.5],
] as const;

export { normalFrom, randomFrom };

/** The same form for every seed of people: how attractive each option is beside its level. */
export function formOf(world: World, seed: number): Form {
  const random = randomFrom(seed);
  const columns: Column[] = [];
  const items: Item[] = [];
  world.model.competencies.forEach(({ pillar }, competency) => {
    for (let n = 0; n < world.opportunities; n += 1) {
      const scenario = n % world.scenarios;
      const pair = world.sharedDecisions ? Math.floor(competency / 2) : competency;
      const levels = keys[Math.floor(random() * keys.length)] as readonly number[];
      const [low, high] = [Math.min(...levels), Math.max(...levels)];
      columns.push({
        column: columns.length,
        competency,
        pillar,
        scenario,
        decision: pair * 1000 + n,
        attainable: high - low,
        share: 0,
      });
      items.push({
        shares: levels.map((level) => (level - low) / (high - low)),
        appeal: levels.map(() => 0.5 * normalFrom(random)),
      });
    }
  });
  return { columns, items };
}

interface Item {
  readonly shares: readonly number[];
  readonly appeal: readonly number[];
}

/** The columns of a form and how their options attract. */
export interface Form {
  readonly columns: readonly Column[];
  readonly items: readonly Item[];
}

/** People who answer a form: ability general .45, pillar .20, own .35; effects of scenario and decision; then a choice by attraction. */
export function simulate(world: World, form: Form, people: number, seed: number): People {
  const random = randomFrom(seed);
  const width = form.columns.length;
  const size = world.model.competencies.length;
  const shares = new Float64Array(people * width);
  const ability = new Float64Array(people * size);
  const truth = new Float64Array(people * size);
  const lower = abilityRoot(world.model);
  const curves = form.items.map((item) => curveOf(item, world));
  for (let person = 0; person < people; person += 1) {
    const theta = correlated(lower, random);
    ability.set(theta, person * size);
    const scenario = new Map<number, number>();
    const decision = new Map<number, number>();
    form.columns.forEach((column, i) => {
      const item = form.items[i] as Item;
      const effect =
        remembered(scenario, column.scenario, () => world.scenarioSd * normalFrom(random)) +
        remembered(decision, column.decision, () => world.decisionSd * normalFrom(random));
      const own = theta[column.competency] as number;
      shares[person * width + i] = choose(item, own + effect, world.slope, random());
      const place = person * size + column.competency;
      truth[place] =
        (truth[place] as number) + interpolate(curves[i] as Float64Array, own) / world.opportunities;
    });
  }
  return { table: { people, columns: form.columns, shares }, ability, truth };
}

function abilityRoot(model: Model) {
  const size = model.competencies.length;
  const matrix = zeros(size, size);
  model.competencies.forEach((a, i) => {
    model.competencies.forEach((b, j) => {
      put(matrix, i, j, i === j ? 1 : a.pillar === b.pillar ? 0.65 : 0.45);
    });
  });
  return cholesky(matrix) as NonNullable<ReturnType<typeof cholesky>>;
}

function correlated(lower: ReturnType<typeof abilityRoot>, random: () => number): Float64Array {
  const draws = Float64Array.from({ length: lower.rows }, () => normalFrom(random));
  return Float64Array.from({ length: lower.rows }, (_, i) => {
    let sum = 0;
    for (let k = 0; k <= i; k += 1) sum += at(lower, i, k) * (draws[k] as number);
    return sum;
  });
}

function weightsAt({ shares, appeal }: Item, ability: number, slope: number): number[] {
  return shares.map((share, option) =>
    Math.exp(slope * ability * (share - 0.5) + 1.2 * share + (appeal[option] as number)),
  );
}

function choose(item: Item, ability: number, slope: number, draw: number): number {
  const weights = weightsAt(item, ability, slope);
  let rest = draw * weights.reduce((sum, weight) => sum + weight, 0);
  for (let option = 0; option < weights.length; option += 1) {
    rest -= weights[option] as number;
    if (rest <= 0) return item.shares[option] as number;
  }
  return item.shares.at(-1) as number;
}

const gridFrom = -6;
const gridStep = 0.05;
const gridSize = 241;

/** The expected share by ability, averaged over the effects of scenario and decision. */
function curveOf(item: Item, world: World): Float64Array {
  const spread = Math.hypot(world.scenarioSd, world.decisionSd);
  const nodes = Array.from({ length: 41 }, (_, k) => (k - 20) / 5);
  const mass = nodes.map((node) => Math.exp(-(node * node) / 2));
  const total = mass.reduce((sum, value) => sum + value, 0);
  return Float64Array.from({ length: gridSize }, (_, cell) =>
    nodes.reduce((sum, node, k) => {
      const weights = weightsAt(item, gridFrom + cell * gridStep + spread * node, world.slope);
      const all = weights.reduce((a, b) => a + b, 0);
      const share = weights.reduce(
        (a, weight, option) => a + (weight / all) * (item.shares[option] as number),
        0,
      );
      return sum + (share * (mass[k] as number)) / total;
    }, 0),
  );
}

function interpolate(curve: Float64Array, ability: number): number {
  const place = Math.min(gridSize - 1.000001, Math.max(0, (ability - gridFrom) / gridStep));
  const cell = Math.floor(place);
  const from = curve[cell] as number;
  return from + (place - cell) * ((curve[cell + 1] as number) - from);
}

function remembered(values: Map<number, number>, key: number, make: () => number): number {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = make();
  values.set(key, value);
  return value;
}
