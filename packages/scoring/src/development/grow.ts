import type { GrowOutline, Model, PlanCheckpoint } from "@leadsim/scenarios";

type Behavior = Model["behaviors"][number];

/**
 * An outline for the talk with one's own manager about one behavior: goal, reality, options, will (the GROW model, Whitmore 1992), filled from
 * the model's practice library and from what the evidence says (`why`, a clause).
 */
export function growOutline({ statement, practice }: Behavior, why: string): GrowOutline {
  return {
    goal: `In 90 days others see you do this without being asked: ${statement}`,
    reality: `${why} in the simulation. When did such a moment last come up at work, what did you do, and what came of it?`,
    options: [
      practice.observe,
      practice.rehearse,
      "A way of your own: what would you try if nobody could say no?",
    ],
    will: "What will you do first, on which day, and who will tell you whether it showed?",
  };
}

/** What should be true after 30, 60 and 90 days of work on one behavior. */
export function checkpoints({ practice }: Behavior): PlanCheckpoint[] {
  return [
    { day: 30, text: `You notice the moment when it comes. ${practice.observe}` },
    { day: 60, text: `You have rehearsed it, and done it in real work at least once. ${practice.rehearse}` },
    { day: 90, text: `You have asked those who would have seen it. ${practice.ask}` },
  ];
}
