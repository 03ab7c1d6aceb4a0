// Generated from schemas/interview-guide.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * A structured interview about what the evidence of a simulation leaves open.
 */
export interface InterviewGuide {
  /**
   * The format and its version.
   */
  format: "leadsim/interview-guide@1";
  model: GuideModel;
  /**
   * The sessions whose evidence it completes.
   */
  sessions: string[];
  /**
   * `incomplete`: a session was withdrawn, expired or is still open.
   */
  status: "complete" | "incomplete";
  /**
   * How to hold the interview so that answers can be compared.
   */
  rules: string[];
  /**
   * In the order they are asked.
   */
  questions: GuideQuestion[];
  /**
   * Behaviors that are open, too, and found no room.
   */
  left: string[];
  /**
   * What the reader must know.
   */
  notices: GuideNotice[];
}
/**
 * The competency model.
 */
export interface GuideModel {
  /**
   * The competency model.
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
export interface GuideQuestion {
  /**
   * The behavior's id.
   */
  behavior: string;
  /**
   * Its competency's id.
   */
  competency: string;
  /**
   * The competency's name.
   */
  title: string;
  /**
   * What the behavior says. For the interviewer only.
   */
  statement: string;
  /**
   * `everyone`: no one who took this route was asked for it in the simulation. `this-person`: the evidence of this person leaves it open.
   */
  for: "everyone" | "this-person";
  /**
   * Why it is asked.
   */
  why: string;
  /**
   * What to say, in these words.
   */
  question: string;
  /**
   * What to ask next where the answer leaves it open.
   */
  probes: string[];
  anchors: GuideAnchors;
}
/**
 * What ratings of 1, 3 and 5 look like.
 */
export interface GuideAnchors {
  /**
   * What a rating of 1 looks like.
   */
  "1": string;
  /**
   * What a rating of 3 looks like.
   */
  "3": string;
  /**
   * What a rating of 5 looks like.
   */
  "5": string;
}
export interface GuideNotice {
  /**
   * A word that code can branch on.
   */
  code: string;
  /**
   * What the reader must know.
   */
  text: string;
}
