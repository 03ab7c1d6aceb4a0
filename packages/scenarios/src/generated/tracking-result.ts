// Generated from schemas/tracking-result.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * A quality flag, as everyone is told of it.
 */
export type SharedFlag =
  | {
      /**
       * All options rated alike.
       */
      code: "straight-lining";
      /**
       * Decisions with ratings.
       */
      rated: number;
      /**
       * How many of them.
       */
      at: number;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    }
  | {
      /**
       * Responses that came faster than their text can be read.
       */
      code: "fast-responses";
      /**
       * All responses.
       */
      responses: number;
      /**
       * How many of them.
       */
      at: number;
      /**
       * Whether there are so many that the result has to be read with care.
       */
      doubtful: boolean;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    }
  | {
      /**
       * Responses that go together less well than a calibration expects.
       */
      code: "person-fit";
      scale: ScaleName;
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    };
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
 * What an applicant tracking system may hold: the status, and the scores that the evidence allows for the form's purpose. No evidence, no words.
 */
export interface TrackingResult {
  /**
   * The format and its version.
   */
  format: "leadsim/tracking-result@1";
  /**
   * `incomplete`: a session was withdrawn, expired or is still open.
   */
  status: "complete" | "incomplete";
  /**
   * Version of the scoring package.
   */
  scoring: string;
  model: SharedModel;
  /**
   * What was sat.
   */
  sessions: SharedSession[];
  /**
   * Only scales that may be passed on.
   */
  scores: TrackingScore[];
  /**
   * Why no scores are passed on; null where there are some.
   */
  withheld: Withheld | null;
  /**
   * What casts doubt on the quality of the responses, as the person is told.
   */
  flags: SharedFlag[];
  /**
   * What the reader must know.
   */
  notices: Notice[];
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
  /**
   * The language its texts are in, as a BCP 47 tag.
   */
  locale: string;
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
export interface TrackingScore {
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
  /**
   * Against the target; null where the evidence carries none.
   */
  standing: ("above" | "at" | "below" | "cannot-tell") | null;
  /**
   * What may be said from so much evidence.
   */
  tier: string;
  /**
   * Which scoring level made it.
   */
  level: number;
  /**
   * Whether any number behind it is simulated.
   */
  synthetic: boolean;
}
export interface Withheld {
  /**
   * `too-little-to-decide`: for selection no scale has the evidence that may inform a decision. `too-little`: no scale has the evidence for a score.
   */
  code: "too-little-to-decide" | "too-little";
  /**
   * So many decisions it takes.
   */
  decisions: number;
  /**
   * Over so many scenarios.
   */
  scenarios: number;
  /**
   * With this dependability.
   */
  reliability: number;
  /**
   * Whether it has to come from operational data.
   */
  operational: boolean;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  says?: string;
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
