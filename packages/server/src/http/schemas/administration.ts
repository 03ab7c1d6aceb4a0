import { Type } from "@sinclair/typebox";
import { roles } from "../../access/principal.js";
import { TenantSettings } from "../../tenants/tenants.js";
import { Id, orNull, pageOf, paging, record, TenantId, Time, text, WrittenTime } from "./common.js";

const Role = Type.Union(roles.map((role) => Type.Literal(role)));

export const Tenant = record(
  { id: TenantId, name: Type.String(), settings: TenantSettings, createdAt: Time, closedAt: orNull(Time) },
  "Tenant",
);
export const TenantList = record({ items: Type.Array(Tenant) }, "TenantList");
export const TenantRequest = record(
  { id: TenantId, name: text(200), settings: Type.Optional(TenantSettings) },
  "TenantRequest",
);
export const TenantChange = record(
  {
    name: Type.Optional(text(200)),
    settings: Type.Optional(TenantSettings),
    closed: Type.Optional(Type.Boolean()),
  },
  "TenantChange",
);
export const TenantParams = record({ tenant: TenantId });

const ApiKeySchema = record(
  {
    id: Id,
    name: Type.String(),
    prefix: Type.String(),
    roles: Type.Array(Role),
    createdAt: Time,
    expiresAt: orNull(Time),
    revokedAt: orNull(Time),
    lastUsedAt: orNull(Time),
  },
  "ApiKey",
);
export const ApiKeyList = record({ items: Type.Array(ApiKeySchema) }, "ApiKeyList");
export const ApiKeyRequest = record(
  {
    name: text(100),
    roles: Type.Array(Role, { minItems: 1, maxItems: roles.length, uniqueItems: true }),
    expiresAt: Type.Optional(orNull(WrittenTime)),
    tenant: Type.Optional(TenantId),
  },
  "ApiKeyRequest",
);
export const NewApiKey = record(
  { key: Type.String({ description: "The key. It is told this once and not kept." }), apiKey: ApiKeySchema },
  "NewApiKey",
);

export const MemberSchema = record(
  {
    id: Id,
    issuer: Type.String(),
    subject: Type.String(),
    name: orNull(Type.String()),
    roles: Type.Array(Role),
    createdAt: Time,
    lastSeenAt: orNull(Time),
  },
  "Member",
);
export const MemberList = record({ items: Type.Array(MemberSchema) }, "MemberList");
export const MemberRequest = record(
  {
    issuer: Type.String({ maxLength: 400, pattern: "^https?://" }),
    subject: text(200, "The `sub` that the issuer gives this person."),
    name: Type.Optional(orNull(text(200))),
    roles: Type.Array(Role, { minItems: 1, maxItems: roles.length, uniqueItems: true }),
  },
  "MemberRequest",
);

const AuditEntry = record(
  {
    id: Id,
    at: Time,
    who: Type.String({ description: "`key:<id>`, `member:<id>`, `session:<id>` or `host`." }),
    what: Type.String(),
    kind: Type.String(),
    subject: Type.String(),
    detail: Type.Object({}, { additionalProperties: true }),
  },
  "AuditEntry",
);
export const AuditPage = pageOf(AuditEntry, "AuditPage");
export const AuditQuery = record({
  ...paging,
  kind: Type.Optional(text(40)),
  subject: Type.Optional(text(200)),
  who: Type.Optional(text(200)),
});
