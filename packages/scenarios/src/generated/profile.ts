// Generated from schemas/profile.schema.json by scripts/generate-types.mjs. Do not edit.

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
 * What casts doubt on the quality of the responses. It changes no number.
 */
export type QualityFlag =
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
       * Where, as scenario/decision.
       */
      decisions: string[];
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
       * Response time effort: the share of responses that were not too fast.
       */
      effort: number;
      /**
       * Whether there are so many that the profile has to be read with care.
       */
      doubtful: boolean;
      /**
       * Faster than this nobody reads.
       */
      wordsPerMinute: number;
      /**
       * And no response takes less.
       */
      seconds: number;
      /**
       * Where, as scenario/decision.
       */
      decisions: string[];
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
       * Infit mean square.
       */
      infit: number;
      /**
       * Outfit mean square.
       */
      outfit: number;
      /**
       * Standardized log-likelihood, where there is one.
       */
      lz: number | null;
      /**
       * The most surprising, as scenario/decision.
       */
      decisions: string[];
      /**
       * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
       */
      says?: string;
    };

/**
 * The result for the assessor: every number with its band and the trail down to the words chosen.
 */
export interface Profile {
  /**
   * The format and its version.
   */
  format: "leadsim/profile@1";
  /**
   * `incomplete`: a session was withdrawn, expired or is still open.
   */
  status: "complete" | "incomplete";
  versions: ProfileVersions;
  /**
   * What the reader must know: priors, synthetic numbers, incompleteness, purpose.
   */
  notices: Notice[];
  assumptions: Assumptions;
  overall: ProfileScale;
  /**
   * The pillars of the model, in its order, always all.
   */
  pillars: ProfileScale[];
  /**
   * The areas of the model, in its order, always all.
   */
  areas: ProfileScale[];
  /**
   * The competencies of the model, in its order, always all.
   */
  competencies: ProfileScale[];
  /**
   * Every behavior of the model, always.
   */
  behaviors: ProfileBehavior[];
  /**
   * One entry per decision and behavior, each opening to the words chosen.
   */
  evidence: ProfileEvidence[];
  /**
   * What was to be measured and was not: missing, never wrong.
   */
  missing: ProfileMissing[];
  /**
   * Competencies whose estimates were compared with the person's own mean; under two there is nothing to compare.
   */
  contrasted: number;
  /**
   * Competencies clearly above the person's own mean, at most three.
   */
  peaks: Contrast[];
  /**
   * Competencies clearly below the person's own mean, at most three.
   */
  gaps: Contrast[];
  /**
   * What to look at first, most probable gap first.
   */
  lookFirst: LookFirst[];
  ledger: TimeLedger;
  /**
   * The development plan, from the model's practice library.
   */
  plan: PlanItem[];
  /**
   * What casts doubt on the quality of the responses. Nothing is dropped because of a flag.
   */
  flags: QualityFlag[];
  comparison?: ProfileComparison;
  /**
   * The decisions behind the evidence as they were told. Left out by what does not replay a transcript.
   */
  moments?: ProfileMoment[];
}
/**
 * Everything the numbers depend on, by version.
 */
export interface ProfileVersions {
  /**
   * Version of the scoring.
   */
  scoring: string;
  model: ProfileModel;
  /**
   * What the person is held against; null where there is none.
   */
  benchmark: ProfileBenchmark | null;
  /**
   * The sessions that were scored, with the hashes of what was seen and of the key.
   */
  sessions: SessionSummary[];
}
/**
 * The competency model.
 */
