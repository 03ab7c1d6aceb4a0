import type { Language } from "../../language.js";
import type { WebhookEvent } from "../../webhooks/announce.js";
import type { Delivery } from "../../webhooks/deliveries.js";

/** The words of webhooks. */
export interface WebhookWords {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly address: string;
  readonly addressHint: string;
  readonly description: string;
  readonly events: string;
  readonly eventNames: Readonly<Record<WebhookEvent, string>>;
  readonly state: string;
  readonly works: string;
  readonly disabled: (because: string) => string;
  /** Why one is off, by what is stored. */
  readonly reasons: Readonly<Partial<Record<string, string>>>;
  readonly add: string;
  readonly added: string;
  readonly secret: string;
  readonly secretAbout: string;
  readonly copy: string;
  readonly copied: string;
  readonly open: string;
  readonly made: string;
  readonly test: string;
  readonly enable: string;
  readonly disable: string;
  readonly change: string;
  readonly save: string;
  readonly remove: string;
  readonly sure: { readonly title: string; readonly about: string };
  readonly deliveries: string;
  readonly noDeliveries: string;
  readonly event: string;
  readonly tries: string;
  readonly lastAnswer: string;
  readonly lastTried: string;
  readonly again: string;
  readonly statuses: Readonly<Record<Delivery["status"], string>>;
  readonly done: Readonly<Record<"test" | "changed" | "again" | "removed", string>>;
}

const en: WebhookWords = {
  title: "Webhooks",
  about:
    "Addresses that are told what happens, by ids alone; signed by Standard Webhooks, tried again for three days.",
  none: "There are none yet.",
  address: "Address",
  addressHint: "It begins with https:// and lies on the open internet.",
  description: "Description",
  events: "Events",
  eventNames: {
    "order.created": "an order was made",
    "order.canceled": "an order was canceled",
    "session.begun": "a session began",
    "session.completed": "a session was completed",
    "session.withdrawn": "a session was withdrawn",
    "session.expired": "a session expired",
    "session.reopened": "a session was reopened",
    "result.ready": "a result is ready",
    "person.erased": "a person was erased",
    "mail.failed": "a mail was not delivered",
    "webhook.test": "a test",
  },
  state: "State",
  works: "on",
  disabled: (because) => `off: ${because}`,
  reasons: {
    "by hand": "by hand",
    "its deliveries failed for three days": "its deliveries failed for three days",
  },
  add: "Add a webhook",
  added: "The webhook is added",
  secret: "Secret",
  secretAbout: "Deliveries are signed with it. It is shown this once.",
  copy: "Copy",
  copied: "Copied",
  open: "To the webhook",
  made: "Made",
  test: "Send a test",
  enable: "Switch on",
  disable: "Switch off",
  change: "Change",
  save: "Save",
  remove: "Remove",
  sure: {
    title: "Remove this webhook?",
    about:
      "It is told nothing any more; what is still on its way to it is not sent, and its secret is gone. This can't be undone. To stop it for a while, switch it off.",
  },
  deliveries: "Deliveries",
  noDeliveries: "Nothing was sent yet.",
  event: "Event",
  tries: "Tries",
  lastAnswer: "Last answer",
  lastTried: "Last tried",
  again: "Send again",
  statuses: { waiting: "on its way", delivered: "delivered", failed: "failed" },
  done: {
    test: "A test is on its way: see below, in a moment.",
    changed: "It is stored.",
    again: "It is on its way once more, under its own id.",
    removed: "The webhook is removed.",
  },
};

const de: WebhookWords = {
  title: "Webhooks",
  about:
    "Adressen, die erfahren, was geschieht, nur durch Kennungen; signiert nach Standard Webhooks, drei Tage lang wiederholt.",
  none: "Noch keine.",
  address: "Adresse",
  addressHint: "Sie beginnt mit https:// und liegt im offenen Internet.",
  description: "Beschreibung",
  events: "Ereignisse",
  eventNames: {
    "order.created": "ein Auftrag entstand",
    "order.canceled": "ein Auftrag wurde storniert",
    "session.begun": "eine Sitzung begann",
    "session.completed": "eine Sitzung wurde abgeschlossen",
    "session.withdrawn": "eine Sitzung wurde zurückgezogen",
    "session.expired": "eine Sitzung lief ab",
    "session.reopened": "eine Sitzung wurde wieder geöffnet",
    "result.ready": "ein Ergebnis ist da",
    "person.erased": "eine Person wurde gelöscht",
    "mail.failed": "eine Mail kam nicht an",
    "webhook.test": "ein Test",
  },
  state: "Zustand",
  works: "an",
  disabled: (because) => `aus: ${because}`,
  reasons: {
    "by hand": "von Hand",
    "its deliveries failed for three days": "drei Tage lang kam keine Lieferung an",
  },
  add: "Webhook hinzufügen",
  added: "Der Webhook ist hinzugefügt",
  secret: "Geheimnis",
  secretAbout: "Damit werden Lieferungen signiert. Es wird nur dieses eine Mal gezeigt.",
  copy: "Kopieren",
  copied: "Kopiert",
  open: "Zum Webhook",
  made: "Erstellt",
  test: "Test senden",
  enable: "Einschalten",
  disable: "Ausschalten",
  change: "Ändern",
  save: "Speichern",
  remove: "Entfernen",
  sure: {
    title: "Diesen Webhook entfernen?",
    about:
      "Er erfährt nichts mehr; was noch an ihn unterwegs ist, wird nicht gesendet, und sein Geheimnis ist weg. Das lässt sich nicht rückgängig machen. Für eine Weile genügt es, ihn auszuschalten.",
  },
  deliveries: "Lieferungen",
  noDeliveries: "Noch wurde nichts gesendet.",
  event: "Ereignis",
  tries: "Versuche",
  lastAnswer: "Letzte Antwort",
  lastTried: "Zuletzt versucht",
  again: "Noch einmal senden",
  statuses: { waiting: "unterwegs", delivered: "zugestellt", failed: "gescheitert" },
  done: {
    test: "Ein Test ist unterwegs: siehe unten, gleich.",
    changed: "Es ist gespeichert.",
    again: "Sie ist noch einmal unterwegs, unter ihrer eigenen Kennung.",
    removed: "Der Webhook ist entfernt.",
  },
};

/** The words of webhooks, by language. */
export const webhookWords: Readonly<Record<Language, WebhookWords>> = { en, de };
