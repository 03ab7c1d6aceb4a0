import { readFileSync } from "node:fs";
import type { ModelDocument, ProfileEvidence, ProfileScale } from "@leadsim/scenarios";
import { parse } from "yaml";

/** What a sample profile should be like. */
export interface SampleOptions {
  /** Scenarios played: with one, no competency has an estimate. */
  readonly scenarios?: 1 | 2;
  readonly benchmark?: boolean;
  readonly incomplete?: boolean;
  readonly percentiles?: boolean;
  /** Replaces the words of every decision, such as with hostile ones. */
  readonly words?: string;
  readonly locale?: string;
}

export type Settings = Required<Omit<SampleOptions, "words">> & { readonly words: string | null };

/** The bundled model. */
export const model = parse(
  readFileSync(new URL("../../scenarios/library/models/sales-leader-core.yaml", import.meta.url), "utf8"),
) as ModelDocument;

/** Three decimals. */
export const round = (value: number): number => Math.round(value * 1000) / 1000;
/** Into the 1 to 5 scale. */
export const clamp = (value: number): number => Math.min(5, Math.max(1, value));

function emptyScale(id: string, kind: ProfileScale["kind"], title: string): ProfileScale {
  return {
    id,
    kind,
    title,
    decisions: 0,
    scenarios: 0,
    opportunities: 0,
    tier: "none",
    level: 0,
    says: "No decision in what was played gave an opportunity.",
    seen: { seen: 0, partly: 0, notShown: 0, of: 0 },
    quality: null,
    band: null,
    standing: null,
    frequency: null,
    consistency: null,
    percentile: null,
    calibrated: null,
    trail: { behaviors: [], evidence: [], components: [], weights: [] },
  };
}

/** A scale over some evidence: counts and marks for all, a band and a standing where the tier allows. */
function scaleOf(base: ProfileScale, evidence: readonly ProfileEvidence[], settings: Settings): ProfileScale {
  if (evidence.length === 0) return base;
  const decisions = new Set(evidence.map((entry) => `${entry.scenario}/${entry.decision}`)).size;
  const scenarios = new Set(evidence.map((entry) => entry.scenario)).size;
  const seen = evidence.filter((entry) => entry.level >= 4).length;
  const notShown = evidence.filter((entry) => entry.level < 2.5).length;
  const earned = evidence.reduce((sum, entry) => sum + entry.level - entry.min, 0);
  const attainable = evidence.reduce((sum, entry) => sum + entry.max - entry.min, 0);
  const wide = base.kind !== "competency";
  const tier =
    wide && decisions >= 8
      ? scenarios > 1
        ? settings.percentiles
          ? "development"
          : "band"
        : "within-scenario"
      : decisions >= 3 && scenarios >= 2
        ? "band"
        : "seen";
  const share = earned / attainable;
  const scale: ProfileScale = {
    ...base,
    decisions,
    scenarios,
    opportunities: evidence.length,
    tier,
    says: `Seen in ${seen} of ${evidence.length} decisions${scenarios === 1 ? ", all in one scenario" : ""}. Too little for an estimate.`,
    seen: { seen, partly: evidence.length - seen - notShown, notShown, of: evidence.length },
    quality: { share: round(share), score: round(1 + 4 * share), earned: round(earned), attainable },
    frequency: frequencyOf(seen, evidence.length, settings),
    trail: {
      behaviors: base.trail.behaviors,
      evidence: evidence.map((entry) => entry.id),
      components: base.trail.components,
      weights: wide
        ? []
        : evidence.map((entry) => ({ evidence: entry.id, weight: round(1 / evidence.length) })),
    },
  };
  return tier === "seen" ? scale : banded(scale, share, settings);
}

