import { html } from "../../html.js";
import type { Language } from "../../language.js";
import type { Order, OrderStatus } from "../../orders/order.js";
import { personName } from "../../people/person-name.js";
import { choice, input } from "../page/field.js";
import type { Page } from "../page/frame.js";
import { pager, progress, table } from "../page/table.js";
import { moment } from "../page/time.js";
import { frameWords } from "../page/words.js";
import { statusTag } from "./order-status.js";
import { orderWords } from "./words.js";

export const orderStatuses: readonly OrderStatus[] = [
  "ordered",
  "invited",
  "started",
  "completed",
  "withdrawn",
  "expired",
  "canceled",
];

/** Orders with where they stand, narrowed down by what was asked. */
export function ordersPage(
  language: Language,
  {
    orders,
    next,
    forms,
    address,
  }: {
    readonly orders: readonly Order[];
    readonly next: string | null;
    /** Ids and titles of what can be ordered. */
    readonly forms: readonly (readonly [string, string])[];
    readonly address: URL;
  },
): Page {
  const words = orderWords[language];
  const { searchParams: asked } = address;
  const rows = orders.map(({ id, person, form, status, sessions, deadline, result }) => {
    const last = sessions.at(-1);
    return [
      html`<a href="/console/orders/${id}">${personName(person)}</a>`,
      person.team ?? "–",
      form.title,
      statusTag(status, language),
      last
        ? html`<a href="/console/sessions/${last.id}">${progress(last.progress, words.decisions)}</a>`
        : html`<span class="soft">–</span>`,
      moment(deadline, language),
      result ? html`<a href="/console/results/${result.session}">${words.profile}</a>` : "–",
    ];
  });
  const here = `${address.pathname}${address.search}`;
  return {
    title: words.orders,
    body: html`<p class="actions">
      <a class="button" href="/console/orders/invite">${words.invite}</a>
      <a class="button plain" href="/console/orders/people">${words.inviteMany}</a>
    </p>
    <form class="filters" method="get" action="/console/orders" hx-get="/console/orders" hx-select="#list" hx-target="#list"
      hx-swap="outerHTML" hx-push-url="true" hx-trigger="change, submit">
      ${input({ name: "search", type: "search", label: words.search, value: asked.get("search") ?? "" })}
      ${choice({
        name: "status",
        label: words.status,
        value: asked.get("status") ?? "",
        options: [["", words.any], ...orderStatuses.map((one) => [one, words.statuses[one]] as const)],
      })}
      ${choice({ name: "form", label: words.form, value: asked.get("form") ?? "", options: [["", words.any], ...forms] })}
      ${input({ name: "team", label: words.team, value: asked.get("team") ?? "", maxLength: 100 })}
      <button class="plain">${words.filter}</button>
    </form>
    <div id="list" data-live hx-get="${here}" hx-trigger="every 20s" hx-select="#list" hx-swap="outerHTML">
      ${
        rows.length === 0
          ? html`<p>${asked.size === 0 ? frameWords[language].none : words.none}</p>`
          : table(
              words.orders,
              [
                words.person,
                words.team,
                words.form,
                words.status,
                words.decisions,
                words.deadline,
                words.result,
              ],
              rows,
            )
      }
      ${pager(next, asked, "/console/orders", frameWords[language].more)}
    </div>`,
  };
}
