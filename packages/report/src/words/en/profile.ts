import { bestOf, type ProfileWords, type SaidBehavior, type SaidScale } from "../profile-words.js";
import { assumptions, benchmark, benchmarkKinds, syntheticStatement } from "./benchmark.js";
import { flags, sharedFlags } from "./flags.js";
import { format } from "./format.js";
import { notices, withheld } from "./notices.js";

const { score, range } = format;

/** `2 of 3 decisions`, with the noun in its number. */
function countOf(value: number, of: number, one: string, many = `${one}s`): string {
  return `${value} of ${of} ${of === 1 ? one : many}`;
}

const atOne = {
  seen: "Seen at its one decision",
  judged: "Judged well at its one decision",
  partly: "Partly shown at its one decision",
  "not-shown": "Not shown at its one decision",
} as const;

/** Competencies are seen in decisions; a composite counts each competency of a decision. */
function seenIn({ kind, seen }: Pick<SaidScale, "kind" | "seen">): string {
  if (kind === "competency" && seen.of === 1) return atOne[bestOf(seen)];
  const judged = seen.judged === 0 ? "" : `, judged well in ${seen.judged}`;
  const partly = bestOf(seen) === "partly" ? `, partly in ${seen.partly}` : "";
  const [one, many] = kind === "competency" ? ["decision", "decisions"] : ["opportunity", "opportunities"];
  return `Seen in ${countOf(seen.seen, seen.of, one, many)}${judged}${partly}`;
}

const populations = {
  assumed: "given the population assumed",
  benchmark: "given the benchmark population",
  calibration: "given the calibration's reference group",
} as const;

/** What a scale says, with the words for standings. */
const scaleWith =
  (standings: ProfileWords["standings"]): ProfileWords["scale"] =>
  (said) => {
    const { tier, band, standing, seen, scenarios, population, synthetic } = said;
    if (tier === "none") return "No evidence yet.";
    if (tier === "navigation") return `${seenIn(said)}. One competency only: read it there.`;
    if (tier === "seen" || !band) {
      const place = scenarios === 1 && seen.of > 1 ? ", all in one scenario" : "";
      return `${seenIn(said)}${place}. Too little for an estimate.`;
    }
    const given = `${populations[population]}${synthetic ? " (simulated)" : ""}`;
    const likely = `90% likely range ${range(score(band.low), score(band.high))}, ${given}`;
    if (tier === "within-scenario") return `${likely}, within this scenario only.`;
    const verdict = standing ? ` ${standings[standing]}.` : "";
    if (tier === "band") return `${likely}.${verdict}`;
    const use =
      tier === "decision" ? " Enough to inform a decision about a person, beside other evidence." : "";
    return `${score(band.score)}; ${likely}.${verdict}${use}`;
  };

const usual: ProfileWords["standings"] = {
  above: "Likely above target practice",
  at: "Likely at target practice",
  below: "Likely below target practice",
  "cannot-tell": "Can't tell yet whether above or below target practice",
};

const statuses: ProfileWords["statuses"] = {
  seen: "seen",
  judged: "judged well",
  partly: "partly",
  "not-shown": "not shown",
  "no-response": "no response in time",
  "not-reached": "not reached",
  "no-opportunity": "no opportunity",
};

function behavior({ status, seen, judged, of }: SaidBehavior): string {
  const word = raised(statuses[status]);
  if (of < 2) return word;
  if (seen > 0) return `${word} ${seen} of ${of}${judged === 0 ? "" : `, judged well ${judged}`}`;
  if (judged > 0) return `${word} ${judged} of ${of}`;
  return status === "partly" ? `${word} at best, in ${of} decisions` : `${word} in any of ${of}`;
}

function reason({ status, seen, judged, of }: SaidBehavior): string {
  if (of === 0) {
    if (status === "no-response") return "No response in time, so no evidence of it yet.";
    return "No evidence of it yet.";
  }
  if (of === 1) return `${atOne[status as keyof typeof atOne]}.`;
  if (seen > 0)
    return `Seen at ${seen} of ${of} decisions${judged === 0 ? "" : `, judged well at ${judged}`}.`;
  if (judged > 0) return `Judged well at ${judged} of ${of} decisions.`;
  return status === "partly"
    ? `Partly shown at best, in ${of} decisions.`
    : `Not shown at any of ${of} decisions.`;
}

