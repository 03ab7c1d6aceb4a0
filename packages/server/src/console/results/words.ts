import type { ComparisonNotice, ProfileScale, Standing } from "@leadsim/scenarios";
import type { Language } from "../../language.js";

/** The words of results, teams and comparisons. */
export interface ResultWords {
  readonly results: string;
  readonly person: string;
  readonly team: string;
  readonly form: string;
  readonly ended: string;
  readonly status: string;
  readonly statuses: Readonly<Record<"completed" | "withdrawn" | "expired", string>>;
  readonly overall: string;
  readonly search: string;
  readonly any: string;
  readonly from: string;
  readonly to: string;
  readonly filter: string;
  readonly none: string;
  readonly noneYet: string;
  readonly compareChosen: string;
  readonly chosen: string;
  readonly choose: (person: string) => string;
  readonly chooseTwo: string;
  readonly range: (low: string, high: string) => string;
  readonly score: (score: string) => string;
  readonly tiers: Readonly<Record<ProfileScale["tier"], string>>;
  readonly standings: Readonly<Record<Standing["verdict"], string>>;
  readonly profileOf: (person: string) => string;
  readonly report: string;
  readonly candidateReport: string;
  readonly pdf: string;
  readonly candidatePdf: string;
  readonly debrief: string;
  readonly interview: string;
  readonly session: string;
  readonly json: string;
  readonly revision: string;
  readonly made: string;
  readonly model: string;
  readonly benchmark: string;
  readonly noBenchmark: string;
  readonly scale: string;
  readonly likely: string;
  readonly evidence: string;
  readonly decisions: (decisions: number) => string;
  readonly standing: string;
  readonly says: string;
  readonly notes: string;
  readonly incomplete: string;
  readonly synthetic: string;
  readonly howToRead: string;
  readonly others: string;
  readonly compare: string;
  readonly compareWith: (person: string) => string;
  readonly teams: string;
  readonly people: string;
  readonly withResult: string;
  readonly noTeams: string;
  readonly teamAbout: string;
  readonly teamReport: string;
  readonly competency: string;
  readonly peopleWithScore: string;
  readonly mean: string;
  readonly lowHigh: string;
  readonly tooFew: string;
  readonly noScores: string;
  readonly otherModel: (people: number) => string;
  readonly compareTitle: (first: string, second: string) => string;
  readonly compareAbout: string;
  readonly gap: string;
  readonly noGaps: string;
  readonly likelyGap: string;
  readonly clear: string;
  readonly notClear: string;
  readonly higher: (person: string) => string;
  readonly comparisonNotices: Readonly<Record<ComparisonNotice["code"], string>>;
}

