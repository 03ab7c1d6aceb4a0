import type { Model } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";

/** Where a behavior stands in its model. */
export interface BehaviorPlace {
  /** Position among the model's behaviors. */
  readonly behavior: number;
  /** Position among the model's competencies. */
  readonly competency: number;
  readonly pillar: string;
  readonly area: string;
}

/** A weighted sum of competencies: a pillar, an area, or overall. */
export interface Composite {
  readonly kind: "overall" | "pillar" | "area";
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  /** One weight per competency of the model, summing to 1. */
  readonly weights: Float64Array;
  /** How many competencies carry weight. */
  readonly size: number;
}

/** What scoring asks of a model again and again, worked out once. */
export interface ModelIndex {
  readonly model: Model;
  readonly places: ReadonlyMap<string, BehaviorPlace>;
  readonly overall: Composite;
  readonly pillars: readonly Composite[];
  readonly areas: readonly Composite[];
}

const cache = new WeakMap<Model, ModelIndex>();

/** The index of a model; the same object for the same model. */
export function indexModel(model: Model): ModelIndex {
  const known = cache.get(model);
  if (known) return known;
  const index = build(model);
  cache.set(model, index);
  return index;
}

function build(model: Model): ModelIndex {
  const places = new Map<string, BehaviorPlace>();
  const competencies = new Map(model.competencies.map((competency, at) => [competency.id, at]));
  model.behaviors.forEach((behavior, at) => {
    const competency = competencies.get(behavior.competency) as number;
    const area = model.competencies[competency]?.area as string;
    places.set(behavior.id, { behavior: at, competency, pillar: behavior.pillar, area });
  });
  const size = model.competencies.length;
  const group = (kind: "pillar" | "area") =>
    model[kind === "pillar" ? "pillars" : "areas"].map((entry): Composite => {
      const weights = shares(
        size,
        [...places.values()].filter((place) => place[kind] === entry.id),
      );
      return {
        kind,
        id: entry.id,
        title: entry.title,
        ...present({ about: entry.about }),
        weights,
        size: weights.filter((w) => w > 0).length,
      };
    });
  const pillars = group("pillar");
  return { model, places, pillars, areas: group("area"), overall: overallOf(size, pillars) };
}

/** A competency's weight is the share of the group's behaviors that belong to it. */
function shares(size: number, members: readonly BehaviorPlace[]): Float64Array {
  const weights = new Float64Array(size);
  for (const { competency } of members)
    weights[competency] = (weights[competency] as number) + 1 / members.length;
  return weights;
}

/** Overall is the plain mean of the pillars, so that a reader can check it from the page. */
function overallOf(size: number, pillars: readonly Composite[]): Composite {
  const filled = pillars.filter((pillar) => pillar.size > 0);
  const weights = new Float64Array(size);
  for (const pillar of filled) {
    pillar.weights.forEach((weight, at) => {
      weights[at] = (weights[at] as number) + weight / filled.length;
    });
  }
  return {
    kind: "overall",
    id: "overall",
    title: "Overall",
    weights,
    size: weights.filter((w) => w > 0).length,
  };
}
