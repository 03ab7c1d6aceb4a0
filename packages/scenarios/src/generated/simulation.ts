// Generated from schemas/simulation.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * Something to be said beside simulated numbers, by a code.
 */
export type SimulationNotice = SimulationNoticePlain | SimulationNoticeBenchmark;

/**
 * What simulated sessions of a scenario or form came to (`leadsim simulate --format json`). No person was measured.
 */
export interface Simulation {
  /**
   * The format and its version.
   */
  readonly format: "leadsim/simulation@1";
  /**
   * Always: no number here is of a measured person.
   */
  readonly simulated: true;
  /**
   * What must be said wherever a number of it stands, and what scores and bands rest on.
   */
  readonly notices: readonly SimulationNotice[];
  readonly of: SimulationOf;
  /**
   * Who answered: `people` of known ability, or a way of answering without insight.
   */
  readonly policy:
    | "people"
    | "random"
    | "least-used"
    | "longest"
    | "first"
    | "middle"
    | "all-threes"
    | "agreeable"
    | "strongest";
  /**
   * Sessions played.
   */
  readonly sessions: number;
  /**
   * The seed: the same content, policy and seed give the same numbers.
   */
  readonly seed: string;
  /**
   * Overall, pillars and competencies, as all sessions came out.
   */
  readonly scores: readonly SimulationScale[];
  /**
   * How the options of each decision were used.
   */
  readonly choices: readonly SimulationDecision[];
  /**
   * Every behavior of the model, in its order.
   */
  readonly behaviors: readonly SimulationBehavior[];
  /**
   * The scenes and options met least, each with a path that meets it.
   */
  readonly leastMet: readonly SimulationLeastMet[];
  /**
   * What ways of answering without insight earn, beside simulated people and the strongest answers.
   */
  readonly strategies: readonly SimulationStrategy[];
  /**
   * How dependable each scale would be on the commonest path, and on the others. Scales that nothing measures are left out.
   */
  readonly dependability: readonly SimulationDependability[];
}
export interface SimulationNoticePlain {
  /**
   * `simulated`: no person was measured. `forecast`: from variance components, before anyone has sat it. `shipped-priors`: scores and bands rest on priors set by judgment.
   */
  readonly code: "simulated" | "forecast" | "shipped-priors";
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  readonly says?: string;
}
export interface SimulationNoticeBenchmark {
  /**
   * Scores and bands rest on a benchmark.
   */
  readonly code: "benchmark";
  /**
   * The kind of the benchmark.
   */
  readonly kind: "synthetic" | "judgment" | "pilot" | "operational";
  /**
   * Its id and version.
   */
  readonly benchmark: string;
  /**
   * The same in words, where whoever wrote the file asked for them. leadsim itself never reads it.
   */
  readonly says?: string;
}
/**
 * The scenario or form that was played.
 */
export interface SimulationOf {
  /**
   * Its id.
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
}
export interface SimulationScale {
  /**
   * What is summed up.
   */
  readonly kind: "overall" | "pillar" | "competency";
  /**
   * The scale's id in the model; `overall` for all of it.
   */
  readonly id: string;
  /**
   * Its name.
   */
  readonly title: string;
  /**
   * Points earned of those attainable, as 1 to 5; null where nothing measures it.
   */
  readonly quality: SimulationDistribution | null;
  /**
   * What profiles would print, drawn to the middle by ρ; null where the evidence carries no score.
   */
  readonly score: SimulationDistribution | null;
  /**
   * Share of sessions by verdict (`above`, `at`, `below`, `cannot-tell`); null where the evidence carries none.
   */
  readonly standing: {
    /**
     * Share of sessions.
     */
    readonly [k: string]: number;
  } | null;
}
/**
 * How numbers on the 1 to 5 scale lie.
 */
