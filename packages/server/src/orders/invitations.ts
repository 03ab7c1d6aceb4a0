import { record } from "../audit/record.js";
import type { Base } from "../base.js";
import { everyTenant, type Query } from "../database/database.js";
import { HostError } from "../host-error.js";
import type { Asked } from "../people/people.js";
import { newId } from "../secrets/new-id.js";
import { hashToken, newToken } from "../secrets/tokens.js";
import type { TenantSettings } from "../tenants/tenants.js";

/** An invitation as it is listed: never its token. */
export interface Invitation {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly firstUsedAt: Date | null;
  /** In how many browsers it was opened. */
  readonly browsers: number;
}

/** Browsers an invitation can be opened in: more than one person has, fewer than a link that went around. */
const mostBrowsers = 12;
const day = 86_400_000;

const columns = `id, created_at AS "createdAt", expires_at AS "expiresAt", revoked_at AS "revokedAt",
  first_used_at AS "firstUsedAt", browsers`;

/** Makes an invitation to an order. Its token is given back this once. */
export async function invite(
  query: Query,
  { tenant, by, at }: Asked,
  { order, days }: { readonly order: string; readonly days: number },
): Promise<{ readonly invitation: Invitation; readonly token: string }> {
  const token = newToken("lsi");
  const id = newId(at);
  const expires = new Date(at.getTime() + days * day);
  const { rows } = await query<Invitation>(
    `INSERT INTO leadsim.invitation (token_hash, tenant, id, orders, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING ${columns}`,
    [hashToken(token), tenant, id, order, at, expires],
  );
  await record(query, {
    tenant,
    at,
    who: by,
    what: "created",
    kind: "invitation",
    subject: id,
    detail: { order },
  });
  return { invitation: rows[0]!, token };
}

export async function listInvitations(
  query: Query,
  tenant: string,
  order: string,
): Promise<readonly Invitation[]> {
  const { rows } = await query<Invitation>(
    `SELECT ${columns} FROM leadsim.invitation WHERE tenant = $1 AND orders = $2 ORDER BY id`,
    [tenant, order],
  );
  return rows;
}

/** Ends all invitations to an order. */
export async function revokeInvitations(
  query: Query,
  tenant: string,
  order: string,
  at: Date,
): Promise<void> {
  await query(
    "UPDATE leadsim.invitation SET revoked_at = $3 WHERE tenant = $1 AND orders = $2 AND revoked_at IS NULL",
    [tenant, order, at],
  );
}

/** Where an invitation leads. */
export interface OpenInvitation {
  readonly tenant: string;
  readonly id: string;
  readonly order: string;
  readonly form: string;
  readonly formVersion: string;
  /** The language that is known of the person; null where none is. */
  readonly locale: string | null;
  readonly organization: string;
  readonly settings: TenantSettings;
}

/**
 * Finds the order that an invitation is for.
 * @throws HostError `invitation-not-valid`, the same for one that never was, is revoked, has expired or went around
 */
export async function findInvitation(
  { database, now }: Pick<Base, "database" | "now">,
  token: string,
): Promise<OpenInvitation> {
  const { rows } = await database.single<OpenInvitation>(
    everyTenant,
    `SELECT i.tenant, i.id, i.orders AS order, o.form, o.form_version AS "formVersion",
            p.locale, t.name AS organization, t.settings
       FROM leadsim.invitation i
       JOIN leadsim.tenant t ON t.id = i.tenant AND t.closed_at IS NULL
       JOIN leadsim.orders o ON o.tenant = i.tenant AND o.id = i.orders
       JOIN leadsim.person p ON p.tenant = o.tenant AND p.id = o.person
      WHERE i.token_hash = $1 AND i.revoked_at IS NULL AND i.expires_at > $2 AND i.browsers < $3`,
    [hashToken(token), now(), mostBrowsers],
  );
  if (!rows[0]) throw notValid();
  return rows[0];
}

/** Counts a browser in, in the transaction that lets it in; two at once can't pass the limit together. */
export async function useInvitation(
  query: Query,
  { tenant, id, order }: OpenInvitation,
  at: Date,
): Promise<void> {
  const used = query(
    `UPDATE leadsim.invitation SET browsers = browsers + 1, first_used_at = coalesce(first_used_at, $3)
      WHERE tenant = $1 AND id = $2 AND revoked_at IS NULL AND expires_at > $3 AND browsers < $4`,
    [tenant, id, at, mostBrowsers],
  );
  const entry = { what: "used", kind: "invitation", subject: id, detail: { order } } as const;
  const [{ count }] = await Promise.all([used, record(query, { tenant, at, who: "host", ...entry })]);
  if (count === 0) throw notValid();
}

function notValid(): HostError {
  return new HostError(
    "invitation-not-valid",
    "This invitation can't be used (any more). Ask for a new one.",
  );
}
