import type { Language } from "../language.js";
import type { OrderStatus } from "../orders/order.js";

/** What goes along with a result on a platform, for the people who read it there. */
export interface PlatformWords {
  readonly form: string;
  readonly status: string;
  readonly statuses: Readonly<Record<OrderStatus, string>>;
  readonly startedAt: string;
  readonly completedAt: string;
  readonly range: string;
  readonly rangeOf: (low: string, high: string) => string;
  readonly synthetic: string;
  readonly syntheticSays: string;
  readonly noScore: string;
  readonly withheld: Readonly<Record<"too-little" | "too-little-to-decide", string>>;
}

const en: PlatformWords = {
  form: "Form",
  status: "Status",
  statuses: {
    ordered: "ordered",
    invited: "invited",
    started: "started",
    completed: "completed",
    withdrawn: "withdrawn by the candidate",
    expired: "expired before it was completed",
    canceled: "canceled",
  },
  startedAt: "Started at",
  completedAt: "Ended at",
  range: "90% range",
  rangeOf: (low, high) => `${low} to ${high}`,
  synthetic: "Norms",
  syntheticSays: "The numbers compared with are simulated. Do not decide by them.",
  noScore: "No score",
  withheld: {
    "too-little": "The evidence is too little for a score. The profile says what was seen.",
    "too-little-to-decide":
      "No scale has the evidence that may inform a decision about a person. The profile says what was seen.",
  },
};

const de: PlatformWords = {
  form: "Form",
  status: "Stand",
  statuses: {
    ordered: "beauftragt",
    invited: "eingeladen",
    started: "begonnen",
    completed: "abgeschlossen",
    withdrawn: "von der Person zurückgezogen",
    expired: "vor dem Abschluss abgelaufen",
    canceled: "storniert",
  },
  startedAt: "Begonnen",
  completedAt: "Beendet",
  range: "90-%-Bereich",
  rangeOf: (low, high) => `${low} bis ${high}`,
  synthetic: "Normen",
  syntheticSays: "Die Vergleichszahlen sind simuliert. Entscheiden Sie nicht danach.",
  noScore: "Kein Wert",
  withheld: {
    "too-little": "Die Belege reichen nicht für einen Wert. Das Profil sagt, was zu sehen war.",
    "too-little-to-decide":
      "Keine Skala hat die Belege, nach denen über einen Menschen entschieden werden darf. Das Profil sagt, was zu sehen war.",
  },
};

/** The words that go along with a result, by language. */
export const platformWords: Readonly<Record<Language, PlatformWords>> = { en, de };
