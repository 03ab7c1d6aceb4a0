import type { Callback } from "../../callbacks/callback.js";
import type { Language } from "../../language.js";
import type { ConnectionKind } from "../../platforms/connection-settings.js";

/** The words of connections to platforms. */
export interface ConnectionWords {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly name: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<ConnectionKind, string>>;
  readonly made: string;
  readonly lastUsed: string;
  readonly lastError: string;
  readonly forms: string;
  readonly formsAbout: string;
  readonly apiKey: string;
  readonly password: string;
  readonly base: string;
  readonly baseHint: string;
  readonly integration: string;
  readonly workspace: string;
  readonly theirConnection: string;
  readonly endpoint: string;
  readonly user: string;
  readonly hosts: string;
  readonly hostsHint: string;
  readonly course: string;
  readonly courseAbout: string;
  readonly language: string;
  readonly add: string;
  readonly added: string;
  readonly key: string;
  readonly keyAbout: string;
  readonly copy: string;
  readonly copied: string;
  readonly open: string;
  readonly addresses: string;
  readonly addressesAbout: string;
  readonly remove: string;
  readonly sure: { readonly title: string; readonly about: string };
  readonly callbacks: string;
  readonly noCallbacks: string;
  /** Of record stores, which are told of sessions as they go on. */
  readonly feeds: string;
  readonly noFeeds: Readonly<Record<"lrs" | "cmi5", string>>;
  readonly session: string;
  readonly eventsTold: string;
  readonly order: string;
  readonly state: string;
  readonly statuses: Readonly<Record<Callback["status"], string>>;
  readonly tries: string;
  readonly lastAnswer: string;
  readonly lastTried: string;
  readonly again: string;
  readonly done: Readonly<Record<"again" | "removed", string>>;
}

const en: ConnectionWords = {
  title: "Platforms",
  about:
    "Applicant tracking systems and learning platforms that send people here and are told what came of it.",
  none: "No platform is connected yet.",
  name: "Name",
  kind: "Platform",
  kinds: {
    greenhouse: "Greenhouse",
    kombo: "Kombo",
    unified: "Unified",
    lrs: "Learning record store (xAPI)",
    cmi5: "Learning platform (cmi5)",
  },
  made: "Made",
  lastUsed: "Last called",
  lastError: "Last mistake",
  forms: "Forms it offers",
  formsAbout: "None checked: all that are not for practice.",
  apiKey: "Key of the platform's API",
  password: "Password, or secret of the key",
  base: "Address of its API",
  baseHint: "Only for another region than the usual one.",
  integration: "Integration id",
  workspace: "Workspace id",
  theirConnection: "Connection id",
  endpoint: "Address (endpoint) of the record store",
  user: "User, or id of the key",
  hosts: "Hosts of the learning platform",
  hostsHint: "As lms.example.com, separated by spaces. A launch from elsewhere is refused.",
  course: "The course for the learning platform (cmi5.xml)",
  courseAbout: "Bring it in there. It counts as done when it is completed; nobody passes or fails.",
  language: "Language of the words beside a result",
  add: "Connect",
  added: "The platform is connected",
  key: "Key",
  keyAbout: "Give this key to the platform. It is shown this once.",
  copy: "Copy",
  copied: "Copied",
  open: "To the connection",
  addresses: "Addresses for the platform",
  addressesAbout: "The same for all organizations of this host; the key says whose tests are meant.",
  remove: "Disconnect",
  sure: {
    title: "Disconnect this platform?",
    about:
      "Its key opens nothing any more, and it is told nothing any more, not even about people who are sitting a form now. This can't be undone: to connect it again, it needs a new key.",
  },
  callbacks: "What it was told",
  noCallbacks: "No order came from it yet.",
  feeds: "Sessions it is told of",
  noFeeds: {
    lrs: "No session has begun since it was connected.",
    cmi5: "Nobody was launched from it yet.",
  },
  session: "Session",
  eventsTold: "Events told",
  order: "Order",
  state: "State",
  statuses: {
    open: "no result yet",
    waiting: "on its way",
    delivered: "told",
    failed: "given up",
  },
  tries: "Tries",
  lastAnswer: "Last answer",
  lastTried: "Last tried",
  again: "Tell again",
  done: { again: "It is told once more.", removed: "The platform is disconnected." },
};

