import type { TranscriptEvent } from "@leadsim/scenarios";
import type { AuditAction } from "../../audit/record.js";
import type { Language } from "../../language.js";
import type { Reason } from "../../sessions/host-command.js";

/** The words of a session's page. */
export interface SessionWords {
  readonly title: (person: string) => string;
  readonly status: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly order: string;
  readonly form: string;
  readonly attempt: string;
  readonly progress: string;
  readonly begun: string;
  readonly moved: string;
  readonly ended: string;
  readonly time: string;
  readonly expires: string;
  readonly never: string;
  readonly deadline: string;
  readonly result: string;
  readonly profile: string;
  readonly ledger: string;
  readonly ledgerAbout: string;
  readonly ledgerKinds: Readonly<Record<"coaching" | "selling" | "admin" | "meetings", string>>;
  readonly minutes: (minutes: string) => string;
  readonly events: string;
  readonly eventsAbout: string;
  readonly number: string;
  readonly at: string;
  readonly what: string;
  readonly about: string;
  readonly types: Readonly<Record<TranscriptEvent["type"], string>>;
  readonly act: string;
  readonly why: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly changeTime: string;
  readonly changeTimeAbout: string;
  readonly changeExpiry: string;
  readonly expiryField: string;
  readonly expiryHint: string;
  readonly reopen: string;
  readonly reopenAbout: string;
  readonly left: string;
  readonly leftHint: string;
  readonly stop: string;
  readonly stopAbout: string;
  readonly withdraw: string;
  readonly expire: string;
  readonly letOut: string;
  readonly letOutAbout: string;
  /** What is asked before what can't be undone, or throws somebody out. */
  readonly sure: Readonly<
    Record<"withdraw" | "expire" | "letOut", { readonly title: string; readonly about: string }>
  >;
  readonly erased: string;
  readonly team: string;
  readonly who: string;
  readonly noTeam: string;
  readonly actions: Readonly<Partial<Record<AuditAction, string>>>;
  readonly done: Readonly<Record<"time" | "expiry" | "reopened" | "withdrawn" | "expired" | "out", string>>;
}

const en: SessionWords = {
  title: (person) => `Session of ${person}`,
  status: "Status",
  statuses: {
    briefing: "reading the briefing",
    showing: "reading a scene",
    deciding: "deciding",
    consequence: "reading a consequence",
    paused: "paused",
    completed: "completed",
    expired: "expired",
    withdrawn: "withdrawn",
  },
  order: "Order",
  form: "Form",
  attempt: "Attempt",
  progress: "Decisions",
  begun: "Begun",
  moved: "Last moved",
  ended: "Ended",
  time: "Time",
  expires: "Expires",
  never: "never",
  deadline: "This decision ends",
  result: "Result",
  profile: "Profile",
  ledger: "Time ledger",
  ledgerAbout:
    "Story time that the decisions so far have spent, by kind of work. It is not the time at the screen.",
  ledgerKinds: { coaching: "Coaching", selling: "Selling", admin: "Administration", meetings: "Meetings" },
  minutes: (minutes) => `${minutes} min`,
  events: "What happened",
  eventsAbout: "The steps of the session, without what was answered and without the key.",
  number: "No.",
  at: "At",
  what: "What",
  about: "Where",
  types: {
    begun: "begun",
    "scenario-begun": "scenario begun",
    shown: "scene shown",
    opened: "exhibit opened",
    continued: "went on",
    responded: "answered",
    "timed-out": "time ran out",
    paused: "paused",
    resumed: "came back",
    "pause-ended": "the pause ended by itself",
    "time-changed": "time changed",
    "expiry-changed": "end changed",
    completed: "completed",
    withdrawn: "withdrawn",
    expired: "expired",
    reopened: "reopened",
  },
  act: "What can be done",
  why: "Why",
  reasons: {
    "technical-problem": "a technical problem",
    accommodation: "an accommodation",
    interrupted: "they were interrupted",
    "candidate-asked": "the candidate asked for it",
    "by-mistake": "it was done by mistake",
    other: "another reason",
  },
  changeTime: "Give time",
  changeTimeAbout:
    "Limits change at once, also that of the decision that is open; it never gets less than it had.",
  changeExpiry: "Change the end",
  expiryField: "Expires at (UTC)",
  expiryHint: "Left empty: never.",
  reopen: "Reopen the session",
  reopenAbout: "It goes on where it stood and waits, paused, until the candidate is back.",
  left: "Minutes for the decision that is open",
  leftHint: "Left empty: what was left.",
  stop: "End the session",
  stopAbout: "What was answered stays and is scored as far as it went. The session can be reopened.",
  withdraw: "Withdraw",
  expire: "Let it expire now",
  letOut: "Let every browser out",
  letOutAbout: "Whoever has an invitation that can be used comes back in with it.",
  sure: {
    withdraw: {
      title: "Withdraw this session?",
      about:
        "It ends at once, also for somebody who is in the middle of it. What was answered stays and is scored as far as it went. The session can be reopened.",
    },
    expire: {
      title: "Let this session expire now?",
      about:
        "It ends at once, also for somebody who is in the middle of it. What was answered stays and is scored as far as it went. The session can be reopened.",
    },
    letOut: {
      title: "Let every browser out of this session?",
      about:
        "Whoever sits it now comes back in only by an invitation that can be used. What was answered stays.",
    },
  },
  erased: "The person is erased: nothing can be done any more.",
  team: "What the team did",
  who: "Who",
  noTeam: "Nothing.",
  actions: {
    begun: "begun",
    changed: "browsers let out",
    read: "transcript read",
    "time-changed": "time changed",
    "expiry-changed": "end changed",
    reopened: "reopened",
    withdrawn: "withdrawn",
    tampered: "found changed from outside",
  },
  done: {
    time: "The session has its new time.",
    expiry: "The session has its new end.",
    reopened: "The session is open again and waits for the candidate.",
    withdrawn: "The session is withdrawn.",
    expired: "The session expires now.",
    out: "Every browser is out.",
  },
};

