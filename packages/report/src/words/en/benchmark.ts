import type { ProfileWords } from "../profile-words.js";

/** What every synthetic benchmark says. */
export const syntheticStatement =
  "Computed from simulated responses under the assumptions listed. No person was measured. It shows how the report works; it says nothing about how anyone compares with sales leaders.";

export const benchmarkKinds: ProfileWords["benchmarkKinds"] = {
  synthetic: "synthetic",
  judgment: "judgment",
  pilot: "pilot",
  operational: "operational",
};

export const benchmark: ProfileWords["benchmark"] = (of) => {
  if (of.statement !== undefined) return of.statement;
  if (of.kind === "synthetic") return syntheticStatement;
  const source = `${ended(of.population)} Sampling: ${ended(of.sampling)} ${of.from} to ${of.to}.`;
  if (of.kind === "judgment") {
    return `Set by the judgment of ${of.n} people: ${source} It says what those people expect; not what leaders reach, and nothing about validity.`;
  }
  return `Norms of ${of.n} people (${of.kind}): ${source} They say where a score lies among these people; not whether it is good enough, and nothing about validity.`;
};

export const assumptions: ProfileWords["assumptions"] = ({ source, about }, of) => {
  if (source === "prior") {
    return about === undefined ? shippedPriors : ended(about);
  }
  if (!of) return "Estimated in a benchmark.";
  return `Estimated in the benchmark “${of.title}” (${of.kind}, n = ${of.n}).`;
};

export const shippedPriors =
  "Documented priors, set by judgment on the upper plausible side of the variance between people. Nobody has been measured.";

/** With a full stop where there is no end. */
export function ended(text: string): string {
  const words = text.trim();
  return words === "" || /[.!?…:]["”’)]?$/.test(words) ? words : `${words}.`;
}
