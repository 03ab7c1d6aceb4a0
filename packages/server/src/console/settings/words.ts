import type { Language } from "../../language.js";
import type { MailKind } from "../../mail/mail.js";
import type { Mailer } from "../../mail/mailer.js";

/** The words of settings. */
export interface SettingsWords {
  readonly title: string;
  readonly keys: string;
  readonly keysAbout: string;
  readonly name: string;
  readonly roles: string;
  readonly made: string;
  readonly lastUsed: string;
  readonly expires: string;
  readonly state: string;
  readonly states: Readonly<Record<"works" | "revoked" | "expired", string>>;
  readonly revoke: string;
  readonly addKey: string;
  readonly expiresHint: string;
  readonly newKey: string;
  readonly newKeyAbout: string;
  readonly key: string;
  readonly copy: string;
  readonly copied: string;
  readonly back: string;
  readonly members: string;
  readonly membersAbout: string;
  readonly issuer: string;
  readonly subject: string;
  readonly lastSeen: string;
  readonly addMember: string;
  readonly remove: string;
  readonly noMembers: string;
  readonly organization: string;
  readonly organizationName: string;
  readonly invitationDays: string;
  readonly theme: string;
  readonly themeNone: string;
  readonly themeHint: string;
  readonly mail: string;
  readonly mailAbout: string;
  readonly mailers: Readonly<Record<Mailer["kind"], string>>;
  readonly mailSender: string;
  readonly mailReply: string;
  readonly remindDays: string;
  readonly remindHint: string;
  readonly mailTexts: string;
  readonly mailTextsAbout: string;
  readonly mailKinds: Readonly<Record<MailKind, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly mailSubject: string;
  readonly mailText: string;
  readonly retention: string;
  readonly retentionAbout: string;
  readonly sessions: string;
  readonly people: string;
  readonly audit: string;
  readonly keptHint: string;
  readonly contact: string;
  readonly contactAbout: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly dataPage: string;
  readonly data: string;
  readonly dataHint: string;
  readonly save: string;
  /** What is asked before what can't be undone. */
  readonly sure: Readonly<
    Record<"revoke" | "remove" | "retention", { readonly title: string; readonly about: string }>
  >;
  readonly done: Readonly<Record<"saved" | "revoked" | "removed" | "member", string>>;
}

const en: SettingsWords = {
  title: "Settings",
  keys: "Keys",
  keysAbout:
    "A key signs a person in to this console, or a program in to the API. It is shown once, when it is made.",
  name: "Name",
  roles: "Roles",
  made: "Made",
  lastUsed: "Last used",
  expires: "Expires",
  state: "State",
  states: { works: "works", revoked: "revoked", expired: "expired" },
  revoke: "Revoke",
  addKey: "Make a key",
  expiresHint: "The end of this day (UTC). Left empty: never.",
  newKey: "The key is made",
  newKeyAbout: "This is the key. It is shown this once and can't be shown again.",
  key: "Key",
  copy: "Copy",
  copied: "Copied",
  back: "To the settings",
  members: "Members",
  membersAbout: "People of the team who sign in with an account of your organization (OpenID Connect).",
  issuer: "Issuer",
  subject: "Subject",
  lastSeen: "Last seen",
  addMember: "Add a member, or change their roles",
  remove: "Remove",
  noMembers: "There are none.",
  organization: "Organization",
  organizationName: "Name, as candidates see it",
  invitationDays: "Days that an invitation can be used",
  theme: "Theme of reports",
  themeNone: "leadsim's own",
  themeHint: "Colors, logo and name of reports; the newest version. Themes are brought in under Library.",
  mail: "Mails to candidates",
  mailAbout: "Invitations and reminders, in the person's language.",
  mailers: {
    server: "They are sent by the host's mail server.",
    folder: "No mail server is set: each is put into the host's mail folder as a file, and nothing is sent.",
  },
  mailSender: "Whom they come from (else: the organization)",
  mailReply: "Address for answers",
  remindDays: "Days before the deadline that people are reminded",
  remindHint: "Once, by mail, whoever was invited by mail and is not done. Left empty: nobody.",
  mailTexts: "Your own words",
  mailTextsAbout:
    "One paragraph per line, in the place of ours. The greeting, the link and how long it can be used are told beside them.",
  mailKinds: { invitation: "invitation", reminder: "reminder" },
  languages: { en: "English", de: "German" },
  mailSubject: "Subject",
  mailText: "Text",
  retention: "How long data are kept",
  retentionAbout: "Days after which data go by themselves.",
  sessions: "Sessions after their end, with results",
  people: "People after the last activity",
  audit: "Entries of the audit",
  keptHint: "Left empty: kept.",
  contact: "What candidates are told",
  contactAbout: "Shown to candidates before they begin, beside what the simulation itself says.",
  contactName: "Whom they can ask",
  contactEmail: "E-mail",
  contactPhone: "Telephone",
  dataPage: "Page about data protection (https://)",
  data: "What happens with their answers",
  dataHint: "One paragraph per line. Needed where there is a page.",
  save: "Save",
  sure: {
    revoke: {
      title: "Revoke this key?",
      about:
        "It opens nothing any more: a program that calls with it is refused, and whoever signed in here with it is out. That may be you. This can't be undone; another key can be made.",
    },
    remove: {
      title: "Remove this member?",
      about: "They are signed out everywhere and can't sign in again until they are added once more.",
    },
    retention: {
      title: "Keep data for a shorter time?",
      about: "What is older than the new limit goes by itself, soon, and does not come back.",
    },
  },
  done: {
    saved: "It is stored.",
    revoked: "The key opens nothing any more.",
    removed: "The member is signed out everywhere.",
    member: "The member is stored.",
  },
};

