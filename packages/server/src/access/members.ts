import { record } from "../audit/record.js";
import type { Query } from "../database/database.js";
import { notFound } from "../host-error.js";
import { newId } from "../secrets/new-id.js";
import type { Role } from "./principal.js";

/** A person of the assessment team, who signs in with the organization's own accounts. */
export interface Member {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  readonly roles: readonly Role[];
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
}

interface Asked {
  readonly tenant: string;
  readonly by: string;
  readonly at: Date;
}

const columns = `id, issuer, subject, name, roles, created_at AS "createdAt", last_seen_at AS "lastSeenAt"`;

export async function listMembers(query: Query, tenant: string): Promise<readonly Member[]> {
  const text = `SELECT ${columns} FROM leadsim.member WHERE tenant = $1 AND removed_at IS NULL ORDER BY id`;
  return (await query<Member>(text, [tenant])).rows;
}

/** Adds a member, or changes name and roles of one who is there. */
export async function putMember(
  query: Query,
  { tenant, by, at }: Asked,
  member: Pick<Member, "issuer" | "subject" | "roles"> & { readonly name?: string | null },
): Promise<Member> {
  const { issuer, subject, roles, name = null } = member;
  const { rows } = await query<Member>(
    `INSERT INTO leadsim.member (tenant, id, issuer, subject, name, roles, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (tenant, issuer, subject) DO UPDATE SET name = excluded.name, roles = excluded.roles, removed_at = NULL
     RETURNING ${columns}`,
    [tenant, newId(at), issuer, subject, name, [...roles], at],
  );
  const [row] = rows;
  await record(query, { tenant, at, who: by, what: "changed", kind: "member", subject: row!.id });
  return row!;
}

/** Removes a member: their sign-ins end with them. */
export async function removeMember(query: Query, { tenant, by, at }: Asked, id: string): Promise<void> {
  const { count } = await query(
    "UPDATE leadsim.member SET removed_at = $3, name = NULL WHERE tenant = $1 AND id = $2 AND removed_at IS NULL",
    [tenant, id, at],
  );
  if (count === 0) throw notFound("member");
  await record(query, { tenant, at, who: by, what: "removed", kind: "member", subject: id });
}

/** Who an issuer's subject is here, or null. */
export async function findMember(
  query: Query,
  {
    tenant,
    issuer,
    subject,
    at,
  }: { readonly tenant: string; readonly issuer: string; readonly subject: string; readonly at: Date },
): Promise<Member | null> {
  const { rows } = await query<Member>(
    `UPDATE leadsim.member SET last_seen_at = $4
      WHERE tenant = $1 AND issuer = $2 AND subject = $3 AND removed_at IS NULL RETURNING ${columns}`,
    [tenant, issuer, subject, at],
  );
  return rows[0] ?? null;
}
