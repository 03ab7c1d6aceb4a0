import { present } from "@leadsim/scenarios/rules";
import { openCallback } from "../../callbacks/callback.js";
import { listMails, markBounced } from "../../mail/mail.js";
import { cancelOrder, changeOrder } from "../../orders/change-order.js";
import { createOrders } from "../../orders/create-order.js";
import { giveInvitation } from "../../orders/give-invitation.js";
import type { InvitationLink } from "../../orders/invitation-link.js";
import { listInvitations, revokeInvitations } from "../../orders/invitations.js";
import { listOrders, readOrder } from "../../orders/read-orders.js";
import { readConnection } from "../../platforms/connection.js";
import { resultKinds } from "../../platforms/connection-settings.js";
import { changeOpenSession } from "../../sessions/change-open-session.js";
import type { Route } from "../call.js";
import { route } from "../route.js";
import { defaultLimit, IdParams, page, readTime } from "../schemas/common.js";
import {
  InvitationLink as InvitationLinkSchema,
  InvitationRequest,
  Invitations,
  MailParams,
  MailSchema,
  Mails,
  NewOrder,
  OrderChange,
  OrderRequest,
  Order as OrderSchema,
  OrdersPage,
  OrdersQuery,
} from "../schemas/orders.js";

const tag = "Orders";
const team = { staff: ["coordinator", "assessor"] } as const;
const readers = { staff: ["coordinator", "assessor", "tracking"] } as const;

const create = route({
  method: "POST",
  path: "/v1/orders",
  tag,
  summary: "Order that a person sits a form",
  about:
    "With a `reference` the same order is made once, however often it is sent. With a `callback` the platform of a connection (Kombo, Unified) is told the result once there is one.",
  access: team,
  body: OrderRequest,
  answers: {
    201: { about: "The order was made.", schema: NewOrder },
    200: { about: "It was there already.", schema: NewOrder },
  },
  async handle({ host, who, body }) {
    const { invite: invited = false, mail = false, deadline, callback, ...rest } = body;
    const request = { ...rest, ...present({ deadline: readTime(deadline) }) };
    const wanted = { tenant: who.tenant, by: who.who, requests: [request] };
    let invitation: InvitationLink | null = null;
    const [made] = await createOrders(host, host.content, wanted, async (sql, asked, { order, created }) => {
      const { tenant } = asked;
      if (callback) {
        const { connection, order: address } = callback;
        await readConnection(sql, tenant, connection, resultKinds);
        await openCallback(sql, { tenant, order: order.id, connection, address });
      }
      if (!created || !(invited || mail)) return;
      const kind = mail ? "invitation" : null;
      invitation = await giveInvitation(host, sql, asked, { order: order.id, mail: kind });
    });
    host.wake();
    const { created, order } = made!;
    return { status: created ? 201 : 200, body: { order, invitation } };
  },
});

const list = route({
  method: "GET",
  path: "/v1/orders",
  tag,
  summary: "List orders, the newest first",
  access: readers,
  query: OrdersQuery,
  answers: { 200: { about: "A page of orders.", schema: OrdersPage } },
  async handle({ host, who, query }) {
    const { limit = defaultLimit, ...filter } = query;
    const rows = await host.database.transaction(who.tenant, (sql) =>
      listOrders(sql, who.tenant, { ...filter, limit: limit + 1 }, host.now()),
    );
    return { body: page(rows, limit) };
  },
});

const read = route({
  method: "GET",
  path: "/v1/orders/{id}",
  tag,
  summary: "Read an order with its sessions",
  access: readers,
  params: IdParams,
  answers: { 200: { about: "The order.", schema: OrderSchema } },
  async handle({ host, who, params }) {
    const order = await host.database.transaction(who.tenant, (sql) =>
      readOrder(sql, who.tenant, params.id, host.now()),
    );
    return { body: order };
  },
});

