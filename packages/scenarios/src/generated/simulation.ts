// Generated from schemas/simulation.schema.json by scripts/generate-types.mjs. Do not edit.

/**
 * What simulated sessions of a scenario or form came to (`leadsim simulate --format json`). No person was measured.
 */
export interface Simulation {
  /**
   * The format and its version.
   */
  format: "leadsim/simulation@1";
  /**
   * Always: no number here is of a measured person.
   */
  simulated: true;
  /**
   * What must be said wherever a number of it stands.
   */
  statement: string;
  of: SimulationOf;
  /**
   * Who answered: `people` of known ability, or a way of answering without insight.
   */
  policy:
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
  sessions: number;
  /**
   * The seed: the same content, policy and seed give the same numbers.
   */
  seed: string;
  /**
   * What scores and bands rest on, in words.
   */
  yardstick: string;
  /**
   * Overall, pillars and competencies, as all sessions came out.
   */
  scores: SimulationScale[];
  /**
   * How the options of each decision were used.
   */
  choices: SimulationDecision[];
  /**
   * Every behavior of the model, in its order.
   */
  behaviors: SimulationBehavior[];
  /**
   * The scenes and options met least, each with a path that meets it.
   */
  leastMet: SimulationLeastMet[];
  /**
   * What ways of answering without insight earn, beside simulated people and the strongest answers.
   */
  strategies: SimulationStrategy[];
  /**
   * How dependable each scale would be on the commonest route, and on the others. Scales that nothing measures are left out.
   */
  dependability: SimulationDependability[];
}
/**
 * The scenario or form that was played.
 */
export interface SimulationOf {
  /**
   * Its id.
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
export interface SimulationScale {
  /**
   * What is summed up.
   */
  kind: "overall" | "pillar" | "competency";
  /**
   * The scale's id in the model; `overall` for all of it.
   */
  id: string;
  /**
   * Its name.
   */
  title: string;
  /**
   * Points earned of those attainable, as 1 to 5; null where nothing measures it.
   */
  quality: SimulationDistribution | null;
  /**
   * What profiles would print, drawn to the middle by ρ; null where the evidence carries no score.
   */
  score: SimulationDistribution | null;
  /**
   * Share of sessions by verdict (`above`, `at`, `below`, `cannot-tell`); null where the evidence carries none.
   */
  standing: {
    /**
     * Share of sessions.
     */
    [k: string]: number;
  } | null;
}
/**
 * How numbers on the 1 to 5 scale lie.
 */
export interface SimulationDistribution {
  /**
   * Sessions.
   */
  n: number;
  /**
   * Mean.
   */
  mean: number;
  /**
   * Standard deviation.
   */
  sd: number;
  /**
   * 5th percentile over sessions.
   */
  p5: number;
  /**
   * 25th percentile over sessions.
   */
  p25: number;
  /**
   * 50th percentile over sessions.
   */
  p50: number;
  /**
   * 75th percentile over sessions.
   */
  p75: number;
  /**
   * 95th percentile over sessions.
   */
  p95: number;
  /**
   * Counts in quarters of a point, from 1 to 5.
   *
   * @minItems 16
   * @maxItems 16
   */
  histogram: number[];
}
export interface SimulationDecision {
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
   * Responses given.
   */
  responses: number;
  /**
   * Sessions where time ran out.
   */
  timeouts: number;
  /**
   * The options, in the order of the scenario.
   */
  options: SimulationOption[];
  /**
   * The answer given in over 90% of responses; null where there is none.
   */
  crowded: string | null;
}
export interface SimulationOption {
  /**
   * The option's id.
   */
  option: string;
  /**
   * Share of responses by what can be done with the option (`picked`; `best`, `worst`; a rating, a position, a bin); for `allocate` and `estimate` only `mean`, the mean figure.
   */
  shares: {
    [k: string]: number;
  };
  /**
   * Picked, or named best or worst, in under 3% of responses.
   */
  rare: boolean;
}
export interface SimulationBehavior {
  /**
   * The behavior's id.
   */
  behavior: string;
  /**
   * The competency's id.
   */
  competency: string;
  /**
   * Decisions that measure it.
   */
  decisions: number;
  /**
   * How many of those a session met, on average.
   */
  met: number;
  /**
   * Mean level; null where nobody met it.
   */
  level: number | null;
  /**
   * Share of meetings at level 4 or above; null where nobody met it.
   */
  seen: number | null;
}
export interface SimulationLeastMet {
  /**
   * The scenario's id.
   */
  scenario: string;
  /**
   * The scene's id.
   */
  scene: string;
  /**
   * The option; absent where the scene itself is meant.
   */
  option?: string;
  /**
   * Of scenes: times shown per session. Of options: share of responses there.
   */
  share: number;
  /**
   * Whether the scene was met in every session, so that only the option is seldom taken.
   */
  everyRoad: boolean;
  /**
   * Responses that lead there, as `leadsim play --responses` reads them; null where none was found in the sessions searched.
   */
  path: PathResponse[] | null;
}
export interface PathResponse {
  /**
   * The scene's id.
   */
  scene: string;
  /**
   * What is answered, as in a responses document; `{ "timeout": true }` where time runs out.
   */
  response: {
    [k: string]: unknown;
  };
  /**
   * The scenario's id.
   */
  scenario?: string;
}
export interface SimulationStrategy {
  /**
   * The policy.
   */
  name: string;
  /**
   * Mean quality overall, 1 to 5; null where nothing is measured.
   */
  overall: number | null;
  /**
   * Mean quality by pillar, 1 to 5; null where nothing measures it.
   */
  pillars: {
    [k: string]: number | null;
  };
  /**
   * How far overall lies on the way from random answers (0) to the strongest (1); null where there is no way between them.
   */
  way: number | null;
  /**
   * Whether it needs no insight and gets further than a third of the way.
   */
  pays: boolean;
}
export interface SimulationDependability {
  /**
   * What is summed up.
   */
  kind: "overall" | "pillar" | "competency";
  /**
   * The scale's id in the model; `overall` for all of it.
   */
  id: string;
  /**
   * Its name.
   */
  title: string;
  /**
   * Of a competency: the pillar it is filed under.
   */
  pillar?: string;
  /**
   * Distinct decisions.
   */
  decisions: number;
  /**
   * Distinct scenarios.
   */
  scenarios: number;
  /**
   * Decision × behavior.
   */
  opportunities: number;
  /**
   * What a profile would say from that much evidence; `tier` of a profile explains the words.
   */
  tier: "none" | "seen" | "within-scenario" | "band" | "development" | "decision" | "navigation";
  /**
   * Whether a profile shows a score with a band.
   */
  band: boolean;
  /**
   * ρ: share of the variance of the score that is not error, with what related competencies tell.
   */
  reliability: number;
  /**
   * ρ from a competency’s own evidence alone; null at composites.
   */
  ownReliability: number | null;
  /**
   * Standard error, on the 1 to 5 scale.
   */
  se: number;
  /**
   * Half the width of a 90% band, on the 1 to 5 scale.
   */
  halfWidth: number;
  /**
   * The lowest ρ over all routes that were taken.
   */
  lowest: number;
  /**
   * The highest ρ over all routes that were taken.
   */
  highest: number;
}
