import { listCallbacks, repeatCallback } from "../../callbacks/callback.js";
import { checkedConnection } from "../../platforms/checked-connection.js";
import {
  addConnection,
  listConnections,
  readConnection,
  removeConnection,
} from "../../platforms/connection.js";
import type { Route } from "../call.js";
import { route } from "../route.js";
import { defaultLimit, IdParams, paging, record } from "../schemas/common.js";
import {
  CallbackParams,
  CallbackSchema,
  CallbacksPage,
  ConnectionList,
  ConnectionRequest,
  ConnectionSchema,
  NewConnection,
} from "../schemas/connections.js";

const tag = "Connections";
const access = { staff: ["admin"] } as const;

const create = route({
  method: "POST",
  path: "/v1/connections",
  tag,
  summary: "Connect a platform",
  access,
  body: ConnectionRequest,
  answers: { 201: { about: "The connection, and its key this once.", schema: NewConnection } },
  async handle({ host, who, body }) {
    const wanted = checkedConnection(body, host.settings.webhookHosts);
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    const made = await host.database.transaction(who.tenant, (sql) =>
      addConnection(sql, host.keyring, asked, wanted),
    );
    return { status: 201, body: made };
  },
});

const list = route({
  method: "GET",
  path: "/v1/connections",
  tag,
  summary: "List the platforms that are connected",
  access,
  answers: { 200: { about: "The connections.", schema: ConnectionList } },
  handle: async ({ host, who }) => ({
    body: { items: await host.database.transaction(who.tenant, (sql) => listConnections(sql, who.tenant)) },
  }),
});

const read = route({
  method: "GET",
  path: "/v1/connections/{id}",
  tag,
  summary: "Read a connection",
  access,
  params: IdParams,
  answers: { 200: { about: "The connection.", schema: ConnectionSchema } },
  handle: async ({ host, who, params }) => ({
    body: await host.database.transaction(who.tenant, (sql) => readConnection(sql, who.tenant, params.id)),
  }),
});

const remove = route({
  method: "DELETE",
  path: "/v1/connections/{id}",
  tag,
  summary: "Disconnect a platform",
  access,
  params: IdParams,
  answers: { 204: { about: "Its key opens nothing any more, and it is told nothing any more." } },
  async handle({ host, who, params }) {
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    await host.database.transaction(who.tenant, (sql) => removeConnection(sql, asked, params.id));
    return { status: 204 };
  },
});

const callbacks = route({
  method: "GET",
  path: "/v1/connections/{id}/callbacks",
  tag,
  summary: "What a platform is told about the orders that came from it, the newest first",
  access,
  params: IdParams,
  query: record({ ...paging }),
  answers: { 200: { about: "A page of callbacks.", schema: CallbacksPage } },
  async handle({ host, who: { tenant }, params: { id }, query }) {
    const { limit = defaultLimit, ...rest } = query;
    const rows = await host.database.transaction(tenant, async (sql) => {
      await readConnection(sql, tenant, id);
      return listCallbacks(sql, tenant, { connection: id, ...rest, limit: limit + 1 });
    });
    const items = rows.slice(0, limit);
    return { body: { items, next: rows.length > limit ? (items.at(-1)?.order ?? null) : null } };
  },
});

const again = route({
  method: "POST",
  path: "/v1/connections/{id}/callbacks/{order}/repeat",
  tag,
  summary: "Tell a platform about an order once more",
  access,
  params: CallbackParams,
  answers: { 202: { about: "It is on its way.", schema: CallbackSchema } },
  async handle({ host, who: { tenant }, params: { id, order } }) {
    const told = await host.database.transaction(tenant, (sql) =>
      repeatCallback(sql, { tenant, order, connection: id, at: host.now() }),
    );
    host.wake();
    return { status: 202, body: told };
  },
});

/** Routes about the platforms that an organization is connected to. */
export const connectionRoutes: readonly Route[] = [create, list, read, remove, callbacks, again];
