// Generated from schemas/candidate-profile.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What a candidate may take home: scales, the words they chose, and a development plan. No levels, no key, no rationale, no option they did not choose.
 */
export interface CandidateProfile {
  /**
   * The format and its version.
   */
  format: "leadsim/candidate-profile@1";
  /**
   * `incomplete`: a session was withdrawn, expired or is still open.
   */
  status: "complete" | "incomplete";
  model: SharedModel;
  /**
   * What scores were compared with.
   */
  benchmark: SharedBenchmark | null;
  /**
   * What was sat.
   */
  sessions: SharedSession[];
  /**
   * What the reader must know.
   */
  notices: SharedNotice[];
  /**
   * Overall, pillars, then competencies.
   */
  scales: SharedScale[];
  /**
   * Every behavior of the model.
   */
  behaviors: CandidateBehavior[];
  /**
   * What was chosen at each decision.
   */
  evidence: CandidateEvidence[];
  /**
   * What to look at first, in words.
   */
  lookFirst: string[];
  /**
   * The development plan, from the model's practice library.
   */
  plan: CandidatePlanItem[];
}
/**
 * The competency model.
 */
export interface SharedModel {
  /**
   * The model's id.
   */
  id: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * Its title.
   */
  title: string;
}
export interface SharedBenchmark {
  /**
   * Its title.
   */
  title: string;
  /**
   * synthetic, judgment, pilot or operational.
   */
  kind: string;
  /**
   * What it is and is not.
   */
  statement: string;
}
export interface SharedSession {
  /**
   * The session's id.
   */
  session: string;
  /**
   * Who responded.
   */
  player: "person" | "simulated" | "scripted";
  /**
   * How it ended.
   */
  status: "in-progress" | "completed" | "withdrawn" | "expired";
  form: SharedForm;
  /**
   * Milliseconds since 1970-01-01 UTC.
   */
  began: number;
  /**
   * Milliseconds since 1970-01-01 UTC.
   */
  ended: number;
}
/**
 * The form that was sat.
 */
export interface SharedForm {
  /**
   * The form's id.
   */
  id: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * What it was sat for.
   */
  purpose: "practice" | "development" | "selection";
}
export interface SharedNotice {
  /**
   * A word that code can branch on.
   */
  code: string;
  /**
   * What the reader must know.
   */
  text: string;
}
export interface SharedScale {
  /**
   * The scale's id.
   */
  id: string;
  /**
   * What is summed up.
   */
  kind: "overall" | "pillar" | "area" | "competency";
  /**
   * Its name.
   */
  title: string;
  /**
   * Its definition.
   */
  about?: string;
  /**
   * Distinct decisions.
   */
  decisions: number;
  /**
   * What is said of it, in a sentence or two.
   */
  says: string;
  /**
   * On the 1 to 5 scale; null where the evidence carries none.
   */
  band: SharedBand | null;
  /**
   * Null where the evidence carries none.
   */
  standing: string | null;
  /**
   * Whether any number behind it is simulated.
   */
  synthetic: boolean;
}
export interface SharedBand {
  /**
   * The estimate.
   */
  score: number;
  /**
   * Lower end of the 90% range.
   */
  low: number;
  /**
   * Upper end.
   */
  high: number;
}
export interface CandidateBehavior {
  /**
   * The behavior's id.
   */
  id: string;
  /**
   * Its competency.
   */
  competency: string;
  /**
   * What it says.
   */
  statement: string;
  /**
   * What the evidence shows of it.
   */
  status: "seen" | "partly" | "not-shown" | "no-opportunity";
  /**
   * Such as `seen 2 of 3`.
   */
  words: string;
  /**
   * Ids of evidence here.
   */
  evidence: string[];
}
export interface CandidateEvidence {
  /**
   * The evidence's id.
   */
  id: string;
  /**
   * The session.
   */
  session: string;
  /**
   * The scenario.
   */
  scenario: string;
  /**
   * The scene.
   */
  decision: string;
  /**
   * The behavior.
   */
  behavior: string;
  /**
   * When and where.
   */
  heading: string;
  /**
   * What was asked.
   */
  prompt: string;
  /**
   * The candidate's own response, in words.
   */
  chosen: CandidateWord[];
}
export interface CandidateWord {
  /**
   * The words as the candidate read them.
   */
  text: string;
  /**
   * What was done with them.
   */
  as: string;
  /**
   * The rating, rank, bin or amount given.
   */
  value?: number | string;
}
export interface CandidatePlanItem {
  /**
   * The competency it belongs to.
   */
  competency: string;
  /**
   * The behavior to work on.
   */
  behavior: string;
  /**
   * What the evidence says of it, in one clause.
   */
  why: string;
  /**
   * Ids of the evidence to look at, weakest first.
   */
  evidence: string[];
  /**
   * What to watch for (observation).
   */
  observe: string;
  /**
   * What to ask about, and whom (feedback).
   */
  ask: string;
  /**
   * What to rehearse (practice).
   */
  rehearse: string;
  grow: CandidateGrowOutline;
  /**
   * What should be true after 30, 60 and 90 days.
   */
  checkpoints: CandidateCheckpoint[];
}
/**
 * An outline for the talk with one's own manager: goal, reality, options, will (Whitmore, 1992).
 */
export interface CandidateGrowOutline {
  /**
   * What is aimed at.
   */
  goal: string;
  /**
   * Where one stands.
   */
  reality: string;
  /**
   * What could be done.
   */
  options: string[];
  /**
   * What will be done, by when.
   */
  will: string;
}
export interface CandidateCheckpoint {
  /**
   * Days from the start.
   */
  day: 30 | 60 | 90;
  /**
   * Which part of the item leads there.
   */
  practice: "observe" | "ask" | "rehearse";
  /**
   * What should be true by then.
   */
  text: string;
}