const change = route({
  method: "PATCH",
  path: "/v1/orders/{id}",
  tag,
  summary: "Change accommodation, deadline or attempts",
  about: "A session under way gets its new time at once.",
  access: team,
  params: IdParams,
  body: OrderChange,
  answers: { 200: { about: "The order as it stands now.", schema: OrderSchema } },
  async handle({ host, who, params, body }) {
    const { deadline, ...rest } = body;
    const wanted = { ...rest, ...present({ deadline: readTime(deadline) }) };
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    const order = await host.database.transaction(who.tenant, (sql) =>
      changeOrder(sql, asked, params.id, wanted),
    );
    await changeOpenSession({ base: host, content: host.content, live: host.live }, asked, order, wanted);
    return { body: order };
  },
});

const cancel = route({
  method: "POST",
  path: "/v1/orders/{id}/cancel",
  tag,
  summary: "Cancel an order that has not begun",
  access: team,
  params: IdParams,
  answers: { 200: { about: "The order, canceled.", schema: OrderSchema } },
  async handle({ host, who, params }) {
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    const order = await host.database.transaction(who.tenant, (sql) => cancelOrder(sql, asked, params.id));
    host.wake();
    return { body: order };
  },
});

const inviteToOrder = route({
  method: "POST",
  path: "/v1/orders/{id}/invitations",
  tag,
  summary: "Make an invitation",
  about: "Its link is told this once. A browser that opens it gets access of its own.",
  access: team,
  params: IdParams,
  body: InvitationRequest,
  answers: { 201: { about: "The link.", schema: InvitationLinkSchema } },
  async handle({ host, who, params, body }) {
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    const made = await host.database.transaction(who.tenant, (sql) =>
      giveInvitation(host, sql, asked, { order: params.id, ...body }),
    );
    host.wake();
    return { status: 201, body: made };
  },
});

const invitations = route({
  method: "GET",
  path: "/v1/orders/{id}/invitations",
  tag,
  summary: "List an order's invitations",
  access: team,
  params: IdParams,
  answers: { 200: { about: "The invitations, without their links.", schema: Invitations } },
  async handle({ host, who, params }) {
    const items = await host.database.transaction(who.tenant, async (sql) => {
      await readOrder(sql, who.tenant, params.id, host.now());
      return listInvitations(sql, who.tenant, params.id);
    });
    return { body: { items } };
  },
});

const revoke = route({
  method: "DELETE",
  path: "/v1/orders/{id}/invitations",
  tag,
  summary: "End all invitations to an order",
  about: "Browsers that are in already stay in.",
  access: team,
  params: IdParams,
  answers: { 204: { about: "They are ended." } },
  async handle({ host, who, params }) {
    await host.database.transaction(who.tenant, async (sql) => {
      await readOrder(sql, who.tenant, params.id, host.now());
      await revokeInvitations(sql, who.tenant, params.id, host.now());
    });
    return { status: 204 };
  },
});

const mails = route({
  method: "GET",
  path: "/v1/orders/{id}/mails",
  tag,
  summary: "List the mails about an order, the newest first",
  access: team,
  params: IdParams,
  answers: { 200: { about: "The mails, without their links.", schema: Mails } },
  async handle({ host, who, params }) {
    const items = await host.database.transaction(who.tenant, async (sql) => {
      await readOrder(sql, who.tenant, params.id, host.now());
      return listMails(sql, who.tenant, params.id);
    });
    return { body: { items } };
  },
});

const bounced = route({
  method: "POST",
  path: "/v1/orders/{id}/mails/{mail}/bounced",
  tag,
  summary: "Tell that a mail came back",
  about:
    "A mail server may take a mail and find later that it can't be delivered: only the mailbox of the sender is told.",
  access: team,
  params: MailParams,
  answers: { 200: { about: "The mail, failed.", schema: MailSchema } },
  async handle({ host, who, params: { id: order, mail: id } }) {
    const asked = { tenant: who.tenant, by: who.who, at: host.now() };
    const mail = await host.database.transaction(who.tenant, (sql) => markBounced(sql, asked, { order, id }));
    return { body: mail };
  },
});

/** Routes about orders. */
export const orderRoutes: readonly Route[] = [
  create,
  list,
  read,
  change,
  cancel,
  inviteToOrder,
  invitations,
  revoke,
  mails,
  bounced,
];
