import { present } from "@leadsim/scenarios/rules";
import { createApiKey, listApiKeys, revokeApiKey } from "../../access/api-keys.js";
import { checkGrant } from "../../access/check-grant.js";
import { listMembers, putMember, removeMember } from "../../access/members.js";
import type { Staff } from "../../access/principal.js";
import { listAudit } from "../../audit/read-audit.js";
import { everyTenant } from "../../database/database.js";
import { HostError, notFound } from "../../host-error.js";
import { changeTenant, createTenant, listTenants, readTenant } from "../../tenants/tenants.js";
import type { Route } from "../call.js";
import { route } from "../route.js";
import {
  ApiKeyList,
  ApiKeyRequest,
  AuditPage,
  AuditQuery,
  MemberList,
  MemberRequest,
  MemberSchema,
  NewApiKey,
  Tenant,
  TenantChange,
  TenantList,
  TenantParams,
  TenantRequest,
} from "../schemas/administration.js";
import { defaultLimit, IdParams, page, readTime } from "../schemas/common.js";

const tag = "Administration";
const admin = { staff: ["admin"] } as const;
const hostOrAdmin = { staff: ["host", "admin"] } as const;

const tenantsCreate = route({
  method: "POST",
  path: "/v1/tenants",
  tag,
  summary: "Add a tenant",
  access: { staff: ["host"] },
  body: TenantRequest,
  answers: { 201: { about: "The tenant.", schema: Tenant } },
  async handle({ host, who, body }) {
    const by = { who: who.who, at: host.now() };
    const made = await host.database.transaction(everyTenant, (sql) => createTenant(sql, body, by));
    return { status: 201, body: made };
  },
});

const tenantsList = route({
  method: "GET",
  path: "/v1/tenants",
  tag,
  summary: "List tenants",
  about: "All of them for the host; for an admin their own.",
  access: hostOrAdmin,
  answers: { 200: { about: "The tenants.", schema: TenantList } },
  async handle({ host, who }) {
    const scope = isHost(who) ? everyTenant : who.tenant;
    return { body: { items: await host.database.transaction(scope, (sql) => listTenants(sql)) } };
  },
});

const tenantsRead = route({
  method: "GET",
  path: "/v1/tenants/{tenant}",
  tag,
  summary: "Read a tenant",
  access: hostOrAdmin,
  params: TenantParams,
  answers: { 200: { about: "The tenant.", schema: Tenant } },
  async handle({ host, who, params }) {
    const tenant = ownOrAny(who, params.tenant);
    return { body: await host.database.transaction(tenant, (sql) => readTenant(sql, tenant)) };
  },
});

const tenantsChange = route({
  method: "PATCH",
  path: "/v1/tenants/{tenant}",
  tag,
  summary: "Change a tenant's name or settings, or close it",
  access: hostOrAdmin,
  params: TenantParams,
  body: TenantChange,
  answers: { 200: { about: "The tenant as it stands now.", schema: Tenant } },
  async handle({ host, who, params, body }) {
    const tenant = ownOrAny(who, params.tenant);
    if (body.closed !== undefined && !isHost(who)) {
      throw new HostError("not-permitted", "A tenant is closed and opened by the host alone.");
    }
    const by = { who: who.who, at: host.now() };
    const changed = await host.database.transaction(tenant, (sql) => changeTenant(sql, tenant, body, by));
    host.apiKeys.forget();
    return { body: changed };
  },
});

const keysCreate = route({
  method: "POST",
  path: "/v1/api-keys",
  tag,
  summary: "Make a key",
  about: "An admin makes keys of their own tenant; the host makes the first one of any.",
  access: hostOrAdmin,
  body: ApiKeyRequest,
  answers: { 201: { about: "The key, this once.", schema: NewApiKey } },
  async handle({ host, who, body }) {
    const { tenant: named, expiresAt, ...rest } = body;
    const tenant = ownOrAny(who, named ?? who.tenant);
    checkGrant(who, tenant, rest.roles);
    const wanted = { ...rest, ...present({ expiresAt: readTime(expiresAt) }) };
    const made = await host.database.transaction(tenant, async (sql) => {
      await readTenant(sql, tenant);
      return createApiKey(sql, { ...wanted, tenant, by: who.who, at: host.now() });
    });
    return { status: 201, body: made };
  },
});

const keysList = route({
  method: "GET",
  path: "/v1/api-keys",
  tag,
  summary: "List keys",
  access: admin,
  answers: { 200: { about: "The keys, without what opens anything.", schema: ApiKeyList } },
  handle: async ({ host, who }) => ({
    body: { items: await host.database.transaction(who.tenant, (sql) => listApiKeys(sql, who.tenant)) },
  }),
});

const keysRevoke = route({
  method: "DELETE",
  path: "/v1/api-keys/{id}",
  tag,
  summary: "Revoke a key",
  about: "At once here, within ten seconds on other replicas.",
  access: admin,
  params: IdParams,
  answers: { 204: { about: "It opens nothing any more." } },
  async handle({ host, who, params }) {
    const { tenant } = who;
    const asked = { tenant, id: params.id, by: who.who, at: host.now() };
    await host.database.transaction(tenant, (sql) => revokeApiKey(sql, asked));
    host.apiKeys.forget();
    return { status: 204 };
  },
});

const membersList = route({
  method: "GET",
  path: "/v1/members",
  tag,
  summary: "List who signs in to the console with an account",
  access: admin,
  answers: { 200: { about: "The members.", schema: MemberList } },
  handle: async ({ host, who }) => ({
    body: { items: await host.database.transaction(who.tenant, (sql) => listMembers(sql, who.tenant)) },
  }),
});

const membersPut = route({
  method: "POST",
  path: "/v1/members",
  tag,
  summary: "Add a member, or change their roles",
  access: admin,
  body: MemberRequest,
  answers: { 200: { about: "The member.", schema: MemberSchema } },
  async handle({ host, who, body }) {
    checkGrant(who, who.tenant, body.roles);
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    return { body: await host.database.transaction(who.tenant, (sql) => putMember(sql, asked, body)) };
  },
});

const membersRemove = route({
  method: "DELETE",
  path: "/v1/members/{id}",
  tag,
  summary: "Remove a member",
  access: admin,
  params: IdParams,
  answers: { 204: { about: "They are signed out everywhere." } },
  async handle({ host, who, params }) {
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    await host.database.transaction(who.tenant, (sql) => removeMember(sql, asked, params.id));
    return { status: 204 };
  },
});

const audit = route({
  method: "GET",
  path: "/v1/audit",
  tag,
  summary: "Who did what, the newest first",
  access: admin,
  query: AuditQuery,
  answers: { 200: { about: "A page of the audit.", schema: AuditPage } },
  async handle({ host, who, query }) {
    const { limit = defaultLimit, ...filter } = query;
    const rows = await host.database.transaction(who.tenant, (sql) =>
      listAudit(sql, who.tenant, { ...filter, limit: limit + 1 }),
    );
    return { body: page(rows, limit) };
  },
});

/** Routes about tenants, keys, members and the audit. */
export const administrationRoutes: readonly Route[] = [
  tenantsCreate,
  tenantsList,
  tenantsRead,
  tenantsChange,
  keysCreate,
  keysList,
  keysRevoke,
  membersList,
  membersPut,
  membersRemove,
  audit,
];

function isHost({ roles }: Staff): boolean {
  return roles.includes("host");
}

/** Another tenant is there for the host alone; to an admin it looks as if it were not. */
function ownOrAny(who: Staff, tenant: string): string {
  if (tenant === who.tenant || isHost(who)) return tenant;
  throw notFound("tenant");
}
