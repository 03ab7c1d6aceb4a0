import { randomUUID } from "node:crypto";
import type { Host } from "../../host.js";
import { PersonFields as PersonSchema } from "../../http/schemas/people.js";
import { createOrders } from "../../orders/create-order.js";
import { giveInvitation } from "../../orders/give-invitation.js";
import { type InvitationLink, usualInvitationDays } from "../../orders/invitation-link.js";
import { readTenant } from "../../tenants/tenants.js";
import { formChoices } from "../form-choices.js";
import { fieldMistakes } from "../page/check-fields.js";
import { type ConsoleRoute, consoleRoute } from "../page/console-route.js";
import type { Form } from "../page/form.js";
import { type FieldMistakes, isAny, numberMistake, refuseMistakes } from "../page/form-mistakes.js";
import { idOf } from "../page/read-query.js";
import { personNames } from "../person-names.js";
import { isSomebody, personFields, personOf } from "./check-person.js";
import { invitePage } from "./invite-page.js";
import { linkPage } from "./link-page.js";
import { readOrderFields, timeOf } from "./order-fields.js";
import { readPeopleFile } from "./people-file.js";
import { confirmedPage, type PeopleInput, previewPage, uploadPage } from "./people-pages.js";

const section = "orders";
/** Days for which an invitation can be used. */
const mostDays = 365;

const inviteForm = consoleRoute({
  method: "GET",
  path: "/orders/invite",
  section,
  summary: "The page to invite a person",
  async handle({ host, language, asked: { tenant } }) {
    const forms = await formChoices(host, tenant);
    const days = await usualDays(host, tenant);
    return invitePage(language, { forms, filled: null, days });
  },
});

const inviteOne = consoleRoute({
  method: "POST",
  path: "/orders/invite",
  section,
  summary: "Order for a person and make the invitation",
  async handle({ host, language, form, asked: { tenant, by, at } }) {
    const forms = await formChoices(host, tenant);
    const person = personOf(Object.fromEntries(personFields.map((field) => [field, form.text(field)])));
    const wanted = readOrderFields(form, forms, at);
    const mailed = form.text("mail") === "yes";
    const mistakes: FieldMistakes = {
      ...wanted.mistakes,
      ...fieldMistakes(PersonSchema, person, personNames),
      ...(isSomebody(person) ? {} : { name: { code: "nobody" } }),
      ...(mailed && !person.email ? { email: { code: "no-address" } } : {}),
      ...numberMistake("days", form.text("days"), 1, mostDays),
    };
    refuseMistakes(mistakes);
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
          days: Number(form.text("days")),
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
  async again({ host, language, asked: { tenant } }, filled) {
    const forms = await formChoices(host, tenant);
    return invitePage(language, { forms, filled, days: await usualDays(host, tenant) });
  },
});

const upload = consoleRoute({
  method: "GET",
  path: "/orders/people",
  section,
  summary: "The page to invite people from a file",
  async handle({ host, language, asked: { tenant } }) {
    const forms = await formChoices(host, tenant);
    return uploadPage(language, { forms, filled: null, csv: "", mistakes: [] });
  },
});

const preview = consoleRoute({
  method: "POST",
  path: "/orders/people/preview",
  section,
  summary: "Look a file of people over; nothing is stored",
  bodyLimit: (host) => host.settings.documentLimit,
  async handle({ host, language, form, asked: { tenant, at }, address }) {
    const forms = await formChoices(host, tenant);
    const filled = peopleInput(form);
    const wanted = readOrderFields(form, forms, at);
    const { rows, mistakes } = readPeopleFile(filled.csv, { byMail: filled.mail === "yes" });
    if (mistakes.length > 0 || isAny(wanted.mistakes)) {
      const back = { form, mistakes: wanted.mistakes, path: address.pathname };
      return uploadPage(language, { forms, filled: back, csv: filled.csv, mistakes });
    }
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
  async handle({ host, language, form, asked: { tenant, by, at }, address }) {
    const forms = await formChoices(host, tenant);
    const filled = peopleInput(form);
    const batch = idOf(form.text("batch"));
    const { mistakes: fields, order } = readOrderFields(form, forms, at);
    const byMail = filled.mail === "yes";
    const { rows, mistakes } = readPeopleFile(filled.csv, { byMail });
    if (mistakes.length > 0 || isAny(fields) || batch === undefined) {
      const back = { form, mistakes: fields, path: address.pathname };
      return uploadPage(language, { forms, filled: back, csv: filled.csv, mistakes });
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

/** Pages by which people are invited, one by one or from a file. */
export const invitePages: readonly ConsoleRoute[] = [inviteForm, inviteOne, upload, preview, confirm];

async function usualDays(host: Host, tenant: string): Promise<number> {
  const { settings } = await host.database.transaction(tenant, (sql) => readTenant(sql, tenant));
  return settings.invitationDays ?? usualInvitationDays;
}

/** A file wins over a text beside it; a file that was not chosen is empty. */
function peopleInput(form: Form): PeopleInput {
  const csv = form.text("file") || form.text("csv");
  return { csv, form: form.text("form"), deadline: form.text("deadline"), mail: form.text("mail") };
}