export interface ProfileModel {
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
export interface ProfileBenchmark {
  /**
   * The benchmark's id.
   */
  id: string;
  /**
   * Its version.
   */
  version: string;
  /**
   * Where its numbers come from: `synthetic`, `judgment`, `pilot` or `operational`.
   */
  kind: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * The benchmark's own words, where the standard ones of its kind do not do.
   */
  statement?: string;
  /**
   * People it rests on; simulated ones where it is synthetic.
   */
  n: number;
  /**
   * Whose responses the numbers come from.
   */
  population: string;
  /**
   * How they were chosen.
   */
  sampling: string;
  /**
   * The first day of play.
   */
  from: string;
  /**
   * The last day.
   */
  to: string;
}
/**
 * One session: what was sat, when, and how it ended.
 */
export interface SessionSummary {
  /**
   * The session's id.
   */
  session: string;
  /**
   * Who responded: a person at the keyboard, a simulated person, or a file of responses (`scripted`). A result says so where it was no person.
   */
  player: "person" | "simulated" | "scripted";
  /**
   * How it stands, or how it ended.
   */
  status: "in-progress" | "completed" | "withdrawn" | "expired";
  /**
   * Head hash of the transcript.
   */
  head: string;
  form: SessionForm;
  /**
   * The model the session was played for, `id@version`.
   */
  model: string;
  /**
   * The language of the texts, as a BCP 47 tag.
   */
  locale: string;
  /**
   * Version of the engine.
   */
  engine: string;
  /**
   * What the orders of options were drawn from: the same seed and responses give the same transcript.
   */
  seed: string;
  /**
   * When it began: the host's clock, milliseconds since 1970-01-01 UTC.
   */
  began: number;
  /**
   * When the last event happened.
   */
  ended: number;
  /**
   * The scenarios begun, in order.
   */
  scenarios: SessionScenario[];
}
/**
 * The form that was sat.
 */
export interface SessionForm {
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
export interface SessionScenario {
  /**
   * The scenario's id.
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
   * Whether it was for practice only, and is left out of scoring.
   */
  practice: boolean;
  /**
   * SHA-256, lower-case hex.
   */
  story: string;
  /**
   * SHA-256, lower-case hex.
   */
  key: string;
  /**
   * Scored with another key than the session was played under.
   */
  rekeyed: boolean;
  /**
   * The ending reached; null where none was.
   */
  ending: string | null;
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
/**
 * What bands rest on: variance components, correlations and the expected score.
 */
export interface Assumptions {
  /**
   * `prior`: set by judgment, or given by the caller. `benchmark`: of a benchmark that is not operational. `operational`: of an operational benchmark.
   */
  source: "prior" | "benchmark" | "operational";
  components: VarianceComponents;
  correlations: CompetencyCorrelations;
  /**
   * Domain mean used where no benchmark gives m.
   */
  mean: number;
  /**
   * What the caller says of the priors given.
   */
  about?: string;
}
/**
 * Variance components on the share scale (0 to 1).
 */
export interface VarianceComponents {
  /**
   * σ²p: between people.
   */
  person: number;
  /**
   * σ²ps: person × scenario.
   */
  personScenario: number;
  /**
   * σ²pd: person × decision.
   */
  personDecision: number;
  /**
   * σ²res: what is left, per piece of evidence.
   */
  residual: number;
  /**
   * σ²s: between scenarios.
   */
  scenario: number;
  /**
   * σ²item: between opportunities (decision × behavior).
   */
  item: number;
}
/**
 * Correlations between the competencies' true scores.
 */
export interface CompetencyCorrelations {
  /**
   * Correlation of two competencies of different pillars.
   */
  general: number;
  /**
   * Correlation of two competencies of one pillar.
   */
  pillar: number;
}
/**
 * One scale of the profile: overall, a pillar, an area or a competency.
 */
export interface ProfileScale {
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
  /**
   * Its definition.
   */
  about?: string;
  /**
   * For competencies: the pillar they belong to.
   */
  pillar?: string;
  /**
   * For competencies: the area they belong to.
   */
  area?: string;
  /**
   * Distinct decisions.
   */
  decisions: number;
  /**
   * Distinct scenarios.
   */
  scenarios: number;
  /**
   * Pieces of evidence: decision × behavior.
   */
  opportunities: number;
  /**
   * What may be said: `none` (no evidence), `seen` (seen k of n, no estimate), `within-scenario` (band within this scenario), `band` (band and standing in words), `development` (score, band, standing), `decision` (the same, from operational data and so much of it that it may inform a decision about a person), `navigation` (an area of one competency).
   */
  tier: "none" | "seen" | "within-scenario" | "band" | "development" | "decision" | "navigation";
  /**
   * Which scoring level made the numbers (0 transparent, 1 benchmarked, 2 calibrated).
   */
  level: number;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  says?: string;
  seen: SeenCount;
  /**
   * What was reached of what was attainable; null without evidence.
   */
  quality: Quality | null;
  /**
   * The estimate with its likely range; null where the evidence carries none.
   */
  band: Band | null;
  /**
   * Against the target, in words; null where there is no band or no target.
   */
  standing: Standing | null;
  /**
   * How often level 4 was reached; null where nothing could show it.
   */
  frequency: Frequency | null;
  /**
   * How even the levels are across scenarios; null under 10 opportunities or in one scenario.
   */
  consistency: Consistency | null;
  /**
   * Only when asked for and allowed.
   */
  percentile: Percentile | null;
  /**
   * Null without a calibration for this scale, or where too little of it was met.
   */
  calibrated: CalibratedEstimate | null;
  trail: Trail;
}
/**
 * Its opportunities by what was seen: one per decision and competency, on the average of the competency's behaviors there.
 */
export interface SeenCount {
  /**
   * At level 4 or above, and something at 4 or above was chosen.
   */
  seen: number;
  /**
   * At level 4 or above by a judgment: what is better was told, nothing was chosen.
   */
  judged: number;
  /**
   * At level 2.5 or above, and neither of these.
   */
  partly: number;
  /**
   * Under level 2.5.
   */
  notShown: number;
  /**
   * All of them.
   */
  of: number;
}
export interface Quality {
  /**
   * x̂: attainable share reached.
   */
  share: number;
  /**
   * 1 + 4·x̂.
   */
  score: number;
  /**
   * Σ(level − min).
   */
  earned: number;
  /**
   * Σ(max − min).
   */
  attainable: number;
}
/**
 * An estimate with its 90% likely range, given the benchmark population.
 */
export interface Band {
  /**
   * The estimate, on the 1 to 5 scale.
   */
  score: number;
  /**
   * On the 1 to 5 scale.
   */
  low: number;
  /**
   * On the 1 to 5 scale.
   */
  high: number;
  /**
   * Standard error on the 1 to 5 scale.
   */
  se: number;
  /**
   * How often such bands hold the true score, given the population assumed.
   */
  coverage: number;
  /**
   * ρ: share of the score's variance that is not error.
   */
  reliability: number;
  /**
   * m: what the benchmark population scores on this form and route.
   */
  expected: number;
  /**
   * `scenario`: holds within this scenario only. `form`: across the scenarios of the form.
   */
  within: "scenario" | "form";
  /**
   * For competencies: ρ from the competency's own evidence alone; `reliability` also counts what the other competencies tell.
   */
  ownReliability?: number;
  /**
   * Whether any number behind it is simulated.
   */
  synthetic?: boolean;
}
export interface Standing {
  /**
   * Against the target; `cannot-tell` where no verdict reaches a probability of .80.
   */
  verdict: "above" | "at" | "below" | "cannot-tell";
  /**
   * Posterior probability of the verdict.
   */
  probability: number;
  /**
   * On the 1 to 5 scale.
   */
  target: number;
  /**
   * Standard error of the target, on the 1 to 5 scale.
   */
  targetSe: number;
  /**
   * Whether any number behind it is simulated.
   */
  synthetic: boolean;
}
export interface Frequency {
  /**
   * Opportunities at level 4 or above.
   */
  reached: number;
  /**
   * Opportunities that could show it: min < 4 <= max.
   */
  of: number;
  /**
   * What responding at random would reach, on average.
   */
  chance: number;
  /**
   * Jeffreys 90%, from 8 opportunities on.
   */
  interval: FrequencyInterval | null;
  /**
   * Whether any number behind it is simulated.
   */
  synthetic?: boolean;
}
export interface FrequencyInterval {
  /**
   * Lower end, as a share of opportunities in the simulation.
   */
  low: number;
  /**
   * Upper end.
   */
  high: number;
  /**
   * What the counts were divided by, because opportunities in one scenario and one decision are not independent: 1 + (m̄ − 1)·icc (Kish 1965).
   */
  designEffect: number;
}
export interface Consistency {
  /**
   * Residual over expected variance; 1 = as even as expected.
   */
  index: number;
  /**
   * Opportunities it rests on; there are at least 10.
   */
  opportunities: number;
  /**
   * Whether any number behind it is simulated.
   */
  synthetic?: boolean;
  /**
   * How even the levels are across scenarios, against what is expected at this level.
   */
  evenness: "less" | "as-expected" | "more";
}
/**
 * Where the score stands in the benchmark; low and high are the ends of the band, looked up in the same table.
 */
export interface Percentile {
  /**
   * Percentage of the norm group below the score, with half of those at it, held to 1 to 99.
   */
  value: number;
  /**
   * At the lower end of the band.
   */
  low: number;
  /**
   * At the upper end of the band.
   */
  high: number;
  /**
   * Whether the norm group is simulated.
   */
  synthetic: boolean;
  /**
   * T = 50 + 10z, normalized by area, held to 20 to 80.
   */
  t?: Ranged;
  /**
   * Standard ten, 1 to 10.
   */
  sten?: Ranged;
  /**
   * Standard nine, 1 to 9.
   */
  stanine?: Ranged;
  sample?: NormPrecision;
}
/**
 * A value with its 90% interval.
 */
export interface Ranged {
  /**
   * The value.
   */
  value: number;
  /**
   * Lower end.
   */
  low: number;
  /**
   * Upper end.
   */
  high: number;
}
/**
 * What the size of the norm sample alone leaves open.
 */
export interface NormPrecision {
  /**
   * (Σw)²/Σw² (Kish 1965).
   */
  effectiveN: number;
  /**
   * Lower end of the 90% interval of the percentile rank.
   */
  low: number;
  /**
   * Upper end of the 90% interval of the percentile rank.
   */
  high: number;
}
/**
 * Ability from calibrated items (expected a posteriori), where the evidence carries a band. Its estimate is the scale's `band`; `quality` stays the attainable share.
 */
export interface CalibratedEstimate {
  /**
   * Ability θ: the mean of its posterior. In the calibration's reference group the mean is 0.
   */
  theta: number;
  /**
   * Standard deviation of the posterior of θ.
   */
  sd: number;
  /**
   * Lower end of the 90% likely range of θ: theta − 1.645·sd.
   */
  low: number;
  /**
   * Upper end of the 90% likely range of θ.
   */
  high: number;
  /**
   * T score: 50 + 10·theta.
   */
  t: number;
  /**
   * Lower end of the 90% likely range as a T score.
   */
  tLow: number;
  /**
   * Upper end of the 90% likely range as a T score.
   */
  tHigh: number;
  /**
   * θ on the 1 to 5 scale: 1 + 4 times the attainable share expected at θ over all items of the calibration, met or not, so that it does not depend on the route.
   */
  score: number;
  /**
   * Lower end of the 90% likely range on the 1 to 5 scale, by the same curve.
   */
  scoreLow: number;
  /**
   * Upper end of the 90% likely range on the 1 to 5 scale, by the same curve.
   */
  scoreHigh: number;
  /**
   * 1 − sd² over the variance of θ in the calibration's reference group.
   */
  reliability: number;
  /**
   * Decisions that entered the estimate.
   */
  decisions: number;
  /**
   * Decisions of this scale that did not enter.
   */
  leftOut: LeftOutDecision[];
  fit: PersonFit;
  calibration: CalibrationUsed;
  /**
   * Whether the calibration's responses are simulated.
   */
  synthetic: boolean;
}
export interface LeftOutDecision {
  /**
   * As scenario/decision.
   */
  decision: string;
  /**
   * `unknown-decision`: it was not calibrated. `unknown-level`: nobody in the calibration's sample responded at this level, so nothing is known about it. `other-content`: its scenario or key has changed since the calibration.
   */
  reason: "unknown-decision" | "unknown-level" | "other-content";
}
/**
 * How well the responses go with the calibration at the ability estimated: a mark of quality, never a verdict.
 */
export interface PersonFit {
  /**
   * Infit mean square; 1 is as expected.
   */
  infit: number;
  /**
   * Outfit mean square; 1 is as expected.
   */
  outfit: number;
  /**
   * Standardized log-likelihood; low is unlikely. Conservative, because θ comes from the same responses. Null where scenarios are modeled as testlets.
   */
  lz: number | null;
  /**
   * From 8 decisions on: infit over 1.5, outfit over 2, or lz under −2.
   */
  flagged: boolean;
  /**
   * Decisions, as scenario/decision, whose response lies more than 2 standard deviations from what is expected at this ability; at most 5, the most surprising first.
   */
  surprising: string[];
}
/**
 * Which calibration made the numbers.
 */
export interface CalibrationUsed {
  /**
   * The response model.
   */
  model: string;
  /**
   * Calibrated items of the scale.
   */
  items: number;
  /**
   * Scenarios modeled as testlets.
   */
  testlets: number;
  /**
   * People whose responses it was estimated from.
   */
  persons: number;
  /**
   * Whether people were measured, responses simulated, or the source does not say.
   */
  kind: "measured" | "synthetic" | "unknown";
  /**
   * The group that θ and its range refer to.
   */
  group: string;
  /**
   * Where the responses came from.
   */
  source: string;
  /**
   * What computed it.
   */
  program: string;
}
/**
 * The way from the number down to the evidence.
 */
export interface Trail {
  /**
   * Ids of its behaviors.
   */
  behaviors: string[];
  /**
   * Ids of evidence in this profile.
   */
  evidence: string[];
  /**
   * What its counts and marks count: one per decision and competency, on the average of the competency's behaviors there.
   */
  opportunities: TrailOpportunity[];
  /**
   * Composite weights, for pillars, areas and overall.
   */
  components: TrailComponent[];
  /**
   * What each piece of evidence carries, for competencies.
   */
  weights: TrailWeight[];
}
export interface TrailOpportunity {
  /**
   * Ids of its evidence.
   */
  evidence: string[];
  /**
   * Average level.
   */
  level: number;
  /**
   * `seen`: level 4 or above, and something at 4 or above was chosen. `judged`: level 4 or above by judging what is better. `partly`: 2.5 or above. `not-shown`: below.
   */
  shown: "seen" | "judged" | "partly" | "not-shown";
}
export interface TrailComponent {
  /**
   * The competency's id.
   */
  competency: string;
  /**
   * Its weight in the composite; weights add up to 1.
   */
  weight: number;
}
export interface TrailWeight {
  /**
   * Id of the evidence.
   */
  evidence: string;
  /**
   * Its share of the weight; shares add up to 1.
   */
  weight: number;
}
export interface ProfileBehavior {
  /**
   * The behavior's id.
   */
  id: string;
  /**
   * The competency it belongs to.
   */
  competency: string;
  /**
   * The pillar it belongs to.
   */
  pillar: string;
  /**
   * What the behavior says.
   */
  statement: string;
  /**
   * `seen`: at level 4 or above at least once, by what was chosen. `judged`: never seen, but judged well (level 4 or above where options were rated, ranked or sorted). `partly`: at 2.5 or above at least once. `not-shown`: never. `no-response`: time ran out wherever it was asked for. `not-reached`: the session ended before it was. `no-opportunity`: no decision on the route asked for it.
   */
  status: "seen" | "judged" | "partly" | "not-shown" | "no-response" | "not-reached" | "no-opportunity";
  /**
   * Opportunities where it was seen.
   */
  seen: number;
  /**
   * Opportunities where it was judged well.
   */
  judged: number;
  /**
   * Opportunities met.
   */
  of: number;
  /**
   * Ids of evidence in this profile.
   */
  evidence: string[];
}
export interface ProfileEvidence {
  /**
   * Its id in this profile: trails and plans refer to it.
   */
  id: string;
  /**
   * The session's id.
   */
  session: string;
  /**
   * The scenario's id.
   */
  scenario: string;
  /**
   * The scene's id.
   */
  decision: string;
  /**
   * The type of response.
   */
  type: "choose" | "best-worst" | "rate" | "rank" | "select" | "allocate" | "estimate" | "sort";
  /**
   * The behavior's id.
   */
  behavior: string;
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  level: number;
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  min: number;
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  max: number;
  /**
   * The highest level of what was chosen itself: the option chosen, the pick for best, any of those picked. Null where the response is a judgment of options (rate, rank, sort): then nothing was chosen.
   */
  chosen: number | null;
  /**
   * `seen`: level 4 or above, and something at 4 or above was chosen. `judged`: level 4 or above by judging what is better. `partly`: 2.5 or above. `not-shown`: below.
   */
  shown: "seen" | "judged" | "partly" | "not-shown";
  /**
   * Probability that a response at random reaches level 4.
   */
  chance: number;
  /**
   * The scene's heading.
   */
  heading: string;
  /**
   * The question that was asked.
   */
  prompt: string;
  /**
   * The words chosen, with what was done with them.
   */
  options: EvidenceWord[];
  /**
   * The assessor's rationale for what was chosen.
   */
  rationale: string[];
  /**
   * A strongest response for this behavior at this decision; null where the response was one.
   */
  stronger: StrongerResponse | null;
  /**
   * When the response was given.
   */
  at: number;
  /**
   * Milliseconds from shown to responded, pauses left out.
   */
  elapsed: number;
}
/**
 * Words on the page, with what was done with them.
 */
export interface EvidenceWord {
  /**
   * Option, item or figure (`low`, `likely`, `high`).
   */
  option: string;
  /**
   * The words as the candidate read them.
   */
  text: string;
  /**
   * What was done with it.
   */
  as: "picked" | "best" | "worst" | "rated" | "ranked" | "allocated" | "estimated" | "sorted";
  /**
   * Rating, position, amount, figure or bin, where there is one.
   */
  value?: number | string;
  /**
   * The key's level of this part, where the key rates parts.
   */
  level?: number;
  /**
   * The assessor's rationale.
   */
  why?: string;
}
/**
 * A strongest response for this behavior at this decision.
 */
export interface StrongerResponse {
  /**
   * Anchor level, 1 (weakest) to 5 (strongest).
   */
  level: number;
  /**
   * What a strongest response would have been, in the words on the page.
   */
  words: EvidenceWord[];
}
export interface ProfileMissing {
  /**
   * The session's id.
   */
  session: string;
  /**
   * The scenario's id.
   */
  scenario: string;
  /**
   * The scene's id.
   */
  decision: string;
  /**
   * The behavior's id.
   */
  behavior: string;
  /**
   * `timeout`: time ran out at the decision. `not-reached`: the session ended before it.
   */
  reason: "timeout" | "not-reached";
}
export interface Contrast {
  /**
   * The competency's id.
   */
  competency: string;
  /**
   * Against the person's own mean, in scale points, once each competency's expected score on this form is taken off.
   */
  difference: number;
  /**
   * Standard error of the difference.
   */
  se: number;
  /**
   * Difference over its standard error.
   */
  z: number;
  /**
   * Whether any number behind it is simulated.
   */
  synthetic?: boolean;
}
export interface LookFirst {
  /**
   * The competency's id.
   */
  competency: string;
  /**
   * Posterior probability of being below target.
   */
  probability: number;
  /**
   * Its behaviors, weakest evidence first, at most three.
   */
  behaviors: string[];
  /**
   * Whether any number behind it is simulated.
   */
  synthetic?: boolean;
  /**
   * What the probability says in a word; null where the evidence carries no standing.
   */
  likelihood: ("likely-below" | "may-be-below" | "probably-not-below") | null;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  says?: string;
}
/**
 * Where the time went, beside published reference points.
 */
export interface TimeLedger {
  minutes: ProfileLedger;
  /**
   * Minutes of all four.
   */
  total: number;
  /**
   * Published reference points: context, never norms. `coaching-quarter-more`: LSA Global. `coaching-half`: Dagary (2026).
   */
  reference: ("coaching-quarter-more" | "coaching-half")[];
}
/**
 * Minutes of story time, by use.
 */
export interface ProfileLedger {
  /**
   * Minutes of coaching.
   */
  coaching: number;
  /**
   * Minutes of selling.
   */
  selling: number;
  /**
   * Minutes of administration.
   */
  admin: number;
  /**
   * Minutes of meetings.
   */
  meetings: number;
}
export interface PlanItem {
  /**
   * The competency it belongs to.
   */
  competency: string;
  /**
   * The behavior to work on.
   */
  behavior: string;
  /**
   * Ids of the evidence to look at, weakest first.
   */
  evidence: string[];
  /**
   * What strong leaders do there: the model's anchor of level 5.
   */
  strong?: string;
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
  /**
   * What should be true after 30, 60 and 90 days.
   */
  checkpoints: PlanCheckpoint[];
}
export interface PlanCheckpoint {
  /**
   * Days from the start.
   */
  day: 30 | 60 | 90;
  /**
   * Which part of the item leads there.
   */
  practice: "observe" | "ask" | "rehearse";
}
/**
 * The profile held against the target of its benchmark, where asked for.
 */
export interface ProfileComparison {
  to: ComparedBenchmark;
  /**
   * Whether any number behind it is simulated.
   */
  synthetic: boolean;
  /**
   * Every scale whose evidence carries a standing.
   */
  gaps: ScaleGap[];
  /**
   * Over the competencies that have a gap; null under three of them.
   */
  similarity: ProfileSimilarity | null;
}
/**
 * The benchmark whose target it is held against.
 */
export interface ComparedBenchmark {
  /**
   * The benchmark's id.
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
   * Where its numbers come from.
   */
  kind: string;
}
/**
 * One scale of the first, held against the second.
 */
export interface ScaleGap {
  /**
   * The scale's id in the model.
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
   * Score of the first, on the 1 to 5 scale.
   */
  first: number;
  /**
   * Score of the second (or of the target), on the 1 to 5 scale.
   */
  second: number;
  /**
   * first − second, in scale points.
   */
  gap: number;
  /**
   * The 90% interval of the gap, from √(SE² + SE_b²); null where both come from the same sessions, whose errors are not independent.
   */
  interval: GapInterval | null;
  /**
   * Whether the interval leaves out 0.
   */
  clear: boolean;
  /**
   * Whether any number behind it is simulated.
   */
  synthetic: boolean;
}
/**
 * A 90% interval.
 */
export interface GapInterval {
  /**
   * √(SE² + SE_b²).
   */
  se: number;
  /**
   * Lower end.
   */
  low: number;
  /**
   * Upper end.
   */
  high: number;
}
/**
 * How alike two profiles are, in the parts that say how: level, spread and shape.
 */
export interface ProfileSimilarity {
  /**
   * Competencies compared.
   */
  scales: number;
  /**
   * `z`: standard scores of the benchmark population. `points`: the 1 to 5 scale, where no population is known.
   */
  unit: "z" | "points";
  /**
   * D²: the sum of squared differences.
   */
  d2: number;
  /**
   * What D² would be on average if both were the same and only error told them apart.
   */
  fromError: number;
  /**
   * The part of D² from different levels: k·(difference of means)².
   */
  elevation: number;
  /**
   * The part from different spreads: (S₁ − S₂)².
   */
  scatter: number;
  /**
   * The part from different shapes: 2·S₁·S₂·(1 − r).
   */
  shape: number;
  /**
   * Correlation of the shapes; null where a profile is flat.
   */
  pearson: number | null;
  /**
   * Double-entry intraclass correlation; null where all scores are the same.
   */
  doubleEntry: number | null;
  /**
   * Cosine of the two; null where one is all zeros.
   */
  cosine: number | null;
  /**
   * Cattell's r_p: (E_k − D²)/(E_k + D²), E_k twice the median of χ² with k degrees of freedom. Never to be shown without its caveat and the parts above; null in scale points.
   */
  cattell: number | null;
  /**
   * Whether the population it is standardized by is simulated.
   */
  synthetic: boolean;
}
/**
 * A decision as it was told: what was said before it and what came of the response.
 */
export interface ProfileMoment {
  /**
   * The session's id.
   */
  session: string;
  /**
   * The scenario's id.
   */
  scenario: string;
  /**
   * The scene's id.
   */
  decision: string;
  /**
   * What was said before the question.
   */
  said: SpokenLine[];
  /**
   * What was said after the response. Empty where the scenario tells nothing.
   */
  ledTo: SpokenLine[];
}
/**
 * A line as the candidate read it.
 */
export interface SpokenLine {
  /**
   * Who speaks: the narrator, the candidate's own role, or somebody of the cast.
   */
  by: "narrator" | "you" | "cast";
  /**
   * The name of somebody of the cast.
   */
  name?: string;
  /**
   * The words, with memory printed into them.
   */
  text: string;
}
