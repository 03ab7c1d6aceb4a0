// Generated from schemas/candidate-profile.schema.json by scripts/generate-types.mjs. Do not edit.

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
 * What a candidate may take home: scales, the words they chose, and a development plan. No levels, no key, no rationale, no option they did not choose.
 */
export interface CandidateProfile {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/candidate-profile@1";
  /**
   * `incomplete`: a session was withdrawn, expired or is still open.
   */
  readonly status: "complete" | "incomplete";
  readonly model: SharedModel;
  /**
   * What scores were compared with.
   */
  readonly benchmark: SharedBenchmark | null;
  /**
   * What was sat.
   */
  readonly sessions: readonly SharedSession[];
  /**
   * What the reader must know.
   */
  readonly notices: readonly Notice[];
  /**
   * Overall, pillars, then competencies.
   */
  readonly scales: readonly SharedScale[];
  /**
   * Every behavior of the model.
   */
  readonly behaviors: readonly CandidateBehavior[];
  /**
   * What was chosen at each decision.
   */
  readonly evidence: readonly CandidateEvidence[];
  /**
   * What to look at first.
   */
  readonly lookFirst: readonly CandidateLookFirst[];
  /**
   * The development plan, from the model's practice library.
   */
  readonly plan: readonly CandidatePlanItem[];
  /**
   * What casts doubt on the quality of the responses: what the tracking system is told, the person is told, too.
   */
  readonly flags: readonly SharedFlag[];
  /**
   * The decisions behind the evidence as they were told. Left out by what does not replay a transcript.
   */
  readonly moments?: readonly CandidateMoment[];
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
export interface SharedBenchmark {
  /**
   * Its title.
   */
  readonly title: string;
  /**
   * synthetic, judgment, pilot or operational.
   */
  readonly kind: string;
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
export interface SharedScale {
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
   * Its definition.
   */
  readonly about?: string;
  /**
   * Distinct decisions.
   */
  readonly decisions: number;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  readonly says?: string;
  /**
   * On the 1 to 5 scale; null where the evidence carries none.
   */
  readonly band: SharedBand | null;
  /**
   * Against the target; null where the evidence carries none.
   */
  readonly standing: ("above" | "at" | "below" | "cannot-tell") | null;
  /**
   * Whether any number behind it is simulated.
   */
  readonly synthetic: boolean;
  /**
   * What may be said: `none` (no evidence), `seen` (seen k of n, no estimate), `within-scenario` (band within this scenario), `band` (band and standing in words), `development` (score, band, standing), `decision` (the same, from operational data and so much of it that it may inform a decision about a person), `navigation` (an area of one competency).
   */
  readonly tier: "none" | "seen" | "within-scenario" | "band" | "development" | "decision" | "navigation";
  /**
   * Distinct scenarios.
   */
  readonly scenarios: number;
  readonly seen: SharedSeenCount;
  /**
   * What the band is given: `assumed`: a population assumed; `benchmark`: that of the benchmark; `calibration`: the reference group of a calibration.
   */
  readonly population: "assumed" | "benchmark" | "calibration";
  /**
   * How even the levels are across scenarios, against what is expected at this level. Left out under 10 opportunities or in one scenario.
   */
  readonly evenness?: "less" | "as-expected" | "more";
}
export interface SharedBand {
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
}
/**
 * Its opportunities by what was seen: one per decision and competency, on the average of the competency's behaviors there.
 */
export interface SharedSeenCount {
  /**
   * At level 4 or above, and something at 4 or above was chosen.
   */
  readonly seen: number;
  /**
   * At level 4 or above by a judgment: what is better was told, nothing was chosen.
   */
  readonly judged: number;
  /**
   * At level 2.5 or above, and neither of these.
   */
  readonly partly: number;
  /**
   * Under level 2.5.
   */
  readonly notShown: number;
  /**
   * All of them.
   */
  readonly of: number;
}
export interface CandidateBehavior {
  /**
   * The behavior's id.
   */
  readonly id: string;
  /**
   * Its competency.
   */
  readonly competency: string;
  /**
   * What it says.
   */
  readonly statement: string;
  /**
   * `seen`: at level 4 or above at least once, by what was chosen. `judged`: never seen, but judged well (level 4 or above where options were rated, ranked or sorted). `partly`: at 2.5 or above at least once. `not-shown`: never. `no-response`: time ran out wherever it was asked for. `not-reached`: the session ended before it was. `no-opportunity`: no decision on the path asked for it.
   */
  readonly status: "seen" | "judged" | "partly" | "not-shown" | "no-response" | "not-reached" | "no-opportunity";
  /**
   * Ids of evidence here.
   */
  readonly evidence: readonly string[];
  /**
   * Opportunities where it was seen.
   */
  readonly seen: number;
  /**
   * Opportunities where it was judged well.
   */
  readonly judged: number;
  /**
   * Opportunities met.
   */
  readonly of: number;
}
export interface CandidateEvidence {
  /**
   * The evidence's id.
   */
  readonly id: string;
  /**
   * The session.
   */
  readonly session: string;
  /**
   * The scenario.
   */
  readonly scenario: string;
  /**
   * The scene.
   */
  readonly decision: string;
  /**
   * The behavior.
   */
  readonly behavior: string;
  /**
   * When and where.
   */
  readonly heading: string;
  /**
   * What was asked.
   */
  readonly prompt: string;
  /**
   * The candidate's own response, in words.
   */
  readonly chosen: readonly CandidateWord[];
}
export interface CandidateWord {
  /**
   * The words as the candidate read them.
   */
  readonly text: string;
  /**
   * What was done with them.
   */
  readonly as: "picked" | "best" | "worst" | "rated" | "ranked" | "allocated" | "estimated" | "sorted";
  /**
   * The rating, rank, bin or amount given.
   */
  readonly value?: number | string;
}
export interface CandidateLookFirst {
  /**
   * The competency's id.
   */
  readonly competency: string;
  /**
   * What the probability says in a word; null where the evidence carries no standing.
   */
  readonly likelihood: ("likely-below" | "may-be-below" | "probably-not-below") | null;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  readonly says?: string;
}
export interface CandidatePlanItem {
  /**
   * The competency it belongs to.
   */
  readonly competency: string;
  /**
   * The behavior to work on.
   */
  readonly behavior: string;
  /**
   * Ids of the evidence to look at, weakest first.
   */
  readonly evidence: readonly string[];
  /**
   * What strong leaders do there: the model's anchor of level 5.
   */
  readonly strong?: string;
  /**
   * What to watch for (observation).
   */
  readonly observe: string;
  /**
   * What to ask about, and whom (feedback).
   */
  readonly ask: string;
  /**
   * What to rehearse (practice).
   */
  readonly rehearse: string;
  /**
   * What whoever works on it says of themselves in 90 days. Left out where the model says nothing of it.
   */
  readonly goal?: string;
  /**
   * What should be true after 30, 60 and 90 days.
   */
  readonly checkpoints: readonly CandidateCheckpoint[];
}
export interface CandidateCheckpoint {
  /**
   * Days from the start.
   */
  readonly day: 30 | 60 | 90;
  /**
   * Which part of the item leads there.
   */
  readonly practice: "observe" | "ask" | "rehearse";
  /**
   * What is true then, by the model. Left out where it says nothing of it.
   */
  readonly text?: string;
}
/**
 * A decision as it was told: what was said before it and what the response led to.
 */
export interface CandidateMoment {
  /**
   * The session's id.
   */
  readonly session: string;
  /**
   * The scenario's id.
   */
  readonly scenario: string;
  /**
   * The scene's id.
   */
  readonly decision: string;
  /**
   * What was said before the question.
   */
  readonly said: readonly SpokenLine[];
  /**
   * What was said after the response because of it: another would not have brought it. Empty where the scenario tells nothing of that kind.
   */
  readonly ledTo: readonly SpokenLine[];
}
/**
 * A line as the candidate read it.
 */
export interface SpokenLine {
  /**
   * Who speaks: the narrator, the candidate's own role, or somebody of the cast.
   */
  readonly by: "narrator" | "you" | "cast";
  /**
   * The name of somebody of the cast.
   */
  readonly name?: string;
  /**
   * The words, with memory printed into them.
   */
  readonly text: string;
}
