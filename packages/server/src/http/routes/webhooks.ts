import { listDeliveries, redeliver } from "../../webhooks/deliveries.js";
import { readWebhookUrl } from "../../webhooks/public-address.js";
import {
  addWebhook,
  changeWebhook,
  listWebhooks,
  readWebhook,
  removeWebhook,
  testWebhook,
} from "../../webhooks/webhook.js";
import type { Route } from "../call.js";
import { route } from "../route.js";
import { defaultLimit, IdParams, page } from "../schemas/common.js";
import {
  DeliveriesPage,
  DeliveriesQuery,
  DeliveryParams,
  DeliverySchema,
  NewWebhook,
  WebhookChange,
  WebhookList,
  WebhookRequest,
  WebhookSchema,
} from "../schemas/webhooks.js";

const tag = "Webhooks";
const access = { staff: ["admin"] } as const;

const create = route({
  method: "POST",
  path: "/v1/webhooks",
  tag,
  summary: "Add an address that is told what happens",
  about:
    "Deliveries follow Standard Webhooks: `v1` by the secret, `v1a` by the keys in /.well-known/jwks.json.",
  access,
  body: WebhookRequest,
  answers: { 201: { about: "The webhook, and its secret this once.", schema: NewWebhook } },
  async handle({ host, who, body }) {
    readWebhookUrl(body.url, host.settings.webhookHosts);
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    const made = await host.database.transaction(who.tenant, (sql) =>
      addWebhook(sql, host.keyring, asked, body),
    );
    return { status: 201, body: made };
  },
});

const list = route({
  method: "GET",
  path: "/v1/webhooks",
  tag,
  summary: "List webhooks",
  access,
  answers: { 200: { about: "The webhooks.", schema: WebhookList } },
  handle: async ({ host, who }) => ({
    body: { items: await host.database.transaction(who.tenant, (sql) => listWebhooks(sql, who.tenant)) },
  }),
});

const read = route({
  method: "GET",
  path: "/v1/webhooks/{id}",
  tag,
  summary: "Read a webhook",
  access,
  params: IdParams,
  answers: { 200: { about: "The webhook.", schema: WebhookSchema } },
  handle: async ({ host, who, params }) => ({
    body: await host.database.transaction(who.tenant, (sql) => readWebhook(sql, who.tenant, params.id)),
  }),
});

const change = route({
  method: "PATCH",
  path: "/v1/webhooks/{id}",
  tag,
  summary: "Change a webhook, or switch it on again",
  access,
  params: IdParams,
  body: WebhookChange,
  answers: { 200: { about: "The webhook as it stands now.", schema: WebhookSchema } },
  async handle({ host, who, params, body }) {
    if (body.url !== undefined) readWebhookUrl(body.url, host.settings.webhookHosts);
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    const changed = await host.database.transaction(who.tenant, (sql) =>
      changeWebhook(sql, asked, params.id, body),
    );
    return { body: changed };
  },
});

const remove = route({
  method: "DELETE",
  path: "/v1/webhooks/{id}",
  tag,
  summary: "Remove a webhook",
  access,
  params: IdParams,
  answers: { 204: { about: "Nothing is sent there any more." } },
  async handle({ host, who, params }) {
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    await host.database.transaction(who.tenant, (sql) => removeWebhook(sql, asked, params.id));
    return { status: 204 };
  },
});

const tryOut = route({
  method: "POST",
  path: "/v1/webhooks/{id}/test",
  tag,
  summary: "Send a webhook an event of no consequence",
  access,
  params: IdParams,
  answers: { 202: { about: "It is on its way: see its deliveries." } },
  async handle({ host, who, params }) {
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    await host.database.transaction(who.tenant, (sql) => testWebhook(sql, asked, params.id));
    host.wake();
    return { status: 202 };
  },
});

const deliveries = route({
  method: "GET",
  path: "/v1/webhooks/{id}/deliveries",
  tag,
  summary: "What went to a webhook, the newest first",
  access,
  params: IdParams,
  query: DeliveriesQuery,
  answers: { 200: { about: "A page of deliveries.", schema: DeliveriesPage } },
  async handle({ host, who, params, query }) {
    const { limit = defaultLimit, ...rest } = query;
    const rows = await host.database.transaction(who.tenant, async (sql) => {
      await readWebhook(sql, who.tenant, params.id);
      return listDeliveries(sql, who.tenant, { webhook: params.id, ...rest, limit: limit + 1 });
    });
    return { body: page(rows, limit) };
  },
});

const again = route({
  method: "POST",
  path: "/v1/webhooks/{id}/deliveries/{delivery}/redeliver",
  tag,
  summary: "Send a delivery once more",
  access,
  params: DeliveryParams,
  answers: { 202: { about: "It is on its way.", schema: DeliverySchema } },
  async handle({ host, who, params }) {
    const { tenant } = who;
    const sent = await host.database.transaction(tenant, (sql) =>
      redeliver(sql, { tenant, webhook: params.id, id: params.delivery, at: host.now() }),
    );
    host.wake();
    return { status: 202, body: sent };
  },
});

/** Routes about webhooks. */
export const webhookRoutes: readonly Route[] = [
  create,
  list,
  read,
  change,
  remove,
  tryOut,
  deliveries,
  again,
];
