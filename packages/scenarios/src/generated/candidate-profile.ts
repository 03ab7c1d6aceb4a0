// Generated from schemas/candidate-profile.schema.json by scripts/generate-types.mjs. Do not edit.

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
  notices: Notice[];
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
   * What to look at first.
   */
  lookFirst: CandidateLookFirst[];
  /**
   * The development plan, from the model's practice library.
   */
  plan: CandidatePlanItem[];
  /**
   * What casts doubt on the quality of the responses: what the tracking system is told, the person is told, too.
   */
  flags: SharedFlag[];
  /**
   * The decisions behind the evidence as they were told. Left out by what does not replay a transcript.
   */
  moments?: CandidateMoment[];
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
export interface SharedBenchmark {
  /**
   * Its title.
   */
  title: string;
  /**
   * synthetic, judgment, pilot or operational.
   */
  kind: string;
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
  /**
   * The language of the texts, as a BCP 47 tag. Left out by versions that did not tell.
   */
  locale?: string;
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
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  says?: string;
  /**
   * On the 1 to 5 scale; null where the evidence carries none.
   */
  band: SharedBand | null;
  /**
   * Against the target; null where the evidence carries none.
   */
  standing: ("above" | "at" | "below" | "cannot-tell") | null;
  /**
   * Whether any number behind it is simulated.
   */
  synthetic: boolean;
  /**
   * What may be said: `none` (no evidence), `seen` (seen k of n, no estimate), `within-scenario` (band within this scenario), `band` (band and standing in words), `development` (score, band, standing), `decision` (the same, from operational data and so much of it that it may inform a decision about a person), `navigation` (an area of one competency).
   */
  tier: "none" | "seen" | "within-scenario" | "band" | "development" | "decision" | "navigation";
  /**
   * Distinct scenarios.
   */
  scenarios: number;
  seen: SharedSeenCount;
  /**
   * What the band is given: `assumed`: a population assumed; `benchmark`: that of the benchmark; `calibration`: the reference group of a calibration.
   */
  population: "assumed" | "benchmark" | "calibration";
  /**
   * How even the levels are across scenarios, against what is expected at this level. Left out under 10 opportunities or in one scenario.
   */
  evenness?: "less" | "as-expected" | "more";
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
/**
 * Its opportunities by what was seen: one per decision and competency, on the average of the competency's behaviors there.
 */
export interface SharedSeenCount {
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
   * `seen`: at level 4 or above at least once, by what was chosen. `judged`: never seen, but judged well (level 4 or above where options were rated, ranked or sorted). `partly`: at 2.5 or above at least once. `not-shown`: never. `no-response`: time ran out wherever it was asked for. `not-reached`: the session ended before it was. `no-opportunity`: no decision on the route asked for it.
   */
  status: "seen" | "judged" | "partly" | "not-shown" | "no-response" | "not-reached" | "no-opportunity";
  /**
   * Ids of evidence here.
   */
  evidence: string[];
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
  as: "picked" | "best" | "worst" | "rated" | "ranked" | "allocated" | "estimated" | "sorted";
  /**
   * The rating, rank, bin or amount given.
   */
  value?: number | string;
}
export interface CandidateLookFirst {
  /**
   * The competency's id.
   */
  competency: string;
  /**
   * What the probability says in a word; null where the evidence carries no standing.
   */
  likelihood: ("likely-below" | "may-be-below" | "probably-not-below") | null;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  says?: string;
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
  checkpoints: CandidateCheckpoint[];
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
}
/**
 * A decision as it was told: what was said before it and what came of the response.
 */
export interface CandidateMoment {
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
