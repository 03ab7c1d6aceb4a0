import type { Candidate } from "../access/principal.js";
import type { Host } from "../host.js";
import { HostError } from "../host-error.js";
import { checkAccess, readSessionRow } from "../sessions/session-row.js";
import { readResult, type SignedResult } from "./read-result.js";
import { isForOneself } from "./share-result.js";

/** Whether candidates can read what came of their own sitting: now, later, or not here at all. */
export const ownReportStates = ["ready", "awaited", "none"] as const;
export type OwnReportState = (typeof ownReportStates)[number];

/**
 * Whether there is a report for the candidate, told without reading it to them.
 * @throws HostError `not-signed-in` where the access was ended
 */
export function ownReport({ database, keyring }: Host, who: Candidate): Promise<OwnReportState> {
  const { tenant, session, access } = who;
  return database.transaction(tenant, async (sql) => {
    checkAccess(await readSessionRow(sql, keyring, tenant, session), access);
    const found = await readResult(sql, tenant, session).catch(nullWhereMissing);
    if (!found) return "awaited";
    return isForOneself(found.result.profile) ? "ready" : "none";
  });
}

function nullWhereMissing(error: unknown): SignedResult | null {
  if (error instanceof HostError && error.code === "not-found") return null;
  throw error;
}