const de: SessionWords = {
  title: (person) => `Sitzung: ${person}`,
  status: "Stand",
  statuses: {
    briefing: "liest die Einführung",
    showing: "liest eine Szene",
    deciding: "entscheidet",
    consequence: "liest eine Folge",
    paused: "unterbrochen",
    completed: "abgeschlossen",
    expired: "abgelaufen",
    withdrawn: "zurückgezogen",
  },
  order: "Auftrag",
  form: "Form",
  attempt: "Versuch",
  progress: "Entscheidungen",
  begun: "Begonnen",
  moved: "Zuletzt bewegt",
  ended: "Beendet",
  time: "Zeit",
  expires: "Läuft ab",
  never: "nie",
  deadline: "Diese Entscheidung endet",
  result: "Ergebnis",
  profile: "Profil",
  ledger: "Zeitkonto",
  ledgerAbout:
    "Zeit der Geschichte, die die Entscheidungen bisher verbraucht haben, nach Art der Arbeit. Es ist nicht die Zeit am Bildschirm.",
  ledgerKinds: { coaching: "Coaching", selling: "Verkauf", admin: "Verwaltung", meetings: "Besprechungen" },
  minutes: (minutes) => `${minutes} min`,
  events: "Was geschah",
  eventsAbout: "Die Schritte der Sitzung, ohne die Antworten und ohne den Schlüssel.",
  number: "Nr.",
  at: "Wann",
  what: "Was",
  about: "Wo",
  types: {
    begun: "begonnen",
    "scenario-begun": "Szenario begonnen",
    shown: "Szene gezeigt",
    opened: "Unterlage geöffnet",
    continued: "weitergegangen",
    responded: "geantwortet",
    "timed-out": "Zeit abgelaufen",
    paused: "unterbrochen",
    resumed: "zurückgekommen",
    "pause-ended": "Unterbrechung von selbst beendet",
    "time-changed": "Zeit geändert",
    "expiry-changed": "Ende geändert",
    completed: "abgeschlossen",
    withdrawn: "zurückgezogen",
    expired: "abgelaufen",
    reopened: "wieder geöffnet",
  },
  act: "Was sich tun lässt",
  why: "Warum",
  reasons: {
    "technical-problem": "ein technisches Problem",
    accommodation: "ein Nachteilsausgleich",
    interrupted: "eine Unterbrechung von außen",
    "candidate-asked": "auf Wunsch der Person",
    "by-mistake": "es geschah versehentlich",
    other: "ein anderer Grund",
  },
  changeTime: "Zeit geben",
  changeTimeAbout:
    "Grenzen ändern sich sofort, auch die der offenen Entscheidung; weniger als vorher wird es nie.",
  changeExpiry: "Ende ändern",
  expiryField: "Läuft ab am (UTC)",
  expiryHint: "Leer: nie.",
  reopen: "Sitzung wieder öffnen",
  reopenAbout: "Sie geht weiter, wo sie stand, und wartet unterbrochen, bis die Person zurück ist.",
  left: "Minuten für die offene Entscheidung",
  leftHint: "Leer: was übrig war.",
  stop: "Sitzung beenden",
  stopAbout:
    "Was geantwortet wurde, bleibt und wird so weit bewertet, wie es reicht. Die Sitzung lässt sich wieder öffnen.",
  withdraw: "Zurückziehen",
  expire: "Jetzt ablaufen lassen",
  letOut: "Alle Browser abmelden",
  letOutAbout: "Wer eine gültige Einladung hat, kommt damit wieder hinein.",
  sure: {
    withdraw: {
      title: "Diese Sitzung zurückziehen?",
      about:
        "Sie endet sofort, auch für jemanden, der mitten darin ist. Was geantwortet wurde, bleibt und wird so weit bewertet, wie es reicht. Die Sitzung lässt sich wieder öffnen.",
    },
    expire: {
      title: "Diese Sitzung jetzt ablaufen lassen?",
      about:
        "Sie endet sofort, auch für jemanden, der mitten darin ist. Was geantwortet wurde, bleibt und wird so weit bewertet, wie es reicht. Die Sitzung lässt sich wieder öffnen.",
    },
    letOut: {
      title: "Alle Browser aus dieser Sitzung abmelden?",
      about:
        "Wer sie gerade bearbeitet, kommt nur mit einer gültigen Einladung wieder hinein. Was geantwortet wurde, bleibt.",
    },
  },
  erased: "Die Person ist gelöscht: Es lässt sich nichts mehr tun.",
  team: "Was das Team tat",
  who: "Wer",
  noTeam: "Nichts.",
  actions: {
    begun: "begonnen",
    changed: "Browser abgemeldet",
    read: "Protokoll der Sitzung gelesen",
    "time-changed": "Zeit geändert",
    "expiry-changed": "Ende geändert",
    reopened: "wieder geöffnet",
    withdrawn: "zurückgezogen",
    tampered: "von außen verändert gefunden",
  },
  done: {
    time: "Die Sitzung hat ihre neue Zeit.",
    expiry: "Die Sitzung hat ihr neues Ende.",
    reopened: "Die Sitzung ist wieder offen und wartet auf die Person.",
    withdrawn: "Die Sitzung ist zurückgezogen.",
    expired: "Die Sitzung läuft jetzt ab.",
    out: "Alle Browser sind abgemeldet.",
  },
};

/** The words of a session's page, by language. */
export const sessionWords: Readonly<Record<Language, SessionWords>> = { en, de };
