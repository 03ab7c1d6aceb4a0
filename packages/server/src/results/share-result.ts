import type { Profile } from "@leadsim/scenarios";
import { forCandidate, forTracking } from "@leadsim/scoring";
import type { Role } from "../access/principal.js";
import type { SignedResult } from "./read-result.js";

/** Who a result is read for. */
export type Audience = "assessor" | "candidate" | "tracking";

/**
 * Roles that may have a result for an audience; the candidate may have their own, where the form is not for
 * selection.
 */
export const audienceRoles: Readonly<Record<Audience, readonly Role[]>> = {
  assessor: ["assessor"],
  candidate: ["assessor", "coordinator"],
  tracking: ["assessor", "coordinator", "tracking"],
};

/** What others than an assessor may have of a result. */
export function sharedResult(
  { result: { session, revision, status, profile } }: SignedResult,
  audience: Exclude<Audience, "assessor">,
): object {
  const head = { session, revision, status };
  return audience === "candidate"
    ? { ...head, profile: forCandidate(profile) }
    : { ...head, tracking: forTracking(profile) };
}

/**
 * Whether a person may see what came of their own sitting: not where it decides about them, which is told in
 * person.
 */
export function isForOneself(profile: Profile): boolean {
  return profile.versions.sessions.every(({ form }) => form.purpose !== "selection");
}
