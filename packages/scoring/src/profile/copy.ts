import type { Evidence, SessionSummary } from "@leadsim/scenarios";

/** A copy that shares nothing with the caller's evidence: changing one never changes the other. */
export function copyEvidence(evidence: Evidence): Evidence {
  const { options, rationale, stronger } = evidence;
  return {
    ...evidence,
    options: options.map((word) => ({ ...word })),
    rationale: [...rationale],
    stronger: stronger && { ...stronger, words: stronger.words.map((word) => ({ ...word })) },
  };
}

/** A copy that shares nothing with the caller's session. */
export function copySession(session: SessionSummary): SessionSummary {
  return {
    ...session,
    form: { ...session.form },
    scenarios: session.scenarios.map((scenario) => ({ ...scenario })),
  };
}
