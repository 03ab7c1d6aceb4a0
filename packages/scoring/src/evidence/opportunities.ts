import type { Piece } from "./combine.js";

/** What scoring reads of a piece of evidence; simulated tables have it too. */
export type Placed = Pick<Piece, "competency" | "scenario" | "decision" | "attainable" | "share">;

/**
 * One competency at one decision. Several behaviors of it there are not independent, so level, min and max
 * are averaged first and summed over decisions after.
 */
export interface Opportunity<P extends Placed = Piece> {
  readonly competency: number;
  readonly scenario: number;
  readonly decision: number;
  readonly pieces: readonly P[];
  /** Mean of max − min. */
  readonly attainable: number;
  /** Mean of level − min, over the mean of max − min. */
  readonly share: number;
}

/**
 * Groups evidence by decision and competency, in the order first met. Evidence with nothing attainable is no
 * opportunity.
 */
export function opportunitiesOf<P extends Placed>(pieces: readonly P[]): Opportunity<P>[] {
  const groups = new Map<string, P[]>();
  for (const piece of pieces) {
    if (!(piece.attainable > 0)) continue;
    const key = `${piece.decision}:${piece.competency}`;
    const group = groups.get(key);
    if (group) group.push(piece);
    else groups.set(key, [piece]);
  }
  return [...groups.values()].map(averaged);
}

function averaged<P extends Placed>(pieces: readonly P[]): Opportunity<P> {
  const { competency, scenario, decision } = pieces[0] as P;
  const total = pieces.reduce((sum, piece) => sum + piece.attainable, 0);
  const earned = pieces.reduce((sum, piece) => sum + piece.attainable * piece.share, 0);
  return { competency, scenario, decision, pieces, attainable: total / pieces.length, share: earned / total };
}

/** What an opportunity comes to over its behaviors. */
export interface AverageLevels extends Readonly<Record<"level" | "min" | "max" | "chance", number>> {
  /** Null for a judgment; the behaviors of one decision share its type. */
  readonly chosen: number | null;
}

/** Level, min and max of an opportunity, each the mean over its behaviors. */
export function averageLevels({ pieces }: Opportunity): AverageLevels {
  const sum = { level: 0, min: 0, max: 0, chance: 0, chosen: 0 };
  let judged = false;
  for (const { evidence } of pieces) {
    sum.level += evidence.level;
    sum.min += evidence.min;
    sum.max += evidence.max;
    sum.chance += evidence.chance;
    sum.chosen += evidence.chosen ?? 0;
    judged ||= evidence.chosen === null;
  }
  const n = pieces.length;
  return {
    ...{ level: sum.level / n, min: sum.min / n, max: sum.max / n, chance: sum.chance / n },
    chosen: judged ? null : sum.chosen / n,
  };
}
