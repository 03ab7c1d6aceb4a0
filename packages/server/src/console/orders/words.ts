import type { Language } from "../../language.js";
import type { Accommodation, OrderStatus } from "../../orders/order.js";
import type { PeopleMistake } from "./people-file.js";

/** The words of orders, invitations and people. */
export interface OrderWords {
  readonly orders: string;
  readonly order: string;
  readonly invite: string;
  readonly inviteMany: string;
  readonly person: string;
  readonly form: string;
  readonly status: string;
  readonly decisions: string;
  readonly deadline: string;
  readonly result: string;
  readonly team: string;
  readonly search: string;
  readonly any: string;
  readonly filter: string;
  readonly none: string;
  readonly noForms: string;
  readonly profile: string;
  readonly statuses: Readonly<Record<OrderStatus, string>>;
  readonly times: Readonly<Record<`${Accommodation}`, string>>;
  readonly time: string;
  readonly timeHint: string;
  readonly attempts: string;
  readonly ordered: string;
  readonly source: string;
  /** Where an order came from, of those that are no platform. */
  readonly sources: Readonly<Partial<Record<string, string>>>;
  readonly reference: string;
  readonly language: string;
  readonly name: string;
  readonly email: string;
  readonly deadlineHint: string;
  readonly referenceHint: string;
  readonly days: string;
  readonly optional: string;
  readonly makeInvitation: string;
  readonly invitations: string;
  readonly invitationStates: Readonly<Record<"open" | "used" | "revoked" | "expired", string>>;
  readonly made: string;
  readonly expires: string;
  readonly firstUsed: string;
  readonly browsers: string;
  readonly noInvitations: string;
  readonly newLink: string;
  readonly remind: string;
  readonly revoke: string;
  readonly revokeHint: string;
  /** Why nobody can be invited, and what to change. */
  readonly closed: Readonly<Record<"attempts" | "deadline", string>>;
  /** What is asked before what can't be undone. */
  readonly sure: Readonly<
    Record<"revoke" | "cancel" | "bounced", { readonly title: string; readonly about: string }>
  >;
  readonly sittings: string;
  readonly attempt: string;
  readonly begun: string;
  readonly ended: string;
  readonly noSittings: string;
  readonly change: string;
  readonly save: string;
  readonly cancel: string;
  readonly cancelHint: string;
  readonly done: Readonly<Record<"revoked" | "changed" | "canceled", string>>;
  readonly link: {
    readonly invited: string;
    readonly reminded: string;
    readonly once: (person: string) => string;
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
    readonly mail: string;
    readonly toOrder: string;
    readonly another: string;
  };
  readonly many: {
    readonly about: string;
    readonly columns: string;
    readonly file: string;
    readonly orText: string;
    readonly look: string;
    readonly wrong: (count: number) => string;
    readonly line: string;
    readonly mistake: string;
    readonly codes: Readonly<Record<PeopleMistake["code"], (mistake: PeopleMistake) => string>>;
    readonly preview: string;
    readonly count: (people: number) => string;
    readonly known: string;
    readonly confirm: (people: number) => string;
    readonly changeFile: string;
    readonly doneTitle: (people: number) => string;
    readonly doneBefore: string;
    readonly links: string;
    readonly download: string;
  };
}

