import type { ModelIndex } from "@leadsim/psychometrics";
import { ScoringError } from "@leadsim/psychometrics";
import type { Evidence, EvidenceSet, Model } from "@leadsim/scenarios";
import { idIn, matchesReference, referenceTo } from "@leadsim/scenarios/rules";
import { playerWords } from "./player-words.js";

const setFields = fields("format session evidence missing ledger responses moments");
const sessionFields = fields(
  "session person player status head form model locale engine seed began ended paused scenarios",
);
const evidenceFields = fields(
  "session scenario decision type behavior level min max chosen chance heading prompt options rationale stronger at elapsed",
);

/** Levels are computed from shares, so an attainable bound may be missed by a rounding error, never by more. */
const slack = 1e-9;

/**
 * Refuses what cannot be scored: no sets, a set twice, sets of another model, evidence that names what the
 * model or the session does not have, levels outside their range, and any field the format does not know (so
 * that no protected attribute can ride along).
 */
export function checkEvidence(sets: readonly EvidenceSet[], index: ModelIndex): void {
  if (sets.length === 0)
    throw new ScoringError("no-evidence-sets", "There is nothing to score: no evidence sets were given.");
  checkModels(sets, index.model);
  const sessions = new Set<string>();
  for (const set of sets) {
    const id = set.session.session;
    if (sessions.has(id)) {
      throw new ScoringError(
        "duplicate-session",
        `Session "${id}" was given twice. Give each session once.`,
        { session: id },
      );
    }
    sessions.add(id);
    checkPlayer(sets, set);
    checkPerson(sets, set);
    onlyKnown(set, setFields, `evidence set of session "${id}"`);
    onlyKnown(set.session, sessionFields, `session "${id}"`);
    checkPieces(set, index);
  }
}

/** A person's evidence is never put together with what nobody answered in person. */
function checkPlayer([first]: readonly EvidenceSet[], { session }: EvidenceSet): void {
  if (session.player === first!.session.player) return;
  throw new ScoringError(
    "mixed-players",
    `Session "${first!.session.session}" was played by ${playerWords[first!.session.player]}, session "${session.session}" by ${playerWords[session.player]}. Score them apart.`,
    { session: session.session },
  );
}

/** Sessions that name different people never make one profile. */
function checkPerson(sets: readonly EvidenceSet[], { session }: EvidenceSet): void {
  const named = sets.find((set) => set.session.person !== undefined)?.session;
  if (session.person === undefined || named?.person === session.person) return;
  throw new ScoringError(
    "mixed-people",
    `Session "${named?.session}" was sat by "${named?.person}", session "${session.session}" by "${session.person}". Score each person apart.`,
    { session: session.session },
  );
}

function checkModels(sets: readonly EvidenceSet[], model: Model): void {
  const ids = new Set(sets.map((set) => idIn(set.session.model)));
  if (ids.size > 1) {
    const names = [...ids].sort().join(", ");
    throw new ScoringError(
      "mixed-models",
      `The sessions were played for different models (${names}). Score each model apart.`,
      {
        models: names,
      },
    );
  }
  for (const { session } of sets) {
    if (matchesReference(session.model, model)) continue;
    throw new ScoringError(
      "wrong-model",
      `Session "${session.session}" was played for ${session.model}, but the model given is ${referenceTo(model)}.`,
      { session: session.session, played: session.model, given: referenceTo(model) },
    );
  }
}

function checkPieces(set: EvidenceSet, index: ModelIndex): void {
  const practice = new Map(set.session.scenarios.map((scenario) => [scenario.id, scenario.practice]));
  const seen = new Set<string>();
  for (const piece of set.evidence) {
    onlyKnown(piece, evidenceFields, "evidence");
    checkNames(piece, set, index, practice);
    checkRange(piece);
    const key = JSON.stringify([piece.scenario, piece.decision, piece.behavior]);
    if (seen.has(key)) {
      throw new ScoringError(
        "duplicate-evidence",
        `${where(piece)} has evidence twice in one session.`,
        place(piece),
      );
    }
    seen.add(key);
  }
  for (const gap of set.missing) {
    if (!index.places.has(gap.behavior)) throw unknownBehavior(gap, index.model);
  }
}

function checkNames(
  piece: Evidence,
  set: EvidenceSet,
  index: ModelIndex,
  practice: Map<string, boolean>,
): void {
  if (piece.session !== set.session.session) {
    throw new ScoringError(
      "wrong-session",
      `Evidence of session "${piece.session}" sits in the set of session "${set.session.session}".`,
      { evidence: piece.session, set: set.session.session },
    );
  }
  if (!index.places.has(piece.behavior)) throw unknownBehavior(piece, index.model);
  const scenario = practice.get(piece.scenario);
  if (scenario === undefined) {
    throw new ScoringError(
      "unknown-scenario",
      `${where(piece)}: the session has no scenario "${piece.scenario}".`,
      place(piece),
    );
  }
  if (scenario) {
    throw new ScoringError(
      "practice-evidence",
      `${where(piece)}: a practice scenario gives no evidence.`,
      place(piece),
    );
  }
}

function checkRange(piece: Evidence): void {
  const { level, min, max } = piece;
  if (!(min >= 1 && max <= 5 && min <= max)) {
    throw new ScoringError(
      "bad-range",
      `${where(piece)}: the attainable range ${min} to ${max} has to lie within 1 to 5, lowest first.`,
      place(piece),
    );
  }
  if (!(level >= min - slack && level <= max + slack)) {
    throw new ScoringError(
      "bad-level",
      `${where(piece)}: level ${level} lies outside ${min} to ${max}.`,
      place(piece),
    );
  }
}

function unknownBehavior(
  piece: { scenario: string; decision: string; behavior: string },
  model: Model,
): ScoringError {
  return new ScoringError(
    "unknown-behavior",
    `${where(piece)}: the model ${referenceTo(model)} has no such behavior.`,
    place(piece),
  );
}

function where(piece: { scenario: string; decision: string; behavior: string }): string {
  return `Behavior "${piece.behavior}" at decision "${piece.decision}" of scenario "${piece.scenario}"`;
}

function place(piece: { scenario: string; decision: string; behavior: string }): Record<string, string> {
  return { scenario: piece.scenario, decision: piece.decision, behavior: piece.behavior };
}

function fields(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

function onlyKnown(value: object, known: ReadonlySet<string>, what: string): void {
  for (const field of Object.keys(value)) {
    if (known.has(field)) continue;
    throw new ScoringError(
      "unknown-field",
      `The ${what} has a field "${field}" that scoring does not know. Only what was chosen may enter a score.`,
      { field },
    );
  }
}
