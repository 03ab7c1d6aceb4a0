import { type Candidate, mayAs, type Staff } from "../access/principal.js";
import { record } from "../audit/record.js";
import type { Host } from "../host.js";
import { HostError } from "../host-error.js";
import { checkAccess, readSessionRow } from "../sessions/session-row.js";
import { readResult, type SignedResult } from "./read-result.js";
import { type Audience, audienceRoles, isForOneself } from "./share-result.js";

/** Which result, and for whom. */
export interface WantedResult {
  readonly session: string;
  readonly audience: Audience;
  /** The newest unless given. */
  readonly revision?: number;
}

/**
 * A result, if who asks may have it for that audience; that it was read is written down.
 * @throws HostError `not-permitted`, `not-found`
 */
export async function readResultFor(
  host: Host,
  who: Staff | Candidate,
  { session, audience, revision }: WantedResult,
): Promise<SignedResult> {
  if (who.kind === "staff" && !mayAs(who, audienceRoles[audience])) {
    throw new HostError(
      "not-permitted",
      `This needs one of the roles ${audienceRoles[audience].join(", ")}.`,
    );
  }
  if (who.kind === "candidate" && audience !== "candidate") {
    throw new HostError("not-permitted", "A candidate can read their own result for candidates alone.");
  }
  return host.database.transaction(who.tenant, async (sql) => {
    if (who.kind === "candidate") {
      checkAccess(await readSessionRow(sql, host.keyring, who.tenant, session), who.access);
    }
    const found = await readResult(sql, who.tenant, session, revision);
    if (who.kind === "candidate" && !isForOneself(found.result.profile)) {
      throw new HostError("not-permitted", "What came of this is told by those who invited you.");
    }
    const { tenant } = who;
    const detail = { for: audience, revision: found.result.revision };
    const at = host.now();
    await record(sql, { tenant, at, who: who.who, what: "read", kind: "result", subject: session, detail });
    return found;
  });
}
