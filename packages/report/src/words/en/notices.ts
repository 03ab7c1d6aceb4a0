import type { Notice, TargetNotice, Withheld } from "@leadsim/scenarios";
import type { ProfileWords } from "../profile-words.js";
import type { Sentences } from "../say.js";
import { benchmark, ended, shippedPriors, syntheticStatement } from "./benchmark.js";
import { count, format } from "./format.js";

const { list, quote } = format;

const beside = "Quality and frequency count what was attainable here.";

export const notices: Sentences<Notice> = {
  "player-simulated": () =>
    "Played by a simulated person. Nobody was measured: this profile describes no one.",
  "player-scripted": () =>
    "Played from a file of responses, not at a screen. Times are made up, and nobody can tell from it who chose them.",
  synthetic: ({ statement }) => `About the benchmark: ${statement ?? syntheticStatement}`,
  "benchmark-pilot": (of) => `About the benchmark: ${benchmark({ kind: "pilot", ...of })}`,
  "benchmark-judgment": (of) => `About the benchmark: ${benchmark({ kind: "judgment", ...of })}`,
  priors: ({ source, about }) =>
    `Bands rest on assumed variances, not on measured people. ${source === "shipped" ? shippedPriors : ended(about ?? "The priors were given by the caller.")}`,
  incomplete: ({ sessions }) =>
    `Not every session was completed: ${list(sessions.map(({ session, status }) => `${session} (${openStatuses[status]})`))}. What exists is scored; what is missing counts for nothing.`,
  "no-evidence": () => "There is no evidence yet, so nothing can be said.",
  "one-scenario": () =>
    "All evidence comes from one scenario. Bands hold within this scenario; how someone leads elsewhere needs a second one.",
  "purpose-practice": () => "A session was played for practice. Its result is for the player's own learning.",
  "purpose-development": () =>
    "For development: a starting point for a conversation, not for a decision about a person.",
  "purpose-selection": () =>
    "A session was played for selection. These numbers may not decide about a person: that takes 24 or more decisions over four or more scenarios and a reliability of .80 from operational data.",
  "subscores-untested": () =>
    "Whether a pillar or a competency says more than the overall score already does is not yet tested. Their estimates draw on each other.",
  rekeyed: ({ scenarios }) =>
    `Scored with another key than the session was played under: ${list(scenarios)}.`,
  "repeated-decisions": ({ decisions }) =>
    `Met in more than one session, so only the first answer counts: ${list(decisions)}.`,
  "benchmark-other-version": ({ scenarios }) =>
    `The benchmark does not have these scenarios in the version played, so their difficulty is assumed and bands are wider: ${list(scenarios)}.`,
  timeouts: ({ decisions }) =>
    `Time ran out at ${count(decisions, "decision")}. That is missing evidence, not a wrong answer.`,
  target: (of) => `${targetIs(of)} ${targetStudy(of)}`,
  calibrated: ({ scale, kind, persons }) =>
    `${scale.title}: score, range and standing come from calibrated items (${kind === "measured" ? `${persons} people` : `${persons} records; their source does not say whose`}), so that they do not depend on the path. ${beside}`,
  "calibration-synthetic": ({ scale }) =>
    `${scale.title}: score, range and standing come from items calibrated with simulated responses. No person was measured: they show how calibrated scores work and say nothing about anyone. ${beside}`,
  "calibration-left-out": ({ scale, decisions, of }) =>
    `${scale.title}: ${decisions.length} of ${count(of, "decision")} not in the calibrated estimate, because the calibration does not know them, or not as they are now, or not the level reached there: ${list(decisions)}.`,
  "calibration-unused": ({ scale, reason }) =>
    `${scale.title}: its calibration is not used: ${reason === "no-decision" ? "no decision asked for it" : "it knows fewer than half of the decisions met, or too few for a range"}.`,
};

const openStatuses = { "in-progress": "still open", withdrawn: "withdrawn", expired: "expired" } as const;

function targetIs({ kind, rule, n }: TargetNotice): string {
  if (kind === "judgment") {
    return rule === undefined
      ? "The target practice is a judgment: level 4 or better at 70% of opportunities."
      : `The target practice is a judgment: ${ended(rule)}`;
  }
  const people = n === undefined ? "chosen people's results" : `the results of ${n} chosen people`;
  return `The target is the mean of ${people}, which describes them and shows nothing more${rule === undefined ? "." : `: ${ended(rule)}`}`;
}

function targetStudy({ contrast }: TargetNotice): string {
  if (!contrast) return "No outcome study stands behind it.";
  const { top, others, outcome } = contrast;
  return `A contrast study stands beside it: ${top} people in the top quarter of ${quote(outcome)}, and ${others} others.`;
}

export const target = notices.target;

const needs = ({ decisions, scenarios, reliability, operational }: Withheld): string =>
  `${count(decisions, "decision")} over ${count(scenarios, "scenario")}, with dependability of ${format.decimal(reliability, 2)}${operational ? " from operational data" : ""}`;

export const withheld: ProfileWords["withheld"] = {
  "too-little-to-decide": (of) =>
    `No scale has the evidence that may inform a decision about a person: ${needs(of)}.`,
  "too-little": (of) => `No scale has the evidence for a score: ${needs(of)}.`,
};
