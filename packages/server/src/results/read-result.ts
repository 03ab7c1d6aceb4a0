import { canonicalJson } from "@leadsim/scenarios/rules";
import type { Query } from "../database/database.js";
import { HostError } from "../host-error.js";
import type { Result } from "./result.js";

/** A result with its signature, detached: a JSON Web Signature without its payload. */
export interface SignedResult {
  readonly result: Result;
  readonly signature: string;
}

/**
 * A session's result, the newest revision unless another is asked for.
 * @throws HostError `not-found`, also where it is not ready yet
 */
export async function readResult(
  query: Query,
  tenant: string,
  session: string,
  revision?: number,
): Promise<SignedResult> {
  const { rows } = await query<
    Omit<Result, "format" | "madeAt"> & { readonly madeAt: Date; readonly signature: string }
  >(
    `SELECT r.tenant, r.session, s.orders AS order, r.revision, r.made_at AS "madeAt", r.status, r.versions, r.profile,
            r.signature
       FROM leadsim.result r JOIN leadsim.session s ON s.tenant = r.tenant AND s.id = r.session
      WHERE r.tenant = $1 AND r.session = $2 AND ($3::int IS NULL OR r.revision = $3)
      ORDER BY r.revision DESC LIMIT 1`,
    [tenant, session, revision ?? null],
  );
  const [row] = rows;
  if (!row) throw new HostError("not-found", "There is no result of this session (yet).");
  const { signature, madeAt, ...rest } = row;
  return { result: { format: "leadsim/result@1", ...rest, madeAt: madeAt.toISOString() }, signature };
}

/** The whole signature with its payload, for whoever verifies it. */
export function compactResult({ result, signature }: SignedResult): string {
  const [header, , mac] = signature.split(".");
  return `${header}.${Buffer.from(canonicalJson(result)).toString("base64url")}.${mac}`;
}
