import type { Role } from "../../access/principal.js";
import type { Language } from "../../language.js";
import type { Section } from "./sections.js";

/** What stands around every page of the console. */
export interface FrameWords {
  readonly skip: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly navigation: string;
  readonly signOut: string;
  readonly language: string;
  readonly more: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly refused: string;
  readonly back: string;
  /** What to do about a refusal, by its status, where the host's own words are in English alone. */
  readonly advice: Readonly<Record<number, string>>;
  /** What it is about, by its code or why it was refused: more than its status says. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly code: string;
  readonly signIn: {
    readonly title: string;
    readonly key: string;
    readonly hint: string;
    readonly button: string;
    readonly account: string;
    readonly wrong: string;
    readonly tooOften: string;
    readonly noPages: string;
  };
  readonly roles: Readonly<Record<Role, string>>;
  /** What each may do. */
  readonly rolesAbout: Readonly<Record<Role, string>>;
}

const en: FrameWords = {
  skip: "Skip to the content",
  sections: {
    orders: "Orders",
    results: "Results",
    teams: "Teams",
    library: "Library",
    export: "Export",
    webhooks: "Webhooks",
    connections: "Platforms",
    audit: "Audit",
    settings: "Settings",
  },
  navigation: "Console",
  signOut: "Sign out",
  language: "Auf Deutsch",
  more: "Older",
  none: "There are none yet.",
  yes: "yes",
  no: "no",
  refused: "That was not done",
  back: "Go back",
  advice: {
    400: "What was sent can't be read as it is.",
    401: "Sign in first.",
    403: "Your roles do not include this.",
    404: "There is nothing at this address, or not any more.",
    409: "It does not fit where things stand. Go back and look again.",
    410: "It is no longer there.",
    413: "It is larger than allowed here.",
    415: "Send it from its page.",
    422: "It can't be done as asked.",
    429: "Too many requests. Wait a minute.",
    500: "Something went wrong here. It was written down; try again later.",
    503: "Not available at the moment. Nothing was stored; try again.",
  },
  reasons: {
    "foreign-origin":
      "This was sent from a page of another address than the host's own, so it was not done. Open the console at its own address.",
  },
  code: "Code",
  signIn: {
    title: "Sign in",
    key: "Key",
    hint: "It begins with lsk_ and was printed when the host was started for the first time. Where it was lost, a start with --new-key prints another.",
    button: "Sign in",
    account: "Sign in with your account",
    wrong: "This key opens nothing. Check it, or ask for a new one.",
    tooOften: "Too many wrong keys. Wait a quarter of an hour.",
    noPages: "This key is for programs: it opens no page of the console.",
  },
  roles: {
    coordinator: "Coordinator",
    assessor: "Assessor",
    author: "Author",
    tracking: "Tracking",
    admin: "Admin",
    host: "Host",
  },
  rolesAbout: {
    coordinator: "orders, invites, follows progress",
    assessor: "reads results in full, gives time",
    author: "brings content, reads its keys",
    tracking: "reads status and shared scores, for systems",
    admin: "keys, members, webhooks, retention, audit, and all of the above",
    host: "keeps the tenants",
  },
};

