import type { Query } from "../database/database.js";
import type { Pins } from "./session-row.js";

/** A session as the assessment team sees it: where it stands, nothing of what was answered. */
export interface SessionSummary {
  readonly id: string;
  readonly order: string;
  readonly attempt: number;
  readonly form: Pins["form"];
  readonly status: string;
  readonly progress: { readonly done: number; readonly total: number };
  readonly begunAt: Date;
  readonly movedAt: Date;
  readonly endedAt: Date | null;
}

const columns = `id, orders AS order, attempt, pins->'form' AS form, status, progress, begun_at AS "begunAt",
  moved_at AS "movedAt", ended_at AS "endedAt"`;

/** Sessions, the newest first. */
export async function listSessions(
  query: Query,
  tenant: string,
  filter: {
    readonly order?: string;
    readonly status?: "open" | "ended";
    readonly after?: string;
    readonly limit: number;
  },
): Promise<readonly SessionSummary[]> {
  const { order, status, after, limit } = filter;
  const { rows } = await query<SessionSummary>(
    `SELECT ${columns} FROM leadsim.session
      WHERE tenant = $1 AND ($2::uuid IS NULL OR orders = $2) AND ($3::uuid IS NULL OR id < $3)
        AND ($4::text IS NULL OR (ended_at IS NOT NULL) = ($4 = 'ended'))
      ORDER BY id DESC LIMIT $5`,
    [tenant, order ?? null, after ?? null, status ?? null, limit],
  );
  return rows;
}

/** A session's summary from its row. */
export function summaryOf(row: {
  readonly id: string;
  readonly order: string;
  readonly attempt: number;
  readonly pins: Pins;
  readonly status: string;
  readonly progress: SessionSummary["progress"];
  readonly begunAt: Date;
  readonly movedAt: Date;
  readonly endedAt: Date | null;
}): SessionSummary {
  const { id, order, attempt, pins, status, progress, begunAt, movedAt, endedAt } = row;
  return { id, order, attempt, form: pins.form, status, progress, begunAt, movedAt, endedAt };
}
