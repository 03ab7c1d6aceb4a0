import { byteOrderMark, toCsv } from "@leadsim/authoring/csv";
import { html } from "../../html.js";
import type { Language } from "../../language.js";
import type { Order } from "../../orders/order.js";
import { personName } from "../../people/person-name.js";
import { area, file } from "../page/field.js";
import { type FilledForm, fieldsOf } from "../page/filled-form.js";
import type { Page } from "../page/frame.js";
import { languageName } from "../page/language-name.js";
import { table } from "../page/table.js";
import { type FormChoices, formFields } from "./invite-page.js";
import { statusTag } from "./order-status.js";
import type { PeopleMistake, PersonRow } from "./people-file.js";
import { orderWords } from "./words.js";

/** What was sent with a file of people. */
export interface PeopleInput {
  readonly csv: string;
  readonly form: string;
  readonly deadline: string;
  /** `yes`, or nothing. */
  readonly mail: string;
}

/** The page to upload people, with what is wrong in the file that came before. */
export function uploadPage(
  language: Language,
  {
    forms,
    filled,
    csv,
    mistakes,
  }: {
    readonly forms: FormChoices;
    readonly filled: FilledForm | null;
    /** The text of the file that came. */
    readonly csv: string;
    readonly mistakes: readonly PeopleMistake[];
  },
): Page & { readonly status: number } {
  const words = orderWords[language];
  const wrong = mistakes.length + Object.keys(filled?.mistakes ?? {}).length;
  return {
    title: words.inviteMany,
    status: wrong === 0 ? 200 : 422,
    body: html`${
      wrong === 0
        ? null
        : html`<div class="note" role="alert"><p>${words.many.wrong(wrong)}</p>
      ${
        mistakes.length === 0
          ? null
          : table(
              words.many.mistake,
              [{ head: words.many.line, number: true }, words.many.mistake],
              mistakes.map((one) => [one.line, words.many.codes[one.code](one)]),
            )
      }</div>`
    }
    <p>${words.many.about}</p>
    <p class="hint">${words.many.columns}</p>
    <form method="post" action="/console/orders/people/preview" enctype="multipart/form-data">
      ${formFields(language, forms, fieldsOf(language, filled))}
      ${file({ name: "file", label: words.many.file, accept: ".csv,text/csv,text/plain" })}
      ${area({ name: "csv", label: words.many.orText, value: csv, rows: 8, code: true })}
      <button>${words.many.look}</button>
    </form>`,
  };
}

/** The people of a file before anything is stored. */
export function previewPage(
  language: Language,
  {
    rows,
    filled,
    formTitle,
    batch,
  }: {
    readonly rows: readonly PersonRow[];
    readonly filled: PeopleInput;
    readonly formTitle: string;
    /** Makes the list one thing: confirmed twice, its orders are made once. */
    readonly batch: string;
  },
): Page {
  const words = orderWords[language];
  const cells = rows.map(({ line, person, accommodation }) => [
    person.name ?? "–",
    person.email ?? "–",
    person.externalRef ?? "–",
    person.team ?? "–",
    person.locale ? languageName(person.locale, language) : "–",
    words.times[accommodation],
    line,
  ]);
  const hidden = Object.entries({ ...filled, batch }).map(([name, value]) =>
    name === "csv"
      ? html`<textarea name="csv" hidden>
${value}</textarea>`
      : html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return {
    title: words.many.preview,
    body: html`<p>${formTitle}${filled.deadline === "" ? null : html` · ${words.deadline} ${filled.deadline}`}. ${words.many.count(rows.length)}</p>
    ${table(
      words.many.preview,
      [
        words.name,
        words.email,
        words.reference,
        words.team,
        words.language,
        words.time,
        { head: words.many.line, number: true },
      ],
      cells,
    )}
    <div class="actions">
      <form method="post" action="/console/orders/people/confirm" enctype="multipart/form-data" class="inline">${hidden}
        <button>${words.many.confirm(rows.length)}</button></form>
      <a href="/console/orders/people">${words.many.changeFile}</a>
    </div>`,
  };
}

/** The orders of a list that was confirmed, with their links this once. */
export function confirmedPage(
  language: Language,
  made: readonly { readonly order: Order; readonly url: string | null }[],
): Page {
  const words = orderWords[language];
  const links = made.filter(({ url }) => url !== null);
  const csv = toCsv([
    ["name", "email", "reference", "link"],
    ...links.map(({ order: { person }, url }) =>
      [person.name, person.email, person.externalRef, url].map((text) => text ?? ""),
    ),
  ]);
  const rows = made.map(({ order }) => [
    html`<a href="/console/orders/${order.id}">${personName(order.person)}</a>`,
    order.person.email ?? "–",
    statusTag(order.status, language),
  ]);
  return {
    title: words.many.doneTitle(made.length),
    body: html`${
      links.length === 0
        ? html`<p class="note">${words.many.doneBefore}</p>`
        : html`<p class="note">${words.many.links}</p>
    <p class="actions"><a class="button" download="invitations.csv" href="data:text/csv;charset=utf-8,${encodeURIComponent(byteOrderMark + csv)}">${words.many.download}</a></p>`
    }
    ${table(words.orders, [words.person, words.email, words.status], rows)}
    <p><a href="/console/orders">${words.orders}</a></p>`,
  };
}