export interface SimulationDistribution {
  /**
   * Sessions.
   */
  readonly n: number;
  /**
   * Mean.
   */
  readonly mean: number;
  /**
   * Standard deviation.
   */
  readonly sd: number;
  /**
   * 5th percentile over sessions.
   */
  readonly p5: number;
  /**
   * 25th percentile over sessions.
   */
  readonly p25: number;
  /**
   * 50th percentile over sessions.
   */
  readonly p50: number;
  /**
   * 75th percentile over sessions.
   */
  readonly p75: number;
  /**
   * 95th percentile over sessions.
   */
  readonly p95: number;
  /**
   * Counts in quarters of a point, from 1 to 5.
   *
   * @minItems 16
   * @maxItems 16
   */
  readonly histogram: readonly number[];
}
export interface SimulationDecision {
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
   * Responses given.
   */
  readonly responses: number;
  /**
   * Sessions where time ran out.
   */
  readonly timeouts: number;
  /**
   * The options, in the order of the scenario.
   */
  readonly options: readonly SimulationOption[];
  /**
   * The answer given in over 90% of responses; null where there is none.
   */
  readonly crowded: string | null;
}
export interface SimulationOption {
  /**
   * The option's id.
   */
  readonly option: string;
  /**
   * Share of responses by what can be done with the option (`picked`; `best`, `worst`; a rating, a position, a bin); for `allocate` and `estimate` only `mean`, the mean figure.
   */
  readonly shares: {
    readonly [k: string]: number;
  };
  /**
   * Picked, or named best or worst, in under 3% of responses.
   */
  readonly rare: boolean;
}
export interface SimulationBehavior {
  /**
   * The behavior's id.
   */
  readonly behavior: string;
  /**
   * The competency's id.
   */
  readonly competency: string;
  /**
   * Decisions that measure it.
   */
  readonly decisions: number;
  /**
   * How many of those a session met, on average.
   */
  readonly met: number;
  /**
   * Mean level; null where nobody met it.
   */
  readonly level: number | null;
  /**
   * Share of meetings at level 4 or above; null where nobody met it.
   */
  readonly seen: number | null;
}
export interface SimulationLeastMet {
  /**
   * The scenario's id.
   */
  readonly scenario: string;
  /**
   * The scene's id.
   */
  readonly scene: string;
  /**
   * The option; absent where the scene itself is meant.
   */
  readonly option?: string;
  /**
   * Of scenes: times shown per session. Of options: share of responses there.
   */
  readonly share: number;
  /**
   * Whether the scene was met in every session, so that only the option is seldom taken.
   */
  readonly everyPath: boolean;
  /**
   * Responses that lead there, as `leadsim play --responses` reads them; null where none was found in the sessions searched.
   */
  readonly path: readonly import("./responses.js").ScriptedResponse[] | null;
}
export interface SimulationStrategy {
  /**
   * The policy.
   */
  readonly name: string;
  /**
   * Mean quality overall, 1 to 5; null where nothing is measured.
   */
  readonly overall: number | null;
  /**
   * Mean quality by pillar, 1 to 5; null where nothing measures it.
   */
  readonly pillars: {
    readonly [k: string]: number | null;
  };
  /**
   * How far overall lies between random answers (0) and the strongest (1); null where they earn the same.
   */
  readonly share: number | null;
  /**
   * Whether it needs no insight and gets further than a third of the way.
   */
  readonly pays: boolean;
}
export interface SimulationDependability {
  /**
   * What is summed up.
   */
  readonly kind: "overall" | "pillar" | "competency";
  /**
   * The scale's id in the model; `overall` for all of it.
   */
  readonly id: string;
  /**
   * Its name.
   */
  readonly title: string;
  /**
   * Of a competency: the pillar it is filed under.
   */
  readonly pillar?: string;
  /**
   * Distinct decisions.
   */
  readonly decisions: number;
  /**
   * Distinct scenarios.
   */
  readonly scenarios: number;
  /**
   * Decision × behavior.
   */
  readonly opportunities: number;
  /**
   * What a profile would say from that much evidence; `tier` of a profile explains the words.
   */
  readonly tier: "none" | "seen" | "within-scenario" | "band" | "development" | "decision" | "navigation";
  /**
   * Whether a profile shows a score with a band.
   */
  readonly band: boolean;
  /**
   * ρ over all scenarios there might be: share of the variance of the score that is not error, with what related competencies tell.
   */
  readonly reliability: number;
  /**
   * The same within the one scenario played, where a profile's band is for that alone: what a person does there and nowhere else counts as true. Null elsewhere. No measure of a form.
   */
  readonly withinScenario: number | null;
  /**
   * ρ from a competency’s own evidence alone; null at composites.
   */
  readonly ownReliability: number | null;
  /**
   * Standard error over all people, on the 1 to 5 scale. A profile’s own goes with its score.
   */
  readonly se: number;
  /**
   * Half the width of a 90% band by that standard error, on the 1 to 5 scale.
   */
  readonly halfWidth: number;
  /**
   * The lowest ρ over all paths that were taken.
   */
  readonly lowest: number;
  /**
   * The highest ρ over all paths that were taken.
   */
  readonly highest: number;
}
