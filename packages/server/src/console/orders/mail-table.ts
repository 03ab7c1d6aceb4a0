import { type Html, html } from "../../html.js";
import type { Language } from "../../language.js";
import type { Mail } from "../../mail/mail.js";
import { action } from "../page/field.js";
import { table } from "../page/table.js";
import { moment } from "../page/time.js";
import { orderMailWords } from "./mail-words.js";
import { orderWords } from "./words.js";

/** The mails about an order: what became of each, and sending again what was not delivered. */
export function mailTable(
  order: string,
  mails: readonly Mail[],
  language: Language,
  { canSend }: { readonly canSend: boolean },
): Html {
  const words = orderMailWords[language];
  if (mails.length === 0) return html`<p>${words.none}</p>`;
  const rows = mails.map((mail) => [
    words.kinds[mail.kind],
    html`<span class="tag${mail.status === "sent" ? " good" : mail.status === "failed" ? " bad" : ""}">${words.statuses[mail.status]}</span>${faultText(mail, language)}`,
    mail.tries,
    moment(mail.lastTriedAt, language),
    nextStep(order, mail, language, canSend),
  ]);
  return table(
    words.mails,
    [
      words.kind,
      orderWords[language].status,
      { head: words.tries, number: true },
      words.lastTried,
      { head: words.again, act: true },
    ],
    rows,
  );
}

function faultText({ fault, reply }: Mail, language: Language): Html | null {
  if (fault === null) return null;
  return html` <span class="soft small">${orderMailWords[language].faults[fault]}${reply === null ? null : html` (${reply})`}</span>`;
}

function nextStep(
  order: string,
  { id, kind, status }: Mail,
  language: Language,
  canSend: boolean,
): Html | string {
  const words = orderMailWords[language];
  if (status === "sent") {
    return action(`/console/orders/${order}/mails/${id}/bounced`, words.bounced, { quiet: true });
  }
  if (status !== "failed" || !canSend) return "–";
  return action(`/console/orders/${order}/invitations`, words.again, {
    quiet: true,
    fields: { as: kind, by: "mail" },
  });
}
