import type { EvidenceSet, EvidenceWord } from "@leadsim/scenarios";
import { decisionCode, decisionItem } from "../responses/decision-code.js";

/** What somebody did at one decision. */
export interface DecisionAnswer {
  /** `scenario/decision`. */
  readonly item: string;
  readonly type: EvidenceSet["responses"][number]["type"];
  /** Each option with what was done with it. */
  readonly marks: readonly Pick<EvidenceWord, "option" | "as" | "value">[];
  /** Milliseconds. */
  readonly elapsed: number;
  /** Words on the page. */
  readonly words: number;
  /** Every rating alike. */
  readonly uniform: boolean;
}

/** One session on one scale. */
export interface ScaleAnswers {
  readonly session: string;
  /** Response codes by item, 1 to 5, of the decisions that measure the scale. */
  readonly codes: ReadonlyMap<string, number>;
  readonly answers: readonly DecisionAnswer[];
  /** Items of the scale whose time ran out. */
  readonly timeouts: readonly string[];
}

/**
 * What a session says of a scale: one code per decision that measures at least one of its behaviors (their mean level, rounded half up),
 * what was chosen there, and how long it took.
 *
 * @param behaviors the scale's behaviors
 */
export function scaleAnswers(set: EvidenceSet, behaviors: ReadonlySet<string>): ScaleAnswers {
  const levels = new Map<string, number[]>();
  const marks = new Map<string, DecisionAnswer["marks"]>();
  for (const evidence of set.evidence) {
    if (!behaviors.has(evidence.behavior) || !(evidence.max > evidence.min)) continue;
    const item = decisionItem(evidence);
    levels.set(item, [...(levels.get(item) ?? []), evidence.level]);
    if (!marks.has(item)) marks.set(item, evidence.options);
  }
  return {
    session: set.session.session,
    codes: new Map([...levels].map(([item, found]) => [item, decisionCode(found)])),
    answers: set.responses.flatMap((response) => {
      const item = decisionItem(response);
      const found = marks.get(item);
      const { type, elapsed, words, uniform } = response;
      return found ? [{ item, type, marks: found, elapsed, words, uniform }] : [];
    }),
    timeouts: [
      ...new Set(
        set.missing
          .filter(({ behavior, reason }) => reason === "timeout" && behaviors.has(behavior))
          .map(decisionItem),
      ),
    ],
  };
}