function frequencyOf(reached: number, of: number, settings: Settings): ProfileScale["frequency"] {
  const rate = reached / of;
  return {
    reached,
    of,
    words: `Level 4 or above at ${reached} of ${of} opportunities in the simulation`,
    chance: 0.25,
    interval:
      of < 8
        ? null
        : { low: round(Math.max(0, rate - 0.18)), high: round(Math.min(1, rate + 0.18)), designEffect: 1.2 },
    synthetic: settings.benchmark && of >= 8,
  };
}

function banded(scale: ProfileScale, share: number, settings: Settings): ProfileScale {
  const n = scale.opportunities;
  const reliability = round(n / (n + 3));
  const estimate = 1 + 4 * (0.55 + reliability * (share - 0.55));
  const se = 0.7 * Math.sqrt(1 - reliability);
  const target = 3.55;
  const distance = (estimate - target) / Math.hypot(se, 0.12);
  const verdict = distance < -0.85 ? "below" : distance > 0.85 ? "above" : "cannot-tell";
  const words = {
    below: "Likely below target practice",
    above: "Likely above target practice",
    "cannot-tell": "Can't tell yet whether above or below target practice",
  }[verdict];
  const range = `90% likely range ${clamp(estimate - 1.645 * se).toFixed(1)} to ${clamp(estimate + 1.645 * se).toFixed(1)}, given the assumed population`;
  const within = scale.tier === "within-scenario" ? "scenario" : "form";
  return {
    ...scale,
    says:
      within === "scenario"
        ? `${range}, within this scenario only.`
        : `${scale.tier === "development" ? `${estimate.toFixed(1)}; ` : ""}${range}. ${words}.`,
    band: {
      score: round(estimate),
      low: round(clamp(estimate - 1.645 * se)),
      high: round(clamp(estimate + 1.645 * se)),
      se: round(se),
      coverage: 0.9,
      reliability,
      expected: 3.2,
      within,
      synthetic: settings.benchmark,
    },
    standing:
      within === "form"
        ? { verdict, words, probability: 0.86, target, targetSe: 0.12, synthetic: settings.benchmark }
        : null,
    consistency:
      n < 10
        ? null
        : {
            index: 1.12,
            opportunities: n,
            words: "About as even as expected",
            synthetic: settings.benchmark,
          },
    percentile:
      settings.benchmark && scale.tier === "development"
        ? {
            ...{ value: 62, low: 48, high: 75, synthetic: true },
            t: { value: 53.05, low: 49.5, high: 56.74 },
            sten: { value: 6, low: 5, high: 7 },
            stanine: { value: 6, low: 5, high: 6 },
          }
        : null,
  };
}

/** Every competency of the model with its evidence. */
export function competencyScales(evidence: readonly ProfileEvidence[], settings: Settings): ProfileScale[] {
  return Object.entries(model.competencies).map(([id, competency]) => {
    const behaviors = Object.keys(competency.behaviors);
    const base = emptyScale(id, "competency", competency.name);
    const mine = evidence.filter((entry) => behaviors.includes(entry.behavior));
    return scaleOf(
      {
        ...base,
        about: competency.definition,
        pillar: competency.pillar,
        area: competency.area,
        trail: { ...base.trail, behaviors },
      },
      mine,
      settings,
    );
  });
}

/** Overall, a pillar or an area over its competencies. */
export function composite(
  kind: "overall" | "pillar" | "area",
  id: string,
  title: string,
  members: readonly ProfileScale[],
  evidence: readonly ProfileEvidence[],
  settings: Settings,
): ProfileScale {
  const base = emptyScale(id, kind, title);
  if (kind === "area" && members.length < 2) {
    return { ...base, tier: "navigation", says: "One competency: read it there." };
  }
  const components = members.map((member) => ({ competency: member.id, weight: round(1 / members.length) }));
  const behaviors = members.flatMap((member) => member.trail.behaviors);
  const ids = new Set(members.flatMap((member) => member.trail.evidence));
  return scaleOf(
    { ...base, trail: { ...base.trail, behaviors, components } },
    evidence.filter((entry) => ids.has(entry.id)),
    settings,
  );
}
