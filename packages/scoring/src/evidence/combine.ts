import type { ModelIndex } from "@leadsim/psychometrics";
import { clamp } from "@leadsim/psychometrics/numeric";
import type { Evidence, EvidenceSet, ProfileMissing, ProfileMoment } from "@leadsim/scenarios";

/** One piece of evidence with its place in the design: one behavior at one decision. */
export interface Piece {
  /** `e1`, `e2`, … in the order of the profile. */
  readonly id: string;
  readonly evidence: Evidence;
  /** Position among the model's behaviors. */
  readonly behavior: number;
  /** Position among the model's competencies. */
  readonly competency: number;
  readonly pillar: string;
  readonly area: string;
  /** Positions in {@link Combined.scenarios} and {@link Combined.decisions}. */
  readonly scenario: number;
  readonly decision: number;
  /** max − min; 0 is no opportunity. */
  readonly attainable: number;
  /** (level − min) / (max − min), and 0 where nothing was attainable. */
  readonly share: number;
}

/** The evidence of one person from all sessions, in one order whatever order it came in. */
export interface Combined {
  /** Sessions by when they began. */
  readonly sets: readonly EvidenceSet[];
  readonly pieces: readonly Piece[];
  readonly scenarios: readonly string[];
  readonly decisions: readonly string[];
  readonly missing: readonly ProfileMissing[];
  /** The decisions as they were told, where any session tells them. */
  readonly moments: ProfileMoment[] | undefined;
  /** Decisions met again in a later session, as `scenario/decision`: not independent, so not counted again. */
  readonly repeated: readonly string[];
}

/** Puts checked evidence of several sessions together. A decision met twice counts as it was answered first. */
export function combine(given: readonly EvidenceSet[], index: ModelIndex): Combined {
  const sets = [...given].sort(
    (a, b) => a.session.began - b.session.began || compare(a.session.session, b.session.session),
  );
  const scenarios = new Map<string, number>();
  const decisions = new Map<string, number>();
  const firstSession = new Map<string, string>();
  const repeated = new Set<string>();
  const pieces: Piece[] = [];
  for (const set of sets) {
    for (const evidence of ordered(set, index)) {
      const decision = `${evidence.scenario}/${evidence.decision}`;
      if (!firstSession.has(decision)) firstSession.set(decision, evidence.session);
      if (firstSession.get(decision) !== evidence.session) {
        repeated.add(decision);
        continue;
      }
      const id = `e${pieces.length + 1}`;
      pieces.push(
        pieceOf(id, evidence, index, numbered(scenarios, evidence.scenario), numbered(decisions, decision)),
      );
    }
  }
  return {
    sets,
    pieces,
    scenarios: [...scenarios.keys()],
    decisions: [...decisions.keys()],
    missing: sets.flatMap((set) => missingOf(set, index)),
    moments: momentsOf(sets, firstSession),
    repeated: [...repeated],
  };
}

/** Of each decision the telling of the session that counts. */
function momentsOf(
  sets: readonly EvidenceSet[],
  firstSession: ReadonlyMap<string, string>,
): ProfileMoment[] | undefined {
  if (sets.every(({ moments }) => moments === undefined)) return undefined;
  return sets.flatMap(({ session: { session }, moments = [] }) =>
    moments
      .filter(({ scenario, decision }) => firstSession.get(`${scenario}/${decision}`) === session)
      .map(({ scenario, decision, said, ledTo }) => ({
        ...{ session, scenario, decision },
        said: said.map((line) => ({ ...line })),
        ledTo: ledTo.map((line) => ({ ...line })),
      })),
  );
}

function pieceOf(
  id: string,
  evidence: Evidence,
  index: ModelIndex,
  scenario: number,
  decision: number,
): Piece {
  const place = index.places.get(evidence.behavior);
  if (!place) throw new Error(`checkEvidence let "${evidence.behavior}" pass`);
  const { behavior, competency, pillar, area } = place;
  const attainable = evidence.max - evidence.min;
  const share = attainable > 0 ? clamp((evidence.level - evidence.min) / attainable, 0, 1) : 0;
  return { id, evidence, behavior, competency, pillar, area, scenario, decision, attainable, share };
}

/** By scenario as the session has them, decision as they were answered, behavior as the model has them. */
function ordered(set: EvidenceSet, index: ModelIndex): Evidence[] {
  const scenario = new Map(set.session.scenarios.map(({ id }, at) => [id, at]));
  const place = (evidence: Evidence): number => scenario.get(evidence.scenario) as number;
  const behavior = (evidence: Evidence): number => index.places.get(evidence.behavior)?.behavior as number;
  return [...set.evidence].sort(
    (a, b) =>
      place(a) - place(b) || a.at - b.at || compare(a.decision, b.decision) || behavior(a) - behavior(b),
  );
}

function missingOf(set: EvidenceSet, index: ModelIndex): ProfileMissing[] {
  const scenario = new Map(set.session.scenarios.map(({ id }, at) => [id, at]));
  const behavior = (id: string): number => index.places.get(id)?.behavior as number;
  return set.missing
    .map(({ scenario, decision, behavior, reason }) => ({
      session: set.session.session,
      scenario,
      decision,
      behavior,
      reason,
    }))
    .sort(
      (a, b) =>
        (scenario.get(a.scenario) ?? 0) - (scenario.get(b.scenario) ?? 0) ||
        compare(a.decision, b.decision) ||
        behavior(a.behavior) - behavior(b.behavior) ||
        compare(a.reason, b.reason),
    );
}

function numbered(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** Order by code units: the same on every platform and in every locale. */
function compare(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