const de: ConnectionWords = {
  title: "Plattformen",
  about: "Bewerbungssysteme und Lernplattformen, die Menschen hierher senden und erfahren, was daraus wurde.",
  none: "Noch ist keine Plattform angebunden.",
  name: "Name",
  kind: "Plattform",
  kinds: {
    greenhouse: "Greenhouse",
    kombo: "Kombo",
    unified: "Unified",
    lrs: "Learning Record Store (xAPI)",
    cmi5: "Lernplattform (cmi5)",
  },
  made: "Erstellt",
  lastUsed: "Zuletzt angefragt",
  lastError: "Letzter Fehler",
  forms: "Formen, die sie anbietet",
  formsAbout: "Keine angekreuzt: alle, die nicht zum Üben sind.",
  apiKey: "Schlüssel der Schnittstelle der Plattform",
  password: "Passwort oder Geheimnis des Schlüssels",
  base: "Adresse ihrer Schnittstelle",
  baseHint: "Nur für eine andere Region als die übliche.",
  integration: "Integration-ID",
  workspace: "Workspace-ID",
  theirConnection: "Connection-ID",
  endpoint: "Adresse (Endpoint) des Record Stores",
  user: "Benutzer oder Kennung des Schlüssels",
  hosts: "Hosts der Lernplattform",
  hostsHint: "Wie lms.example.com, durch Leerzeichen getrennt. Ein Start von anderswo wird abgelehnt.",
  course: "Der Kurs für die Lernplattform (cmi5.xml)",
  courseAbout:
    "Bringen Sie ihn dort ein. Er gilt als erledigt, wenn er abgeschlossen ist; niemand besteht oder fällt durch.",
  language: "Sprache der Worte neben einem Ergebnis",
  add: "Anbinden",
  added: "Die Plattform ist angebunden",
  key: "Schlüssel",
  keyAbout: "Geben Sie diesen Schlüssel der Plattform. Er wird nur dieses eine Mal gezeigt.",
  copy: "Kopieren",
  copied: "Kopiert",
  open: "Zur Anbindung",
  addresses: "Adressen für die Plattform",
  addressesAbout: "Dieselben für alle Organisationen; der Schlüssel sagt, wessen Tests gemeint sind.",
  remove: "Trennen",
  sure: {
    title: "Diese Plattform trennen?",
    about:
      "Ihr Schlüssel öffnet nichts mehr, und sie erfährt nichts mehr, auch nicht von laufenden Sitzungen. Das lässt sich nicht rückgängig machen: Für eine neue Anbindung braucht sie einen neuen Schlüssel.",
  },
  callbacks: "Was sie erfuhr",
  noCallbacks: "Noch kam kein Auftrag von ihr.",
  feeds: "Sitzungen, von denen sie erfährt",
  noFeeds: {
    lrs: "Seit der Anbindung hat keine Sitzung begonnen.",
    cmi5: "Von dort wurde noch niemand hierher gesendet.",
  },
  session: "Sitzung",
  eventsTold: "Ereignisse gesagt",
  order: "Auftrag",
  state: "Stand",
  statuses: {
    open: "noch kein Ergebnis",
    waiting: "unterwegs",
    delivered: "gesagt",
    failed: "aufgegeben",
  },
  tries: "Versuche",
  lastAnswer: "Letzte Antwort",
  lastTried: "Zuletzt versucht",
  again: "Noch einmal sagen",
  done: { again: "Es wird noch einmal gesagt.", removed: "Die Plattform ist getrennt." },
};

/** The words of connections, by language. */
export const connectionWords: Readonly<Record<Language, ConnectionWords>> = { en, de };