const en: ResultWords = {
  results: "Results",
  person: "Person",
  team: "Team",
  form: "Form",
  ended: "Ended",
  status: "Status",
  statuses: { completed: "completed", withdrawn: "withdrawn", expired: "expired" },
  overall: "Overall",
  search: "Name, address or reference",
  any: "any",
  from: "Ended from",
  to: "Until",
  filter: "Filter",
  none: "No result fits.",
  noneYet: "There are none yet. A result appears when a session ends.",
  compareChosen: "Compare the two chosen",
  chosen: "Compare",
  choose: (person) => `Choose ${person} for a comparison`,
  chooseTwo: "Choose two results to compare.",
  range: (low, high) => `${low} to ${high}`,
  score: (score) => `score ${score}`,
  tiers: {
    none: "no evidence",
    seen: "seen or not, no estimate",
    "within-scenario": "range within one scenario",
    band: "range",
    development: "score for development",
    decision: "score that may inform a decision",
    navigation: "area of one competency",
  },
  standings: {
    above: "above the target",
    at: "at the target",
    below: "below the target",
    "cannot-tell": "can't be told",
  },
  profileOf: (person) => `Profile of ${person}`,
  report: "Open the report",
  candidateReport: "The candidate's own page",
  pdf: "As a PDF",
  candidatePdf: "The candidate's page as a PDF",
  debrief: "Debrief: the session, told again",
  interview: "Interview guide",
  session: "Session",
  json: "Signed result (JSON)",
  revision: "Revision",
  made: "Scored",
  model: "Model",
  benchmark: "Benchmark",
  noBenchmark: "none",
  scale: "Scale",
  likely: "Likely range, 1 to 5",
  evidence: "Evidence",
  decisions: (decisions) => (decisions === 1 ? "1 decision" : `${decisions} decisions`),
  standing: "Against the target",
  says: "What may be said",
  notes: "What to know first",
  incomplete: "The session did not come to its end: the result rests on what was answered.",
  synthetic: "The norms behind this result were computed from simulated responses, not from people.",
  howToRead:
    "A range says where the person's level likely lies (90%). A dot stands only where the evidence carries a score.",
  others: "Other results of this person",
  compare: "Compare",
  compareWith: (person) => `Compare with a result of ${person}`,
  teams: "Teams",
  people: "People",
  withResult: "With a result",
  noTeams: "There are no teams yet. A person's team is given with the order.",
  teamReport: "Open the team's report",
  teamAbout:
    "The newest result of each person. Ranges that overlap tell nobody apart; there is no order of merit.",
  competency: "Competency",
  peopleWithScore: "People with a score",
  mean: "Mean",
  lowHigh: "Lowest to highest",
  tooFew: "under five",
  noScores: "Nobody's evidence carries a score of a competency yet: the ranges above say what may be said.",
  otherModel: (people) =>
    `${people} of them are on another competency model and not in the table of competencies.`,
  compareTitle: (first, second) => `${first} and ${second}`,
  compareAbout:
    "A gap is the first less the second, on the scale of 1 to 5, with what both errors leave open (90%).",
  gap: "Gap",
  likelyGap: "Likely gap (90%)",
  noGaps: "No scale has enough evidence on both sides for a gap.",
  clear: "Clear",
  notClear: "not clear",
  higher: (person) => `${person} is higher`,
  comparisonNotices: {
    "player-simulated": "One side was played by a simulation, not by a person.",
    "player-scripted": "One side was played by a script, not by a person.",
    incomplete: "A session did not come to its end: what was reached is compared.",
    "shared-sessions": "Both rest on some of the same sessions, so their errors are not independent.",
    rescored: "These are the same sessions, scored twice.",
    synthetic: "Norms behind this were computed from simulated responses.",
    "different-populations": "The scores rest on different benchmarks.",
    "calibrated-apart": "Some scales are calibrated on one side alone and have no gap.",
    "many-gaps": "Many gaps are looked at: about one in ten looks clear by error alone.",
    target: "The target is set by judgment or by a population's mean.",
  },
};

