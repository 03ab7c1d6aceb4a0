import type { Notice, TargetNotice } from "@leadsim/scenarios";
import type { Sentences } from "../say.js";
import { ended } from "./benchmark.js";
import { count, format } from "./format.js";

const { quote } = format;

/** The notices of a profile as the person is told them who sat it: without terms of statistics, ids and keys. */
export const candidateNotices: Sentences<Notice> = {
  "player-simulated": () => "A simulated person played this: the page describes no one.",
  "player-scripted": () =>
    "The answers came from a file and not from a screen. Nobody can tell from them who chose them.",
  synthetic: () =>
    "Your choices are compared with simulated answers. That says nothing about how you do beside other sales leaders.",
  "benchmark-pilot": ({ n }) =>
    `Your choices are compared with those of ${count(n, "person", "people")} in a trial. That says where you stand among them, not whether it is good enough.`,
  "benchmark-judgment": ({ n }) =>
    `Your choices are compared with what ${count(n, "person", "people")} who know the work expect, not with what leaders reach.`,
  priors: ({ source }) =>
    source === "shipped"
      ? "How far leaders differ is assumed so far: nobody has taken part in a study. Read the result as a first impression."
      : "How far leaders differ is assumed here. Read the result as a first impression.",
  incomplete: ({ sessions }) =>
    sessions.length === 1
      ? "One session was not finished. What you answered counts; what is missing counts neither for nor against you."
      : `${sessions.length} sessions were not finished. What you answered counts; what is missing counts neither for nor against you.`,
  "no-evidence": () => "There are no answers yet, so nothing can be said.",
  "one-scenario": () =>
    "All your answers come from one story. How you lead in other situations is open until you play a second one.",
  "purpose-practice": () => "This was for practice: the result is for your own learning.",
  "purpose-development": () =>
    "This is for your development: a start for a conversation, and no ground for a decision about you.",
  "purpose-selection": () =>
    "This was part of a selection. The result may not decide about you: that takes at least 24 decisions in at least four stories, and proof from everyday use that a second try would say much the same.",
  "subscores-untested": () =>
    "Whether a single area tells more than all your choices together has not been tested yet. Each is worked out with the help of the others.",
  rekeyed: ({ scenarios }) =>
    `How answers count has changed since you played (${count(scenarios.length, "story", "stories")}); they count as they do now.`,
  "repeated-decisions": ({ decisions }) =>
    `You met ${count(decisions.length, "decision")} more than once; only the first answer counts.`,
  "benchmark-other-version": ({ scenarios }) =>
    `Of ${count(scenarios.length, "story", "stories")} you played another version than those compared with, so the comparison is less sure.`,
  timeouts: ({ decisions }) =>
    `Time ran out at ${count(decisions, "decision")}. What is missing counts neither for nor against you.`,
  target: (of) => `${targetIs(of)} ${targetStudy(of)}`,
  calibrated: ({ scale, kind, persons }) =>
    `${scale.title}: how hard each decision is was taken into account, from the answers of ${persons} ${kind === "measured" ? "people" : "people who may be real or simulated: the source does not say"}. Which way the story took makes no difference there.`,
  "calibration-synthetic": ({ scale }) =>
    `${scale.title}: how hard each decision is was taken from simulated answers. Nobody took part: the result shows how this works and says nothing about anyone.`,
  "calibration-left-out": ({ scale, decisions, of }) =>
    `${scale.title}: ${decisions.length} of ${count(of, "decision")} don't count in it, since how hard they are is not known.`,
  "calibration-unused": ({ scale, reason }) =>
    `${scale.title}: how hard each decision is was not taken into account, since ${reason === "no-decision" ? "no decision asked for it" : "it is known of too few of your decisions"}.`,
};

function targetIs({ kind, rule, n }: TargetNotice): string {
  if (kind === "judgment") {
    return rule === undefined
      ? "Target practice was set by people: a strong choice at seven of ten opportunities."
      : `Target practice was set by people: ${ended(rule)}`;
  }
  return `Target practice is what ${n === undefined ? "chosen people" : `${n} chosen people`} showed on average${rule === undefined ? "" : ` (${rule})`}.`;
}

function targetStudy({ contrast }: TargetNotice): string {
  if (!contrast) return "No study has shown that those who reach it have more success.";
  const { top, others, outcome } = contrast;
  return `A study stands beside it: ${top} people of the top quarter of ${quote(outcome)}, and ${others} others.`;
}