const en: OrderWords = {
  orders: "Orders",
  order: "Order",
  invite: "Invite a person",
  inviteMany: "Invite people from a file",
  person: "Person",
  form: "Form",
  status: "Status",
  decisions: "Decisions",
  deadline: "Deadline",
  result: "Result",
  team: "Team",
  search: "Name, address or reference",
  any: "any",
  filter: "Filter",
  none: "No order fits.",
  noForms: "There is no form to order yet.",
  profile: "Profile",
  statuses: {
    ordered: "ordered",
    invited: "invited",
    started: "started",
    completed: "completed",
    withdrawn: "withdrawn",
    expired: "expired",
    canceled: "canceled",
  },
  times: {
    1: "usual time",
    1.25: "time × 1.25",
    1.5: "time × 1.5",
    2: "time × 2",
    untimed: "no time limits",
  },
  time: "Time",
  timeHint: "Every time limit is multiplied by this.",
  attempts: "Attempts",
  ordered: "Ordered",
  source: "Source",
  sources: { console: "this console", api: "a program (API)" },
  reference: "Reference",
  language: "Language",
  name: "Name",
  email: "E-mail",
  deadlineHint: "The end of this day (UTC). Left empty: none.",
  referenceHint: "Your own id for the person: the same reference is the same person.",
  days: "Days that the invitation can be used",
  optional: "may be left empty",
  makeInvitation: "Order and make the invitation",
  invitations: "Invitations",
  invitationStates: { open: "can be used", used: "opened", revoked: "revoked", expired: "expired" },
  made: "Made",
  expires: "Can be used until",
  firstUsed: "First opened",
  browsers: "Browsers",
  noInvitations: "There is no invitation yet.",
  newLink: "Make a new link",
  remind: "Remind",
  revoke: "Revoke all invitations",
  revokeHint: "Browsers that are in already stay in; the session's page can let them out.",
  closed: {
    attempts: "All attempts are used. Give one more below to invite again.",
    deadline: "The deadline has passed. Move it below to invite again.",
  },
  sure: {
    revoke: {
      title: "Revoke all invitations?",
      about:
        "Links that were sent open nothing any more. This can't be undone; new links can be made. Browsers that are in already stay in.",
    },
    cancel: {
      title: "Cancel this order?",
      about: "Its invitations end with it. This can't be undone; another order can be made.",
    },
    bounced: {
      title: "Did this mail come back?",
      about: "It counts as not delivered from then on. That can't be taken back; the mail can be sent again.",
    },
  },
  sittings: "Sessions",
  attempt: "Attempt",
  begun: "Begun",
  ended: "Ended",
  noSittings: "Nobody has begun yet.",
  change: "Change the order",
  save: "Save",
  cancel: "Cancel the order",
  cancelHint: "Its invitations end with it.",
  done: {
    revoked: "All invitations to this order are revoked.",
    changed: "The order was changed. A session under way has its new time already.",
    canceled: "The order was canceled.",
  },
  link: {
    invited: "The invitation is made",
    reminded: "A reminder is ready",
    once: (person) =>
      `This is the link for ${person}. It is shown this once: only its fingerprint is stored.`,
    label: "Link",
    copy: "Copy",
    copied: "Copied",
    mail: "Write the mail",
    toOrder: "To the order",
    another: "Invite another person",
  },
  many: {
    about: "One line per person. Nothing is stored before you have seen the list and confirmed it.",
    columns:
      "Columns: name, email, reference, team, language, time (1, 1.25, 1.5, 2 or untimed). One of the first three must be there; the first line names them.",
    file: "CSV file (UTF-8)",
    orText: "Or its text",
    look: "Look it over",
    wrong: (count) =>
      count === 1
        ? "One thing is wrong; nothing was stored."
        : `${count} things are wrong; nothing was stored.`,
    line: "Line",
    mistake: "What is wrong",
    codes: {
      empty: () => "There are no people in it.",
      "no-column": () => "No column is headed name, email or reference.",
      "unknown-column": ({ about }) => `The column “${about}” is not known. Leave it out, or rename it.`,
      "twice-column": ({ about }) => `The column “${about}” is there twice.`,
      unclosed: () => "A quote is opened here and never closed.",
      "too-many-cells": ({ about }) =>
        `“${about}” stands beyond the last column. Put a cell with a comma in quotes.`,
      "no-address": () => "There is no address, and the invitations shall go by mail.",
      nobody: () => "Neither name, email nor reference says who this is.",
      "wrong-field": ({ about }) => `This is not as it must be – ${about}`,
      "wrong-time": ({ about }) => `“${about}” is no time: 1, 1.25, 1.5, 2 or untimed.`,
      "same-reference": ({ about, before }) => `The reference “${about}” is in line ${before} already.`,
      "same-email": ({ about, before }) => `The address “${about}” is in line ${before} already.`,
      "too-many": ({ about }) => `There are ${about} people; one file brings at most 1,000. Split it here.`,
    },
    preview: "People to be invited",
    count: (people) => (people === 1 ? "One person." : `${people} people.`),
    known: "known",
    confirm: (people) =>
      people === 1 ? "Order and invite this person" : `Order and invite these ${people} people`,
    changeFile: "Take another file",
    doneTitle: (people) => (people === 1 ? "One person is invited" : `${people} people are invited`),
    doneBefore:
      "This list was confirmed before: their orders are there. New links can be made on each order's page.",
    links: "The links are shown this once. Download them now.",
    download: "Download the links (CSV)",
  },
};

