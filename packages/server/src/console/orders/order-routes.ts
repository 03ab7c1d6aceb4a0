import { randomUUID } from "node:crypto";
import { idIn, present } from "@leadsim/scenarios/rules";
import type { Host } from "../../host.js";
import { IdParams, page } from "../../http/schemas/common.js";
import { MailParams } from "../../http/schemas/orders.js";
import { listMails, markBounced } from "../../mail/mail.js";
import { cancelOrder, changeOrder } from "../../orders/change-order.js";
import { createOrders } from "../../orders/create-order.js";
import { giveInvitation } from "../../orders/give-invitation.js";
import { type InvitationLink, usualInvitationDays } from "../../orders/invitation-link.js";
import { listInvitations, revokeInvitations } from "../../orders/invitations.js";
import { type Accommodation, accommodations } from "../../orders/order.js";
import { listOrders, readOrder } from "../../orders/read-orders.js";
import { readPerson } from "../../people/people.js";
import { changeOpenSession } from "../../sessions/change-open-session.js";
import { readTenant } from "../../tenants/tenants.js";
import { formChoices } from "../form-choices.js";
import { type ConsoleRoute, consoleRoute } from "../page/console-route.js";
import type { Form } from "../page/form.js";
import { dayOf, idOf, oneOf } from "../page/read-query.js";
import { isSomebody, personFields, personOf, wrongFields } from "./check-person.js";
import { type InviteMistake, invitePage } from "./invite-page.js";
import { linkPage } from "./link-page.js";
import { orderDone, orderPage } from "./order-page.js";
import { orderStatuses, ordersPage } from "./orders-page.js";
import { readPeopleFile } from "./people-file.js";
import { confirmedPage, type PeopleInput, previewPage, uploadPage } from "./people-pages.js";

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

const inviteForm = consoleRoute({
  method: "GET",
  path: "/orders/invite",
  section,
  summary: "The page to invite a person",
  async handle({ host, language, asked: { tenant } }) {
    const forms = await formChoices(host, tenant);
    const days = await usualDays(host, tenant);
    return invitePage(language, { forms, filled: null, mistakes: [], days });
  },
});

const inviteOne = consoleRoute({
  method: "POST",
  path: "/orders/invite",
  section,
  summary: "Order for a person and make the invitation",
  async handle({ host, language, form, asked: { tenant, by } }) {
    const forms = await formChoices(host, tenant);
    const person = personOf(Object.fromEntries(personFields.map((field) => [field, form.text(field)])));
    const days = Number(form.text("days"));
    const wanted = readOrderFields(form, forms, host.now());
    const mailed = form.text("mail") === "yes";
    const mistakes: readonly InviteMistake[] = [
      ...wanted.mistakes,
      ...(isSomebody(person) ? [] : (["nobody"] as const)),
      ...wrongFields(person),
      ...(mailed && !person.email ? (["address"] as const) : []),
      ...(Number.isInteger(days) && days >= 1 && days <= 365 ? [] : (["days"] as const)),
    ];
    if (mistakes.length > 0) {
      return invitePage(language, { forms, filled: form, mistakes, days: await usualDays(host, tenant) });
    }
    const accommodation = timeOf(form.text("time")) ?? 1;
    const request = { ...wanted.order, person, accommodation, source: "console" };
    let link: InvitationLink | undefined;
    const [made] = await createOrders(
      host,
      host.content,
      { tenant, by, requests: [request] },
      async (sql, asked, { order }) => {
        link = await giveInvitation(host, sql, asked, {
          order: order.id,
          days,
          mail: mailed ? "invitation" : null,
        });
      },
    );
    host.wake();
    const { name: organization, settings } = await host.database.transaction(tenant, (sql) =>
      readTenant(sql, tenant),
    );
    const { locale = null } = person;
    const letter = { link: link!, organization, settings, locale, kind: "invitation", mailed } as const;
    return linkPage(language, { order: made!.order, ...letter });
  },
});

const upload = consoleRoute({
  method: "GET",
  path: "/orders/people",
  section,
  summary: "The page to invite people from a file",
  async handle({ host, language, asked: { tenant } }) {
    const forms = await formChoices(host, tenant);
    return uploadPage(language, { forms, filled: null, mistakes: [], fields: [] });
  },
});

const preview = consoleRoute({
  method: "POST",
  path: "/orders/people/preview",
  section,
  summary: "Look a file of people over; nothing is stored",
  bodyLimit: (host) => host.settings.documentLimit,
  async handle({ host, language, form, asked: { tenant } }) {
    const forms = await formChoices(host, tenant);
    const filled = peopleInput(form);
    const { mistakes: fields } = readOrderFields(form, forms, host.now());
    const { rows, mistakes } = readPeopleFile(filled.csv, { byMail: filled.mail === "yes" });
    if (mistakes.length + fields.length > 0) return uploadPage(language, { forms, filled, mistakes, fields });
    const formTitle = forms.find(([value]) => value === filled.form)![1];
    return previewPage(language, { rows, filled, formTitle, batch: randomUUID() });
  },
});