function contrasts({ contrasted, peaks, gaps }: Parameters<ProfileWords["contrasts"]>[0]): string {
  if (contrasted < 2) return "No clear peaks: too few competencies have an estimate to compare.";
  const [up, down] = [peaks.length, gaps.length];
  if (up + down === 0) return "No clear peaks: the differences between competencies are within their error.";
  if (down === 0) return up === 1 ? "One clear peak, no clear gaps." : "Clear peaks, no clear gaps.";
  if (up === 0) return down === 1 ? "One clear gap, no clear peaks." : "Clear gaps, no clear peaks.";
  return "Clear peaks and gaps against the person's own mean.";
}

const likelihoods = {
  "may-be-below": "May be below target practice",
  "probably-not-below": "Probably not below target practice, but nearest to it",
} as const;

const lookFirstWith =
  (standings: ProfileWords["standings"]): ProfileWords["lookFirst"] =>
  ({ likelihood, seen }) => {
    if (seen.of === 0) return "No evidence yet, so nothing is known.";
    const found = seenIn({ kind: "competency", seen });
    if (likelihood === null) return `${found}, too little for a standing.`;
    const likely = likelihood === "likely-below" ? standings.below : likelihoods[likelihood];
    return `${likely}; ${found.charAt(0).toLowerCase()}${found.slice(1)}.`;
  };

const usualInShort: ProfileWords["standingsInShort"] = {
  above: "likely above target",
  at: "likely at target",
  below: "likely below target",
  "cannot-tell": "can't tell yet",
};

export const profile: ProfileWords = {
  notices,
  flags,
  sharedFlags,
  withheld,
  scale: scaleWith(usual),
  standings: usual,
  standingsInShort: usualInShort,
  standingsInLine: {
    above: lowered(usual.above),
    at: lowered(usual.at),
    below: lowered(usual.below),
    "cannot-tell": lowered(usual["cannot-tell"]),
  },
  frequency: ({ reached, of }) =>
    `Level 4 or above at ${countOf(reached, of, "opportunity", "opportunities")} in the simulation.`,
  evenness: {
    less: "Less even across scenarios than expected at this level.",
    "as-expected": "About as even across scenarios as expected at this level.",
    more: "More even across scenarios than expected at this level.",
  },
  statuses,
  behavior,
  reason,
  contrast: ({ difference }) =>
    `${score(Math.abs(difference))} ${difference > 0 ? "above" : "below"} the person's own mean, given what is expected at these decisions.`,
  contrasts,
  lookFirst: lookFirstWith(usual),
  grow: (statement, said) => ({
    goal: `In 90 days others can say of you: ${statement}`,
    reality: `In the simulation: ${lowered(reason(said))} When did such a moment last come up at work, what did you do, and what came of it?`,
    options: [
      "Watch first: keep the observation for two weeks, then decide what to change.",
      "Rehearse first: do the exercise this week, before the moment comes.",
      "A way of your own: what would you try if nobody could say no?",
    ],
    will: "What will you do first, on which day, and who will tell you whether it showed?",
  }),
  checkpoints: {
    observe: "You notice the moment when it comes, and can say how often it did.",
    rehearse: "You have rehearsed it, and done it in real work at least once.",
    ask: "You have asked those who would have seen it, and know what they saw.",
  },
  references: {
    "coaching-quarter-more": {
      text: "Managers of high-growth teams are reported to spend about 25% more time coaching than lower-performing peers.",
      source: "LSA Global, High Performing Sales Managers: What They Do Differently",
    },
    "coaching-half": {
      text: "Half or more of a sales leader's time spent on coaching is reported to go with better results.",
      source:
        "Dagary (2026), Sales Leadership: How to Build a Winning Sales Team That Consistently Exceeds Targets",
    },
  },
  assumptions,
  benchmark,
  benchmarkKinds,
  syntheticStatement,
  players: {
    person: "a person",
    simulated: "a simulated person",
    scripted: "a file of responses",
  },
  purposes: { practice: "Practice", development: "Development", selection: "Selection" },
  sessions: {
    "in-progress": "still open",
    completed: "completed",
    withdrawn: "withdrawn",
    expired: "expired",
  },
};

function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The same with an organization's words wherever a standing is said. */
export function profileWith(standings: ProfileWords["standings"]): ProfileWords {
  return {
    ...profile,
    ...{ standings, standingsInShort: standings, standingsInLine: standings },
    scale: scaleWith(standings),
    lookFirst: lookFirstWith(standings),
  };
}
