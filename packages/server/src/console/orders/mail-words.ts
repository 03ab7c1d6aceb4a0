import type { Language } from "../../language.js";
import type { Mail } from "../../mail/mail.js";
import type { MailFault } from "../../mail/mailer.js";

/** The words of mails about an order. */
export interface OrderMailWords {
  readonly mails: string;
  readonly none: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Mail["kind"], string>>;
  readonly statuses: Readonly<Record<Mail["status"], string>>;
  readonly faults: Readonly<Record<MailFault, string>>;
  readonly tries: string;
  readonly lastTried: string;
  readonly again: string;
  readonly bounced: string;
  readonly byMail: string;
  readonly invite: string;
  readonly remind: string;
  readonly onItsWay: (address: string) => string;
  readonly done: Readonly<Record<"mailed" | "bounced", string>>;
}

const en: OrderMailWords = {
  mails: "Mails",
  none: "No mail was sent from here yet.",
  kind: "Mail",
  kinds: { invitation: "invitation", reminder: "reminder" },
  statuses: { waiting: "on its way", sent: "sent", failed: "not delivered", canceled: "no longer needed" },
  faults: {
    "no-address": "No address is known.",
    refused: "The mail server refused it.",
    unreachable: "The mail server could not be reached.",
    "not-signed-in": "The mail server does not let this host sign in. Tell the operator.",
    "not-encrypted": "The mail server does not encrypt. Tell the operator.",
    "not-written": "The mail folder can't be written. Tell the operator.",
    bounced: "It came back.",
    other: "It could not be handed over.",
  },
  tries: "Tries",
  lastTried: "Last tried",
  again: "Send again",
  bounced: "It came back",
  byMail: "Send the invitation by mail",
  invite: "Invite by mail",
  remind: "Remind by mail",
  onItsWay: (address) => `A mail with this link is on its way to ${address}.`,
  done: {
    mailed: "A mail with a new link is on its way.",
    bounced:
      "It is noted that the mail came back. Correct the address on the person's page, then send again.",
  },
};

const de: OrderMailWords = {
  mails: "Mails",
  none: "Von hier ging noch keine Mail hinaus.",
  kind: "Mail",
  kinds: { invitation: "Einladung", reminder: "Erinnerung" },
  statuses: {
    waiting: "unterwegs",
    sent: "gesendet",
    failed: "nicht zugestellt",
    canceled: "nicht mehr nötig",
  },
  faults: {
    "no-address": "Es ist keine Adresse bekannt.",
    refused: "Der Mailserver hat sie abgelehnt.",
    unreachable: "Der Mailserver war nicht erreichbar.",
    "not-signed-in": "Der Mailserver lässt diesen Host nicht anmelden. Sagen Sie es dem Betreiber.",
    "not-encrypted": "Der Mailserver verschlüsselt nicht. Sagen Sie es dem Betreiber.",
    "not-written": "Der Mailordner lässt sich nicht beschreiben. Sagen Sie es dem Betreiber.",
    bounced: "Sie kam zurück.",
    other: "Sie ließ sich nicht übergeben.",
  },
  tries: "Versuche",
  lastTried: "Zuletzt versucht",
  again: "Erneut senden",
  bounced: "Sie kam zurück",
  byMail: "Einladung per Mail senden",
  invite: "Per Mail einladen",
  remind: "Per Mail erinnern",
  onItsWay: (address) => `Eine Mail mit diesem Link ist unterwegs an ${address}.`,
  done: {
    mailed: "Eine Mail mit einem neuen Link ist unterwegs.",
    bounced:
      "Vermerkt ist, dass die Mail zurückkam. Berichtigen Sie die Adresse auf der Seite der Person und senden Sie erneut.",
  },
};

/** The words of mails, by language. */
export const orderMailWords: Readonly<Record<Language, OrderMailWords>> = { en, de };
