// Generated from schemas/interview-guide.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What a reader must know, as a code with what belongs to it; the words stand in one table per language.
 */
export type Notice =
  | {
      /**
       * `player-simulated`, `player-scripted`: nobody responded in person. `no-evidence`, `one-scenario`: how little there is. `purpose-*`: what a session was sat for, and what its result may serve. `subscores-untested`: whether pillars and competencies say more than the overall score is not known.
       */
      readonly code:
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
      readonly says?: string;
    }
  | {
      /**
       * The benchmark was computed from simulated responses.
       */
      readonly code: "synthetic";
      /**
       * The benchmark's own words, where the standard ones of its kind do not do.
       */
      readonly statement?: string;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * The benchmark is not operational.
       */
      readonly code: "benchmark-pilot" | "benchmark-judgment";
      /**
       * People behind it.
       */
      readonly n: number;
      /**
       * Whose responses they are.
       */
      readonly population: string;
      /**
       * How they were chosen.
       */
      readonly sampling: string;
      /**
       * The first day.
       */
      readonly from: string;
      /**
       * The last day.
       */
      readonly to: string;
      /**
       * The benchmark's own words, where the standard ones of its kind do not do.
       */
      readonly statement?: string;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * Bands rest on assumed variances.
       */
      readonly code: "priors";
      /**
       * `shipped`: the documented priors of leadsim. `given`: by the caller.
       */
      readonly source: "shipped" | "given";
      /**
       * What the caller says of them.
       */
      readonly about?: string;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * A session did not reach its end.
       */
      readonly code: "incomplete";
      /**
       * Those sessions.
       */
      readonly sessions: readonly OpenSession[];
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * Scored with another key than it was played under.
       */
      readonly code: "rekeyed";
      /**
       * As `id@version`.
       */
      readonly scenarios: readonly string[];
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * Met in more than one session: only the first response counts.
       */
      readonly code: "repeated-decisions";
      /**
       * As scenario/decision.
       */
      readonly decisions: readonly string[];
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * Scenarios that the benchmark does not have as they were played.
       */
      readonly code: "benchmark-other-version";
      /**
       * Ids.
       */
      readonly scenarios: readonly string[];
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * Decisions at which time ran out.
       */
      readonly code: "timeouts";
      /**
       * How many.
       */
      readonly decisions: number;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | TargetNotice
  | {
      /**
       * Score, range and standing of a scale come from calibrated items.
       */
      readonly code: "calibrated";
      readonly scale: ScaleName;
      /**
       * Whether people were measured, or the source does not say.
       */
      readonly kind: "measured" | "unknown";
      /**
       * Records it was calibrated with.
       */
      readonly persons: number;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * They come from items calibrated with simulated responses.
       */
      readonly code: "calibration-synthetic";
      readonly scale: ScaleName;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * Decisions that did not enter the calibrated estimate.
       */
      readonly code: "calibration-left-out";
      readonly scale: ScaleName;
      /**
       * As scenario/decision.
       */
      readonly decisions: readonly string[];
      /**
       * Decisions met.
       */
      readonly of: number;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * The calibration of a scale is not used.
       */
      readonly code: "calibration-unused";
      readonly scale: ScaleName;
      /**
       * `no-decision`: none asked for it. `too-few`: it knows fewer than half of the decisions met, or too few for a range.
       */
      readonly reason: "no-decision" | "too-few";
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    };

/**
 * A structured interview about what the evidence of a simulation leaves open.
 */
export interface InterviewGuide {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/interview-guide@1";
  readonly model: GuideModel;
  /**
   * The sessions whose evidence it completes.
   */
  readonly sessions: readonly string[];
  /**
   * `incomplete`: a session was withdrawn, expired or is still open.
   */
  readonly status: "complete" | "incomplete";
  /**
   * How to hold the interview so that answers can be compared, in this order.
   */
  readonly rules: readonly ("same-words" | "two-interviewers" | "rate-what-was-done" | "show-nothing" | "other-evidence")[];
  /**
   * In the order they are asked.
   */
  readonly questions: readonly GuideQuestion[];
  /**
   * Behaviors that are open, too, and found no room.
   */
  readonly left: readonly string[];
  /**
   * What the reader must know.
   */
  readonly notices: readonly Notice[];
}
/**
 * The competency model.
 */
export interface GuideModel {
  /**
   * The competency model.
   */
  readonly id: string;
  /**
   * Its version.
   */
  readonly version: string;
  /**
   * Its title.
   */
  readonly title: string;
  /**
   * The language its texts are in, as a BCP 47 tag.
   */
  readonly locale: string;
}
export interface GuideQuestion {
  /**
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * Its competency's id.
   */
  readonly competency: string;
  /**
   * The competency's name.
   */
  readonly title: string;
  /**
   * What the behavior says. For the interviewer only.
   */
  readonly statement: string;
  /**
   * `everyone`: no one who took this path was asked for it in the simulation. `this-person`: the evidence of this person leaves it open.
   */
  readonly for: "everyone" | "this-person";
  /**
   * Why it is asked.
   */
  readonly why: NoEvidence | SomeEvidence;
  /**
   * What to say, in these words; null where the model has none: then the cue is asked about in the standard words.
   */
  readonly question: string | null;
  /**
   * What to ask next where the answer leaves it open; null where the model has none: then the standard ones are asked.
   */
  readonly probes: readonly string[] | null;
  readonly anchors: GuideAnchors;
  /**
   * When the behavior comes up, from the model.
   */
  readonly cue: string;
}
export interface NoEvidence {
  /**
   * `not-asked`: no decision asked for it. `no-response`: time ran out. `not-reached`: the session ended before it.
   */
  readonly code: "not-asked" | "no-response" | "not-reached";
}
export interface SomeEvidence {
  /**
   * What its decisions showed.
   */
  readonly code: "shown";
  /**
   * What the evidence shows of it.
   */
  readonly status: "seen" | "judged" | "partly" | "not-shown";
  /**
   * Decisions where it was seen.
   */
  readonly seen: number;
  /**
   * Decisions where it was judged well.
   */
  readonly judged: number;
  /**
   * Decisions that asked for it.
   */
  readonly of: number;
}
/**
 * What ratings of 1, 3 and 5 look like.
 */
export interface GuideAnchors {
  /**
   * What a rating of 1 looks like.
   */
  readonly "1": string;
  /**
   * What a rating of 3 looks like.
   */
  readonly "3": string;
  /**
   * What a rating of 5 looks like.
   */
  readonly "5": string;
}
export interface OpenSession {
  /**
   * The session's id.
   */
  readonly session: string;
  /**
   * How it stands, or how it ended.
   */
  readonly status: "in-progress" | "withdrawn" | "expired";
}
/**
 * What the target is, and what stands behind it.
 */
export interface TargetNotice {
  /**
   * What the target is, and what stands behind it.
   */
  readonly code: "target";
  /**
   * A judgment, or the mean of people.
   */
  readonly kind: "judgment" | "people";
  /**
   * How it was set. Without it: level 4 or better at 70% of opportunities.
   */
  readonly rule?: string;
  /**
   * People behind it.
   */
  readonly n?: number;
  readonly contrast?: ContrastSizes;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  readonly says?: string;
}
/**
 * The contrast study beside it.
 */
export interface ContrastSizes {
  /**
   * The outcome, and who recorded it.
   */
  readonly outcome: string;
  /**
   * People in its top quarter.
   */
  readonly top: number;
  /**
   * The other people.
   */
  readonly others: number;
}
/**
 * A scale, by id and name.
 */
export interface ScaleName {
  /**
   * The scale's id in the model; `overall` for all of it.
   */
  readonly id: string;
  /**
   * What is summed up.
   */
  readonly kind: "overall" | "pillar" | "area" | "competency";
  /**
   * Its name.
   */
  readonly title: string;
}
