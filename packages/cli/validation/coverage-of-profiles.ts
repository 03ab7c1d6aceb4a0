import { readFileSync } from "node:fs";
import { loadModel, type Model } from "@leadsim/scenarios";
import { score, summarizeBenchmark } from "@leadsim/scoring";
import { randomFrom } from "../../psychometrics/src/numeric/random.js";
import { between, type Check } from "../../psychometrics/validation/check.js";
import { normalFrom } from "../../psychometrics/validation/normal-from.js";
import { evidenceSet, scenarioSummary } from "../../scoring/src/scoring.test-support.js";

/** Whether one choice sets the levels of both competencies that a decision measures: always, every second time, never. */
type Shared = "all" | "half" | "none";

const scenarios = 4;
const decisions = 28;
const appeal = 0.7;
const scenarioSd = 0.5;
const decisionSd = 0.5;
const keys = [
  [1, 2, 4, 5],
  [1, 3, 4, 5],
  [1, 2, 3, 5],
  [2, 1, 4, 5],
] as const;

/** One of the two competencies that a decision measures. */
interface Side {
  readonly competency: number;
  readonly behavior: string;
  /** By option. */
  readonly levels: readonly number[];
}

interface Decision {
  readonly scenario: number;
  readonly sides: readonly [Side, Side];
  /** By option: what draws people whatever they are like. */
  readonly appeal: readonly number[];
  /** Whether each side is a choice of its own. */
  readonly apart: boolean;
}

type Random = () => number;

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)]!;

/** Each decision measures two of the model's competencies, in three of ten with keys at odds. */
function formOf({ competencies }: Model, shared: Shared, random: Random): Decision[] {
  return Array.from({ length: decisions }, (_, at) => {
    const sideAt = (place: number, levels: readonly number[]): Side => {
      const competency = place % competencies.length;
      return { competency, behavior: pick(competencies[competency]!.behaviors, random), levels };
    };
    const other = pick(keys, random);
    const shuffled = [...other].map((level) => ({ level, by: random() })).sort((a, b) => a.by - b.by);
    const second = random() < 0.7 ? other : shuffled.map(({ level }) => level);
    return {
      scenario: at % scenarios,
      sides: [sideAt(2 * at, pick(keys, random)), sideAt(2 * at + 1, second)],
      appeal: keys[0].map(() => appeal * normalFrom(random)),
      apart: shared === "none" || (shared === "half" && at % 2 === 1),
    };
  });
}

