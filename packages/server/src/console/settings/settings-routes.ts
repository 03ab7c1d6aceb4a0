import { createApiKey, listApiKeys, revokeApiKey } from "../../access/api-keys.js";
import { checkGrant } from "../../access/check-grant.js";
import { listMembers, putMember, removeMember } from "../../access/members.js";
import { ApiKeyRequest, MemberRequest, TenantChange } from "../../http/schemas/administration.js";
import { IdParams } from "../../http/schemas/common.js";
import { changeTenant, readTenant } from "../../tenants/tenants.js";
import { checkFields } from "../page/check-fields.js";
import { type ConsoleRoute, consoleRoute } from "../page/console-route.js";
import { dayOf, oneOf } from "../page/read-query.js";
import { readTenantForm } from "./read-tenant-form.js";
import { newKeyPage, settingsDone, settingsPage } from "./settings-page.js";

const section = "settings";
const day = 86_400_000;

const read = consoleRoute({
  method: "GET",
  path: "/settings",
  section,
  summary: "Keys, members, the organization and how long its data are kept",
  async handle({ host, language, who, query, asked: { tenant, at } }) {
    const found = await host.database.transaction(tenant, async (sql) => ({
      tenant: await readTenant(sql, tenant),
      keys: await listApiKeys(sql, tenant),
      members: await listMembers(sql, tenant),
    }));
    const { oidc } = host.settings;
    const issuer = oidc?.tenant === tenant ? oidc.issuer : null;
    const themes = (await host.content.list(tenant, "theme")).map(({ id, title }) => [id, title] as const);
    const shown = { ...found, issuer, themes: [...new Map(themes)], mailer: host.mailer.kind };
    return settingsPage(language, { ...shown, who, now: at, done: oneOf(settingsDone, query.done) });
  },
});

const save = consoleRoute({
  method: "POST",
  path: "/settings",
  section,
  summary: "Change the organization's name, retention and what candidates are told",
  async handle({ host, form, asked: { tenant, by, at } }) {
    await host.database.transaction(tenant, async (sql) => {
      const { settings } = await readTenant(sql, tenant);
      const change = checkFields(TenantChange, {
        name: form.text("name"),
        settings: readTenantForm(form, settings),
      });
      await changeTenant(sql, tenant, change, { who: by, at });
    });
    return { goTo: "/console/settings?done=saved" };
  },
});

const addKey = consoleRoute({
  method: "POST",
  path: "/settings/keys",
  section,
  summary: "Make a key; it is shown this once",
  async handle({ host, language, who, form, asked: { tenant, by, at } }) {
    const wanted = checkFields(ApiKeyRequest, { name: form.text("key-name"), roles: form.all("roles") });
    checkGrant(who, tenant, wanted.roles);
    const until = dayOf(form.text("key-expires"));
    const expiresAt = until ? new Date(until.getTime() + day) : null;
    const { key, apiKey } = await host.database.transaction(tenant, (sql) =>
      createApiKey(sql, { name: wanted.name, roles: wanted.roles, expiresAt, tenant, by, at }),
    );
    return newKeyPage(language, apiKey.name, key);
  },
});

const revoke = consoleRoute({
  method: "POST",
  path: "/settings/keys/{id}/revoke",
  section,
  summary: "Revoke a key; whoever signed in with it is out",
  params: IdParams,
  async handle({ host, params: { id }, asked: { tenant, by, at } }) {
    await host.database.transaction(tenant, (sql) => revokeApiKey(sql, { tenant, id, by, at }));
    host.apiKeys.forget();
    return { goTo: "/console/settings?done=revoked" };
  },
});

const addMember = consoleRoute({
  method: "POST",
  path: "/settings/members",
  section,
  summary: "Add a member, or change their roles",
  async handle({ host, who, form, asked }) {
    const member = checkFields(MemberRequest, {
      issuer: form.text("issuer"),
      subject: form.text("subject"),
      name: form.text("member-name") || null,
      roles: form.all("roles"),
    });
    checkGrant(who, asked.tenant, member.roles);
    await host.database.transaction(asked.tenant, (sql) => putMember(sql, asked, member));
    return { goTo: "/console/settings?done=member" };
  },
});

const dropMember = consoleRoute({
  method: "POST",
  path: "/settings/members/{id}/remove",
  section,
  summary: "Remove a member; their sign-ins end",
  params: IdParams,
  async handle({ host, params: { id }, asked }) {
    await host.database.transaction(asked.tenant, (sql) => removeMember(sql, asked, id));
    return { goTo: "/console/settings?done=removed" };
  },
});

/** Pages about settings. */
export const settingsPages: readonly ConsoleRoute[] = [read, save, addKey, revoke, addMember, dropMember];
