import type { Profile, ProfileEvidence, ProfileScale } from "@leadsim/scenarios";
import { type SampleDecision, sampleDecisions } from "./sample-decisions.test-support.js";
import {
  clamp,
  competencyScales,
  composite,
  model,
  round,
  type SampleOptions,
  type Settings,
} from "./sample-scales.test-support.js";

const began = Date.UTC(2026, 2, 14, 9, 10);
const hash = (character: string): string => character.repeat(64);
const scenarioIds = ["first-ninety-days", "the-number"] as const;

/** A number from 0 to 1 that depends on nothing but its index. */
const noise = (index: number): number => ((index * 7919 + 104729) % 997) / 997;

/** How strong the sample person is, by competency in the model's order. */
const strength = (competency: number): number => 3.1 + 1.5 * Math.sin(competency * 1.7);

function pieces(settings: Settings): ProfileEvidence[] {
  const evidence: ProfileEvidence[] = [];
  let index = 0;
  for (const [at, competency] of Object.values(model.competencies).entries()) {
    // Every sixth competency meets no decision; the others meet two to six.
    if (at % 6 === 5) continue;
    const ids = Object.keys(competency.behaviors);
    const decisions = settings.scenarios === 1 ? 1 + (at % 3) : 2 + ((at * 2) % 5);
    for (let turn = 0; turn < decisions; turn += 1) {
      index += 1;
      const scenario = scenarioIds[turn % settings.scenarios]!;
      const words = sampleDecisions[index % sampleDecisions.length]!;
      evidence.push(
        piece(index, scenario, ids[turn % Math.max(1, ids.length - (at % 2))]!, at, words, settings),
      );
    }
  }
  return evidence;
}

function piece(
  index: number,
  scenario: string,
  behavior: string,
  competency: number,
  words: SampleDecision,
  settings: Settings,
): ProfileEvidence {
  const raw = clamp(strength(competency) + 3 * (noise(index) - 0.5));
  const whole = words.type === "choose";
  const hostile = settings.words;
  return {
    id: `session-1/${scenario}/scene-${index}/${behavior}`,
    session: "5f2c1c1e-sample",
    scenario,
    decision: `scene-${index}`,
    type: words.type,
    behavior,
    level: whole ? Math.round(raw) : round(raw),
    min: 1,
    max: 5,
    chance: 0.25,
    heading: hostile ?? words.heading,
    prompt: hostile ?? words.prompt,
    options: words.options.map((word) =>
      hostile === null ? word : { ...word, text: hostile, why: hostile },
    ),
    rationale: hostile === null ? [...words.rationale] : [hostile],
    stronger: raw >= 4 ? null : words.stronger,
    at: began + index * 60_000,
    elapsed: 20_000 + Math.round(noise(index) * 90_000),
  };
}

function behaviorsOf(evidence: readonly ProfileEvidence[]): Profile["behaviors"] {
  return Object.entries(model.competencies).flatMap(([competency, { pillar, behaviors }]) =>
    Object.entries(behaviors).map(([id, behavior]) => {
      const mine = evidence.filter((entry) => entry.behavior === id);
      const mean = mine.reduce((sum, entry) => sum + entry.level, 0) / mine.length;
      const seen = mine.filter((entry) => entry.level >= 4).length;
      const status =
        mine.length === 0 ? "no-opportunity" : mean >= 4 ? "seen" : mean >= 2.5 ? "partly" : "not-shown";
      return {
        id,
        competency,
        pillar: behavior.pillar ?? pillar,
        statement: behavior.statement,
        status,
        seen,
        of: mine.length,
        words: mine.length === 0 ? "no opportunity" : `seen ${seen} of ${mine.length}`,
        evidence: mine.map((entry) => entry.id),
      };
    }),
  );
}

const statement =
  "Computed from simulated responses under the assumptions listed. No person was measured. It shows how the report works; it says nothing about how anyone compares with sales leaders.";

function noticesOf(settings: Settings): Profile["notices"] {
  return [
    ...(settings.benchmark ? [{ code: "synthetic-benchmark", text: statement }] : []),
    ...(settings.incomplete
      ? [
          {
            code: "incomplete",
            text: "The session was withdrawn before its end. What was reached is scored; the rest is missing, not wrong.",
          },
        ]
      : []),
    ...(settings.scenarios === 1
      ? [
          {
            code: "within-scenario",
            text: "One scenario was played. Pillars and overall hold within this scenario; competencies show their evidence and no estimate.",
          },
        ]
      : []),
    {
      code: "priors",
      text: "Bands rest on documented priors, set by judgment. Nobody has been measured yet.",
    },
  ];
}

function sessionOf(settings: Settings): Profile["versions"]["sessions"][number] {
  const titles = { "first-ninety-days": "First Ninety Days", "the-number": "The Number" };
  return {
    session: "5f2c1c1e-sample",
    player: "person",
    status: settings.incomplete ? "withdrawn" : "completed",
    head: hash("c"),
    form: { id: "northline-short", version: "1.0.0", purpose: "development" },
    model: "sales-leader-core@1",
    locale: settings.locale,
    engine: "0.1.0",
    seed: "sample",
    began,
    ended: began + 56 * 60_000,
    scenarios: scenarioIds.slice(0, settings.scenarios).map((id) => ({
      id,
      version: "1.0.0",
      title: titles[id],
      practice: false,
      story: hash("a"),
      key: hash("b"),
      rekeyed: false,
      ending: settings.incomplete ? null : "steady",
    })),
  };
}

