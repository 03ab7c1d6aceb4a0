import type { Language } from "../../language.js";
import type { InvitationLink } from "../../orders/invitation-link.js";
import type { Order } from "../../orders/order.js";
import { personName } from "../../people/person-name.js";
import type { Page } from "../page/frame.js";
import { html } from "../page/html.js";
import { secretField } from "../page/secret-field.js";
import { momentText } from "../page/time.js";
import { orderWords } from "./words.js";

/** The link of a new invitation, this once, with a letter ready to be sent. */
export function linkPage(
  language: Language,
  {
    order,
    link,
    organization,
    locale,
    reminder,
  }: {
    readonly order: Order;
    readonly link: InvitationLink;
    readonly organization: string;
    /** The person's own language, where it is known. */
    readonly locale: string | null;
    readonly reminder: boolean;
  },
): Page {
  const words = orderWords[language];
  const theirs: Language = locale === null ? language : locale.startsWith("de") ? "de" : "en";
  const { letter } = orderWords[theirs];
  const until = momentText(link.expiresAt, theirs);
  const subject = (reminder ? letter.reminder : letter.invitation)(organization);
  const body = (reminder ? letter.reminderBody : letter.body)(link.url, until);
  const mail = `mailto:${encodeURIComponent(order.person.email ?? "")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return {
    title: reminder ? words.link.reminded : words.link.invited,
    body: html`<p>${words.link.once(personName(order.person))}</p>
    ${secretField("link", words.link.label, link.url, words.link)}
    <p class="hint">${words.expires} ${momentText(link.expiresAt, language)}</p>
    <p class="actions">
      <a class="button plain" href="${mail}">${words.link.mail}</a>
      <a href="/console/orders/${order.id}">${words.link.toOrder}</a>
      <a href="/console/orders/invite">${words.link.another}</a>
    </p>`,
  };
}
