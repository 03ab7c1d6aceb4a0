import { type Html, html } from "../../html.js";
import type { Language } from "../../language.js";
import type { Mail } from "../../mail/mail.js";
import type { Invitation } from "../../orders/invitations.js";
import { accommodations, type Order } from "../../orders/order.js";
import { personName } from "../../people/person-name.js";
import { action } from "../page/field.js";
import { type FilledForm, fieldsOf } from "../page/filled-form.js";
import type { Page } from "../page/frame.js";
import { facts, progress, table } from "../page/table.js";
import { dayText, moment } from "../page/time.js";
import { mailTable } from "./mail-table.js";
import { orderMailWords } from "./mail-words.js";
import { invitationState, type OrderActs, orderActs } from "./order-acts.js";
import { statusTag } from "./order-status.js";
import { type OrderWords, orderWords } from "./words.js";

/** How often a form may be sat. */
export const mostAttempts = 20;

/** What was just done, as the page's address says. */
export const orderDone = ["revoked", "changed", "canceled", "mailed", "bounced"] as const;

/** An order: who, what, how far; its invitations and its sessions, and what can be done about it. */
export function orderPage(
  language: Language,
  {
    order,
    invitations,
    mails,
    isErased,
    now,
    done,
    filled,
  }: {
    readonly order: Order;
    readonly invitations: readonly Invitation[];
    readonly mails: readonly Mail[];
    /** Whether its person is. */
    readonly isErased: boolean;
    readonly now: Date;
    readonly done: (typeof orderDone)[number] | undefined;
    readonly filled: FilledForm | null;
  },
): Page {
  const words = orderWords[language];
  const mailWords = orderMailWords[language];
  const { id, person, form, status, sessions, deadline, createdAt, source, reference, attempts } = order;
  const cameFrom = words.sources[source] ?? source;
  const acts = orderActs(order, { invitations, isErased, now });
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
      [words.source, source === "console" || reference === id ? cameFrom : `${cameFrom} · ${reference}`],
    ])}
    <h2>${words.sittings}</h2>
    ${sittings(order, words, language)}
    <h2>${words.invitations}</h2>
    ${invitationTable(invitations, words, { now, language })}
    <h2>${mailWords.mails}</h2>
    ${mailTable(id, mails, language, { canSend: acts.inviteByMail })}
    <section class="no-print">${acts.closed === null ? null : html`<p class="hint">${words.closed[acts.closed]}</p>`}
    ${actButtons(order, acts, language)}
    ${acts.change ? changeForm(order, language, filled) : null}
    ${
      acts.cancel
        ? html`<h2>${words.cancel}</h2><p>${words.cancelHint}</p>
    ${action(`/console/orders/${id}/cancel`, words.cancel, { danger: true })}`
        : null
    }</section>`,
  };
}

/** By mail only where an address is known, and a reminder only where there is something to remind of. */
function actButtons({ id }: Order, acts: OrderActs, language: Language): Html | null {
  const words = orderWords[language];
  const mailWords = orderMailWords[language];
  const link = (label: string, fields: Readonly<Record<string, string>>): Html =>
    action(`/console/orders/${id}/invitations`, label, { fields });
  if (!acts.invite && !acts.revoke) return null;
  return html`<div class="actions">
      ${acts.inviteByMail ? link(mailWords.invite, { as: "invitation", by: "mail" }) : null}
      ${acts.inviteByMail && acts.remind ? link(mailWords.remind, { as: "reminder", by: "mail" }) : null}
      ${acts.invite ? link(words.newLink, {}) : null}
      ${acts.remind ? link(words.remind, { as: "reminder" }) : null}
      ${acts.revoke ? action(`/console/orders/${id}/revoke`, words.revoke, { danger: true }) : null}
    </div>
    ${acts.revoke ? html`<p class="hint">${words.revokeHint}</p>` : null}`;
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

function invitationTable(
  invitations: readonly Invitation[],
  words: OrderWords,
  { now, language }: { readonly now: Date; readonly language: Language },
): Html {
  if (invitations.length === 0) return html`<p>${words.noInvitations}</p>`;
  const rows = invitations.map((one) => [
    moment(one.createdAt, language),
    words.invitationStates[invitationState(one, now)],
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

function changeForm(
  { id, accommodation, deadline, attempts }: Order,
  language: Language,
  filled: FilledForm | null,
): Html {
  const words = orderWords[language];
  const { choice, input } = fieldsOf(language, filled);
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
      ${input({ name: "attempts", type: "number", min: "1", max: String(mostAttempts), label: words.attempts, value: String(attempts), required: true })}
      <button>${words.save}</button>
    </form>`;
}
