// Generated from schemas/interview-guide.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What a reader must know, as a code with what belongs to it; the words stand in one table per language.
 */
export type Notice =
  | {
      /**
       * `player-simulated`, `player-scripted`: nobody responded in person. `no-evidence`, `one-scenario`: how little there is. `purpose-*`: what a session was sat for, and what its result may serve. `subscores-untested`: whether pillars and competencies say more than the overall score is not known.
       */
      code:
        | "player-simulated"
        | "player-scripted"
        | "no-evidence"
        | "one-scenario"
        | "purpose-practice"
        | "purpose-development"
        | "purpose-selection"
        | "subscores-untested";
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    }
  | {
      /**
       * The benchmark was computed from simulated responses.
       */
      code: "synthetic";
      /**
       * The benchmark's own words, where the standard ones of its kind do not do.
       */
      statement?: string;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    }
  | {
      /**
       * The benchmark is not operational.
       */
      code: "benchmark-pilot" | "benchmark-judgment";
      /**
       * People behind it.
       */
      n: number;
      /**
       * Whose responses they are.
       */
      population: string;
      /**
       * How they were chosen.
       */
      sampling: string;
      /**
       * The first day.
       */
      from: string;
      /**
       * The last day.
       */
      to: string;
      /**
       * The benchmark's own words, where the standard ones of its kind do not do.
       */
      statement?: string;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    }
  | {
      /**
       * Bands rest on assumed variances.
       */
      code: "priors";
      /**
       * `shipped`: the documented priors of leadsim. `given`: by the caller.
       */
      source: "shipped" | "given";
      /**
       * What the caller says of them.
       */
      about?: string;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    }
  | {
      /**
       * A session did not reach its end.
       */
      code: "incomplete";
      /**
       * Those sessions.
       */
      sessions: OpenSession[];
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    }
  | {
      /**
       * Scored with another key than it was played under.
       */
      code: "rekeyed";
      /**
       * As `id@version`.
       */
      scenarios: string[];
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    }
  | {
      /**
       * Met in more than one session: only the first response counts.
       */
      code: "repeated-decisions";
      /**
       * As scenario/decision.
       */
      decisions: string[];
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    }
  | {
      /**
       * Scenarios that the benchmark does not have as they were played.
       */
      code: "benchmark-other-version";
      /**
       * Ids.
       */
      scenarios: string[];
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    }
  | {
      /**
       * Decisions at which time ran out.
       */
      code: "timeouts";
      /**
       * How many.
       */
      decisions: number;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    }
  | TargetNotice
  | {
      /**
       * Score, range and standing of a scale come from calibrated items.
       */
      code: "calibrated";
      scale: ScaleName;
      /**
       * Whether people were measured, or the source does not say.
       */
      kind: "measured" | "unknown";
      /**
       * Records it was calibrated with.
       */
      persons: number;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    }
  | {
      /**
       * They come from items calibrated with simulated responses.
       */
      code: "calibration-synthetic";
      scale: ScaleName;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    }
  | {
      /**
       * Decisions that did not enter the calibrated estimate.
       */
      code: "calibration-left-out";
      scale: ScaleName;
      /**
       * As scenario/decision.
       */
      decisions: string[];
      /**
       * Decisions met.
       */
      of: number;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    }
  | {
      /**
       * The calibration of a scale is not used.
       */
      code: "calibration-unused";
      scale: ScaleName;
      /**
       * `no-decision`: none asked for it. `too-few`: it knows fewer than half of the decisions met, or too few for a range.
       */
      reason: "no-decision" | "too-few";
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    };

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
   * How to hold the interview so that answers can be compared, in this order.
   */
  rules: ("same-words" | "two-interviewers" | "rate-what-was-done" | "show-nothing" | "other-evidence")[];
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
  notices: Notice[];
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
  /**
   * The language its texts are in, as a BCP 47 tag.
   */
  locale: string;
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
  why: NoEvidence | SomeEvidence;
  /**
   * What to say, in these words; null where the model has none: then the cue is asked about in the standard words.
   */
  question: string | null;
  /**
   * What to ask next where the answer leaves it open; null where the model has none: then the standard ones are asked.
   */
  probes: string[] | null;
  anchors: GuideAnchors;
  /**
   * When the behavior comes up, from the model.
   */
  cue: string;
}
export interface NoEvidence {
  /**
   * `not-asked`: no decision asked for it. `no-response`: time ran out. `not-reached`: the session ended before it.
   */
  code: "not-asked" | "no-response" | "not-reached";
}
export interface SomeEvidence {
  /**
   * What its decisions showed.
   */
  code: "shown";
  /**
   * What the evidence shows of it.
   */
  status: "seen" | "judged" | "partly" | "not-shown";
  /**
   * Decisions where it was seen.
   */
  seen: number;
  /**
   * Decisions where it was judged well.
   */
  judged: number;
  /**
   * Decisions that asked for it.
   */
  of: number;
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
export interface OpenSession {
  /**
   * The session's id.
   */
  session: string;
  /**
   * How it stands, or how it ended.
   */
  status: "in-progress" | "withdrawn" | "expired";
}
/**
 * What the target is, and what stands behind it.
 */
export interface TargetNotice {
  /**
   * What the target is, and what stands behind it.
   */
  code: "target";
  /**
   * A judgment, or the mean of people.
   */
  kind: "judgment" | "people";
  /**
   * How it was set. Without it: level 4 or better at 70% of opportunities.
   */
  rule?: string;
  /**
   * People behind it.
   */
  n?: number;
  contrast?: ContrastSizes;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  says?: string;
}
/**
 * The contrast study beside it.
 */
export interface ContrastSizes {
  /**
   * The outcome, and who recorded it.
   */
  outcome: string;
  /**
   * People in its top quarter.
   */
  top: number;
  /**
   * The other people.
   */
  others: number;
}
/**
 * A scale, by id and name.
 */
export interface ScaleName {
  /**
   * The scale's id in the model; `overall` for all of it.
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
}
