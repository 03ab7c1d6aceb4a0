import type { Model, ProfileBehavior, ProfileMissing } from "@leadsim/scenarios";
import type { Piece } from "../evidence/combine.js";
import { type Shown, shownBy } from "../evidence/shown.js";

/**
 * Every behavior of the model with what was seen of it; best first counts: seen once is seen, with how often
 * beside it.
 */
export function behaviorsOf(
  model: Model,
  pieces: readonly Piece[],
  missing: readonly ProfileMissing[],
): ProfileBehavior[] {
  const groups = new Map<number, Piece[]>();
  for (const piece of pieces) {
    if (!(piece.attainable > 0)) continue;
    const group = groups.get(piece.behavior);
    if (group) group.push(piece);
    else groups.set(piece.behavior, [piece]);
  }
  return model.behaviors.map((behavior, at) => {
    const own = groups.get(at) ?? [];
    const shown = own.map(({ evidence }) => shownBy(evidence));
    const count = (of: Shown): number => shown.filter((one) => one === of).length;
    return {
      id: behavior.id,
      competency: behavior.competency,
      pillar: behavior.pillar,
      statement: behavior.statement,
      status: own.length > 0 ? best(shown) : withoutEvidence(behavior.id, missing),
      seen: count("seen"),
      judged: count("judged"),
      of: own.length,
      evidence: own.map(({ id }) => id),
    };
  });
}

/** The behaviors of a competency, weakest evidence first; those never asked for come last. */
export function weakestBehaviors(model: Model, competency: string, pieces: readonly Piece[]): WeakBehavior[] {
  return model.behaviors
    .flatMap((behavior, at) => (behavior.competency === competency ? [{ behavior, at }] : []))
    .map(({ behavior, at }) => {
      const own = pieces.filter((piece) => piece.behavior === at && piece.attainable > 0);
      const share = own.reduce((sum, piece) => sum + piece.share, 0) / Math.max(1, own.length);
      return { id: behavior.id, at, of: own.length, share };
    })
    .sort((a, b) => Number(a.of === 0) - Number(b.of === 0) || a.share - b.share || a.at - b.at);
}

/** A behavior and how weak its evidence is. */
export interface WeakBehavior {
  readonly id: string;
  readonly at: number;
  readonly of: number;
  /** Mean share of the attainable. */
  readonly share: number;
}

const order: readonly Shown[] = ["seen", "judged", "partly", "not-shown"];

function best(shown: readonly Shown[]): Shown {
  return order.find((one) => shown.includes(one)) ?? "not-shown";
}

/** Why a behavior has no evidence: no decision asked for it, or one did and got no response. */
function withoutEvidence(behavior: string, missing: readonly ProfileMissing[]): ProfileBehavior["status"] {
  const own = missing.filter((one) => one.behavior === behavior);
  if (own.some(({ reason }) => reason === "timeout")) return "no-response";
  return own.length > 0 ? "not-reached" : "no-opportunity";
}
