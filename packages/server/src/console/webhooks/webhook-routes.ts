import { present } from "@leadsim/scenarios/rules";
import { IdParams, page } from "../../http/schemas/common.js";
import { DeliveryParams, WebhookRequest } from "../../http/schemas/webhooks.js";
import { listDeliveries, redeliver } from "../../webhooks/deliveries.js";
import { type AllowedHosts, readWebhookUrl } from "../../webhooks/public-address.js";
import {
  addWebhook,
  changeWebhook,
  listWebhooks,
  readWebhook,
  removeWebhook,
  testWebhook,
} from "../../webhooks/webhook.js";
import { checkFields, type FieldNames } from "../page/check-fields.js";
import { type ConsoleCall, type ConsoleRoute, consoleRoute } from "../page/console-route.js";
import type { FilledForm } from "../page/filled-form.js";
import type { Form } from "../page/form.js";
import { addressAt } from "../page/form-mistakes.js";
import type { Page } from "../page/frame.js";
import { idOf, oneOf } from "../page/read-query.js";
import { newWebhookPage, webhookDone, webhookPage, webhooksPage } from "./webhook-pages.js";
import { webhookWords } from "./words.js";

const section = "webhooks";
const params = IdParams;
const rowsOfPage = 50;

const list = consoleRoute({
  method: "GET",
  path: "/webhooks",
  section,
  summary: "Webhooks, and the form to add one",
  handle: (call) => listPage(call, null),
});

const add = consoleRoute({
  method: "POST",
  path: "/webhooks",
  section,
  summary: "Add a webhook; its secret is shown this once",
  async handle({ host, language, form, asked }) {
    const fields = fieldsOf(form, host.settings.webhookHosts);
    const { webhook, secret } = await host.database.transaction(asked.tenant, (sql) =>
      addWebhook(sql, host.keyring, asked, fields),
    );
    return newWebhookPage(language, webhook, secret);
  },
  again: listPage,
});

const read = consoleRoute({
  method: "GET",
  path: "/webhooks/{id}",
  section,
  summary: "A webhook with its deliveries",
  params,
  handle: (call) => onePage(call, null),
});

const change = consoleRoute({
  method: "POST",
  path: "/webhooks/{id}/change",
  section,
  summary: "Change where a webhook leads and what it is told",
  params,
  async handle({ host, params: { id }, form, asked }) {
    const fields = fieldsOf(form, host.settings.webhookHosts);
    await host.database.transaction(asked.tenant, (sql) => changeWebhook(sql, asked, id, fields));
    return { goTo: `/console/webhooks/${id}?done=changed` };
  },
  again: onePage,
});

const turn = consoleRoute({
  method: "POST",
  path: "/webhooks/{id}/switch",
  section,
  summary: "Switch a webhook on or off",
  params,
  async handle({ host, params: { id }, form, asked }) {
    const enabled = form.text("on") === "yes";
    await host.database.transaction(asked.tenant, (sql) => changeWebhook(sql, asked, id, { enabled }));
    return { goTo: `/console/webhooks/${id}?done=changed` };
  },
});

const tryOut = consoleRoute({
  method: "POST",
  path: "/webhooks/{id}/test",
  section,
  summary: "Send a webhook an event of no consequence",
  params,
  async handle({ host, params: { id }, asked }) {
    await host.database.transaction(asked.tenant, (sql) => testWebhook(sql, asked, id));
    host.wake();
    return { goTo: `/console/webhooks/${id}?done=test` };
  },
});

const remove = consoleRoute({
  method: "POST",
  path: "/webhooks/{id}/remove",
  section,
  summary: "Remove a webhook",
  params,
  async confirm({ host, language, params: { id }, asked: { tenant } }) {
    const { url } = await host.database.transaction(tenant, (sql) => readWebhook(sql, tenant, id));
    const words = webhookWords[language];
    return { ...words.sure, subject: url, button: words.remove, back: `/console/webhooks/${id}` };
  },
  async handle({ host, params: { id }, asked }) {
    await host.database.transaction(asked.tenant, (sql) => removeWebhook(sql, asked, id));
    return { goTo: "/console/webhooks?done=removed" };
  },
});

const again = consoleRoute({
  method: "POST",
  path: "/webhooks/{id}/deliveries/{delivery}/again",
  section,
  summary: "Send a delivery once more",
  params: DeliveryParams,
  async handle({ host, params: { id, delivery }, asked: { tenant, at } }) {
    await host.database.transaction(tenant, (sql) =>
      redeliver(sql, { tenant, webhook: id, id: delivery, at }),
    );
    host.wake();
    return { goTo: `/console/webhooks/${id}?done=again` };
  },
});

/** Pages about webhooks. */
export const webhookPages: readonly ConsoleRoute[] = [list, add, read, change, turn, tryOut, remove, again];

async function listPage(
  { host, language, query, asked: { tenant } }: ConsoleCall,
  filled: FilledForm | null,
): Promise<Page> {
  const webhooks = await host.database.transaction(tenant, (sql) => listWebhooks(sql, tenant));
  return webhooksPage(language, { webhooks, done: oneOf(webhookDone, query.done), filled });
}

async function onePage(
  { host, language, params: { id }, query, asked: { tenant }, address }: ConsoleCall<typeof params>,
  filled: FilledForm | null,
): Promise<Page> {
  const after = idOf(query.after);
  const found = await host.database.transaction(tenant, async (sql) => ({
    webhook: await readWebhook(sql, tenant, id),
    rows: await listDeliveries(sql, tenant, {
      webhook: id,
      limit: rowsOfPage + 1,
      ...present({ after }),
    }),
  }));
  const { items, next } = page(found.rows, rowsOfPage);
  const done = oneOf(webhookDone, query.done);
  return webhookPage(language, { webhook: found.webhook, deliveries: items, next, address, done, filled });
}

const names: FieldNames = { url: ["url", "not-https"], description: "description", events: "events" };

function fieldsOf(form: Form, allowed: AllowedHosts) {
  const said = {
    url: form.text("url"),
    description: form.text("description"),
    events: form.all("events"),
  };
  const fields = checkFields(WebhookRequest, said, names);
  addressAt("url", () => readWebhookUrl(fields.url, allowed));
  return fields;
}
