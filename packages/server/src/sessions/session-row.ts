import type { Session } from "@leadsim/engine";
import type { Base } from "../base.js";
import type { Query } from "../database/database.js";
import { HostError, notFound } from "../host-error.js";
import type { Keyring } from "../secrets/keyring.js";

/** What a session is played with, for good. */
export interface Pins {
  readonly form: { readonly id: string; readonly version: string };
  readonly scenarios: readonly { readonly id: string; readonly version: string; readonly story: string }[];
}

/** A session as it is stored. */
export interface SessionRow {
  readonly tenant: string;
  readonly id: string;
  readonly order: string;
  readonly attempt: number;
  readonly pins: Pins;
  readonly seq: number;
  readonly head: string;
  readonly status: string;
  readonly turn: number;
  readonly progress: { readonly done: number; readonly total: number };
  /** Moves when all that were let in shall be out: tokens of an earlier number are worth nothing. */
  readonly access: number;
  readonly begunAt: Date;
  readonly movedAt: Date;
  readonly endedAt: Date | null;
}

const columns = `s.tenant, s.id, s.orders AS order, s.attempt, s.pins, s.seq, s.head, s.mac, s.status, s.turn,
  s.progress, s.access, s.begun_at AS "begunAt", s.moved_at AS "movedAt", s.ended_at AS "endedAt"`;

/** A row with the snapshot beside it, where one was kept at this very event. */
export interface StoredSession extends SessionRow {
  readonly mac: Uint8Array;
  readonly snapshot: Uint8Array | null;
  readonly snapshotMac: Uint8Array | null;
}

/**
 * Reads a session's row, whose head must be the one this host signed.
 * @throws HostError `not-found`; Error where someone else wrote the head
 */
export async function readSessionRow(
  query: Query,
  keyring: Keyring,
  tenant: string,
  id: string,
): Promise<StoredSession> {
  const { rows } = await query<StoredSession>(
    `SELECT ${columns}, n.body AS snapshot, n.mac AS "snapshotMac"
       FROM leadsim.session s
       LEFT JOIN leadsim.snapshot n ON n.tenant = s.tenant AND n.session = s.id AND n.seq = s.seq
      WHERE s.tenant = $1 AND s.id = $2`,
    [tenant, id],
  );
  const [row] = rows;
  if (!row) throw notFound("session");
  if (!keyring.verifies("head", headParts(row), row.mac)) throw new TamperedSession(tenant, id);
  return row;
}

/** What a signed head is about. */
export function headParts({
  tenant,
  id,
  seq,
  head,
}: Pick<SessionRow, "tenant" | "id" | "seq" | "head">): readonly (string | number)[] {
  return [tenant, id, seq, head];
}

/** A session whose stored head this host did not sign: changed in the database, or signed with a secret not in use. */
class TamperedSession extends Error {
  constructor(tenant: string, id: string) {
    super(
      `Session ${id} of ${tenant} does not end with what this host signed. Was it changed in the database, or is a secret missing in LEADSIM_SECRET_PREVIOUS?`,
    );
    this.name = "TamperedSession";
  }
}

/** Whether a candidate's token still counts for a session. */
export function checkAccess(row: Pick<SessionRow, "access">, access: number): void {
  if (row.access === access) return;
  throw new HostError("not-signed-in", "This access was ended. Open the invitation again.");
}

/** What a session is played with, from its first event. */
export function pinsOf({ begun }: Session): Pins {
  const { form, scenarios } = begun;
  return {
    form: { id: form.id, version: form.version },
    scenarios: scenarios.map(({ id, version, story }) => ({ id, version, story })),
  };
}

/** All that a session needs of the host. */
export type SessionBase = Pick<Base, "database" | "keyring" | "now" | "log">;
