import { readFileSync } from "node:fs";
import type { Benchmark, Evidence, EvidenceSet, Model, Profile } from "@leadsim/scenarios";
import { loadModel } from "@leadsim/scenarios";
import { score, withComparison } from "@leadsim/scoring";
import { sampleDecisions } from "./sample-decisions.test-support.js";

/** What a sample profile should be like. */
export interface SampleOptions {
  /** Scenarios played: with one, no competency has an estimate; from three on, some have a score. */
  readonly scenarios?: number;
  readonly benchmark?: boolean;
  readonly incomplete?: boolean;
  readonly percentiles?: boolean;
  readonly comparison?: boolean;
  /** Whether some responses came too fast to be read. */
  readonly hasty?: boolean;
  /** Replaces the words of every decision, such as with hostile ones. */
  readonly words?: string;
  readonly locale?: string;
  /** Levels to take in turn, in place of those of the one sample person. */
  readonly levels?: readonly number[];
}

const library = new URL("../../scenarios/library/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, library), "utf8");

/** The bundled model, in English. */
export const sampleModel: Model = loadModel(read("models/sales-leader-core.yaml"), { file: "model.yaml" })
  .document!;

/** The bundled benchmark, which is synthetic. */
const benchmark = JSON.parse(read("benchmarks/northline-short-synthetic.json")) as Benchmark;

const began = Date.UTC(2026, 2, 14, 9, 10);
const hash = (character: string): string => character.repeat(64);
const scenarioIds = ["first-ninety-days", "the-number", "third-story", "fourth-story"] as const;

/** A number from 0 to 1 that depends on nothing but its index. */
const noise = (index: number): number => ((index * 7919 + 104729) % 997) / 997;

/** How strong the sample person is, by competency in the model's order. */
const strength = (competency: number): number => 3.1 + 1.5 * Math.sin(competency * 1.7);

/** A profile that scoring makes of a few decisions on the bundled model. Deterministic. */
export function sampleProfile(options: SampleOptions = {}): Profile {
  const { benchmark: held = true, percentiles = false, comparison = false } = options;
  const profile = score([sampleEvidence(options)], sampleModel, held ? { benchmark, percentiles } : {});
  return comparison ? withComparison(profile, benchmark) : profile;
}

/** What one person showed: every sixth competency meets no decision, the others meet some in each scenario. */
function sampleEvidence(options: SampleOptions = {}): EvidenceSet {
  const { scenarios = 2, incomplete = false, hasty = false, words, locale = "en", levels = [] } = options;
  const evidence = pieces(scenarios, words).map((piece, at) => atLevel(piece, levels[at % levels.length]));
  const missed = (decision: string, behavior: string, reason: "timeout" | "not-reached") => ({
    ...{ scenario: "first-ninety-days", decision, behavior, reason },
  });
  return {
    format: "leadsim/evidence@1",
    session: sessionOf(scenarios, incomplete, locale),
    evidence,
    missing: incomplete
      ? [
          missed("kofi-loss", "mediate-colleague-conflict", "timeout"),
          missed("day-88", "secure-commitment", "not-reached"),
        ]
      : [],
    moments: evidence.map(({ scenario, decision }) => ({
      ...{ scenario, decision },
      said: [{ by: "cast", name: "Ines Carvalho", text: words ?? "He signs today if you call." }],
      ledTo: [{ by: "narrator", text: words ?? "Howard is pleased to hear you." }],
    })),
    ledger: { coaching: 155, selling: 240, admin: 65, meetings: 120 },
    responses: evidence.map(({ scenario, decision, type, elapsed }, at) => ({
      ...{ scenario, decision, type, words: 80, uniform: false },
      elapsed: hasty && at < 20 ? 900 : elapsed,
    })),
  };
}

/** The same piece at another level, chosen where its kind of response chooses. */
function atLevel(piece: Evidence, level: number | undefined): Evidence {
  if (level === undefined) return piece;
  return { ...piece, level, chosen: piece.chosen === null ? null : level };
}

function pieces(scenarios: number, words: string | undefined): Evidence[] {
  const evidence: Evidence[] = [];
  for (const [at, { behaviors }] of sampleModel.competencies.entries()) {
    if (at % 6 === 5) continue;
    const decisions = scenarios === 1 ? 1 + (at % 3) : scenarios + ((at * 2) % 5);
    for (let turn = 0; turn < decisions; turn += 1) {
      const scenario = scenarioIds[turn % scenarios]!;
      const behavior = behaviors[turn % Math.max(1, behaviors.length - (at % 2))]!;
      evidence.push(piece(evidence.length + 1, scenario, behavior, strength(at), words));
    }
  }
  return evidence;
}

function piece(index: number, scenario: string, behavior: string, mean: number, words?: string): Evidence {
  const { type, heading, prompt, options, rationale, stronger } =
    sampleDecisions[index % sampleDecisions.length]!;
  const raw = Math.min(5, Math.max(1, mean + 3 * (noise(index) - 0.5)));
  const level = type === "choose" ? Math.round(raw) : Math.round(raw * 1000) / 1000;
  return {
    session: "5f2c1c1e-sample",
    ...{ scenario, decision: `scene-${index}`, type, behavior, min: 1, max: 5, chance: 0.25 },
    level,
    chosen: ["rate", "rank", "sort"].includes(type) ? null : type === "best-worst" ? 3 : level,
    heading: words ?? heading,
    prompt: words ?? prompt,
    options: options.map((word) => (words === undefined ? word : { ...word, text: words, why: words })),
    rationale: words === undefined ? [...rationale] : [words],
    stronger: raw >= 4 ? null : stronger,
    at: began + index * 60_000,
    elapsed: 20_000 + Math.round(noise(index) * 90_000),
  };
}

function sessionOf(scenarios: number, incomplete: boolean, locale: string): EvidenceSet["session"] {
  return {
    session: "5f2c1c1e-sample",
    player: "person",
    status: incomplete ? "withdrawn" : "completed",
    head: hash("c"),
    form: { id: "northline-short", version: "1.0.0", purpose: "development" },
    model: "sales-leader-core@1",
    ...{ locale, engine: "0.1.0", seed: "sample", began, ended: began + 56 * 60_000 },
    scenarios: scenarioIds.slice(0, scenarios).map((id) => ({
      ...{ id, version: "1.0.0", title: id, practice: false, story: hash("a"), key: hash("b") },
      ...{ rekeyed: false, ending: incomplete ? null : "steady" },
    })),
  };
}
