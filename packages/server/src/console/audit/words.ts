import type { AuditAction, AuditKind } from "../../audit/record.js";
import type { Language } from "../../language.js";

/** The words of the audit. */
export interface AuditWords {
  readonly title: string;
  readonly about: string;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly kind: string;
  readonly subject: string;
  readonly detail: string;
  readonly from: string;
  readonly to: string;
  readonly any: string;
  readonly filter: string;
  readonly none: string;
  readonly kinds: Readonly<Record<AuditKind, string>>;
  readonly actions: Readonly<Record<AuditAction, string>>;
}

const en: AuditWords = {
  title: "Audit",
  about: "Who did what, by ids alone. An entry is never changed; it goes when retention takes it.",
  at: "At",
  who: "Who",
  what: "Did",
  kind: "To",
  subject: "Which",
  detail: "More",
  from: "From",
  to: "Until",
  any: "any",
  filter: "Filter",
  none: "No entry fits.",
  kinds: {
    tenant: "organization",
    "api-key": "key",
    member: "member",
    person: "person",
    order: "order",
    invitation: "invitation",
    session: "session",
    result: "result",
    document: "content",
    webhook: "webhook",
    connection: "connection",
    mail: "mail",
  },
  actions: {
    created: "created",
    changed: "changed",
    removed: "removed",
    canceled: "canceled",
    used: "used",
    read: "read",
    exported: "exported",
    erased: "erased",
    scored: "scored",
    begun: "begun",
    "time-changed": "time changed",
    "expiry-changed": "end changed",
    reopened: "reopened",
    withdrawn: "withdrawn",
    "signed-in": "signed in",
    "signed-out": "signed out",
    forgotten: "forgotten by retention",
    tampered: "found changed from outside",
  },
};

const de: AuditWords = {
  title: "Protokoll",
  about:
    "Wer was tat, nur durch Kennungen. Ein Eintrag wird nie geändert; er geht, wenn die Aufbewahrung endet.",
  at: "Wann",
  who: "Wer",
  what: "Tat",
  kind: "Woran",
  subject: "Welches",
  detail: "Mehr",
  from: "Von",
  to: "Bis",
  any: "alle",
  filter: "Filtern",
  none: "Kein Eintrag passt.",
  kinds: {
    tenant: "Organisation",
    "api-key": "Schlüssel",
    member: "Mitglied",
    person: "Person",
    order: "Auftrag",
    invitation: "Einladung",
    session: "Sitzung",
    result: "Ergebnis",
    document: "Inhalt",
    webhook: "Webhook",
    connection: "Anbindung",
    mail: "Mail",
  },
  actions: {
    created: "erstellt",
    changed: "geändert",
    removed: "entfernt",
    canceled: "storniert",
    used: "benutzt",
    read: "gelesen",
    exported: "exportiert",
    erased: "gelöscht",
    scored: "bewertet",
    begun: "begonnen",
    "time-changed": "Zeit geändert",
    "expiry-changed": "Ende geändert",
    reopened: "wieder geöffnet",
    withdrawn: "zurückgezogen",
    "signed-in": "angemeldet",
    "signed-out": "abgemeldet",
    forgotten: "nach der Aufbewahrungszeit vergessen",
    tampered: "von außen verändert gefunden",
  },
};

/** The words of the audit, by language. */
export const auditWords: Readonly<Record<Language, AuditWords>> = { en, de };