const de: FrameWords = {
  skip: "Zum Inhalt",
  sections: {
    orders: "Aufträge",
    results: "Ergebnisse",
    teams: "Teams",
    library: "Bibliothek",
    export: "Export",
    webhooks: "Webhooks",
    connections: "Plattformen",
    audit: "Protokoll",
    settings: "Einstellungen",
  },
  navigation: "Konsole",
  signOut: "Abmelden",
  language: "In English",
  more: "Ältere",
  none: "Noch nichts da.",
  yes: "ja",
  no: "nein",
  refused: "Das wurde nicht ausgeführt",
  back: "Zurück",
  advice: {
    400: "Was gesendet wurde, lässt sich so nicht lesen.",
    401: "Melden Sie sich zuerst an.",
    403: "Ihre Rollen umfassen das nicht.",
    404: "Unter dieser Adresse ist nichts, oder nichts mehr.",
    409: "Es passt nicht zum jetzigen Stand. Gehen Sie zurück und sehen Sie noch einmal nach.",
    410: "Es ist nicht mehr da.",
    413: "Es ist größer als hier erlaubt.",
    415: "Senden Sie es von seiner Seite aus.",
    422: "So lässt es sich nicht ausführen.",
    429: "Zu viele Anfragen. Warten Sie eine Minute.",
    500: "Hier ist etwas schiefgegangen. Es wurde vermerkt; versuchen Sie es später noch einmal.",
    503: "Zurzeit nicht verfügbar. Es wurde nichts gespeichert; versuchen Sie es noch einmal.",
  },
  reasons: {
    "foreign-origin":
      "Das kam von einer Seite unter einer anderen Adresse als der des Hosts und wurde deshalb nicht getan. Öffnen Sie die Konsole unter ihrer eigenen Adresse.",
    "not-text":
      "Das enthält Steuerzeichen oder ist kein Text in UTF-8. Speichern Sie die Datei in Ihrer Tabellenkalkulation als „CSV UTF-8“.",
    "not-a-form": "Das Formular lässt sich nicht lesen. Senden Sie es von seiner Seite aus.",
    "invalid-request": "Was gesendet wurde, lässt sich so nicht lesen.",
    "not-found": "Das gibt es nicht, oder nicht mehr.",
    "not-signed-in": "Melden Sie sich zuerst an.",
    "not-permitted": "Ihre Rollen umfassen das nicht.",
    "already-there": "Das gibt es schon, mit anderem Inhalt.",
    "version-exists": "Diese Version gibt es schon, mit anderem Inhalt.",
    "order-canceled": "Dieser Auftrag wurde storniert.",
    "person-erased": "Diese Person wurde gelöscht; erstellen Sie einen neuen Auftrag.",
    "moved-on": "Die Sitzung ist inzwischen weiter. Laden Sie die Seite neu.",
    "no-address":
      "Von dieser Person ist keine E-Mail-Adresse bekannt. Geben Sie eine an, oder geben Sie den Link weiter.",
    "too-many-rows": "Das sind mehr als 100.000 Zeilen. Grenzen Sie sie nach Tagen, Team oder Form ein.",
    "too-large": "Es ist größer als hier erlaubt.",
    "too-many-requests": "Zu viele Anfragen. Warten Sie eine Minute.",
    "unsupported-media": "Senden Sie es von seiner Seite aus.",
    "is-begun": "Es wird oder wurde schon bearbeitet: Es gibt nichts mehr zu stornieren.",
    "deadline-passed": "Die Frist ist schon vorbei.",
    "not-over": "Die Sitzung ist noch nicht zu Ende.",
    "no-browser":
      "Dieser Host hat keinen Browser, der druckt. Öffnen Sie die Seite (.html) und drucken Sie sie aus Ihrem, oder bitten Sie den Betreiber, Chromium zu installieren.",
  },
  code: "Code",
  signIn: {
    title: "Anmelden",
    key: "Schlüssel",
    hint: "Er beginnt mit lsk_ und wurde beim ersten Start des Programms ausgegeben. Ging er verloren, gibt ein Start mit --new-key einen neuen aus.",
    button: "Anmelden",
    account: "Mit Ihrem Konto anmelden",
    wrong: "Dieser Schlüssel öffnet nichts. Prüfen Sie ihn, oder bitten Sie um einen neuen.",
    tooOften: "Zu viele falsche Schlüssel. Warten Sie eine Viertelstunde.",
    noPages: "Dieser Schlüssel ist für Programme: Er öffnet keine Seite der Konsole.",
  },
  roles: {
    coordinator: "Koordination",
    assessor: "Assessor",
    author: "Autor",
    tracking: "Tracking",
    admin: "Verwaltung",
    host: "Betrieb",
  },
  rolesAbout: {
    coordinator: "beauftragt, lädt ein, verfolgt den Fortschritt",
    assessor: "liest Ergebnisse ganz, gibt Zeit",
    author: "bringt Inhalte ein, liest ihre Schlüssel",
    tracking: "liest Stand und freigegebene Werte, für Systeme",
    admin: "Schlüssel, Mitglieder, Webhooks, Aufbewahrung, Protokoll und alles darüber",
    host: "verwaltet die Mandanten",
  },
};

/** The words around every page, by language. */
export const frameWords: Readonly<Record<Language, FrameWords>> = { en, de };