const de: SettingsWords = {
  title: "Einstellungen",
  keys: "Schlüssel",
  keysAbout:
    "Ein Schlüssel meldet eine Person an dieser Konsole an oder ein Programm an der API. Er wird einmal gezeigt, wenn er entsteht.",
  name: "Name",
  roles: "Rollen",
  made: "Erstellt",
  lastUsed: "Zuletzt benutzt",
  expires: "Läuft ab",
  state: "Zustand",
  states: { works: "gültig", revoked: "widerrufen", expired: "abgelaufen" },
  revoke: "Widerrufen",
  addKey: "Schlüssel erstellen",
  expiresHint: "Das Ende dieses Tages (UTC). Leer: nie.",
  newKey: "Der Schlüssel ist erstellt",
  newKeyAbout: "Das ist der Schlüssel. Er wird nur dieses eine Mal gezeigt.",
  key: "Schlüssel",
  copy: "Kopieren",
  copied: "Kopiert",
  back: "Zu den Einstellungen",
  members: "Mitglieder",
  membersAbout: "Personen des Teams, die sich mit einem Konto Ihrer Organisation anmelden (OpenID Connect).",
  issuer: "Aussteller",
  subject: "Subject",
  lastSeen: "Zuletzt da",
  addMember: "Mitglied hinzufügen oder Rollen ändern",
  remove: "Entfernen",
  noMembers: "Keine.",
  organization: "Organisation",
  organizationName: "Name, wie ihn die Teilnehmenden sehen",
  invitationDays: "Tage, die eine Einladung gilt",
  theme: "Gestaltung der Berichte",
  themeNone: "die von leadsim",
  themeHint:
    "Farben, Logo und Name der Berichte; die neueste Fassung. Gestaltungen kommen über die Bibliothek herein.",
  mail: "Mails an Teilnehmende",
  mailAbout: "Einladungen und Erinnerungen, in der Sprache der Person.",
  mailers: {
    server: "Der Mailserver des Hosts sendet sie.",
    folder:
      "Es ist kein Mailserver eingestellt: Jede liegt als Datei im Mailordner des Hosts, gesendet wird nichts.",
  },
  mailSender: "Von wem sie kommen (sonst: die Organisation)",
  mailReply: "Adresse für Antworten",
  remindDays: "Tage vor der Frist, an denen erinnert wird",
  remindHint: "Einmal, per Mail, wer per Mail eingeladen wurde und nicht fertig ist. Leer: niemand.",
  mailTexts: "Ihre eigenen Worte",
  mailTextsAbout:
    "Ein Absatz je Zeile, anstelle der unseren. Anrede, Link und wie lange er gilt stehen dabei.",
  mailKinds: { invitation: "Einladung", reminder: "Erinnerung" },
  languages: { en: "Englisch", de: "Deutsch" },
  mailSubject: "Betreff",
  mailText: "Text",
  retention: "Wie lange Daten bleiben",
  retentionAbout: "Tage, nach denen Daten von selbst verschwinden.",
  sessions: "Sitzungen nach ihrem Ende, mit Ergebnissen",
  people: "Personen nach der letzten Aktivität",
  audit: "Einträge des Protokolls",
  keptHint: "Leer: sie bleiben.",
  contact: "Was Teilnehmende erfahren",
  contactAbout: "Wird vor dem Beginn gezeigt, neben dem, was die Simulation selbst sagt.",
  contactName: "Wen sie fragen können",
  contactEmail: "E-Mail",
  contactPhone: "Telefon",
  dataPage: "Seite zum Datenschutz (https://)",
  data: "Was mit ihren Antworten geschieht",
  dataHint: "Ein Absatz je Zeile. Nötig, wo es eine Seite gibt.",
  save: "Speichern",
  sure: {
    revoke: {
      title: "Diesen Schlüssel widerrufen?",
      about:
        "Er öffnet nichts mehr: Ein Programm, das ihn benutzt, wird abgelehnt, und wer sich damit hier angemeldet hat, ist draußen. Das können Sie selbst sein. Es lässt sich nicht rückgängig machen; ein anderer Schlüssel lässt sich erstellen.",
    },
    remove: {
      title: "Dieses Mitglied entfernen?",
      about: "Es wird überall abgemeldet und kann sich erst wieder anmelden, wenn es neu hinzugefügt ist.",
    },
    retention: {
      title: "Daten kürzer aufbewahren?",
      about: "Was älter ist als die neue Grenze, verschwindet bald von selbst und kommt nicht wieder.",
    },
  },
  done: {
    saved: "Es ist gespeichert.",
    revoked: "Der Schlüssel öffnet nichts mehr.",
    removed: "Das Mitglied ist überall abgemeldet.",
    member: "Das Mitglied ist gespeichert.",
  },
};

/** The words of settings, by language. */
export const settingsWords: Readonly<Record<Language, SettingsWords>> = { en, de };
