// Generated from schemas/profile.schema.json by scripts/generate-types.mjs. Do not edit.

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
 * What casts doubt on the quality of the responses. It changes no number.
 */
export type QualityFlag =
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
       * Where, as scenario/decision.
       */
      readonly decisions: readonly string[];
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
       * Response time effort: the share of responses that were not too fast.
       */
      readonly effort: number;
      /**
       * Whether there are so many that the profile has to be read with care.
       */
      readonly doubtful: boolean;
      /**
       * Faster than this nobody reads.
       */
      readonly wordsPerMinute: number;
      /**
       * And no response takes less.
       */
      readonly seconds: number;
      /**
       * Where, as scenario/decision.
       */
      readonly decisions: readonly string[];
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
       * Infit mean square.
       */
      readonly infit: number;
      /**
       * Outfit mean square.
       */
      readonly outfit: number;
      /**
       * Standardized log-likelihood, where there is one.
       */
      readonly lz: number | null;
      /**
       * The most surprising, as scenario/decision.
       */
      readonly decisions: readonly string[];
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      readonly says?: string;
    };

/**
 * The result for the assessor: every number with its band and the trail down to the words chosen.
 */
export interface Profile {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/profile@1";
  /**
   * `incomplete`: a session was withdrawn, expired or is still open.
   */
  readonly status: "complete" | "incomplete";
  readonly versions: ProfileVersions;
  /**
   * What the reader must know: priors, synthetic numbers, incompleteness, purpose.
   */
  readonly notices: readonly Notice[];
  readonly assumptions: Assumptions;
  readonly overall: ProfileScale;
  /**
   * The pillars of the model, in its order, always all.
   */
  readonly pillars: readonly ProfileScale[];
  /**
   * The areas of the model, in its order, always all.
   */
  readonly areas: readonly ProfileScale[];
  /**
   * The competencies of the model, in its order, always all.
   */
  readonly competencies: readonly ProfileScale[];
  /**
   * Every behavior of the model, always.
   */
  readonly behaviors: readonly ProfileBehavior[];
  /**
   * One entry per decision and behavior, each opening to the words chosen.
   */
  readonly evidence: readonly ProfileEvidence[];
  /**
   * What was to be measured and was not: missing, never wrong.
   */
  readonly missing: readonly ProfileMissing[];
  /**
   * Competencies whose estimates were compared with the person's own mean; under two there is nothing to compare.
   */
  readonly contrasted: number;
  /**
   * Competencies clearly above the person's own mean, at most three.
   */
  readonly peaks: readonly Contrast[];
  /**
   * Competencies clearly below the person's own mean, at most three.
   */
  readonly gaps: readonly Contrast[];
  /**
   * What to look at first, most probable gap first.
   */
  readonly lookFirst: readonly LookFirst[];
  readonly ledger: TimeLedger;
  /**
   * The development plan, from the model's practice library.
   */
  readonly plan: readonly PlanItem[];
  /**
   * What casts doubt on the quality of the responses. Nothing is dropped because of a flag.
   */
  readonly flags: readonly QualityFlag[];
  readonly comparison?: ProfileComparison;
  /**
   * The decisions behind the evidence as they were told. Left out by what does not replay a transcript.
   */
  readonly moments?: readonly ProfileMoment[];
}
/**
 * Everything the numbers depend on, by version.
 */
export interface ProfileVersions {
  /**
   * Version of the scoring.
   */
  readonly scoring: string;
  readonly model: ProfileModel;
  /**
   * What the person is held against; null where there is none.
   */
  readonly benchmark: ProfileBenchmark | null;
  /**
   * The sessions that were scored, with the hashes of what was seen and of the key.
   */
  readonly sessions: readonly SessionSummary[];
}
/**
 * The competency model.
 */
