import { mayAs, type Staff } from "../../access/principal.js";
import { html, when } from "../../html.js";
import { IdParams } from "../../http/schemas/common.js";
import { PersonFields } from "../../http/schemas/people.js";
import type { Language } from "../../language.js";
import type { Order } from "../../orders/order.js";
import { listOrders } from "../../orders/read-orders.js";
import { changePerson, type Person, readPerson } from "../../people/people.js";
import { personName } from "../../people/person-name.js";
import { eraseAndEnd } from "../../privacy/erase-and-end.js";
import { exportPerson } from "../../privacy/export-person.js";
import { statusTag } from "../orders/order-status.js";
import { checkFields } from "../page/check-fields.js";
import { type ConsoleCall, type ConsoleRoute, consoleRoute } from "../page/console-route.js";
import { action } from "../page/field.js";
import { type FilledForm, fieldsOf } from "../page/filled-form.js";
import { refusedAt } from "../page/form-mistakes.js";
import type { Page } from "../page/frame.js";
import { languageName } from "../page/language-name.js";
import { oneOf } from "../page/read-query.js";
import { facts, table } from "../page/table.js";
import { moment } from "../page/time.js";
import { personNames } from "../person-names.js";
import { personWords } from "./words.js";

const section = "orders";
const params = IdParams;
const mostOrders = 200;
const done = ["changed", "erased"] as const;

const read = consoleRoute({
  method: "GET",
  path: "/people/{id}",
  section,
  summary: "What is stored about a person",
  params,
  handle: (call) => pageOf(call, null),
});

const change = consoleRoute({
  method: "POST",
  path: "/people/{id}",
  section,
  summary: "Correct what is stored about a person",
  params,
  async handle({ host, params: { id }, form, asked }) {
    const orNull = (name: string): string | null => form.text(name) || null;
    const reference = form.text("externalRef");
    const said = {
      name: orNull("name"),
      email: orNull("email"),
      team: orNull("team"),
      locale: orNull("locale"),
      ...(reference === "" ? {} : { externalRef: reference }),
    };
    const fields = checkFields(PersonFields, said, personNames);
    await refusedAt("externalRef", { "already-there": "reference-taken" }, () =>
      host.database.transaction(asked.tenant, (sql) => changePerson(sql, asked, id, fields)),
    );
    return { goTo: `/console/people/${id}?done=changed` };
  },
  again: pageOf,
});

const download = consoleRoute({
  method: "GET",
  path: "/people/{id}/export",
  section,
  summary: "Everything that is stored about a person, for the person",
  roles: ["admin"],
  params,
  async handle({ host, params: { id }, asked }) {
    const all = await host.database.transaction(asked.tenant, (sql) => exportPerson(sql, asked, id));
    return {
      file: JSON.stringify(all, null, 2),
      type: "application/json; charset=utf-8",
      name: `person-${id}.json`,
    };
  },
});

const erase = consoleRoute({
  method: "POST",
  path: "/people/{id}/erase",
  section,
  summary: "Forget who a person is",
  roles: ["admin"],
  params,
  async confirm({ host, language, params: { id }, asked: { tenant } }) {
    const person = await host.database.transaction(tenant, (sql) => readPerson(sql, tenant, id));
    const { sure, eraseAbout: about, erase: button } = personWords[language];
    return { title: sure, subject: personName(person), about, button, back: `/console/people/${id}` };
  },
  async handle({ host, params: { id }, asked }) {
    await eraseAndEnd({ base: host, content: host.content, live: host.live }, asked, id);
    host.wake();
    return { goTo: `/console/people/${id}?done=erased` };
  },
});

/** Pages about people. */
export const peoplePages: readonly ConsoleRoute[] = [read, change, download, erase];

async function pageOf(
  { host, language, who, params: { id }, query, asked: { tenant } }: ConsoleCall<typeof params>,
  filled: FilledForm | null,
): Promise<Page> {
  const found = await host.database.transaction(tenant, async (sql) => ({
    person: await readPerson(sql, tenant, id),
    orders: await listOrders(sql, tenant, { person: id, limit: mostOrders }, host.now()),
  }));
  return personPage(language, who, { ...found, done: oneOf(done, query.done), filled });
}

function personPage(
  language: Language,
  who: Staff,
  data: {
    readonly person: Person;
    readonly orders: readonly Order[];
    readonly done: (typeof done)[number] | undefined;
    readonly filled: FilledForm | null;
  },
): Page {
  const words = personWords[language];
  const { person, orders } = data;
  const { id, name, email, externalRef, team, locale, createdAt, erasedAt } = person;
  const rows = orders.map((order) => [
    html`<a href="/console/orders/${order.id}">${order.form.title}</a>`,
    statusTag(order.status, language),
    moment(order.createdAt, language),
  ]);
  const fields = fieldsOf(language, data.filled);
  const field = (label: string, at: string, value: string | null, maxLength: number) =>
    fields.input({ name: at, label, value: value ?? "", maxLength });
  return {
    title: erasedAt ? words.nobody : personName(person),
    done: data.done === undefined ? null : words.done[data.done],
    body: html`${facts([
      [words.name, name ?? "–"],
      [words.email, email ?? "–"],
      [words.reference, externalRef ?? "–"],
      [words.team, team ?? "–"],
      [words.language, locale === null ? "–" : languageName(locale, language)],
      [words.known, moment(createdAt, language)],
      ...(erasedAt ? [[words.erased, moment(erasedAt, language)] as const] : []),
    ])}
    <h2>${words.orders}</h2>
    ${table(words.orders, [words.form, words.status, words.ordered], rows)}
    ${
      erasedAt
        ? null
        : html`<details class="no-print" ${when(fields.isWrong, html`open`)}><summary>${words.change}</summary>
    <form method="post" action="/console/people/${id}">
      ${field(words.name, "name", name, 200)}${field(words.email, "email", email, 254)}
      ${field(words.reference, "externalRef", externalRef, 200)}${field(words.team, "team", team, 100)}
      ${field(words.language, "locale", locale, 35)}
      <button>${words.save}</button></form></details>`
    }
    ${
      mayAs(who, ["admin"])
        ? html`<section class="no-print"><h2>${words.export}</h2><p class="hint">${words.exportAbout}</p>
    <p><a class="button plain" href="/console/people/${id}/export">${words.download}</a></p>
    ${
      erasedAt
        ? null
        : html`<h2>${words.erase}</h2><p class="hint">${words.eraseAbout}</p>
    ${action(`/console/people/${id}/erase`, words.erase, { danger: true })}`
    }</section>`
        : null
    }`,
  };
}
