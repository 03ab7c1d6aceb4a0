import { createApiKey, listApiKeys, revokeApiKey } from "../../access/api-keys.js";
import { checkGrant } from "../../access/check-grant.js";
import { listMembers, putMember, removeMember } from "../../access/members.js";
import { notFound } from "../../host-error.js";
import { ApiKeyRequest, MemberRequest } from "../../http/schemas/administration.js";
import { IdParams } from "../../http/schemas/common.js";
import type { Language } from "../../language.js";
import { changeTenant, readTenant } from "../../tenants/tenants.js";
import { checkFields } from "../page/check-fields.js";
import type { Confirmation } from "../page/confirm-page.js";
import { type ConsoleCall, type ConsoleRoute, consoleRoute } from "../page/console-route.js";
import type { FilledForm } from "../page/filled-form.js";
import { wrongField } from "../page/form-mistakes.js";
import type { Page } from "../page/frame.js";
import { dayOf, oneOf } from "../page/read-query.js";
import { readTenantForm } from "./read-tenant-form.js";
import { newKeyPage, settingsDone, settingsPage } from "./settings-page.js";
import { shortensRetention } from "./shortens-retention.js";
import { settingsWords } from "./words.js";

const section = "settings";
const home = "/console/settings";
const day = 86_400_000;

const read = consoleRoute({
  method: "GET",
  path: "/settings",
  section,
  summary: "Keys, members, the organization and how long its data are kept",
  handle: (call) => pageOf(call, null),
});

const save = consoleRoute({
  method: "POST",
  path: "/settings",
  section,
  summary: "Change the organization's name, retention and what candidates are told",
  async confirm({ host, language, form, asked: { tenant } }) {
    const { name, settings } = await host.database.transaction(tenant, (sql) => readTenant(sql, tenant));
    const wanted = readTenantForm(form, settings);
    if (!shortensRetention(settings, wanted.settings ?? {})) return null;
    const words = settingsWords[language];
    return { ...words.sure.retention, subject: name, button: words.save, back: home };
  },
  async handle({ host, form, asked: { tenant, by, at } }) {
    await host.database.transaction(tenant, async (sql) => {
      const { settings } = await readTenant(sql, tenant);
      await changeTenant(sql, tenant, readTenantForm(form, settings), { who: by, at });
    });
    return { goTo: `${home}?done=saved` };
  },
  again: pageOf,
});

const addKey = consoleRoute({
  method: "POST",
  path: "/settings/keys",
  section,
  summary: "Make a key; it is shown this once",
  async handle({ host, language, who, form, asked: { tenant, by, at } }) {
    const said = { name: form.text("key-name"), roles: form.all("roles") };
    const wanted = checkFields(ApiKeyRequest, said, { name: "key-name", roles: "roles" });
    checkGrant(who, tenant, wanted.roles);
    const expiresAt = endOfDay(form.text("key-expires"), at);
    const { key, apiKey } = await host.database.transaction(tenant, (sql) =>
      createApiKey(sql, { name: wanted.name, roles: wanted.roles, expiresAt, tenant, by, at }),
    );
    return newKeyPage(language, apiKey.name, key);
  },
  again: pageOf,
});

const revoke = consoleRoute({
  method: "POST",
  path: "/settings/keys/{id}/revoke",
  section,
  summary: "Revoke a key; whoever signed in with it is out",
  params: IdParams,
  async confirm({ host, language, params: { id }, asked: { tenant } }) {
    const keys = await host.database.transaction(tenant, (sql) => listApiKeys(sql, tenant));
    const key = keys.find((one) => one.id === id);
    if (!key) throw notFound("key");
    return question(language, "revoke", `${key.name} (lsk_${key.prefix}_…)`);
  },
  async handle({ host, params: { id }, asked: { tenant, by, at } }) {
    await host.database.transaction(tenant, (sql) => revokeApiKey(sql, { tenant, id, by, at }));
    host.apiKeys.forget();
    return { goTo: `${home}?done=revoked` };
  },
});

const addMember = consoleRoute({
  method: "POST",
  path: "/settings/members",
  section,
  summary: "Add a member, or change their roles",
  async handle({ host, who, form, asked }) {
    const said = {
      issuer: form.text("issuer"),
      subject: form.text("subject"),
      name: form.text("member-name") || null,
      roles: form.all("roles"),
    };
    const member = checkFields(MemberRequest, said, {
      issuer: ["issuer", "not-https"],
      subject: "subject",
      name: "member-name",
      roles: "roles",
    });
    checkGrant(who, asked.tenant, member.roles);
    await host.database.transaction(asked.tenant, (sql) => putMember(sql, asked, member));
    return { goTo: `${home}?done=member` };
  },
  again: pageOf,
});

const dropMember = consoleRoute({
  method: "POST",
  path: "/settings/members/{id}/remove",
  section,
  summary: "Remove a member; their sign-ins end",
  params: IdParams,
  async confirm({ host, language, params: { id }, asked: { tenant } }) {
    const members = await host.database.transaction(tenant, (sql) => listMembers(sql, tenant));
    const member = members.find((one) => one.id === id);
    if (!member) throw notFound("member");
    return question(language, "remove", member.name ?? member.subject);
  },
  async handle({ host, params: { id }, asked }) {
    await host.database.transaction(asked.tenant, (sql) => removeMember(sql, asked, id));
    return { goTo: `${home}?done=removed` };
  },
});

/** Pages about settings. */
export const settingsPages: readonly ConsoleRoute[] = [read, save, addKey, revoke, addMember, dropMember];

async function pageOf(
  { host, language, who, query, asked: { tenant, at } }: ConsoleCall,
  filled: FilledForm | null,
): Promise<Page> {
  const found = await host.database.transaction(tenant, async (sql) => ({
    tenant: await readTenant(sql, tenant),
    keys: await listApiKeys(sql, tenant),
    members: await listMembers(sql, tenant),
  }));
  const { oidc } = host.settings;
  const issuer = oidc?.tenant === tenant ? oidc.issuer : null;
  const themes = (await host.content.list(tenant, "theme")).map(({ id, title }) => [id, title] as const);
  const shown = { ...found, issuer, themes: [...new Map(themes)], mailer: host.mailer.kind };
  return settingsPage(language, { ...shown, who, now: at, done: oneOf(settingsDone, query.done), filled });
}

function question(language: Language, what: "revoke" | "remove", subject: string): Confirmation {
  const words = settingsWords[language];
  return { ...words.sure[what], subject, button: words[what], back: home };
}

/** The end of a day that is not over; null where none is given. */
function endOfDay(text: string, now: Date): Date | null {
  if (text === "") return null;
  const from = dayOf(text);
  const end = from && new Date(from.getTime() + day);
  if (!end || end <= now) throw wrongField("key-expires", "future");
  return end;
}
