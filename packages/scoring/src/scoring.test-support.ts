import type { Evidence, EvidenceSet, Model } from "@leadsim/scenarios";

/**
 * A small model: three pillars, four areas, six competencies, thirteen behaviors; one behavior sits in
 * another pillar than its competency.
 */
export function smallModel(): Model {
  const plan: [string, string, string, string[]][] = [
    ["decide", "thinking", "manage", ["weigh-facts", "decide-in-time", "reopen"]],
    ["forecast", "thinking", "manage", ["read-signals", "commit-honestly"]],
    ["inspire", "people", "lead", ["tell-why", "invite-doubt"]],
    ["set-standards", "people", "lead", ["name-standard", "address-breach"]],
    ["give-feedback", "coaching", "coach", ["describe-behavior", "ask-first"]],
    ["delegate", "work", "coach", ["hand-over", "stay-out"]],
  ];
  const pillarOf = (behavior: string, pillar: string): string =>
    behavior === "name-standard" ? "manage" : pillar;
  return {
    id: "small",
    version: "1.2.0",
    title: "Small model",
    locale: "en",
    about: "For tests.",
    pillars: ["lead", "manage", "coach"].map((id) => ({ id, title: `Pillar ${id}` })),
    areas: ["thinking", "people", "coaching", "work"].map((id) => ({ id, title: `Area ${id}` })),
    competencies: plan.map(([id, area, pillar, behaviors]) => ({
      id,
      name: `Competency ${id}`,
      area,
      pillar,
      kind: "reflective",
      definition: `What ${id} is.`,
      behaviors,
    })),
    behaviors: plan.flatMap(([competency, , pillar, behaviors]) =>
      behaviors.map((id) => ({
        id,
        competency,
        pillar: pillarOf(id, pillar),
        statement: `Does ${id}.`,
        cue: "Cue.",
        anchors: { 1: "one", 3: "three", 5: "five" },
        practice: { observe: `Observe ${id}`, ask: `Ask ${id}`, rehearse: `Rehearse ${id}` },
        topics: [],
      })),
    ),
  };
}

/** What a test says of a piece of evidence; the rest is filled in. */
export interface Sketch {
  readonly scenario: string;
  readonly decision: string;
  readonly behavior: string;
  readonly level: number;
  readonly min?: number;
  readonly max?: number;
  /** What was chosen itself; the level where nothing else is said. */
  readonly chosen?: number | null;
}

/** One piece of evidence of session `s1`. */
function piece(sketch: Sketch, session = "s1"): Evidence {
  const { scenario, decision, behavior, level, min = 1, max = 5, chosen = level } = sketch;
  return {
    session,
    scenario,
    decision,
    type: "choose",
    behavior,
    level,
    min,
    max,
    chosen,
    chance: 0.25,
    heading: `Heading of ${decision}`,
    prompt: "What do you do?",
    options: [{ option: "a", text: "Words of a", as: "picked", level, why: "Because." }],
    rationale: ["Because."],
    stronger: level < max ? { level: max, words: [{ option: "b", text: "Words of b", as: "picked" }] } : null,
    at: 1000 + Number(decision.replace(/\D/g, "") || 0),
    elapsed: 20_000,
  };
}

/** A completed session of development purpose with the evidence sketched. */
export function evidenceSet(
  sketches: readonly Sketch[],
  session: Partial<EvidenceSet["session"]> = {},
): EvidenceSet {
  const id = session.session ?? "s1";
  const scenarios = [...new Set(sketches.map(({ scenario }) => scenario))].sort();
  return {
    format: "leadsim/evidence@1",
    session: {
      session: id,
      player: "person",
      status: "completed",
      head: "0".repeat(64),
      form: { id: "form", version: "1.0.0", purpose: "development" },
      model: "small@1",
      locale: "en",
      engine: "0.1.0",
      seed: "seed",
      began: 1000,
      ended: 2000,
      scenarios: scenarios.map(scenarioSummary),
      ...session,
    },
    evidence: sketches.map((sketch) => piece(sketch, id)),
    missing: [],
    ledger: { coaching: 60, selling: 30, admin: 15, meetings: 45 },
    responses: [],
  };
}

/** A scenario of a session, with hashes made of its id. */
export function scenarioSummary(id: string): EvidenceSet["session"]["scenarios"][number] {
  const story = (Buffer.from(id).toString("hex") + "0".repeat(64)).slice(0, 64);
  return {
    id,
    version: "1.0.0",
    title: id,
    practice: false,
    story,
    key: story,
    rekeyed: false,
    ending: null,
  };
}

/** A form in which every behavior is measured at `perScenario` decisions in each scenario, all at the level given. */
export function evenSketches(
  model: Model,
  scenarios: number,
  level: (behavior: number, at: number) => number,
): Sketch[] {
  const sketches: Sketch[] = [];
  for (let s = 0; s < scenarios; s += 1) {
    model.behaviors.forEach((behavior, at) => {
      const decision = `d${s}-${Math.floor(at / 2)}`;
      sketches.push({ scenario: `scenario-${s}`, decision, behavior: behavior.id, level: level(at, s) });
    });
  }
  return sketches;
}