const de: OrderWords = {
  orders: "Aufträge",
  order: "Auftrag",
  invite: "Eine Person einladen",
  inviteMany: "Personen aus einer Datei einladen",
  person: "Person",
  form: "Form",
  status: "Stand",
  decisions: "Entscheidungen",
  deadline: "Frist",
  result: "Ergebnis",
  team: "Team",
  search: "Name, Adresse oder Referenz",
  any: "alle",
  filter: "Filtern",
  none: "Kein Auftrag passt.",
  noForms: "Es gibt noch keine Form, die beauftragt werden kann.",
  profile: "Profil",
  statuses: {
    ordered: "beauftragt",
    invited: "eingeladen",
    started: "begonnen",
    completed: "abgeschlossen",
    withdrawn: "zurückgezogen",
    expired: "abgelaufen",
    canceled: "storniert",
  },
  times: {
    1: "übliche Zeit",
    1.25: "Zeit × 1,25",
    1.5: "Zeit × 1,5",
    2: "Zeit × 2",
    untimed: "keine Zeitgrenzen",
  },
  time: "Zeit",
  timeHint: "Jede Zeitgrenze wird damit vervielfacht.",
  attempts: "Versuche",
  ordered: "Beauftragt",
  source: "Quelle",
  sources: { console: "diese Konsole", api: "ein Programm (API)" },
  reference: "Referenz",
  language: "Sprache",
  name: "Name",
  email: "E-Mail",
  deadlineHint: "Das Ende dieses Tages (UTC). Leer: keine.",
  referenceHint: "Ihre eigene Kennung der Person: Dieselbe Referenz ist dieselbe Person.",
  days: "Tage, die die Einladung gilt",
  optional: "darf leer bleiben",
  makeInvitation: "Beauftragen und Einladung erstellen",
  invitations: "Einladungen",
  invitationStates: { open: "gültig", used: "geöffnet", revoked: "widerrufen", expired: "abgelaufen" },
  made: "Erstellt",
  expires: "Gültig bis",
  firstUsed: "Zuerst geöffnet",
  browsers: "Browser",
  noInvitations: "Es gibt noch keine Einladung.",
  newLink: "Neuen Link erstellen",
  remind: "Erinnern",
  revoke: "Alle Einladungen widerrufen",
  revokeHint:
    "Browser, die schon eingelassen sind, bleiben es; auf der Seite der Sitzung lassen sie sich abmelden.",
  closed: {
    attempts: "Alle Versuche sind verbraucht. Geben Sie unten einen mehr, um wieder einzuladen.",
    deadline: "Die Frist ist vorbei. Verschieben Sie sie unten, um wieder einzuladen.",
  },
  sure: {
    revoke: {
      title: "Alle Einladungen widerrufen?",
      about:
        "Gesendete Links öffnen nichts mehr. Das lässt sich nicht rückgängig machen; neue Links lassen sich erstellen. Browser, die schon eingelassen sind, bleiben es.",
    },
    cancel: {
      title: "Diesen Auftrag stornieren?",
      about:
        "Seine Einladungen enden damit. Das lässt sich nicht rückgängig machen; ein anderer Auftrag lässt sich erstellen.",
    },
    bounced: {
      title: "Kam diese Mail zurück?",
      about:
        "Sie gilt dann als nicht zugestellt. Das lässt sich nicht zurücknehmen; die Mail lässt sich erneut senden.",
    },
  },
  sittings: "Sitzungen",
  attempt: "Versuch",
  begun: "Begonnen",
  ended: "Beendet",
  noSittings: "Noch hat niemand begonnen.",
  change: "Auftrag ändern",
  save: "Speichern",
  cancel: "Auftrag stornieren",
  cancelHint: "Seine Einladungen enden damit.",
  done: {
    revoked: "Alle Einladungen zu diesem Auftrag sind widerrufen.",
    changed: "Der Auftrag wurde geändert. Eine laufende Sitzung hat ihre neue Zeit schon.",
    canceled: "Der Auftrag wurde storniert.",
  },
  link: {
    invited: "Die Einladung ist erstellt",
    reminded: "Eine Erinnerung liegt bereit",
    once: (person) =>
      `Das ist der Link für ${person}. Er wird nur dieses eine Mal gezeigt: Gespeichert ist nur sein Fingerabdruck.`,
    label: "Link",
    copy: "Kopieren",
    copied: "Kopiert",
    mail: "E-Mail schreiben",
    toOrder: "Zum Auftrag",
    another: "Noch eine Person einladen",
  },
  many: {
    about: "Eine Zeile je Person. Gespeichert wird nichts, bevor Sie die Liste gesehen und bestätigt haben.",
    columns:
      "Spalten: name, email, referenz, team, sprache, zeit (1, 1.25, 1.5, 2 oder untimed). Eine der ersten drei muss da sein; die erste Zeile benennt sie.",
    file: "CSV-Datei (UTF-8)",
    orText: "Oder ihr Text",
    look: "Durchsehen",
    wrong: (count) =>
      count === 1
        ? "Ein Fehler; es wurde nichts gespeichert."
        : `${count} Fehler; es wurde nichts gespeichert.`,
    line: "Zeile",
    mistake: "Was falsch ist",
    codes: {
      empty: () => "Es stehen keine Personen darin.",
      "no-column": () => "Keine Spalte heißt name, email oder referenz.",
      "unknown-column": ({ about }) =>
        `Die Spalte „${about}“ ist nicht bekannt. Lassen Sie sie weg oder benennen Sie sie um.`,
      "twice-column": ({ about }) => `Die Spalte „${about}“ gibt es zweimal.`,
      unclosed: () => "Hier beginnt ein Anführungszeichen, das nie endet.",
      "too-many-cells": ({ about }) =>
        `„${about}“ steht jenseits der letzten Spalte. Setzen Sie eine Zelle mit Komma in Anführungszeichen.`,
      "no-address": () => "Es fehlt eine Adresse, und die Einladungen sollen per Mail gehen.",
      nobody: () => "Weder Name, E-Mail noch Referenz sagt, wer das ist.",
      "wrong-field": ({ about }) => `Das ist nicht, wie es sein muss – ${about}`,
      "wrong-time": ({ about }) => `„${about}“ ist keine Zeit: 1, 1.25, 1.5, 2 oder untimed.`,
      "same-reference": ({ about, before }) => `Die Referenz „${about}“ steht schon in Zeile ${before}.`,
      "same-email": ({ about, before }) => `Die Adresse „${about}“ steht schon in Zeile ${before}.`,
      "too-many": ({ about }) =>
        `Es sind ${about} Personen; eine Datei bringt höchstens 1.000. Teilen Sie sie hier.`,
    },
    preview: "Wer eingeladen wird",
    count: (people) => (people === 1 ? "Eine Person." : `${people} Personen.`),
    known: "bekannt",
    confirm: (people) =>
      people === 1
        ? "Diese Person beauftragen und einladen"
        : `Diese ${people} Personen beauftragen und einladen`,
    changeFile: "Eine andere Datei nehmen",
    doneTitle: (people) =>
      people === 1 ? "Eine Person ist eingeladen" : `${people} Personen sind eingeladen`,
    doneBefore:
      "Diese Liste wurde schon bestätigt: Die Aufträge sind da. Neue Links lassen sich auf der Seite jedes Auftrags erstellen.",
    links: "Die Links werden nur dieses eine Mal gezeigt. Laden Sie sie jetzt herunter.",
    download: "Links herunterladen (CSV)",
  },
};

/** The words of orders, by language. */
export const orderWords: Readonly<Record<Language, OrderWords>> = { en, de };
