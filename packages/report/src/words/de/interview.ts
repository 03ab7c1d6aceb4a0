import type { InterviewWords } from "../interview-words.js";
import { profile } from "./profile.js";

export const interview: InterviewWords = {
  title: "Interviewleitfaden",
  eyebrow: "Interviewleitfaden, nur für die Interviewenden",
  questions: "Fragen",
  model: "Modell",
  completes: "Ergänzt",
  candidate: "Person",
  interviewer: "Interviewt von, Datum",
  notices: "Zu den Belegen dahinter",
  howTo: "So wird es geführt",
  nothingOpen: "Die Belege lassen kein Verhalten offen.",
  for: { everyone: "für alle", "this-person": "für diese Person" },
  rating: "Bewertung:",
  noExample: "kein Beispiel",
  left: "Ebenfalls offen",
  leftIntro: (behaviors) => `Ebenfalls offen, hier ohne Platz (${behaviors}):`,
  rules: {
    "same-words":
      "Stellen Sie allen, die sich auf die Stelle bewerben, die für alle markierten Fragen, in diesem Wortlaut und dieser Reihenfolge. Fragen für diese Person kommen zuletzt.",
    "two-interviewers":
      "Zwei Personen führen das Interview, schreiben mit und bewerten jede Antwort allein und sofort, bevor sie miteinander sprechen.",
    "rate-what-was-done":
      "Bewerten Sie, was die Person getan hat, nicht wie gut sie es erzählt. 1, 3 und 5 sind beschrieben; 2 und 4 liegen dazwischen. Kein Beispiel: Notieren Sie „keines“, nicht 1.",
    "show-nothing":
      "Zeigen Sie der Person weder die Aussagen noch die Beschreibungen noch das Profil. Fragen Sie nach, bis Sie wissen, was die Person getan hat, und hören Sie dort auf.",
    "other-evidence":
      "Ein Interview liefert Belege anderer Art. Seine Bewertungen werden nicht in leadsim eingetragen, und keine Gewichtung der beiden ist geprüft.",
  },
  why: {
    "not-asked": () => "Keine Entscheidung hat danach gefragt",
    "no-response": () => "Keine Antwort in der Zeit",
    "not-reached": () => "Nicht erreicht",
    shown: profile.behavior,
  },
  recall: (cue) => `Denken Sie an das letzte Mal, als das bei Ihrer Arbeit vorkam: ${cue} Was ist passiert?`,
  probes: [
    "Was genau haben Sie getan, und wogegen haben Sie sich entschieden?",
    "Was wussten Sie zu diesem Zeitpunkt, und woher?",
    "Was wurde daraus, und woher wissen Sie das?",
  ],
};
