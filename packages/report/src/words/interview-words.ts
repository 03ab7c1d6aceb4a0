import type { InterviewGuide } from "@leadsim/scenarios";
import type { Sentences } from "./say.js";

type Question = InterviewGuide["questions"][number];

/** The words for interview guides. */
export interface InterviewWords {
  readonly title: string;
  /** Whom the page is for. */
  readonly eyebrow: string;
  readonly questions: string;
  readonly model: string;
  /** Which sessions it completes. */
  readonly completes: string;
  readonly candidate: string;
  readonly interviewer: string;
  readonly notices: string;
  readonly howTo: string;
  readonly nothingOpen: string;
  readonly for: Readonly<Record<Question["for"], string>>;
  readonly rating: string;
  readonly noExample: string;
  readonly left: string;
  readonly leftIntro: (behaviors: number) => string;
  readonly rules: Readonly<Record<InterviewGuide["rules"][number], string>>;
  /** Why a behavior is asked about, without a full stop. */
  readonly why: Sentences<Question["why"]>;
  /** What is asked where the model has no question. */
  readonly recall: (cue: string) => string;
  /** What is asked next where the model has no follow-ups. */
  readonly probes: readonly string[];
}

/** A question as it is said to a candidate. */
export function asked(
  { question, probes, cue }: Pick<Question, "question" | "probes" | "cue">,
  words: InterviewWords,
) {
  return { question: question ?? words.recall(cue), probes: probes ?? words.probes };
}
