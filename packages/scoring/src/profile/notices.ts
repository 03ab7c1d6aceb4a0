import type { EvidenceSet, Notice } from "@leadsim/scenarios";
import type { Assumed } from "../estimate/assume.js";
import type { Combined } from "../evidence/combine.js";
import { targetWords } from "./target-words.js";

/** What the reader must know, most important first. Codes are stable, texts are for people. */
export function noticesOf(combined: Combined, assumed: Assumed): Notice[] {
  return [
    ...players(combined.sets),
    ...synthetic(assumed),
    ...assumptions(assumed),
    ...incomplete(combined.sets),
    ...little(combined),
    ...purposes(combined.sets),
    ...changes(combined, assumed),
    ...missing(combined),
    ...subscores(combined),
    notice("target", targetWords(assumed.benchmark?.target)),
  ];
}

/** Whether a session of this profile did not reach its end. */
export function isIncomplete(sets: readonly EvidenceSet[]): boolean {
  return sets.some(({ session }) => session.status !== "completed");
}

/** What every synthetic benchmark says. */
export const syntheticStatement =
  "Computed from simulated responses under the assumptions listed. No person was measured. It shows how the report works; it says nothing about how anyone compares with sales leaders.";

function notice(code: string, text: string): Notice {
  return { code, text };
}

function players(sets: readonly EvidenceSet[]): Notice[] {
  const [player] = sets.map(({ session }) => session.player);
  if (player === undefined || player === "person") return [];
  const text =
    player === "simulated"
      ? "Played by a simulated person. Nobody was measured: this profile describes no one."
      : "Played from a file of responses, not at a screen. Times are made up, and nobody can tell from it who chose them.";
  return [notice(`player-${player}`, text)];
}

function synthetic({ benchmark, synthetic }: Assumed): Notice[] {
  if (!benchmark || !synthetic) return [];
  return [notice("synthetic", benchmark.statement)];
}

function assumptions({ source, priors, benchmark }: Assumed): Notice[] {
  if (source === "prior") {
    return [
      notice(
        "priors",
        `Bands rest on assumed variances, not on measured people. ${priors.text ?? "The priors were given by the caller."}`,
      ),
    ];
  }
  if (benchmark?.kind === "pilot" || benchmark?.kind === "judgment") {
    return [notice(`benchmark-${benchmark.kind}`, benchmark.statement)];
  }
  return [];
}

function incomplete(sets: readonly EvidenceSet[]): Notice[] {
  const open = sets.filter(({ session }) => session.status !== "completed");
  if (open.length === 0) return [];
  const list = open.map(({ session }) => `${session.session} (${session.status})`).join(", ");
  return [
    notice(
      "incomplete",
      `Not every session was completed: ${list}. What exists is scored; what is missing counts for nothing.`,
    ),
  ];
}

function little({ pieces, scenarios }: Combined): Notice[] {
  if (pieces.length === 0)
    return [notice("no-evidence", "There is no evidence yet, so nothing can be said.")];
  if (scenarios.length > 1) return [];
  return [
    notice(
      "one-scenario",
      "All evidence comes from one scenario. Bands hold within this scenario; how someone leads elsewhere needs a second one.",
    ),
  ];
}

function purposes(sets: readonly EvidenceSet[]): Notice[] {
  const purposes = new Set(sets.map(({ session }) => session.form.purpose));
  const notices: Notice[] = [];
  if (purposes.has("practice")) {
    notices.push(
      notice(
        "purpose-practice",
        "A session was played for practice. Its result is for the player's own learning.",
      ),
    );
  }
  if (purposes.has("development")) {
    notices.push(
      notice(
        "purpose-development",
        "For development: a starting point for a conversation, not for a decision about a person.",
      ),
    );
  }
  if (purposes.has("selection")) {
    notices.push(
      notice(
        "purpose-selection",
        "A session was played for selection. These numbers may not decide about a person: that takes 24 or more decisions over four or more scenarios and a reliability of .80 from operational data.",
      ),
    );
  }
  return notices;
}

/** Bands of pillars and competencies draw on each other, so they are augmented; whether they need to be takes many people's results. */
function subscores({ pieces }: Combined): Notice[] {
  if (pieces.length === 0) return [];
  const text =
    "Whether a pillar or a competency says more than the overall score already does is not yet tested. Their estimates draw on each other.";
  return [notice("subscores-untested", text)];
}

function changes({ sets, repeated }: Combined, { benchmark, means }: Assumed): Notice[] {
  const notices: Notice[] = [];
  const rekeyed = sets.flatMap(({ session }) => session.scenarios.filter((scenario) => scenario.rekeyed));
  if (rekeyed.length > 0) {
    const list = [...new Set(rekeyed.map(({ id, version }) => `${id}@${version}`))].join(", ");
    notices.push(notice("rekeyed", `Scored with another key than the session was played under: ${list}.`));
  }
  if (repeated.length > 0) {
    const text = `Met in more than one session, so only the first answer counts: ${repeated.join(", ")}.`;
    notices.push(notice("repeated-decisions", text));
  }
  if (benchmark && means.unknown.length > 0) {
    const text = `The benchmark does not have these scenarios in the version played, so their difficulty is assumed and bands are wider: ${means.unknown.join(", ")}.`;
    notices.push(notice("benchmark-other-version", text));
  }
  return notices;
}

function missing({ missing }: Combined): Notice[] {
  const timeouts = new Set(
    missing
      .filter(({ reason }) => reason === "timeout")
      .map(({ session, scenario, decision }) => `${session}/${scenario}/${decision}`),
  );
  if (timeouts.size === 0) return [];
  const decisions = timeouts.size === 1 ? "1 decision" : `${timeouts.size} decisions`;
  return [notice("timeouts", `Time ran out at ${decisions}. That is missing evidence, not a wrong answer.`)];
}
