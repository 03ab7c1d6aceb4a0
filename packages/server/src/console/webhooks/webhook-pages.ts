import { type Html, html, when } from "../../html.js";
import type { Language } from "../../language.js";
import { webhookEvents } from "../../webhooks/announce.js";
import type { Delivery } from "../../webhooks/deliveries.js";
import type { Webhook } from "../../webhooks/webhook.js";
import { action } from "../page/field.js";
import { type FilledForm, fieldsOf } from "../page/filled-form.js";
import type { Page } from "../page/frame.js";
import { secretField } from "../page/secret-field.js";
import { facts, pager, table } from "../page/table.js";
import { moment } from "../page/time.js";
import { frameWords } from "../page/words.js";
import { type WebhookWords, webhookWords } from "./words.js";

export const webhookDone = ["test", "changed", "again", "removed"] as const;

type Done = (typeof webhookDone)[number] | undefined;

/** The webhooks there are, and the form to add one. */
export function webhooksPage(
  language: Language,
  {
    webhooks,
    done,
    filled = null,
  }: {
    readonly webhooks: readonly Webhook[];
    readonly done: Done;
    readonly filled?: FilledForm | null;
  },
): Page {
  const words = webhookWords[language];
  const rows = webhooks.map((webhook) => [
    html`<a href="/console/webhooks/${webhook.id}">${webhook.url}</a>`,
    webhook.description || "–",
    webhook.events.length,
    stateOf(webhook, words),
  ]);
  return {
    title: words.title,
    done: done === undefined ? null : words.done[done],
    body: html`<p>${words.about}</p>
    ${
      rows.length === 0
        ? html`<p>${words.none}</p>`
        : table(
            words.title,
            [words.address, words.description, { head: words.events, number: true }, words.state],
            rows,
          )
    }
    <section class="no-print"><h2>${words.add}</h2>
    <form method="post" action="/console/webhooks">${webhookFields(language, null, filled)}<button>${words.add}</button></form></section>`,
  };
}

/** A new webhook's secret, this once. */
export function newWebhookPage(language: Language, { id, url }: Webhook, secret: string): Page {
  const words = webhookWords[language];
  return {
    title: words.added,
    body: html`<p>${url}</p><p>${words.secretAbout}</p>
    ${secretField("secret", words.secret, secret, words)}
    <p><a href="/console/webhooks/${id}">${words.open}</a></p>`,
  };
}

/** A webhook with what went to it. */
export function webhookPage(
  language: Language,
  {
    webhook,
    deliveries,
    next,
    address,
    done,
    filled = null,
  }: {
    readonly webhook: Webhook;
    readonly deliveries: readonly Delivery[];
    readonly next: string | null;
    readonly address: URL;
    readonly done: Done;
    readonly filled?: FilledForm | null;
  },
): Page {
  const words = webhookWords[language];
  const at = `/console/webhooks/${webhook.id}`;
  const rows = deliveries.map((one) => [
    html`${words.eventNames[one.type as keyof WebhookWords["eventNames"]] ?? one.type}`,
    html`<span class="tag${one.status === "delivered" ? " good" : one.status === "failed" ? " bad" : ""}">${words.statuses[one.status]}</span>`,
    one.tries,
    one.lastStatus ?? one.lastError ?? "–",
    moment(one.createdAt, language),
    moment(one.lastTriedAt, language),
    action(`${at}/deliveries/${one.id}/again`, words.again, { quiet: true }),
  ]);
  const columns = [words.event, words.state, { head: words.tries, number: true }, words.lastAnswer] as const;
  return {
    title: words.title,
    done: done === undefined ? null : words.done[done],
    body: html`${facts([
      [words.address, webhook.url],
      [words.description, webhook.description || "–"],
      [words.state, stateOf(webhook, words)],
      [words.made, moment(webhook.createdAt, language)],
      [words.events, webhook.events.map((one) => words.eventNames[one]).join(", ")],
    ])}
    <div class="actions">${action(`${at}/test`, words.test)}
      ${action(`${at}/switch`, webhook.disabledAt ? words.enable : words.disable, { fields: { on: webhook.disabledAt ? "yes" : "no" } })}
      ${action(`${at}/remove`, words.remove, { danger: true })}</div>
    <h2>${words.deliveries}</h2>
    <div id="list" data-live hx-get="${at}${address.search}" hx-trigger="every 5s" hx-select="#list" hx-swap="outerHTML">
    ${rows.length === 0 ? html`<p>${words.noDeliveries}</p>` : table(words.deliveries, [...columns, words.made, words.lastTried, { head: words.again, act: true }], rows)}
    ${pager(next, address.searchParams, at, frameWords[language].more)}</div>
    <details class="no-print" ${when(filled !== null, html`open`)}><summary>${words.change}</summary>
      <form method="post" action="${at}/change">${webhookFields(language, webhook, filled)}<button>${words.save}</button></form></details>`,
  };
}

function stateOf({ disabledAt, disabledBecause }: Webhook, words: WebhookWords): Html {
  return disabledAt === null
    ? html`<span class="tag good">${words.works}</span>`
    : html`<span class="tag bad">${words.disabled(words.reasons[disabledBecause ?? ""] ?? disabledBecause ?? "–")}</span>`;
}

function webhookFields(language: Language, webhook: Webhook | null, filled: FilledForm | null): Html {
  const words = webhookWords[language];
  const { input, checks } = fieldsOf(language, filled);
  const options = webhookEvents.map((one) => [one, `${one} – ${words.eventNames[one]}`] as const);
  const chosen = webhook?.events ?? ["session.completed", "result.ready"];
  return html`${input({ name: "url", type: "url", label: words.address, hint: words.addressHint, value: webhook?.url ?? "", maxLength: 2_000, required: true })}
    ${input({ name: "description", label: words.description, value: webhook?.description ?? "", maxLength: 200 })}
    ${checks({ name: "events", label: words.events, options, chosen })}`;
}
