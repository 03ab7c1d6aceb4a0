import { type Static, Type } from "@sinclair/typebox";
import { record } from "../audit/record.js";
import type { Query } from "../database/database.js";
import { HostError, notFound } from "../host-error.js";

const days = (description: string) =>
  Type.Optional(Type.Union([Type.Integer({ minimum: 1, maximum: 36_500 }), Type.Null()], { description }));

const line = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: "^[^\\u0000-\\u001f\\u007f]*$" });
const lines = Type.Array(line(2_000), { minItems: 1, maxItems: 30 });
const address = Type.String({ maxLength: 400, pattern: "^https://" });

/** What an organization tells candidates beyond the session itself, as the player takes it. */
export const CandidateSettings = Type.Object(
  {
    contact: Type.Optional(
      Type.Object(
        {
          name: line(200),
          email: Type.Optional(Type.String({ format: "email", maxLength: 254 })),
          phone: Type.Optional(line(60)),
          page: Type.Optional(address),
          note: Type.Optional(line(400)),
        },
        { additionalProperties: false, description: "Whom candidates can ask." },
      ),
    ),
    data: Type.Optional(
      Type.Object(
        { paragraphs: lines, page: Type.Optional(address) },
        { additionalProperties: false, description: "What happens with the answers, told before the start." },
      ),
    ),
    glossary: Type.Optional(
      Type.Array(Type.Object({ term: line(100), meaning: line(400) }, { additionalProperties: false }), {
        maxItems: 100,
      }),
    ),
    afterwards: Type.Optional(lines),
    withdrawal: Type.Optional(Type.Boolean()),
    practice: Type.Optional(Type.Boolean()),
  },
  { $id: "CandidateSettings", additionalProperties: false },
);

/** A mail in an organization's own words. The greeting, the link and how long it can be used are told beside them. */
const OwnText = Type.Optional(
  Type.Object(
    {
      subject: Type.Optional(line(150)),
      paragraphs: Type.Optional(Type.Array(line(1_000), { minItems: 1, maxItems: 10 })),
    },
    { additionalProperties: false },
  ),
);
const OwnTexts = Type.Optional(
  Type.Object({ invitation: OwnText, reminder: OwnText }, { additionalProperties: false }),
);

/** How an organization's mails look and when people are reminded. */
export const MailSettings = Type.Object(
  {
    sender: Type.Optional(
      Type.String({
        ...line(100),
        description: "Whom mails come from, by name; the organization unless said.",
      }),
    ),
    replyTo: Type.Optional(Type.String({ format: "email", maxLength: 254 })),
    remindDays: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 90,
        description:
          "Days before an order's deadline that a person who was invited by mail is reminded; nobody unless said.",
      }),
    ),
    texts: Type.Optional(Type.Object({ en: OwnTexts, de: OwnTexts }, { additionalProperties: false })),
  },
  { $id: "MailSettings", additionalProperties: false },
);

/** What an organization sets for itself. */
export const TenantSettings = Type.Object(
  {
    candidates: Type.Optional(CandidateSettings),
    mail: Type.Optional(MailSettings),
    theme: Type.Optional(
      Type.String({
        pattern: "^[a-z][a-z0-9-]{0,79}(@\\d{1,6}(\\.\\d{1,6}){0,2})?$",
        description: "How reports look: a theme by `id`, `id@1` or `id@1.0.0`; the newest that it means.",
      }),
    ),
    invitationDays: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 365,
        description: "How long an invitation can be used; 14 unless said.",
      }),
    ),
    retention: Type.Optional(
      Type.Object(
        {
          sessions: days("Days after its end until a session goes, with its events and results; null: kept."),
          people: days("Days after the last activity until a person is erased; null: kept."),
          audit: days("Days until an entry of the audit goes; null: kept."),
        },
        {
          additionalProperties: false,
          description: "How long each class of data is kept. Kept unless said.",
        },
      ),
    ),
  },
  { $id: "TenantSettings", additionalProperties: false },
);

export type TenantSettings = Static<typeof TenantSettings>;

export interface Tenant {
  readonly id: string;
  readonly name: string;
  readonly settings: TenantSettings;
  readonly createdAt: Date;
  readonly closedAt: Date | null;
}

/** Ids that can be no organization's: content that comes with the program is the library's. */
const reserved = ["library"];
const columns = `id, name, settings, created_at AS "createdAt", closed_at AS "closedAt"`;

/** @throws HostError `already-there`, or `not-possible` for a reserved id */
export async function createTenant(
  query: Query,
  wanted: { readonly id: string; readonly name: string; readonly settings?: TenantSettings },
  by: { readonly who: string; readonly at: Date },
): Promise<Tenant> {
  const { id, name, settings = {} } = wanted;
  if (reserved.includes(id)) throw new HostError("not-possible", `“${id}” is taken by leadsim itself.`);
  const { rows } = await query<Tenant>(
    `INSERT INTO leadsim.tenant (id, name, settings, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING ${columns}`,
    [id, name, JSON.stringify(settings), by.at],
  );
  const [tenant] = rows;
  if (!tenant) throw new HostError("already-there", `There is a tenant “${id}” already.`);
  await record(query, { tenant: id, at: by.at, who: by.who, what: "created", kind: "tenant", subject: id });
  return tenant;
}

/** @throws HostError `not-found` */
export async function readTenant(query: Query, id: string): Promise<Tenant> {
  const { rows } = await query<Tenant>(`SELECT ${columns} FROM leadsim.tenant WHERE id = $1`, [id]);
  if (!rows[0]) throw notFound("tenant");
  return rows[0];
}

export async function listTenants(query: Query): Promise<readonly Tenant[]> {
  return (await query<Tenant>(`SELECT ${columns} FROM leadsim.tenant ORDER BY id`, [])).rows;
}

/**
 * Changes name or settings, or closes it: nobody of a closed tenant can sign in, its data stay until they are
 * erased.
 */
export async function changeTenant(
  query: Query,
  id: string,
  change: { readonly name?: string; readonly settings?: TenantSettings; readonly closed?: boolean },
  by: { readonly who: string; readonly at: Date },
): Promise<Tenant> {
  const before = await readTenant(query, id);
  const { name = before.name, settings = before.settings, closed = before.closedAt !== null } = change;
  const closedAt = closed ? (before.closedAt ?? by.at) : null;
  const { rows } = await query<Tenant>(
    `UPDATE leadsim.tenant SET name = $2, settings = $3, closed_at = $4 WHERE id = $1 RETURNING ${columns}`,
    [id, name, JSON.stringify(settings), closedAt],
  );
  const detail = { fields: Object.keys(change).join() };
  await record(query, {
    tenant: id,
    at: by.at,
    who: by.who,
    what: "changed",
    kind: "tenant",
    subject: id,
    detail,
  });
  return rows[0]!;
}
