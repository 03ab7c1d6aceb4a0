import { idIn, present } from "@leadsim/scenarios/rules";
import type { Host } from "../../host.js";
import { IdParams, page } from "../../http/schemas/common.js";
import { MailParams } from "../../http/schemas/orders.js";
import type { Language } from "../../language.js";
import { listMails, markBounced } from "../../mail/mail.js";
import { cancelOrder, changeOrder, type OrderChange } from "../../orders/change-order.js";
import { giveInvitation } from "../../orders/give-invitation.js";
import { listInvitations, revokeInvitations } from "../../orders/invitations.js";
import type { Order } from "../../orders/order.js";
import { listOrders, readOrder } from "../../orders/read-orders.js";
import { type Asked, readPerson } from "../../people/people.js";
import { personName } from "../../people/person-name.js";
import { changeOpenSession } from "../../sessions/change-open-session.js";
import { readTenant } from "../../tenants/tenants.js";
import { formChoices } from "../form-choices.js";
import type { Confirmation } from "../page/confirm-page.js";
import { type ConsoleCall, type ConsoleRoute, consoleRoute } from "../page/console-route.js";
import type { FilledForm } from "../page/filled-form.js";
import type { Form } from "../page/form.js";
import { type FieldMistakes, numberMistake, refuseMistakes } from "../page/form-mistakes.js";
import type { Page } from "../page/frame.js";
import { idOf, oneOf } from "../page/read-query.js";
import { linkPage } from "./link-page.js";
import { orderMailWords } from "./mail-words.js";
import { endOfDay, isPast, timeOf } from "./order-fields.js";
import { mostAttempts, orderDone, orderPage } from "./order-page.js";
import { orderStatuses, ordersPage } from "./orders-page.js";
import { orderWords } from "./words.js";

const section = "orders";
const rowsOfPage = 50;

const list = consoleRoute({
  method: "GET",
  path: "/orders",
  section,
  summary: "Orders and where they stand",
  async handle({ host, language, query, asked: { tenant }, address }) {
    const { search, form, team } = query;
    const filter = present({
      search,
      form,
      team,
      status: oneOf(orderStatuses, query.status),
      after: idOf(query.after),
      limit: rowsOfPage + 1,
    });
    const rows = await host.database.transaction(tenant, (sql) =>
      listOrders(sql, tenant, filter, host.now()),
    );
    const { items, next } = page(rows, rowsOfPage);
    const forms = (await formChoices(host, tenant)).map(([value, label]) => [idIn(value), label] as const);
    return ordersPage(language, { orders: items, next, forms, address });
  },
});

const read = consoleRoute({
  method: "GET",
  path: "/orders/{id}",
  section,
  summary: "An order with its invitations and sessions",
  params: IdParams,
  handle: (call) => pageOf(call, null),
});

const invite = consoleRoute({
  method: "POST",
  path: "/orders/{id}/invitations",
  section,
  summary: "Make a new link, as an invitation or a reminder, to be handed over or sent by mail",
  params: IdParams,
  async handle({ host, language, params: { id }, form, asked }) {
    const { tenant } = asked;
    const kind = oneOf(["invitation", "reminder"] as const, form.text("as")) ?? "invitation";
    const byMail = form.text("by") === "mail";
    const found = await host.database.transaction(tenant, async (sql) => {
      const order = await readOrder(sql, tenant, id, asked.at);
      const link = await giveInvitation(host, sql, asked, { order: id, mail: byMail ? kind : null });
      const { name: organization, settings } = await readTenant(sql, tenant);
      const { locale } = await readPerson(sql, tenant, order.person.id);
      return { order, link, organization, settings, locale };
    });
    host.wake();
    return byMail ? { goTo: `/console/orders/${id}?done=mailed` } : linkPage(language, { ...found, kind });
  },
});

const bounced = consoleRoute({
  method: "POST",
  path: "/orders/{id}/mails/{mail}/bounced",
  section,
  summary: "Note that a mail came back",
  params: MailParams,
  async confirm({ host, language, params: { id }, asked }) {
    return question(language, "bounced", await orderOf(host, asked, id));
  },
  async handle({ host, params: { id: order, mail: id }, asked }) {
    await host.database.transaction(asked.tenant, (sql) => markBounced(sql, asked, { order, id }));
    return { goTo: `/console/orders/${order}?done=bounced` };
  },
});