/** How probable each option is for somebody; `moved` is the luck of scenario and decision. */
function chances(decision: Decision, sides: readonly Side[], abilities: readonly number[], moved: number) {
  const strength = sides.length === 2 ? 0.7 : 0.9;
  const heights = decision.appeal.map((own, option) =>
    sides.reduce(
      (sum, { competency, levels }) =>
        sum + (strength * (abilities[competency]! + moved) * (levels[option]! - 3)) / 2,
      own,
    ),
  );
  const weights = heights.map((height) => Math.exp(height - Math.max(...heights)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function choose(shares: readonly number[], random: Random): number {
  let left = random();
  const found = shares.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return found < 0 ? shares.length - 1 : found;
}

/** Choices of a decision: one for both sides, or one for each. */
function choicesOf({ sides, apart }: Decision): readonly (readonly Side[])[] {
  return apart ? sides.map((side) => [side]) : [sides];
}

/** Abilities that share what is general, and what a pillar is. */
function personOf({ competencies, pillars }: Model, random: Random): number[] {
  const general = normalFrom(random);
  const own = new Map(pillars.map(({ id }) => [id, normalFrom(random)]));
  return competencies.map(
    ({ pillar }) =>
      Math.sqrt(0.45) * general + Math.sqrt(0.2) * own.get(pillar)! + Math.sqrt(0.35) * normalFrom(random),
  );
}

/** Levels that somebody reaches, two a decision. */
function play(form: readonly Decision[], abilities: readonly number[], random: Random): number[] {
  const luck = Array.from({ length: scenarios }, () => scenarioSd * normalFrom(random));
  return form.flatMap((decision) =>
    choicesOf(decision).flatMap((sides) => {
      const moved = luck[decision.scenario]! + decisionSd * normalFrom(random);
      const option = choose(chances(decision, sides, abilities, moved), random);
      return sides.map(({ levels }) => levels[option]!);
    }),
  );
}

/** Standard normal places and their shares, to average over luck. */
const grid = Array.from({ length: 25 }, (_, at) => (at - 12) / 4);
const gridTotal = grid.reduce((sum, z) => sum + Math.exp((-z * z) / 2), 0);

/** By competency, the share of what is attainable that somebody reaches on average over scenarios and decisions. */
function truthOf(form: readonly Decision[], abilities: readonly number[]): Map<number, number> {
  const sums = new Map<number, { reached: number; attainable: number }>();
  const sd = Math.hypot(scenarioSd, decisionSd);
  for (const decision of form) {
    for (const sides of choicesOf(decision)) {
      const shares = new Float64Array(keys[0].length);
      for (const z of grid) {
        chances(decision, sides, abilities, sd * z).forEach((share, option) => {
          shares[option] = shares[option]! + (Math.exp((-z * z) / 2) / gridTotal) * share;
        });
      }
      for (const { competency, levels } of sides) {
        const known = sums.get(competency) ?? { reached: 0, attainable: 0 };
        const least = Math.min(...levels);
        known.reached += levels.reduce((sum, level, option) => sum + shares[option]! * level, 0) - least;
        known.attainable += Math.max(...levels) - least;
        sums.set(competency, known);
      }
    }
  }
  return new Map(
    [...sums].map(([competency, { reached, attainable }]) => [competency, reached / attainable]),
  );
}

interface Held {
  held: number;
  people: number;
}

/** How many profiles' 90% ranges hold the truth, of competencies and of overall. */
function coverageOf(model: Model, shared: Shared, seed: number): Record<"competencies" | "overall", number> {
  const random = randomFrom(seed);
  const form = formOf(model, shared, random);
  const places = form.flatMap(({ scenario, sides, apart }, at) =>
    sides.map(({ behavior, levels }, side) => ({
      scenario: `s${scenario}`,
      // What is chosen by itself is a decision of its own.
      decision: apart && side === 1 ? `d${at}b` : `d${at}`,
      behavior,
      min: Math.min(...levels),
      max: Math.max(...levels),
    })),
  );
  const played = (): { abilities: number[]; levels: number[] } => {
    const abilities = personOf(model, random);
    return { abilities, levels: play(form, abilities, random) };
  };
  const sample = Array.from({ length: sampled }, () => played().levels);
  const named = Array.from({ length: scenarios }, (_, at) => scenarioSummary(`s${at}`));
  const benchmark = summarizeBenchmark(
    { people: sampled, opportunities: places, levels: Float64Array.from(sample.flat()), player: "simulated" },
    model,
    {
      ...{ id: "own", version: "1.0.0", kind: "synthetic", title: "Own", population: "Simulated people" },
      ...{ sampling: "Drawn", dates: { from: "2026-01-01", to: "2026-01-01" } },
      form: { id: "form", version: "1.0.0", scenarios: named },
      generator: { program: "validation", seed: String(seed), parameters: {} },
    },
  );
  const counts = { competencies: { held: 0, people: 0 }, overall: { held: 0, people: 0 } };
  const weights = weightsIn(model);
  for (let person = 0; person < scored; person += 1) {
    const { abilities, levels } = played();
    const sketches = places.map((place, at) => ({ ...place, level: levels[at]! }));
    const session = { model: `${model.id}@${model.version.split(".")[0]}`, player: "simulated" as const };
    const profile = score([evidenceSet(sketches, session)], model, { benchmark });
    const truth = truthOf(form, abilities);
    model.competencies.forEach(({ id }, competency) => {
      const band = profile.competencies.find((one) => one.id === id)?.band;
      count(counts.competencies, band ?? null, truth.get(competency));
    });
    const all = weights.reduce((sum, weight, competency) => sum + weight * (truth.get(competency) ?? 0), 0);
    count(counts.overall, profile.overall.band, all);
  }
  return {
    competencies: counts.competencies.held / counts.competencies.people,
    overall: counts.overall.held / counts.overall.people,
  };
}

const sampled = 3000;
const scored = 400;

function count(
  into: Held,
  band: { readonly low: number; readonly high: number } | null,
  share: number | undefined,
): void {
  if (!band || share === undefined) return;
  const truth = 1 + 4 * share;
  into.people += 1;
  if (truth >= band.low && truth <= band.high) into.held += 1;
}

/** What each competency weighs in overall: pillars count alike, and behaviors within them. */
function weightsIn({ competencies, behaviors, pillars }: Model): number[] {
  return competencies.map(({ id }) =>
    behaviors
      .filter(({ competency }) => competency === id)
      .reduce((sum, { pillar }) => {
        const alike = behaviors.filter((other) => other.pillar === pillar).length;
        return sum + 1 / alike / pillars.length;
      }, 0),
  );
}

function bundledModel(): Model {
  const url = new URL("../../scenarios/library/models/sales-leader-core.yaml", import.meta.url);
  return loadModel(readFileSync(url, "utf8"), { file: "sales-leader-core.yaml" }).document!;
}

/**
 * Check 4e: the ranges that whole profiles print, in forms of the bundled model whose decisions measure two competencies
 * each, with keys at odds: by one choice, as the product does, by one in every second, and by one for each.
 */
export function coverageOfProfiles(): Check[] {
  const model = bundledModel();
  const words = { all: "one choice for both", half: "one choice in every second", none: "a choice for each" };
  const least = { all: 0.83, half: 0.85, none: 0.87 };
  return (["all", "half", "none"] as const).flatMap((shared) => {
    const found = coverageOf(model, shared, 20261201);
    const what = `${words[shared]}, ${decisions} decisions in ${scenarios} scenarios`;
    return [
      between(
        "4e",
        `ranges of competencies in ${scored} profiles, ${what}`,
        found.competencies,
        least[shared],
        0.93,
      ),
      between("4e", `range of overall, ${what}`, found.overall, 0.86, 0.94),
    ];
  });
}
