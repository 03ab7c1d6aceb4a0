import type { GrowOutline, Model, PlanCheckpoint } from "@leadsim/scenarios";

type Behavior = Model["behaviors"][number];

/**
 * An outline for the talk with one's own manager about one behavior: goal, reality, options, will (the GROW model, Whitmore 1992). `why` is
 * what the evidence says, a clause. The options are ways to begin with the item's own observation and rehearsal.
 */
export function growOutline({ statement }: Behavior, why: string): GrowOutline {
  return {
    goal: `In 90 days others see you do this without being asked: ${statement}`,
    reality: `${why} in the simulation. When did such a moment last come up at work, what did you do, and what came of it?`,
    options: [
      "Watch first: keep the observation for two weeks, then decide what to change.",
      "Rehearse first: do the exercise this week, before the moment comes.",
      "A way of your own: what would you try if nobody could say no?",
    ],
    will: "What will you do first, on which day, and who will tell you whether it showed?",
  };
}

/** What should be true after 30, 60 and 90 days of work on one behavior, and which part of its practice leads there. */
export function checkpoints(): PlanCheckpoint[] {
  return [
    {
      day: 30,
      practice: "observe",
      text: "You notice the moment when it comes, and can say how often it did.",
    },
    { day: 60, practice: "rehearse", text: "You have rehearsed it, and done it in real work at least once." },
    {
      day: 90,
      practice: "ask",
      text: "You have asked those who would have seen it, and know what they saw.",
    },
  ];
}
