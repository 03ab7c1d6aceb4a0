import type { EvidenceSet, Notice } from "@leadsim/scenarios";
import { present, referenceTo } from "@leadsim/scenarios/rules";
import type { Assumed } from "../estimate/assume.js";
import { defaultPriors } from "../estimate/priors.js";
import type { Combined } from "../evidence/combine.js";
import { targetNotice } from "./target-notice.js";

/** What the reader must know, most important first. */
export function noticesOf(combined: Combined, assumed: Assumed): Notice[] {
  return [
    ...players(combined.sets),
    ...assumptions(assumed),
    ...incomplete(combined.sets),
    ...little(combined),
    ...purposes(combined.sets),
    ...changes(combined, assumed),
    ...missing(combined),
    ...subscores(combined),
    targetNotice(assumed.benchmark?.target),
  ];
}

/** Whether a session of this profile did not reach its end. */
export function isIncomplete(sets: readonly EvidenceSet[]): boolean {
  return sets.some(({ session }) => session.status !== "completed");
}

function players(sets: readonly EvidenceSet[]): Notice[] {
  const [player] = sets.map(({ session }) => session.player);
  return player === undefined || player === "person" ? [] : [{ code: `player-${player}` }];
}

function assumptions({ source, priors, benchmark }: Assumed): Notice[] {
  const notices: Notice[] = [];
  if (benchmark?.kind === "synthetic") {
    notices.push({ code: "synthetic", ...present({ statement: benchmark.statement }) });
  }
  if (source === "prior") {
    const { about } = priors;
    notices.push({
      code: "priors",
      source: priors === defaultPriors ? "shipped" : "given",
      ...present({ about }),
    });
  } else if (benchmark?.kind === "pilot" || benchmark?.kind === "judgment") {
    const { kind, n, population, sampling, dates, statement } = benchmark;
    notices.push({ code: `benchmark-${kind}`, n, population, sampling, ...dates, ...present({ statement }) });
  }
  return notices;
}

function incomplete(sets: readonly EvidenceSet[]): Notice[] {
  const sessions = sets.flatMap(({ session: { session, status } }) =>
    status === "completed" ? [] : [{ session, status }],
  );
  return sessions.length === 0 ? [] : [{ code: "incomplete", sessions }];
}

function little({ pieces, scenarios }: Combined): Notice[] {
  if (pieces.length === 0) return [{ code: "no-evidence" }];
  return scenarios.length > 1 ? [] : [{ code: "one-scenario" }];
}

function purposes(sets: readonly EvidenceSet[]): Notice[] {
  const played = new Set(sets.map(({ session }) => session.form.purpose));
  return (["practice", "development", "selection"] as const).flatMap((purpose): Notice[] =>
    played.has(purpose) ? [{ code: `purpose-${purpose}` }] : [],
  );
}

/**
 * Bands of pillars and competencies draw on each other, so they are augmented; whether they need to be takes
 * many people's results.
 */
function subscores({ pieces }: Combined): Notice[] {
  return pieces.length === 0 ? [] : [{ code: "subscores-untested" }];
}

function changes({ sets, repeated }: Combined, { benchmark, means }: Assumed): Notice[] {
  const rekeyed = sets.flatMap(({ session }) => session.scenarios.filter((scenario) => scenario.rekeyed));
  const scenarios = [...new Set(rekeyed.map(({ id, version }) => referenceTo({ id, version })))];
  const notices: Notice[] = [];
  if (scenarios.length > 0) notices.push({ code: "rekeyed", scenarios });
  if (repeated.length > 0) notices.push({ code: "repeated-decisions", decisions: [...repeated] });
  if (benchmark && means.unknown.length > 0) {
    notices.push({ code: "benchmark-other-version", scenarios: [...means.unknown] });
  }
  return notices;
}

function missing({ missing }: Combined): Notice[] {
  const decisions = new Set(
    missing
      .filter(({ reason }) => reason === "timeout")
      .map(({ session, scenario, decision }) => `${session}/${scenario}/${decision}`),
  ).size;
  return decisions === 0 ? [] : [{ code: "timeouts", decisions }];
}
