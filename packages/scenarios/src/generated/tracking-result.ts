// Generated from schemas/tracking-result.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * A quality flag, as everyone is told of it.
 */
export type SharedFlag =
  | {
      /**
       * All options rated alike.
       */
      readonly code: "straight-lining";
      /**
       * Decisions with ratings.
       */
      readonly rated: number;
      /**
       * How many of them.
       */
      readonly at: number;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * The clock was stopped on pages with a limit. Pausing hides the page; it gives time to think all the same.
       */
      readonly code: "paused-while-timed";
      /**
       * How often.
       */
      readonly times: number;
      /**
       * How long in all.
       */
      readonly seconds: number;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * Responses that came faster than their text can be read.
       */
      readonly code: "fast-responses";
      /**
       * All responses.
       */
      readonly responses: number;
      /**
       * How many of them.
       */
      readonly at: number;
      /**
       * Whether there are so many that the result has to be read with care.
       */
      readonly doubtful: boolean;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    }
  | {
      /**
       * Responses that go together less well than a calibration expects.
       */
      readonly code: "person-fit";
      readonly scale: ScaleName;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    };
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
 * What an applicant tracking system may hold: the status, and the scores that the evidence allows for the form's purpose. No evidence, no words.
 */
export interface TrackingResult {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/tracking-result@1";
  /**
   * `incomplete`: a session was withdrawn, expired or is still open.
   */
  readonly status: "complete" | "incomplete";
  /**
   * Version of the scoring package.
   */
  readonly scoring: string;
  readonly model: SharedModel;
  /**
   * What was sat.
   */
  readonly sessions: readonly SharedSession[];
  /**
   * Only scales that may be passed on.
   */
  readonly scores: readonly TrackingScore[];
  /**
   * Why no scores are passed on; null where there are some.
   */
  readonly withheld: Withheld | null;
  /**
   * What casts doubt on the quality of the responses, as the person is told.
   */
  readonly flags: readonly SharedFlag[];
  /**
   * What the reader must know.
   */
  readonly notices: readonly Notice[];
}
/**
 * The competency model.
 */
export interface SharedModel {
  /**
   * The model's id.
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
export interface SharedSession {
  /**
   * The session's id.
   */
  readonly session: string;
  /**
   * Who responded.
   */
  readonly player: "person" | "simulated" | "scripted";
  /**
   * How it ended.
   */
  readonly status: "in-progress" | "completed" | "withdrawn" | "expired";
  readonly form: SharedForm;
  /**
   * Milliseconds since 1970-01-01 UTC.
   */
  readonly began: number;
  /**
   * Milliseconds since 1970-01-01 UTC.
   */
  readonly ended: number;
  /**
   * The language of the texts, as a BCP 47 tag. Left out by versions that did not tell.
   */
  readonly locale?: string;
}
/**
 * The form that was sat.
 */
export interface SharedForm {
  /**
   * The form's id.
   */
  readonly id: string;
  /**
   * Its version.
   */
  readonly version: string;
  /**
   * What it was sat for.
   */
  readonly purpose: "practice" | "development" | "selection";
}
export interface TrackingScore {
  /**
   * The scale's id.
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
  /**
   * The estimate.
   */
  readonly score: number;
  /**
   * Lower end of the 90% range.
   */
  readonly low: number;
  /**
   * Upper end.
   */
  readonly high: number;
  /**
   * Against the target; null where the evidence carries none.
   */
  readonly standing: ("above" | "at" | "below" | "cannot-tell") | null;
  /**
   * What may be said from so much evidence.
   */
  readonly tier: string;
  /**
   * Which scoring level made it.
   */
  readonly level: number;
  /**
   * Whether any number behind it is simulated.
   */
  readonly synthetic: boolean;
}
export interface Withheld {
  /**
   * `too-little-to-decide`: for selection no scale has the evidence that may inform a decision. `too-little`: no scale has the evidence for a score.
   */
  readonly code: "too-little-to-decide" | "too-little";
  /**
   * So many decisions it takes.
   */
  readonly decisions: number;
  /**
   * Over so many scenarios.
   */
  readonly scenarios: number;
  /**
   * With this dependability.
   */
  readonly reliability: number;
  /**
   * Whether it has to come from operational data.
   */
  readonly operational: boolean;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  readonly says?: string;
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
