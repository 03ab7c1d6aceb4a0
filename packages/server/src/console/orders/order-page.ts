import { type Html, html } from "../../html.js";
import type { Language } from "../../language.js";
import type { Mail } from "../../mail/mail.js";
import type { Invitation } from "../../orders/invitations.js";
import { accommodations, type Order } from "../../orders/order.js";
import { personName } from "../../people/person-name.js";
import { action, choice, input } from "../page/field.js";
import type { Page } from "../page/frame.js";
import { facts, progress, table } from "../page/table.js";
import { dayText, moment } from "../page/time.js";
import { mailTable } from "./mail-table.js";
import { orderMailWords } from "./mail-words.js";
import { statusTag } from "./order-status.js";
import { type OrderWords, orderWords } from "./words.js";

/** What was just done, as the page's address says. */
export const orderDone = ["revoked", "changed", "canceled", "mailed", "bounced"] as const;

/** An order: who, what, how far; its invitations and its sessions, and what can be done about it. */
export function orderPage(
  language: Language,
  {
    order,
    invitations,
    mails,
    now,
    done,
  }: {
    readonly order: Order;
    readonly invitations: readonly Invitation[];
    readonly mails: readonly Mail[];
    readonly now: Date;
    readonly done: (typeof orderDone)[number] | undefined;
  },
): Page {
  const words = orderWords[language];
  const mailWords = orderMailWords[language];
  const { id, person, form, status, sessions, deadline, createdAt, source, reference, attempts } = order;
  const isOver = order.canceledAt !== null;
  return {
    title: personName(person),
    done: done === undefined ? null : { ...words.done, ...mailWords.done }[done],
    body: html`${facts([
      [words.status, statusTag(status, language)],
      [words.form, html`${form.title} <span class="soft small">${form.id} ${form.version}</span>`],
      [words.person, html`<a href="/console/people/${person.id}">${personName(person)}</a>`],
      [words.team, person.team ?? "–"],
      [words.time, words.times[order.accommodation]],
      [words.deadline, moment(deadline, language)],
      [words.attempts, `${sessions.length} / ${attempts}`],
      [words.ordered, moment(createdAt, language)],
      [words.source, source === "console" || reference === id ? source : `${source} · ${reference}`],
    ])}
    <h2>${words.sittings}</h2>
    ${sittings(order, words, language)}
    <h2>${words.invitations}</h2>
    ${invitationTable(invitations, words, { now, language })}
    <h2>${mailWords.mails}</h2>
    ${mailTable(id, mails, language, { canSend: !isOver && person.email !== null })}
    ${
      isOver
        ? null
        : html`<div class="actions">
      ${mailActions(order, language)}
      ${action(`/console/orders/${id}/invitations`, words.newLink)}
      ${["invited", "started"].includes(status) ? action(`/console/orders/${id}/invitations`, words.remind, { fields: { as: "reminder" } }) : null}
      ${invitations.some((one) => stateOf(one, now) === "open" || stateOf(one, now) === "used") ? action(`/console/orders/${id}/revoke`, words.revoke, { danger: true }) : null}
    </div>
    <p class="hint">${words.revokeHint}</p>
    ${changeForm(order, words)}`
    }`,
  };
}

/** By mail only where an address is known, and a reminder only where there is something to remind of. */
function mailActions({ id, status, person }: Order, language: Language): Html | null {
  if (person.email === null) return null;
  const words = orderMailWords[language];
  const send = (as: Mail["kind"], label: string): Html =>
    action(`/console/orders/${id}/invitations`, label, { fields: { as, by: "mail" } });
  return html`${send("invitation", words.invite)}
      ${["invited", "started"].includes(status) ? send("reminder", words.remind) : null}`;
}

function sittings({ sessions }: Order, words: OrderWords, language: Language): Html {
  if (sessions.length === 0) return html`<p>${words.noSittings}</p>`;
  const rows = sessions.map(({ id, attempt, status, progress: far, begunAt, endedAt }) => [
    html`<a href="/console/sessions/${id}">${words.attempt} ${attempt}</a>`,
    statusTag(isStatus(status) ? status : "started", language),
    progress(far, words.decisions),
    moment(begunAt, language),
    moment(endedAt, language),
  ]);
  return table(
    words.sittings,
    [words.attempt, words.status, words.decisions, words.begun, words.ended],
    rows,
  );
}

function isStatus(status: string): status is "completed" | "withdrawn" | "expired" {
  return ["completed", "withdrawn", "expired"].includes(status);
}

/** Whether an invitation can be used, and was. */
function stateOf(
  { revokedAt, expiresAt, firstUsedAt }: Invitation,
  now: Date,
): "open" | "used" | "revoked" | "expired" {
  if (revokedAt) return "revoked";
  if (expiresAt <= now) return "expired";
  return firstUsedAt ? "used" : "open";
}

function invitationTable(
  invitations: readonly Invitation[],
  words: OrderWords,
  { now, language }: { readonly now: Date; readonly language: Language },
): Html {
  if (invitations.length === 0) return html`<p>${words.noInvitations}</p>`;
  const rows = invitations.map((one) => [
    moment(one.createdAt, language),
    words.invitationStates[stateOf(one, now)],
    moment(one.expiresAt, language),
    moment(one.firstUsedAt, language),
    one.browsers,
  ]);
  const columns = [
    words.made,
    words.status,
    words.expires,
    words.firstUsed,
    { head: words.browsers, number: true },
  ] as const;
  return table(words.invitations, columns, rows);
}

function changeForm({ id, accommodation, deadline, attempts, sessions }: Order, words: OrderWords): Html {
  return html`<h2>${words.change}</h2>
    <form method="post" action="/console/orders/${id}/change">
      ${choice({
        name: "time",
        label: words.time,
        hint: words.timeHint,
        value: String(accommodation),
        options: accommodations.map((one) => [String(one), words.times[one]] as const),
      })}
      ${input({
        name: "deadline",
        type: "date",
        label: words.deadline,
        hint: words.deadlineHint,
        value: deadline ? dayText(deadline) : "",
      })}
      ${input({ name: "attempts", type: "number", min: "1", max: "20", label: words.attempts, value: String(attempts), required: true })}
      <button>${words.save}</button>
    </form>
    ${
      sessions.length > 0
        ? null
        : html`<h2>${words.cancel}</h2><p>${words.cancelHint}</p>
    ${action(`/console/orders/${id}/cancel`, words.cancel, { danger: true })}`
    }`;
}
