import type { CandidateWords } from "../candidate-words.js";
import type { ProfileWords } from "../profile-words.js";
import { candidateNotices } from "./candidate-notices.js";
import { count } from "./format.js";
import { profile as usual } from "./profile.js";

const at = { seen: "You showed this", judged: "You judged this well" } as const;

/** The words, with those of a profile that say a standing. */
export const candidateWith = (profile: ProfileWords): CandidateWords => ({
  title: "What your choices showed",
  eyebrow: "Your result",
  played: ({ player, decisions, scenarios, date }) => {
    const made = `${count(decisions, "decision")} in ${count(scenarios, "scenario")}`;
    if (player === "person") return `${made}, played on ${date}.`;
    return player === "simulated"
      ? `${made}, played by a simulated person: this page describes no one.`
      : `${made}, played from a file of responses: nobody can tell from it who chose them.`;
  },
  nature:
    "This page describes choices in a simulation, not you as a person. Use it to decide what to try next.",
  priorities: "Work on these first",
  noPriorities: "The decisions point to nothing to work on first. Begin with what matters most in your job.",
  nothingToGoBy: "There are no responses to go by yet, so nothing is said here, good or bad.",
  found: ({ status, seen, judged, of }) => {
    if (of === 0) {
      if (status === "no-response")
        return "Time ran out where this was asked for, so there is nothing to go by.";
      if (status === "not-reached")
        return "The session ended before this was asked for, so there is nothing to go by.";
      return "No decision asked for this, so there is nothing to go by.";
    }
    if (of === 1) {
      if (seen === 1) return `${at.seen} at the one decision that asked for it.`;
      if (judged === 1) return `${at.judged} at the one decision that asked for it.`;
      return status === "partly"
        ? "You showed part of this at the one decision that asked for it."
        : "You did not show this at the one decision that asked for it.";
    }
    const also = judged === 0 ? "" : `, and judged it well at ${judged}`;
    if (seen > 0) return `${at.seen} at ${seen} of the ${of} decisions that asked for it${also}.`;
    const part = status === "partly" ? ", but part of it" : "";
    return `You showed this at none of the ${of} decisions that asked for it${judged === 0 ? part : also}.`;
  },
  strong: "What strong practice looks like",
  practices: { observe: "Watch", ask: "Ask", rehearse: "Rehearse this week" },
  sameMoment: "This rests on the same moment as the priority before it: no other decision asked for it.",
  severalParts: "Where an answer has several parts, which of them count stays in the key.",
  byDay: (day) => `By day ${day}:`,
  strengths: "Keep doing these",
  noStrengths: "No behavior was shown at every decision that asked for it.",
  virtues: "Better, more often, more consistently",
  better: "Better",
  often: "More often",
  consistently: "More consistently",
  quality: ({ tier, standing, synthetic }) => {
    if (standing !== null)
      return `Your choices overall: ${profile.standingsInLine[standing]}${synthetic ? " (simulated benchmark)" : ""}.`;
    if (tier === "none") return "There are no responses to say anything by.";
    if (tier === "within-scenario")
      return "All decisions come from one scenario, which is too little to hold them against target practice.";
    return "There are too few decisions to hold them against target practice.";
  },
  frequency: ({ seen, judged, of }) => {
    if (of === 0) return "There are no responses to count.";
    const also = judged === 0 ? "" : ` You judged well at ${judged} more.`;
    return `Strong practice showed at ${seen} of ${count(of, "opportunity", "opportunities")} in the simulation.${also}`;
  },
  noneCounted: "no response to count",
  evenness: (evenness) =>
    evenness === null
      ? "Whether your choices are even can't be said yet: that takes ten opportunities over two or more scenarios."
      : profile.evenness[evenness],
  talk: "Talk it over with your manager",
  talkIntro: "Half an hour is enough. Bring this page; you decide what you show.",
  grow: { goal: "Goal", reality: "Reality", options: "Options", will: "Will" },
  growGoal: "In 90 days, without being asked:",
  growStatements: "In 90 days others can say of me:",
  growReality: "When did such a moment last come up at work, what did I do, and what came of it?",
  growOptions: [
    "Watch first: two weeks, then decide what to change.",
    "Rehearse first: this week, before the moment comes.",
    "A way of my own: what would I try if nobody could say no?",
  ],
  growWill: "What do I do first, on which day, and who will tell me whether it showed?",
  agreed: "Agreed on, with",
  limits: "What limits this page",
  notices: candidateNotices,
  notAsked: ({ open, all }) =>
    open === 0
      ? `Each of the ${all} behaviors was asked for at least once.`
      : `${open} of ${count(all, "behavior")} have no response to go by. About ${open === 1 ? "it" : "them"} this page says nothing, good or bad.`,
});

export const candidate: CandidateWords = candidateWith(usual);
