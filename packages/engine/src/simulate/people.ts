import { drawerOf } from "../response/draw.js";
import { answerAsPerson } from "./person-answers.js";
import type { Player, Policy } from "./policy.js";

/** A simulated person. Abilities are in standard deviations of a population, 0 the middle. */
export interface PersonOptions {
  /** The person's ability in a behavior; it may differ by scenario and decision. */
  readonly ability: (
    behavior: string,
    where: { readonly scenario: string; readonly decision: string },
  ) => number;
  /** How strongly ability steers choices; 1.2 unless given. */
  readonly sensitivity?: number;
  /** How far even the middle of the population sees what works, in standard deviations of ability; .8 unless given. */
  readonly insight?: number;
  /** Standard deviation of an option's pull that has nothing to do with its level; .6 unless given. */
  readonly attractiveness?: number;
  /** Seeds those pulls: they belong to the options, alike for all people of one world. */
  readonly world?: string;
  /** Probability of answering a decision at random; 0 unless given. */
  readonly careless?: number;
}

/**
 * A person who picks with probabilities ∝ exp(sensitivity · (ability + insight) · (level − 3) / 2 + pull),
 * averaged over the behaviors a decision measures. Orders come from repeated picks, ratings and figures from
 * the same utilities.
 */
export function person(options: PersonOptions, name = "person"): Policy {
  const player = playerOf(options);
  return { name, begin: () => player };
}

/** Many people: a new one for each session of a simulation. */
export function people(make: (index: number, seed: string) => PersonOptions, name = "people"): Policy {
  return { name, begin: (seed, index) => playerOf(make(index, seed)) };
}

function playerOf({
  ability,
  sensitivity = 1.2,
  insight = 0.8,
  attractiveness = 0.6,
  world = "leadsim",
  careless = 0,
}: PersonOptions): Player {
  return (spot) => {
    const { decision, random, answer, play, scene } = spot;
    if (careless > 0 && random.next() < careless) {
      drawerOf(decision)(random, answer);
      return undefined;
    }
    const where = { scenario: play.scenario.id, decision: scene.id };
    const slopes = decision.decision.key.map(
      ({ behavior }) => sensitivity * (ability(behavior, where) + insight),
    );
    answerAsPerson(spot, slopes, attractiveness, world);
    return undefined;
  };
}
