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
  /** Of such decisions, those where one response sets the level of both: none, every second, or all. */
  readonly oneResponse: "none" | "half" | "all";
  /** How sharply ability separates options. */
  readonly slope: number;
}

/**
 * Simulated people: what they reached, and what they would reach on average over scenarios and decisions like these.
 */
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
        first: answeredWith(world, competency, n),
      });
    }
  });
  return { columns, items };
}

interface Item {
  readonly shares: readonly number[];
  readonly appeal: readonly number[];
  /** The column whose response sets this level as well. */
  readonly first: number | undefined;
}

/** The column of the other competency of a pair, for the second one, where one response sets both. */
function answeredWith(world: World, competency: number, n: number): number | undefined {
  const { sharedDecisions, oneResponse, opportunities } = world;
  const isOne = oneResponse === "all" || (oneResponse === "half" && n % 2 === 1);
  return sharedDecisions && isOne && competency % 2 === 1 ? (competency - 1) * opportunities + n : undefined;
}

/** The columns of a form and how their options attract. */
export interface Form {
  readonly columns: readonly Column[];
  readonly items: readonly Item[];
}

/**
 * People who answer a form: ability general .45, pillar .20, own .35; effects of scenario and decision; then a choice
 * by attraction.
 */
export function simulate(world: World, form: Form, people: number, seed: number): People {
  const random = randomFrom(seed);
  const width = form.columns.length;
  const size = world.model.competencies.length;
  const shares = new Float64Array(people * width);
  const ability = new Float64Array(people * size);
  const truth = new Float64Array(people * size);
  const lower = abilityRoot(world.model);
  const curves = form.items.map((item) => curveOf(item, world));
  const second = new Map(form.items.flatMap(({ first }, at) => (first === undefined ? [] : [[first, at]])));
  const chosen = new Int32Array(width);
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
      const place = person * size + column.competency;
      const other = second.get(i) ?? item.first;
      if (other === undefined) {
        chosen[i] = choose(weightsAt(item, own + effect, world.slope), random());
        truth[place] =
          (truth[place] as number) + interpolate(curves[i] as Float64Array, own) / world.opportunities;
      } else {
        const pair = {
          items: [item, form.items[other] as Item] as const,
          appeal: form.items[item.first ?? i]!.appeal,
        };
        const beside = theta[form.columns[other]!.competency] as number;
        chosen[i] =
          item.first === undefined
            ? choose(weightsOfBoth(pair, own + effect, beside + effect, world.slope), random())
            : (chosen[other] as number);
        truth[place] =
          (truth[place] as number) + expectedOfPair(pair, own, beside, world) / world.opportunities;
      }
      shares[person * width + i] = item.shares[chosen[i] as number] as number;
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

/** The options of a decision that measures two competencies, those of the one in question first. */
interface Pair {
  readonly items: readonly [Item, Item];
  readonly appeal: readonly number[];
}

/** Options draw by what they are worth to both, as much in all as one does by one. */
function weightsOfBoth({ items, appeal }: Pair, own: number, beside: number, slope: number): number[] {
  const [one, other] = items;
  return appeal.map((attraction, option) => {
    const [a, b] = [one.shares[option] as number, other.shares[option] as number];
    return Math.exp(
      (slope * (own * (a - 0.5) + beside * (b - 0.5)) + 1.2 * (a + b)) / Math.SQRT2 + attraction,
    );
  });
}

/** The expected share of the competency in question, averaged over the effects of scenario and decision. */
function expectedOfPair(pair: Pair, own: number, beside: number, world: World): number {
  const spread = Math.hypot(world.scenarioSd, world.decisionSd);
  let [sum, mass] = [0, 0];
  for (let node = -8; node <= 8; node += 1) {
    const z = node / 2;
    const density = Math.exp(-(z * z) / 2);
    const weights = weightsOfBoth(pair, own + spread * z, beside + spread * z, world.slope);
    const all = weights.reduce((a, b) => a + b, 0);
    const share = weights.reduce(
      (a, w, option) => a + (w / all) * (pair.items[0].shares[option] as number),
      0,
    );
    sum += density * share;
    mass += density;
  }
  return sum / mass;
}

function choose(weights: readonly number[], draw: number): number {
  let rest = draw * weights.reduce((sum, weight) => sum + weight, 0);
  for (let option = 0; option < weights.length; option += 1) {
    rest -= weights[option] as number;
    if (rest <= 0) return option;
  }
  return weights.length - 1;
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
