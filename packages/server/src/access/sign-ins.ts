import { record } from "../audit/record.js";
import type { Base } from "../base.js";
import { everyTenant } from "../database/database.js";
import { hashToken, newToken } from "../secrets/tokens.js";
import type { Role, Staff } from "./principal.js";

/** Milliseconds after which a person of the team signs in anew. */
const signInLength = 12 * 3_600_000;

/** Signs a person of the team in to the console: a token of its own, never the key it was got with. */
export async function signIn(
  { database, now }: Pick<Base, "database" | "now">,
  staff: Pick<Staff, "tenant" | "who" | "roles">,
): Promise<{ readonly token: string; readonly expires: Date }> {
  const at = now();
  const expires = new Date(at.getTime() + signInLength);
  const token = newToken("lsc");
  const { tenant, who, roles } = staff;
  await database.transaction(tenant, async (query) => {
    await query(
      `INSERT INTO leadsim.sign_in (token_hash, tenant, who, roles, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [hashToken(token), tenant, who, [...roles], at, expires],
    );
    const [kind, subject] = who.split(":") as ["key" | "member", string];
    const of = kind === "key" ? "api-key" : "member";
    await record(query, { tenant, at, who, what: "signed-in", kind: of, subject });
  });
  return { token, expires };
}

/** Who is signed in with a token, or null. What a revoked key or removed member signed in to ends with it. */
export async function findSignIn(
  { database, now }: Pick<Base, "database" | "now">,
  token: string,
): Promise<Staff | null> {
  if (!/^lsc_[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const { rows } = await database.transaction(everyTenant, (query) =>
    query<{ tenant: string; who: string; roles: Role[] }>(
      `SELECT s.tenant, s.who, coalesce(k.roles, m.roles) AS roles
         FROM leadsim.sign_in s
         JOIN leadsim.tenant t ON t.id = s.tenant AND t.closed_at IS NULL
         LEFT JOIN leadsim.api_key k ON k.tenant = s.tenant AND s.who = 'key:' || k.id AND k.revoked_at IS NULL
              AND (k.expires_at IS NULL OR k.expires_at > $2)
         LEFT JOIN leadsim.member m ON m.tenant = s.tenant AND s.who = 'member:' || m.id AND m.removed_at IS NULL
        WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.ended_at IS NULL
          AND (k.id IS NOT NULL OR m.id IS NOT NULL)`,
      [hashToken(token), now()],
    ),
  );
  const [row] = rows;
  return row ? { kind: "staff", tenant: row.tenant, who: row.who, roles: row.roles, byCookie: true } : null;
}

/** Ends a sign-in; one that is unknown or over is no matter. */
export async function signOut(
  { database, now }: Pick<Base, "database" | "now">,
  staff: Staff,
  token: string,
): Promise<void> {
  await database.transaction(staff.tenant, (query) =>
    query(
      "UPDATE leadsim.sign_in SET ended_at = $3 WHERE tenant = $1 AND token_hash = $2 AND ended_at IS NULL",
      [staff.tenant, hashToken(token), now()],
    ),
  );
}