const confirm = consoleRoute({
  method: "POST",
  path: "/orders/people/confirm",
  section,
  summary: "Order for all people of a file and invite them: all or none",
  bodyLimit: (host) => host.settings.documentLimit,
  async handle({ host, language, form, asked: { tenant, by } }) {
    const forms = await formChoices(host, tenant);
    const filled = peopleInput(form);
    const batch = idOf(form.text("batch"));
    const { mistakes: fields, order } = readOrderFields(form, forms, host.now());
    const byMail = filled.mail === "yes";
    const { rows, mistakes } = readPeopleFile(filled.csv, { byMail });
    if (mistakes.length + fields.length > 0 || batch === undefined) {
      return uploadPage(language, { forms, filled, mistakes, fields });
    }
    const requests = rows.map(({ line, person, accommodation }) => ({
      ...order,
      person,
      accommodation,
      source: "console",
      reference: `${batch}/${line}`,
    }));
    const urls = new Map<string, string>();
    const made = await createOrders(host, host.content, { tenant, by, requests }, async (sql, asked, one) => {
      if (!one.created) return;
      const mail = byMail ? "invitation" : null;
      const link = await giveInvitation(host, sql, asked, { order: one.order.id, mail });
      urls.set(one.order.id, link.url);
    });
    host.wake();
    const shown = made.map((one) => ({
      order: urls.has(one.order.id) ? { ...one.order, status: "invited" as const } : one.order,
      url: urls.get(one.order.id) ?? null,
    }));
    return confirmedPage(language, shown);
  },
});

const read = consoleRoute({
  method: "GET",
  path: "/orders/{id}",
  section,
  summary: "An order with its invitations and sessions",
  params: IdParams,
  async handle({ host, language, params: { id }, query, asked: { tenant } }) {
    const now = host.now();
    const found = await host.database.transaction(tenant, async (sql) => ({
      order: await readOrder(sql, tenant, id, now),
      invitations: await listInvitations(sql, tenant, id),
      mails: await listMails(sql, tenant, id),
    }));
    return orderPage(language, { ...found, now, done: oneOf(orderDone, query.done) });
  },
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
    const { tenant, at } = asked;
    const before = await host.database.transaction(tenant, (sql) => readOrder(sql, tenant, id, at));
    const deadline = endOfDay(form.text("deadline"));
    const attempts = Number(form.text("attempts"));
    const wanted = present({
      // What stays as it was is not changed: a deadline in the middle of a day would move to its end.
      deadline: sameDay(before.deadline, deadline) ? undefined : deadline,
      accommodation: timeOf(form.text("time")),
      attempts: Number.isInteger(attempts) && attempts >= 1 && attempts <= 20 ? attempts : undefined,
    });
    const order = await host.database.transaction(tenant, (sql) => changeOrder(sql, asked, id, wanted));
    const { accommodation } = wanted;
    const changed = {
      ...present({ deadline: wanted.deadline }),
      ...(accommodation !== undefined && accommodation !== before.accommodation ? { accommodation } : {}),
    };
    await changeOpenSession({ base: host, content: host.content, live: host.live }, asked, order, changed);
    return { goTo: `/console/orders/${id}?done=changed` };
  },
});

const cancel = consoleRoute({
  method: "POST",
  path: "/orders/{id}/cancel",
  section,
  summary: "Cancel an order that has not begun",
  params: IdParams,
  async handle({ host, params: { id }, asked }) {
    await host.database.transaction(asked.tenant, (sql) => cancelOrder(sql, asked, id));
    host.wake();
    return { goTo: `/console/orders/${id}?done=canceled` };
  },
});

/** Pages about orders, invitations and people to be invited. Fixed paths come before those with an id. */
export const orderPages: readonly ConsoleRoute[] = [
  list,
  inviteForm,
  inviteOne,
  upload,
  preview,
  confirm,
  read,
  invite,
  bounced,
  revoke,
  change,
  cancel,
];

async function usualDays(host: Host, tenant: string): Promise<number> {
  const { settings } = await host.database.transaction(tenant, (sql) => readTenant(sql, tenant));
  return settings.invitationDays ?? usualInvitationDays;
}

function readOrderFields(
  form: Form,
  forms: readonly (readonly [string, string])[],
  now: Date,
): {
  readonly order: { readonly form: string; readonly deadline: Date | null };
  readonly mistakes: readonly ("form" | "deadline")[];
} {
  const chosen = form.text("form");
  const deadline = endOfDay(form.text("deadline"));
  const isWrong = form.text("deadline") !== "" && (deadline === null || deadline <= now);
  return {
    order: { form: chosen, deadline },
    mistakes: [
      ...(forms.some(([value]) => value === chosen) ? [] : (["form"] as const)),
      ...(isWrong ? (["deadline"] as const) : []),
    ],
  };
}

/** A file wins over a text beside it; a file that was not chosen is empty. */
function peopleInput(form: Form): PeopleInput {
  const csv = form.text("file") || form.text("csv");
  return { csv, form: form.text("form"), deadline: form.text("deadline"), mail: form.text("mail") };
}

function timeOf(text: string): Accommodation | undefined {
  return accommodations.find((one) => String(one) === text);
}

function endOfDay(text: string): Date | null {
  const day = dayOf(text);
  return day ? new Date(day.getTime() + 86_400_000 - 1_000) : null;
}

function sameDay(before: Date | null, wanted: Date | null): boolean {
  return (before && dayNumber(before)) === (wanted && dayNumber(wanted));
}

function dayNumber(at: Date): number {
  return Math.floor(at.getTime() / 86_400_000);
}