export interface ProfileModel {
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
export interface ProfileBenchmark {
  /**
   * The benchmark's id.
   */
  readonly id: string;
  /**
   * Its version.
   */
  readonly version: string;
  /**
   * Where its numbers come from: `synthetic`, `judgment`, `pilot` or `operational`.
   */
  readonly kind: string;
  /**
   * Its title.
   */
  readonly title: string;
  /**
   * The benchmark's own words, where the standard ones of its kind do not do.
   */
  readonly statement?: string;
  /**
   * People it rests on; simulated ones where it is synthetic.
   */
  readonly n: number;
  /**
   * Whose responses the numbers come from.
   */
  readonly population: string;
  /**
   * How they were chosen.
   */
  readonly sampling: string;
  /**
   * The first day of play.
   */
  readonly from: string;
  /**
   * The last day.
   */
  readonly to: string;
}
/**
 * One session: what was sat, when, and how it ended.
 */
export interface SessionSummary {
  /**
   * The session's id.
   */
  readonly session: string;
  /**
   * Who sat it, as the host names people: sessions of one profile name the same, where they name any.
   */
  readonly person?: string;
  /**
   * Who responded: a person at the keyboard, a simulated person, or a file of responses (`scripted`). A result says so where it was no person.
   */
  readonly player: "person" | "simulated" | "scripted";
  /**
   * How it stands, or how it ended.
   */
  readonly status: "in-progress" | "completed" | "withdrawn" | "expired";
  /**
   * Head hash of the transcript.
   */
  readonly head: string;
  readonly form: SessionForm;
  /**
   * The model the session was played for, `id@version`.
   */
  readonly model: string;
  /**
   * The language of the texts, as a BCP 47 tag.
   */
  readonly locale: string;
  /**
   * Version of the engine.
   */
  readonly engine: string;
  /**
   * What the orders of options were drawn from: the same seed and responses give the same transcript.
   */
  readonly seed: string;
  /**
   * When it began: the host's clock, milliseconds since 1970-01-01 UTC.
   */
  readonly began: number;
  readonly paused?: SessionPauses;
  /**
   * When the last event happened.
   */
  readonly ended: number;
  /**
   * The scenarios begun, in order.
   */
  readonly scenarios: readonly SessionScenario[];
}
/**
 * The form that was sat.
 */
export interface SessionForm {
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
/**
 * Pauses on pages with a limit, where there were any.
 */
export interface SessionPauses {
  /**
   * How often the clock was stopped.
   */
  readonly times: number;
  /**
   * How long it stood still, in all.
   */
  readonly milliseconds: number;
}
export interface SessionScenario {
  /**
   * The scenario's id.
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
   * Whether it was for practice only, and is left out of scoring.
   */
  readonly practice: boolean;
  /**
   * SHA-256, lower-case hex.
   */
  readonly story: string;
  /**
   * SHA-256, lower-case hex.
   */
  readonly key: string;
  /**
   * Scored with another key than the session was played under.
   */
  readonly rekeyed: boolean;
  /**
   * The ending reached; null where none was.
   */
  readonly ending: string | null;
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
/**
 * What bands rest on: variance components, correlations and the expected score.
 */
export interface Assumptions {
  /**
   * `prior`: set by judgment, or given by the caller. `benchmark`: of a benchmark that is not operational. `operational`: of an operational benchmark.
   */
  readonly source: "prior" | "benchmark" | "operational";
  readonly components: VarianceComponents;
  readonly correlations: CompetencyCorrelations;
  /**
   * Domain mean used where no benchmark gives m.
   */
  readonly mean: number;
  /**
   * What the caller says of the priors given.
   */
  readonly about?: string;
}
/**
 * Variance components on the share scale (0 to 1).
 */
export interface VarianceComponents {
  /**
   * σ²p: between people.
   */
  readonly person: number;
  /**
   * σ²ps: person × scenario.
   */
  readonly personScenario: number;
  /**
   * σ²pd: person × decision.
   */
  readonly personDecision: number;
  /**
   * σ²res: what is left, per piece of evidence.
   */
  readonly residual: number;
  /**
   * σ²s: between scenarios.
   */
  readonly scenario: number;
  /**
   * σ²item: between opportunities (decision × behavior).
   */
  readonly item: number;
}
/**
 * Correlations between the competencies' true scores.
 */
export interface CompetencyCorrelations {
  /**
   * Correlation of two competencies of different pillars.
   */
  readonly general: number;
  /**
   * Correlation of two competencies of one pillar.
   */
  readonly pillar: number;
}
/**
 * One scale of the profile: overall, a pillar, an area or a competency.
 */
export interface ProfileScale {
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
  /**
   * Its definition.
   */
  readonly about?: string;
  /**
   * For competencies: the pillar they belong to.
   */
  readonly pillar?: string;
  /**
   * For competencies: the area they belong to.
   */
  readonly area?: string;
  /**
   * Distinct decisions.
   */
  readonly decisions: number;
  /**
   * Distinct scenarios.
   */
  readonly scenarios: number;
  /**
   * Pieces of evidence: decision × behavior.
   */
  readonly opportunities: number;
  /**
   * What may be said: `none` (no evidence), `seen` (seen k of n, no estimate), `within-scenario` (band within this scenario), `band` (band and standing in words), `development` (score, band, standing), `decision` (the same, from operational data and so much of it that it may inform a decision about a person), `navigation` (an area of one competency).
   */
  readonly tier: "none" | "seen" | "within-scenario" | "band" | "development" | "decision" | "navigation";
  /**
   * Which scoring level made the numbers (0 transparent, 1 benchmarked, 2 calibrated).
   */
  readonly level: number;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  readonly says?: string;
  readonly seen: SeenCount;
  /**
   * What was reached of what was attainable; null without evidence.
   */
  readonly quality: Quality | null;
  /**
   * The estimate with its likely range; null where the evidence carries none.
   */
  readonly band: Band | null;
  /**
   * Against the target, in words; null where there is no band or no target.
   */
  readonly standing: Standing | null;
  /**
   * How often level 4 was reached; null where nothing could show it.
   */
  readonly frequency: Frequency | null;
  /**
   * How even the levels are across scenarios; null under 10 opportunities or in one scenario.
   */
  readonly consistency: Consistency | null;
  /**
   * Only when asked for and allowed.
   */
  readonly percentile: Percentile | null;
  /**
   * Null without a calibration for this scale, or where too little of it was met.
   */
  readonly calibrated: CalibratedEstimate | null;
  readonly trail: Trail;
}
/**
 * Its opportunities by what was seen: one per decision and competency, on the average of the competency's behaviors there.
 */
export interface SeenCount {
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
export interface Quality {
  /**
   * x̂: attainable share reached.
   */
  readonly share: number;
  /**
   * 1 + 4·x̂.
   */
  readonly score: number;
  /**
   * Σ(level − min).
   */
  readonly earned: number;
  /**
   * Σ(max − min).
   */
  readonly attainable: number;
}
/**
 * An estimate with its 90% likely range, given the benchmark population.
 */
export interface Band {
  /**
   * The estimate, on the 1 to 5 scale.
   */
  readonly score: number;
  /**
   * On the 1 to 5 scale.
   */
  readonly low: number;
  /**
   * On the 1 to 5 scale.
   */
  readonly high: number;
  /**
   * Standard error on the 1 to 5 scale. Without a calibration, errors at this score: largest around 3, smaller toward 1 and 5.
   */
  readonly se: number;
  /**
   * How often such bands hold the true score, given the population assumed.
   */
  readonly coverage: number;
  /**
   * ρ: share of the score's variance that is not error.
   */
  readonly reliability: number;
  /**
   * m: what the benchmark population scores on this form and path.
   */
  readonly expected: number;
  /**
   * `scenario`: holds within this scenario only. `form`: across the scenarios of the form.
   */
  readonly within: "scenario" | "form";
  /**
   * For competencies: ρ from the competency's own evidence alone; `reliability` also counts what the other competencies tell.
   */
  readonly ownReliability?: number;
  /**
   * Whether any number behind it is simulated.
   */
  readonly synthetic?: boolean;
}
export interface Standing {
  /**
   * Against the target; `cannot-tell` where no verdict reaches a probability of .80.
   */
  readonly verdict: "above" | "at" | "below" | "cannot-tell";
  /**
   * Posterior probability of the verdict.
   */
  readonly probability: number;
  /**
   * On the 1 to 5 scale.
   */
  readonly target: number;
  /**
   * Standard error of the target, on the 1 to 5 scale.
   */
  readonly targetSe: number;
  /**
   * Whether any number behind it is simulated.
   */
  readonly synthetic: boolean;
}
export interface Frequency {
  /**
   * Opportunities at level 4 or above.
   */
  readonly reached: number;
  /**
   * Opportunities that could show it: min < 4 <= max.
   */
  readonly of: number;
  /**
   * What responding at random would reach, on average.
   */
  readonly chance: number;
  /**
   * Jeffreys 90%, from 8 opportunities on.
   */
  readonly interval: FrequencyInterval | null;
  /**
   * Whether any number behind it is simulated.
   */
  readonly synthetic?: boolean;
}
export interface FrequencyInterval {
  /**
   * Lower end, as a share of opportunities in the simulation.
   */
  readonly low: number;
  /**
   * Upper end.
   */
  readonly high: number;
  /**
   * What the counts were divided by, because opportunities in one scenario and one decision are not independent: 1 + (m̄ − 1)·icc (Kish 1965).
   */
  readonly designEffect: number;
}
export interface Consistency {
  /**
   * Residual over expected variance; 1 = as even as expected.
   */
  readonly index: number;
  /**
   * Opportunities it rests on; there are at least 10.
   */
  readonly opportunities: number;
  /**
   * Whether any number behind it is simulated.
   */
  readonly synthetic?: boolean;
  /**
   * How even the levels are across scenarios, against what is expected at this level.
   */
  readonly evenness: "less" | "as-expected" | "more";
}
/**
 * Where the score stands in the benchmark; low and high are the ends of the band, looked up in the same table.
 */
export interface Percentile {
  /**
   * Percentage of the norm group below the score, with half of those at it, held to 1 to 99.
   */
  readonly value: number;
  /**
   * At the lower end of the band.
   */
  readonly low: number;
  /**
   * At the upper end of the band.
   */
  readonly high: number;
  /**
   * Whether the norm group is simulated.
   */
  readonly synthetic: boolean;
  /**
   * T = 50 + 10z, normalized by area, held to 20 to 80.
   */
  readonly t?: Ranged;
  /**
   * Standard ten, 1 to 10.
   */
  readonly sten?: Ranged;
  /**
   * Standard nine, 1 to 9.
   */
  readonly stanine?: Ranged;
  readonly sample?: NormPrecision;
}
/**
 * A value with its 90% interval.
 */
export interface Ranged {
  /**
   * The value.
   */
  readonly value: number;
  /**
   * Lower end.
   */
  readonly low: number;
  /**
   * Upper end.
   */
  readonly high: number;
}
/**
 * What the size of the norm sample alone leaves open.
 */
export interface NormPrecision {
  /**
   * (Σw)²/Σw² (Kish 1965).
   */
  readonly effectiveN: number;
  /**
   * Lower end of the 90% interval of the percentile rank.
   */
  readonly low: number;
  /**
   * Upper end of the 90% interval of the percentile rank.
   */
  readonly high: number;
}
/**
 * Ability from calibrated items (expected a posteriori), where the evidence carries a band. Its estimate is the scale's `band`; `quality` stays the attainable share.
 */
export interface CalibratedEstimate {
  /**
   * Ability θ: the mean of its posterior. In the calibration's reference group the mean is 0.
   */
  readonly theta: number;
  /**
   * Standard deviation of the posterior of θ.
   */
  readonly sd: number;
  /**
   * Lower end of the 90% likely range of θ: theta − 1.645·sd.
   */
  readonly low: number;
  /**
   * Upper end of the 90% likely range of θ.
   */
  readonly high: number;
  /**
   * T score: 50 + 10·theta.
   */
  readonly t: number;
  /**
   * Lower end of the 90% likely range as a T score.
   */
  readonly tLow: number;
  /**
   * Upper end of the 90% likely range as a T score.
   */
  readonly tHigh: number;
  /**
   * θ on the 1 to 5 scale: 1 + 4 times the attainable share expected at θ over all items of the calibration, met or not, so that it does not depend on the path.
   */
  readonly score: number;
  /**
   * Lower end of the 90% likely range on the 1 to 5 scale, by the same curve.
   */
  readonly scoreLow: number;
  /**
   * Upper end of the 90% likely range on the 1 to 5 scale, by the same curve.
   */
  readonly scoreHigh: number;
  /**
   * 1 − sd² over the variance of θ in the calibration's reference group.
   */
  readonly reliability: number;
  /**
   * Decisions that entered the estimate.
   */
  readonly decisions: number;
  /**
   * Decisions of this scale that did not enter.
   */
  readonly leftOut: readonly LeftOutDecision[];
  readonly fit: PersonFit;
  readonly calibration: CalibrationUsed;
  /**
   * Whether the calibration's responses are simulated.
   */
  readonly synthetic: boolean;
}
export interface LeftOutDecision {
  /**
   * As scenario/decision.
   */
  readonly decision: string;
  /**
   * `unknown-decision`: it was not calibrated. `unknown-level`: nobody in the calibration's sample responded at this level, so nothing is known about it. `other-content`: its scenario or key has changed since the calibration.
   */
  readonly reason: "unknown-decision" | "unknown-level" | "other-content";
}
/**
 * How well the responses go with the calibration at the ability estimated: a mark of quality, never a verdict.
 */
export interface PersonFit {
  /**
   * Infit mean square; 1 is as expected.
   */
  readonly infit: number;
  /**
   * Outfit mean square; 1 is as expected.
   */
  readonly outfit: number;
  /**
   * Standardized log-likelihood; low is unlikely. Conservative, because θ comes from the same responses. Null where scenarios are modeled as testlets.
   */
  readonly lz: number | null;
  /**
   * From 8 decisions on: infit over 1.5, outfit over 2, or lz under −2.
   */
  readonly flagged: boolean;
  /**
   * Decisions, as scenario/decision, whose response lies more than 2 standard deviations from what is expected at this ability; at most 5, the most surprising first.
   */
  readonly surprising: readonly string[];
}
/**
 * Which calibration made the numbers.
 */
export interface CalibrationUsed {
  /**
   * The response model.
   */
  readonly model: string;
  /**
   * Calibrated items of the scale.
   */
  readonly items: number;
  /**
   * Scenarios modeled as testlets.
   */
  readonly testlets: number;
  /**
   * People whose responses it was estimated from.
   */
  readonly persons: number;
  /**
   * Whether people were measured, responses simulated, or the source does not say.
   */
  readonly kind: "measured" | "synthetic" | "unknown";
  /**
   * The group that θ and its range refer to.
   */
  readonly group: string;
  /**
   * Where the responses came from.
   */
  readonly source: string;
  /**
   * What computed it.
   */
  readonly program: string;
}
/**
 * The way from the number down to the evidence.
 */
export interface Trail {
  /**
   * Ids of its behaviors.
   */
  readonly behaviors: readonly string[];
  /**
   * Ids of evidence in this profile.
   */
  readonly evidence: readonly string[];
  /**
   * What its counts and marks count: one per decision and competency, on the average of the competency's behaviors there.
   */
  readonly opportunities: readonly TrailOpportunity[];
  /**
   * Composite weights, for pillars, areas and overall.
   */
  readonly components: readonly TrailComponent[];
  /**
   * What each piece of evidence carries, for competencies.
   */
  readonly weights: readonly TrailWeight[];
}
export interface TrailOpportunity {
  /**
   * Ids of its evidence.
   */
  readonly evidence: readonly string[];
  /**
   * Average level.
   */
  readonly level: number;
  /**
   * `seen`: level 4 or above, and something at 4 or above was chosen. `judged`: level 4 or above by judging what is better. `partly`: 2.5 or above. `not-shown`: below.
   */
  readonly shown: "seen" | "judged" | "partly" | "not-shown";
}
export interface TrailComponent {
  /**
   * The competency's id.
   */
  readonly competency: string;
  /**
   * Its weight in the composite; weights add up to 1.
   */
  readonly weight: number;
}
export interface TrailWeight {
  /**
   * Id of the evidence.
   */
  readonly evidence: string;
  /**
   * Its share of the weight; shares add up to 1.
   */
  readonly weight: number;
}
export interface ProfileBehavior {
  /**
   * The behavior's id.
   */
  readonly id: string;
  /**
   * The competency it belongs to.
   */
  readonly competency: string;
  /**
   * The pillar it belongs to.
   */
  readonly pillar: string;
  /**
   * What the behavior says.
   */
  readonly statement: string;
  /**
   * `seen`: at level 4 or above at least once, by what was chosen. `judged`: never seen, but judged well (level 4 or above where options were rated, ranked or sorted). `partly`: at 2.5 or above at least once. `not-shown`: never. `no-response`: time ran out wherever it was asked for. `not-reached`: the session ended before it was. `no-opportunity`: no decision on the path asked for it.
   */
  readonly status: "seen" | "judged" | "partly" | "not-shown" | "no-response" | "not-reached" | "no-opportunity";
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
  /**
   * Ids of evidence in this profile.
   */
  readonly evidence: readonly string[];
}
export interface ProfileEvidence {
  /**
   * Its id in this profile: trails and plans refer to it.
   */
  readonly id: string;
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
   * The type of response.
   */
  readonly type: "choose" | "best-worst" | "rate" | "rank" | "select" | "allocate" | "estimate" | "sort";
  /**
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  readonly level: number;
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  readonly min: number;
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  readonly max: number;
  /**
   * The highest level of what was chosen itself: the option chosen, the pick for best, any of those picked. Null where the response is a judgment of options (rate, rank, sort): then nothing was chosen.
   */
  readonly chosen: number | null;
  /**
   * `seen`: level 4 or above, and something at 4 or above was chosen. `judged`: level 4 or above by judging what is better. `partly`: 2.5 or above. `not-shown`: below.
   */
  readonly shown: "seen" | "judged" | "partly" | "not-shown";
  /**
   * Probability that a response at random reaches level 4.
   */
  readonly chance: number;
  /**
   * The scene's heading.
   */
  readonly heading: string;
  /**
   * The question that was asked.
   */
  readonly prompt: string;
  /**
   * The words chosen, with what was done with them.
   */
  readonly options: readonly EvidenceWord[];
  /**
   * The assessor's rationale for what was chosen.
   */
  readonly rationale: readonly string[];
  /**
   * A strongest response for this behavior at this decision; null where the response was one.
   */
  readonly stronger: StrongerResponse | null;
  /**
   * When the response was given.
   */
  readonly at: number;
  /**
   * Milliseconds from shown to responded, pauses left out.
   */
  readonly elapsed: number;
}
/**
 * Words on the page, with what was done with them.
 */
export interface EvidenceWord {
  /**
   * Option, item or figure (`low`, `likely`, `high`).
   */
  readonly option: string;
  /**
   * The words as the candidate read them.
   */
  readonly text: string;
  /**
   * What was done with it.
   */
  readonly as: "picked" | "best" | "worst" | "rated" | "ranked" | "allocated" | "estimated" | "sorted";
  /**
   * Rating, position, amount, figure or bin, where there is one.
   */
  readonly value?: number | string;
  /**
   * The key's level of this part, where the key rates parts.
   */
  readonly level?: number;
  /**
   * The assessor's rationale.
   */
  readonly why?: string;
}
/**
 * A strongest response for this behavior at this decision.
 */
export interface StrongerResponse {
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  readonly level: number;
  /**
   * What a strongest response would have been, in the words on the page.
   */
  readonly words: readonly EvidenceWord[];
}
export interface ProfileMissing {
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
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * `timeout`: time ran out at the decision. `not-reached`: the session ended before it.
   */
  readonly reason: "timeout" | "not-reached";
}
export interface Contrast {
  /**
   * The competency's id.
   */
  readonly competency: string;
  /**
   * Against the person's own mean, in scale points, once each competency's expected score on this form is taken off.
   */
  readonly difference: number;
  /**
   * Standard error of the difference.
   */
  readonly se: number;
  /**
   * Difference over its standard error.
   */
  readonly z: number;
  /**
   * Whether any number behind it is simulated.
   */
  readonly synthetic?: boolean;
}
export interface LookFirst {
  /**
   * The competency's id.
   */
  readonly competency: string;
  /**
   * Posterior probability of being below target.
   */
  readonly probability: number;
  /**
   * Its behaviors, weakest evidence first, at most three.
   */
  readonly behaviors: readonly string[];
  /**
   * Whether any number behind it is simulated.
   */
  readonly synthetic?: boolean;
  /**
   * What the probability says in a word; null where the evidence carries no standing.
   */
  readonly likelihood: ("likely-below" | "may-be-below" | "probably-not-below") | null;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  readonly says?: string;
}
/**
 * Where the time went, beside published reference points.
 */
export interface TimeLedger {
  readonly minutes: ProfileLedger;
  /**
   * Minutes of all four.
   */
  readonly total: number;
  /**
   * Published reference points: context, never norms. `coaching-quarter-more`: LSA Global. `coaching-half`: Dagary (2026).
   */
  readonly reference: readonly ("coaching-quarter-more" | "coaching-half")[];
}
/**
 * Minutes of story time, by use.
 */
export interface ProfileLedger {
  /**
   * Minutes of coaching.
   */
  readonly coaching: number;
  /**
   * Minutes of selling.
   */
  readonly selling: number;
  /**
   * Minutes of administration.
   */
  readonly admin: number;
  /**
   * Minutes of meetings.
   */
  readonly meetings: number;
}
export interface PlanItem {
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
  readonly checkpoints: readonly PlanCheckpoint[];
}
export interface PlanCheckpoint {
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
 * The profile held against the target of its benchmark, where asked for.
 */
export interface ProfileComparison {
  readonly to: ComparedBenchmark;
  /**
   * Whether any number behind it is simulated.
   */
  readonly synthetic: boolean;
  /**
   * Every scale whose evidence carries a standing.
   */
  readonly gaps: readonly ScaleGap[];
  /**
   * Over the competencies that have a gap; null under three of them.
   */
  readonly similarity: ProfileSimilarity | null;
}
/**
 * The benchmark whose target it is held against.
 */
export interface ComparedBenchmark {
  /**
   * The benchmark's id.
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
   * Where its numbers come from.
   */
  readonly kind: string;
}
/**
 * One scale of the first, held against the second.
 */
export interface ScaleGap {
  /**
   * The scale's id in the model.
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
   * Score of the first, on the 1 to 5 scale.
   */
  readonly first: number;
  /**
   * Score of the second (or of the target), on the 1 to 5 scale.
   */
  readonly second: number;
  /**
   * first − second, in scale points.
   */
  readonly gap: number;
  /**
   * The 90% interval of the gap, from √(SE² + SE_b²); null where both come from the same sessions, whose errors are not independent.
   */
  readonly interval: GapInterval | null;
  /**
   * Whether the interval leaves out 0.
   */
  readonly clear: boolean;
  /**
   * Whether any number behind it is simulated.
   */
  readonly synthetic: boolean;
}
/**
 * A 90% interval.
 */
export interface GapInterval {
  /**
   * √(SE² + SE_b²).
   */
  readonly se: number;
  /**
   * Lower end.
   */
  readonly low: number;
  /**
   * Upper end.
   */
  readonly high: number;
}
/**
 * How alike two profiles are, in the parts that say how: level, spread and shape.
 */
export interface ProfileSimilarity {
  /**
   * Competencies compared.
   */
  readonly scales: number;
  /**
   * `z`: standard scores of the benchmark population. `points`: the 1 to 5 scale, where no population is known.
   */
  readonly unit: "z" | "points";
  /**
   * D²: the sum of squared differences.
   */
  readonly d2: number;
  /**
   * What D² would be on average if both were the same and only error told them apart.
   */
  readonly fromError: number;
  /**
   * The part of D² from different levels: k·(difference of means)².
   */
  readonly elevation: number;
  /**
   * The part from different spreads: (S₁ − S₂)².
   */
  readonly scatter: number;
  /**
   * The part from different shapes: 2·S₁·S₂·(1 − r).
   */
  readonly shape: number;
  /**
   * Correlation of the shapes; null where a profile is flat.
   */
  readonly pearson: number | null;
  /**
   * Double-entry intraclass correlation; null where all scores are the same.
   */
  readonly doubleEntry: number | null;
  /**
   * Cosine of the two; null where one is all zeros.
   */
  readonly cosine: number | null;
  /**
   * Cattell's r_p: (E_k − D²)/(E_k + D²), E_k twice the median of χ² with k degrees of freedom. Never to be shown without its caveat and the parts above; null in scale points.
   */
  readonly cattell: number | null;
  /**
   * Whether the population it is standardized by is simulated.
   */
  readonly synthetic: boolean;
}
/**
 * A decision as it was told: what was said before it and what the response led to.
 */
export interface ProfileMoment {
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