function planOf(scales: readonly ProfileScale[]): Profile["plan"] {
  return scales.map((scale) => {
    const behaviorId = scale.trail.behaviors[0]!;
    const behavior = model.competencies[scale.id]!.behaviors[behaviorId]!;
    return {
      competency: scale.id,
      behavior: behaviorId,
      why: "Not seen at its one decision",
      observe: behavior.practice.observe,
      ask: behavior.practice.ask,
      rehearse: behavior.practice.rehearse,
      evidence: [],
      grow: {
        goal: "Others see you do this.",
        reality: "Not seen at its one decision.",
        options: [behavior.practice.observe, behavior.practice.rehearse],
        will: "What will you do first?",
      },
      checkpoints: ([30, 60, 90] as const).map((day) => ({
        day,
        practice: "observe" as const,
        text: `True after ${day} days.`,
      })),
    };
  });
}

const contrast = (competency: string, difference: number): Profile["peaks"][number] => ({
  competency,
  difference,
  se: 0.3,
  z: round(difference / 0.3),
  words: `${model.competencies[competency]!.name}: ${Math.abs(difference).toFixed(1)} ${difference > 0 ? "above" : "below"} the person's own mean, given what is expected at these decisions`,
  synthetic: true,
});

/** A profile such as scoring makes, from nothing but the bundled model and a few decisions. Deterministic. */
export function sampleProfile(options: SampleOptions = {}): Profile {
  const settings: Settings = {
    scenarios: 2,
    benchmark: true,
    incomplete: false,
    percentiles: false,
    words: null,
    locale: "en",
    ...options,
  };
  const evidence = pieces(settings);
  const competencies = competencyScales(evidence, settings);
  const weakest = competencies
    .filter((scale) => scale.quality !== null)
    .sort((a, b) => a.quality!.share - b.quality!.share)
    .slice(0, 3);
  const strongest = competencies.filter((scale) => scale.band !== null).at(-1);
  const missing = (
    decision: string,
    behavior: string,
    reason: "timeout" | "not-reached",
  ): Profile["missing"][number] => ({
    session: "5f2c1c1e-sample",
    scenario: "first-ninety-days",
    decision,
    behavior,
    reason,
  });
  return {
    format: "leadsim/profile@1",
    status: settings.incomplete ? "incomplete" : "complete",
    versions: {
      scoring: "0.1.0",
      model: { id: model.id, version: model.version, title: model.title },
      benchmark: settings.benchmark
        ? {
            id: "synthetic-northline",
            version: "1.0.0",
            kind: "synthetic",
            title: "Synthetic benchmark",
            statement,
            n: 10_000,
          }
        : null,
      sessions: [sessionOf(settings)],
    },
    notices: noticesOf(settings),
    assumptions: {
      source: "prior",
      components: {
        person: 0.03,
        personScenario: 0.012,
        personDecision: 0.018,
        residual: 0.06,
        scenario: 0.003,
        item: 0.018,
      },
      correlations: { general: 0.45, pillar: 0.65 },
      mean: 0.55,
      text: "Documented priors, set by judgment on the upper plausible side of the variance between people.",
    },
    overall: composite("overall", "overall", "Overall", competencies, evidence, settings),
    pillars: Object.entries(model.pillars).map(([id, pillar]) => ({
      ...composite(
        "pillar",
        id,
        pillar.title,
        competencies.filter((scale) => scale.pillar === id),
        evidence,
        settings,
      ),
      ...(pillar.about === undefined ? {} : { about: pillar.about }),
    })),
    areas: Object.entries(model.areas).map(([id, area]) =>
      composite(
        "area",
        id,
        area.title,
        competencies.filter((scale) => scale.area === id),
        evidence,
        settings,
      ),
    ),
    competencies,
    behaviors: behaviorsOf(evidence),
    evidence,
    missing: settings.incomplete
      ? [
          missing("kofi-loss", "examine-loss-with-curiosity", "timeout"),
          missing("day-88", "secure-commitment", "not-reached"),
          missing("day-88", "request-specific-feedback", "not-reached"),
        ]
      : [],
    peaks: settings.scenarios === 2 && strongest !== undefined ? [contrast(strongest.id, 0.7)] : [],
    gaps: settings.scenarios === 2 ? [contrast(weakest[0]!.id, -0.8)] : [],
    contrastWords:
      settings.scenarios === 2
        ? "Clear peaks and gaps against the person's own mean."
        : "No clear peaks: the evidence can't tell the competencies apart yet.",
    lookFirst: weakest.map((scale, at) => ({
      competency: scale.id,
      probability: round(0.91 - at * 0.08),
      words: `${scale.title}: likely below target practice; seen in ${scale.seen.seen} of ${scale.seen.of} decisions`,
      behaviors: scale.trail.behaviors.slice(0, 2),
      synthetic: settings.benchmark,
    })),
    ledger: {
      minutes: { coaching: 155, selling: 240, admin: 65, meetings: 120 },
      total: 580,
      reference: [
        {
          text: "A published survey of sales managers reports that the best spend about a fifth of their week coaching.",
          source: "Example source, 2024",
        },
      ],
    },
    plan: planOf(weakest),
    flags: settings.incomplete
      ? [
          {
            code: "fast-responses",
            text: "Two decisions were answered in less time than it takes to read them.",
            decisions: ["scene-4", "scene-9"],
          },
        ]
      : [],
  };
}
