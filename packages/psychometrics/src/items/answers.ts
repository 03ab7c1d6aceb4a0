import type { EvidenceSet, EvidenceWord, ItemStatisticsScale, Model } from "@leadsim/scenarios";
import { decisionItem } from "../responses/decision-code.js";
import { decisionResponses, membersOf } from "../responses/decision-responses.js";

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
 * What a session says of a scale: one code per decision that measures at least one of its behaviors (their
 * mean level, rounded half up), what was chosen there, and how long it took.
 *
 * @param scale `overall`, or the id of one of the model's pillars or competencies
 * @throws ScoringError `bad-option` for a scale that the model does not have
 */
export function scaleAnswers(
  set: EvidenceSet,
  model: Model,
  scale: Pick<ItemStatisticsScale, "kind" | "id">,
): ScaleAnswers {
  const codes = decisionResponses(set, model, scale);
  const belongs = membersOf(model, scale);
  const marks = new Map<string, DecisionAnswer["marks"]>();
  for (const evidence of set.evidence) {
    const item = decisionItem(evidence);
    if (codes.has(item) && !marks.has(item)) marks.set(item, evidence.options);
  }
  const late = set.missing.filter(({ behavior, reason }) => reason === "timeout" && belongs(behavior));
  return {
    session: set.session.session,
    codes,
    answers: set.responses.flatMap((response) => {
      const item = decisionItem(response);
      const found = marks.get(item);
      const { type, elapsed, words, uniform } = response;
      return found ? [{ item, type, marks: found, elapsed, words, uniform }] : [];
    }),
    timeouts: [...new Set(late.map(decisionItem))],
  };
}
