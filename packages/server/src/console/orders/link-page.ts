import { html } from "../../html.js";
import { type Language, languageOf } from "../../language.js";
import { composeMail } from "../../mail/compose.js";
import type { MailKind } from "../../mail/mail.js";
import type { InvitationLink } from "../../orders/invitation-link.js";
import type { Order } from "../../orders/order.js";
import { personName } from "../../people/person-name.js";
import type { TenantSettings } from "../../tenants/tenants.js";
import type { Page } from "../page/frame.js";
import { secretField } from "../page/secret-field.js";
import { momentText } from "../page/time.js";
import { orderMailWords } from "./mail-words.js";
import { orderWords } from "./words.js";

/** The link of a new invitation, this once, with a letter ready to be sent. */
export function linkPage(
  language: Language,
  {
    order,
    link,
    organization,
    locale,
    settings,
    kind,
    mailed = false,
  }: {
    readonly order: Order;
    readonly link: InvitationLink;
    readonly organization: string;
    /** The person's own language, where it is known. */
    readonly locale: string | null;
    readonly settings: TenantSettings;
    readonly kind: MailKind;
    /** Whether a mail of the host's brings the link. */
    readonly mailed?: boolean;
  },
): Page {
  const words = orderWords[language];
  const { url, expiresAt } = link;
  const { deadline, person } = order;
  const theirs: Language = locale === null ? language : languageOf(locale);
  const letter = composeMail({
    kind,
    language: theirs,
    organization,
    name: person.name,
    url,
    expiresAt,
    deadline,
    settings,
  });
  const address = person.email ?? "";
  const mail = `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(letter.text)}`;
  return {
    title: kind === "reminder" ? words.link.reminded : words.link.invited,
    body: html`${mailed ? html`<p class="note">${orderMailWords[language].onItsWay(address)}</p>` : null}
    <p>${words.link.once(personName(order.person))}</p>
    ${secretField("link", words.link.label, link.url, words.link)}
    <p class="hint">${words.expires} ${momentText(link.expiresAt, language)}</p>
    <p class="actions">
      ${mailed ? null : html`<a class="button plain" href="${mail}">${words.link.mail}</a>`}
      <a href="/console/orders/${order.id}">${words.link.toOrder}</a>
      <a href="/console/orders/invite">${words.link.another}</a>
    </p>`,
  };
}
