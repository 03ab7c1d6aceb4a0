import type { Query } from "../database/database.js";
import { notFound } from "../host-error.js";
import { type Order, type OrderSession, type OrderStatus, readAccommodation } from "./order.js";

/** Which orders. */
export interface OrderFilter {
  readonly status?: OrderStatus;
  readonly person?: string;
  readonly form?: string;
  readonly team?: string;
  readonly reference?: string;
  /** What a person's name, address or reference holds, whatever its case. */
  readonly search?: string;
  /** The last one of the page before. */
  readonly after?: string;
  readonly limit: number;
}

type Row = Omit<Order, "accommodation" | "sessions"> & {
  readonly accommodation: string;
  readonly sessions: readonly WrittenSession[];
};

/** A session in a list that the database made: its times are text there, in the database's own way of writing them. */
type WrittenSession = Omit<OrderSession, "begunAt" | "endedAt"> & {
  readonly begunAt: string;
  readonly endedAt: string | null;
};

const selection = `
SELECT * FROM (
  SELECT o.tenant, o.id, o.accommodation, o.deadline, o.source, o.source_ref AS reference, o.attempts,
    o.created_at AS "createdAt", o.canceled_at AS "canceledAt",
    CASE
      WHEN o.canceled_at IS NOT NULL THEN 'canceled'
      WHEN last.status IN ('completed', 'withdrawn', 'expired') THEN last.status
      WHEN last.id IS NOT NULL THEN 'started'
      WHEN o.deadline <= $2 THEN 'expired'
      WHEN EXISTS (SELECT FROM leadsim.invitation i WHERE i.tenant = o.tenant AND i.orders = o.id
                      AND i.revoked_at IS NULL AND i.expires_at > $2) THEN 'invited'
      ELSE 'ordered'
    END AS status,
    jsonb_build_object('id', p.id, 'externalRef', p.external_ref, 'name', p.name, 'email', p.email,
      'team', p.team) AS person,
    jsonb_build_object('id', o.form, 'version', o.form_version, 'title', coalesce(d.title, o.form)) AS form,
    coalesce(sittings.list, '[]'::jsonb) AS sessions,
    CASE WHEN r.revision IS NULL THEN NULL
      ELSE jsonb_build_object('session', last.id, 'revision', r.revision) END AS result,
    o.person AS person_id, o.form AS form_id, p.team AS person_team,
    lower(concat_ws(' ', p.name, p.email, p.external_ref)) AS person_words
  FROM leadsim.orders o
  JOIN leadsim.person p ON p.tenant = o.tenant AND p.id = o.person
  LEFT JOIN LATERAL (
    SELECT d.title FROM leadsim.document d
     WHERE d.tenant IN (o.tenant, 'library') AND d.kind IN ('form', 'scenario') AND d.id = o.form
       AND d.version = o.form_version ORDER BY d.kind LIMIT 1) d ON true
  LEFT JOIN LATERAL (
    SELECT s.id, s.status FROM leadsim.session s WHERE s.tenant = o.tenant AND s.orders = o.id
     ORDER BY s.attempt DESC LIMIT 1) last ON true
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('id', s.id, 'attempt', s.attempt, 'status', s.status,
        'progress', s.progress, 'begunAt', s.begun_at, 'endedAt', s.ended_at) ORDER BY s.attempt) AS list
      FROM leadsim.session s WHERE s.tenant = o.tenant AND s.orders = o.id) sittings ON true
  LEFT JOIN LATERAL (
    SELECT max(revision) AS revision FROM leadsim.result r WHERE r.tenant = o.tenant AND r.session = last.id) r ON true
) found WHERE tenant = $1`;

/**
 * One order, as it stands at a time.
 * @throws HostError `not-found`
 */
export async function readOrder(query: Query, tenant: string, id: string, at: Date): Promise<Order> {
  const { rows } = await query<Row>(`${selection} AND id = $3`, [tenant, at, id]);
  if (!rows[0]) throw notFound("order");
  return orderOf(rows[0]);
}

/**
 * One order, held until the transaction ends: nobody changes it or begins its session in between.
 * @throws HostError `not-found`
 */
export async function holdOrder(query: Query, tenant: string, id: string, at: Date): Promise<Order> {
  await query("SELECT FROM leadsim.orders WHERE tenant = $1 AND id = $2 FOR UPDATE", [tenant, id]);
  // In a statement of its own: it sees what the one who held it before has stored.
  return readOrder(query, tenant, id, at);
}

/** Orders, the newest first. */
export async function listOrders(
  query: Query,
  tenant: string,
  filter: OrderFilter,
  at: Date,
): Promise<readonly Order[]> {
  const { status, person, form, team, reference, search, after, limit } = filter;
  const { rows } = await query<Row>(
    `${selection}
       AND ($3::text IS NULL OR status = $3) AND ($4::uuid IS NULL OR person_id = $4)
       AND ($5::text IS NULL OR form_id = $5) AND ($6::text IS NULL OR person_team = $6)
       AND ($7::text IS NULL OR reference = $7) AND ($8::uuid IS NULL OR id < $8)
       AND ($10::text IS NULL OR strpos(person_words, lower($10)) > 0)
     ORDER BY id DESC LIMIT $9`,
    [
      tenant,
      at,
      status ?? null,
      person ?? null,
      form ?? null,
      team ?? null,
      reference ?? null,
      after ?? null,
      limit,
      search ?? null,
    ],
  );
  return rows.map(orderOf);
}

function orderOf(row: Row): Order {
  const { id, status, person, form, accommodation, deadline, source, reference, attempts } = row;
  const { createdAt, canceledAt, sessions, result } = row;
  return {
    id,
    status,
    person,
    form,
    accommodation: readAccommodation(accommodation),
    deadline,
    source,
    reference,
    attempts,
    createdAt,
    canceledAt,
    sessions: sessions.map(sessionOf),
    result,
  };
}

function sessionOf({ begunAt, endedAt, ...session }: WrittenSession): OrderSession {
  return { ...session, begunAt: new Date(begunAt), endedAt: endedAt === null ? null : new Date(endedAt) };
}
