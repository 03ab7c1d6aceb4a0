import type { CandidateWords } from "../candidate-words.js";
import type { ProfileWords } from "../profile-words.js";
import { candidateNotices } from "./candidate-notices.js";
import { page } from "./page.js";
import { profile as usual } from "./profile.js";

/** The words, with those of a profile that say a standing. */
export const candidateWith = (profile: ProfileWords): CandidateWords => ({
  title: "Was Ihre Entscheidungen zeigten",
  eyebrow: "Ihr Ergebnis",
  played: ({ player, decisions, scenarios, date }) => {
    const made = `${page.decisions(decisions)} in ${page.scenarios(scenarios)}`;
    if (player === "person") return `${made}, gespielt am ${date}.`;
    return player === "simulated"
      ? `${made}, gespielt von einer simulierten Person: Diese Seite beschreibt niemanden.`
      : `${made}, gespielt aus einer Datei mit Antworten: Wer sie gewählt hat, lässt sich daran nicht erkennen.`;
  },
  nature:
    "Diese Seite beschreibt Entscheidungen in einer Simulation, nicht Sie als Menschen. Entscheiden Sie mit ihr, was Sie als Nächstes versuchen.",
  priorities: "Daran zuerst arbeiten",
  noPriorities:
    "Die Entscheidungen legen nichts nahe, woran zuerst zu arbeiten wäre. Beginnen Sie mit dem, was in Ihrer Arbeit am meisten zählt.",
  nothingToGoBy:
    "Es gibt noch keine Antworten, nach denen sich etwas sagen ließe, weder Gutes noch Schlechtes.",
  found: ({ status, seen, judged, of }) => {
    if (of === 0) {
      if (status === "no-response")
        return "Wo danach gefragt war, lief die Zeit ab; deshalb gibt es dazu nichts.";
      if (status === "not-reached")
        return "Die Sitzung endete, bevor danach gefragt war; deshalb gibt es dazu nichts.";
      return "Keine Entscheidung hat danach gefragt; deshalb gibt es dazu nichts.";
    }
    if (of === 1) {
      const one = "bei der einen Entscheidung, die danach fragte,";
      if (seen === 1) return `Sie haben das ${one} gezeigt.`;
      if (judged === 1) return `Sie haben das ${one} richtig beurteilt.`;
      return status === "partly"
        ? `Sie haben das ${one} teilweise gezeigt.`
        : `Sie haben das ${one} nicht gezeigt.`;
    }
    const also = judged === 0 ? "" : ` und bei ${judged} richtig beurteilt`;
    const asked = "Entscheidungen, die danach fragten,";
    if (seen > 0) return `Sie haben das bei ${seen} von ${of} ${asked} gezeigt${also}.`;
    const part = status === "partly" && judged === 0 ? ", aber einen Teil davon" : "";
    return `Sie haben das bei keiner von ${of} ${asked} gezeigt${part}${also}.`;
  },
  strong: "So sieht starke Praxis aus",
  practices: { observe: "Beobachten", ask: "Fragen", rehearse: "Diese Woche üben" },
  sameMoment:
    "Das stützt sich auf denselben Moment wie der Punkt davor: Keine andere Entscheidung hat danach gefragt.",
  severalParts: "Wo eine Antwort mehrere Teile hat, bleibt im Schlüssel, welche davon zählen.",
  byDay: (day) => `Bis Tag ${day}:`,
  strengths: "Das beibehalten",
  noStrengths: "Kein Verhalten wurde bei jeder Entscheidung gezeigt, die danach fragte.",
  virtues: "Besser, häufiger, beständiger",
  better: "Besser",
  often: "Häufiger",
  consistently: "Beständiger",
  quality: ({ tier, standing, synthetic }) => {
    if (standing !== null)
      return `Ihre Entscheidungen insgesamt: ${profile.standingsInLine[standing]}${synthetic ? " (simulierter Vergleich)" : ""}.`;
    if (tier === "none") return "Es gibt keine Antworten, nach denen sich etwas sagen ließe.";
    if (tier === "within-scenario")
      return "Alle Entscheidungen stammen aus einem Szenario; das ist zu wenig, um sie am Zielniveau zu messen.";
    return "Es sind zu wenige Entscheidungen, um sie am Zielniveau zu messen.";
  },
  frequency: ({ seen, judged, of }) => {
    if (of === 0) return "Es gibt keine Antworten, die sich zählen ließen.";
    const also = judged === 0 ? "" : ` Bei ${judged} weiteren haben Sie richtig beurteilt.`;
    return `Starke Praxis zeigte sich bei ${seen} von ${of} ${of === 1 ? "Gelegenheit" : "Gelegenheiten"} in der Simulation.${also}`;
  },
  noneCounted: "keine Antwort, die sich zählen ließe",
  evenness: (evenness) =>
    evenness === null
      ? "Ob Ihre Entscheidungen gleichmäßig sind, lässt sich noch nicht sagen: Dafür braucht es zehn Gelegenheiten in zwei oder mehr Szenarien."
      : profile.evenness[evenness],
  talk: "Mit der eigenen Führungskraft besprechen",
  talkIntro: "Eine halbe Stunde genügt. Bringen Sie diese Seite mit; was Sie zeigen, entscheiden Sie.",
  grow: { goal: "Ziel", reality: "Wirklichkeit", options: "Möglichkeiten", will: "Wille" },
  growGoal: "In 90 Tagen, ohne dass mich jemand darum bittet:",
  growStatements: "In 90 Tagen können andere von mir sagen:",
  growReality:
    "Wann kam ein solcher Moment zuletzt bei der Arbeit vor, was habe ich getan, und was wurde daraus?",
  growOptions: [
    "Erst beobachten: zwei Wochen lang, dann entscheiden, was zu ändern ist.",
    "Erst üben: noch diese Woche, bevor der Moment kommt.",
    "Ein eigener Weg: Was würde ich versuchen, wenn niemand Nein sagen könnte?",
  ],
  growWill: "Was tue ich zuerst, an welchem Tag, und wer sagt mir, ob man es gemerkt hat?",
  agreed: "Vereinbart am, mit",
  limits: "Was diese Seite begrenzt",
  notices: candidateNotices,
  notAsked: ({ open, all }) =>
    open === 0
      ? `Nach jeder der ${all} Verhaltensweisen wurde mindestens einmal gefragt.`
      : `Zu ${open} von ${all} Verhaltensweisen gibt es keine Antwort. Darüber sagt diese Seite nichts, weder Gutes noch Schlechtes.`,
});

export const candidate: CandidateWords = candidateWith(usual);