const revoke = consoleRoute({
  method: "POST",
  path: "/orders/{id}/revoke",
  section,
  summary: "End all invitations to an order",
  params: IdParams,
  async confirm({ host, language, params: { id }, asked }) {
    return question(language, "revoke", await orderOf(host, asked, id));
  },
  async handle({ host, params: { id }, asked: { tenant, at } }) {
    await host.database.transaction(tenant, async (sql) => {
      await readOrder(sql, tenant, id, at);
      await revokeInvitations(sql, tenant, id, at);
    });
    return { goTo: `/console/orders/${id}?done=revoked` };
  },
});

const change = consoleRoute({
  method: "POST",
  path: "/orders/{id}/change",
  section,
  summary: "Change an order's time, deadline or attempts",
  params: IdParams,
  async handle({ host, params: { id }, form, asked }) {
    const { tenant } = asked;
    const before = await orderOf(host, asked, id);
    const wanted = readChange(form, before, asked.at);
    const order = await host.database.transaction(tenant, (sql) => changeOrder(sql, asked, id, wanted));
    const { accommodation } = wanted;
    const changed = {
      ...present({ deadline: wanted.deadline }),
      ...(accommodation !== undefined && accommodation !== before.accommodation ? { accommodation } : {}),
    };
    await changeOpenSession({ base: host, content: host.content, live: host.live }, asked, order, changed);
    return { goTo: `/console/orders/${id}?done=changed` };
  },
  again: pageOf,
});

const cancel = consoleRoute({
  method: "POST",
  path: "/orders/{id}/cancel",
  section,
  summary: "Cancel an order that has not begun",
  params: IdParams,
  async confirm({ host, language, params: { id }, asked }) {
    return question(language, "cancel", await orderOf(host, asked, id));
  },
  async handle({ host, params: { id }, asked }) {
    await host.database.transaction(asked.tenant, (sql) => cancelOrder(sql, asked, id));
    host.wake();
    return { goTo: `/console/orders/${id}?done=canceled` };
  },
});

/** Pages about orders and their invitations. */
export const orderPages: readonly ConsoleRoute[] = [list, read, invite, bounced, revoke, change, cancel];

async function pageOf(
  { host, language, params: { id }, query, asked: { tenant, at: now } }: ConsoleCall<typeof IdParams>,
  filled: FilledForm | null,
): Promise<Page> {
  const found = await host.database.transaction(tenant, async (sql) => {
    const order = await readOrder(sql, tenant, id, now);
    return {
      order,
      invitations: await listInvitations(sql, tenant, id),
      mails: await listMails(sql, tenant, id),
      isErased: (await readPerson(sql, tenant, order.person.id)).erasedAt !== null,
    };
  });
  return orderPage(language, { ...found, now, done: oneOf(orderDone, query.done), filled });
}

function orderOf({ database }: Host, { tenant, at }: Asked, id: string): Promise<Order> {
  return database.transaction(tenant, (sql) => readOrder(sql, tenant, id, at));
}

function question(language: Language, what: "revoke" | "cancel" | "bounced", order: Order): Confirmation {
  const words = orderWords[language];
  const button = { revoke: words.revoke, cancel: words.cancel, bounced: orderMailWords[language].bounced };
  const subject = `${personName(order.person)} · ${order.form.title}`;
  return { ...words.sure[what], subject, button: button[what], back: `/console/orders/${order.id}` };
}

/** What a form changes of an order; what stays as it was is not changed. */
function readChange(form: Form, before: Order, now: Date): OrderChange {
  const deadline = endOfDay(form.text("deadline"));
  // A deadline in the middle of a day would move to its end.
  const isMoved = !sameDay(before.deadline, deadline);
  const mistakes: FieldMistakes = {
    ...(isMoved && isPast(form.text("deadline"), now) ? { deadline: { code: "future" } } : {}),
    ...numberMistake("attempts", form.text("attempts"), 1, mostAttempts),
  };
  refuseMistakes(mistakes);
  return present({
    deadline: isMoved ? deadline : undefined,
    accommodation: timeOf(form.text("time")),
    attempts: Number(form.text("attempts")),
  });
}

function sameDay(before: Date | null, wanted: Date | null): boolean {
  return (before && dayNumber(before)) === (wanted && dayNumber(wanted));
}

function dayNumber(at: Date): number {
  return Math.floor(at.getTime() / 86_400_000);
}