const de: ResultWords = {
  results: "Ergebnisse",
  person: "Person",
  team: "Team",
  form: "Form",
  ended: "Beendet",
  status: "Stand",
  statuses: { completed: "abgeschlossen", withdrawn: "zurückgezogen", expired: "abgelaufen" },
  overall: "Gesamt",
  search: "Name, Adresse oder Referenz",
  any: "alle",
  from: "Beendet von",
  to: "Bis",
  filter: "Filtern",
  none: "Kein Ergebnis passt.",
  noneYet: "Noch keine. Ein Ergebnis erscheint, wenn eine Sitzung endet.",
  compareChosen: "Die zwei gewählten vergleichen",
  chosen: "Vergleichen",
  choose: (person) => `${person} für einen Vergleich wählen`,
  chooseTwo: "Wählen Sie zwei Ergebnisse zum Vergleich.",
  range: (low, high) => `${low} bis ${high}`,
  score: (score) => `Wert ${score}`,
  tiers: {
    none: "keine Belege",
    seen: "gezeigt oder nicht, keine Schätzung",
    "within-scenario": "Bereich innerhalb eines Szenarios",
    band: "Bereich",
    development: "Wert für die Entwicklung",
    decision: "Wert, der in eine Entscheidung eingehen darf",
    navigation: "Bereich mit einer Kompetenz",
  },
  standings: {
    above: "über dem Ziel",
    at: "am Ziel",
    below: "unter dem Ziel",
    "cannot-tell": "lässt sich nicht sagen",
  },
  profileOf: (person) => `Profil: ${person}`,
  report: "Bericht öffnen",
  candidateReport: "Die Seite der Person selbst",
  pdf: "Als PDF",
  candidatePdf: "Seite für die Person als PDF",
  debrief: "Nachbesprechung: die Sitzung, noch einmal erzählt",
  interview: "Interviewleitfaden",
  session: "Sitzung",
  json: "Signiertes Ergebnis (JSON)",
  revision: "Fassung",
  made: "Bewertet",
  model: "Modell",
  benchmark: "Vergleichsgruppe",
  noBenchmark: "keine",
  scale: "Skala",
  likely: "Wahr\u00adscheinlicher Bereich, 1 bis 5",
  evidence: "Belege",
  decisions: (decisions) => (decisions === 1 ? "1 Entscheidung" : `${decisions} Entscheidungen`),
  standing: "Gegen das Ziel",
  says: "Was sich sagen lässt",
  notes: "Zuerst zu wissen",
  incomplete: "Die Sitzung kam nicht an ihr Ende: Das Ergebnis beruht auf dem, was geantwortet wurde.",
  synthetic:
    "Die Normen hinter diesem Ergebnis wurden aus simulierten Antworten berechnet, nicht von Menschen.",
  howToRead:
    "Ein Bereich sagt, wo das Niveau der Person wahrscheinlich liegt (90 %). Ein Punkt steht nur da, wo die Belege einen Wert tragen.",
  others: "Andere Ergebnisse dieser Person",
  compare: "Vergleichen",
  compareWith: (person) => `Mit einem Ergebnis von ${person} vergleichen`,
  teams: "Teams",
  people: "Personen",
  withResult: "Mit Ergebnis",
  noTeams: "Noch keine Teams. Das Team einer Person wird mit dem Auftrag angegeben.",
  teamReport: "Bericht des Teams öffnen",
  teamAbout:
    "Das neueste Ergebnis jeder Person. Bereiche, die sich überlappen, unterscheiden niemanden; es gibt keine Rangfolge.",
  competency: "Kompetenz",
  peopleWithScore: "Personen mit Wert",
  mean: "Mittel",
  lowHigh: "Niedrigster bis höchster",
  tooFew: "unter fünf",
  noScores:
    "Noch tragen bei niemandem die Belege den Wert einer Kompetenz: Die Bereiche oben sagen, was sich sagen lässt.",
  otherModel: (people) =>
    `${people} davon beruhen auf einem anderen Kompetenzmodell und fehlen in der Tabelle der Kompetenzen.`,
  compareTitle: (first, second) => `${first} und ${second}`,
  compareAbout:
    "Ein Abstand ist der erste Wert minus der zweite, auf der Skala von 1 bis 5, mit dem, was beide Fehler offen lassen (90 %).",
  gap: "Abstand",
  likelyGap: "Wahr\u00adscheinlicher Abstand (90 %)",
  noGaps: "Keine Skala hat auf beiden Seiten genug Belege für einen Abstand.",
  clear: "Deutlich",
  notClear: "nicht deutlich",
  higher: (person) => `${person} liegt höher`,
  comparisonNotices: {
    "player-simulated": "Eine Seite hat eine Simulation gespielt, kein Mensch.",
    "player-scripted": "Eine Seite hat ein Skript gespielt, kein Mensch.",
    incomplete: "Eine Sitzung kam nicht an ihr Ende: Verglichen wird, was erreicht wurde.",
    "shared-sessions": "Beide beruhen zum Teil auf denselben Sitzungen; ihre Fehler sind nicht unabhängig.",
    rescored: "Es sind dieselben Sitzungen, zweimal bewertet.",
    synthetic: "Normen dahinter wurden aus simulierten Antworten berechnet.",
    "different-populations": "Die Werte beruhen auf verschiedenen Vergleichsgruppen.",
    "calibrated-apart": "Einige Skalen sind nur auf einer Seite kalibriert und haben keinen Abstand.",
    "many-gaps":
      "Es werden viele Abstände betrachtet: Etwa einer von zehn sieht allein durch Fehler deutlich aus.",
    target: "Das Ziel ist ein Urteil oder das Mittel einer Gruppe.",
  },
};

/** The words of results, by language. */
export const resultWords: Readonly<Record<Language, ResultWords>> = { en, de };
