import type { AssessorWords } from "../assessor-words.js";
import { count } from "./format.js";
import { page } from "./page.js";

const whose = {
  measured: "Antworten von Menschen",
  synthetic: "simulierte Antworten",
  unknown: "Antworten, deren Herkunft die Quelle nicht nennt",
} as const;

const opportunities = (count: number): string => `${count} ${count === 1 ? "Gelegenheit" : "Gelegenheiten"}`;
const sessions = (count: number): string => `${count} ${count === 1 ? "Sitzung" : "Sitzungen"}`;
const pieces = (count: number): string => `${count} ${count === 1 ? "Beleg" : "Belege"}`;
const behaviors = (count: number): string =>
  `${count} ${count === 1 ? "Verhaltensweise" : "Verhaltensweisen"}`;

const scored = (decisions: number): string =>
  count(decisions, "bewertete Entscheidung", "bewertete Entscheidungen");

export const assessor: AssessorWords = {
  title: "Profil einer Führungskraft im Vertrieb",
  forWhom: "für die Auswertenden: enthält den Schlüssel und stärkere Antworten",
  statuses: { complete: "Vollständig", incomplete: "Unvollständig" },
  players: { simulated: "von einer simulierten Person", scripted: "aus einer Datei mit Antworten" },
  facts: {
    played: "Gespielt",
    purpose: "Zweck",
    evidence: "Belege",
    form: "Form",
    scenarios: "Szenarien",
    model: "Gemessen an",
  },
  pieces: (of, decisions, scenarios) =>
    `${pieces(of)} aus ${count(decisions, "bewerteten Entscheidung", "bewerteten Entscheidungen")} in ${page.scenarios(scenarios)}`,
  headings: {
    summary: "Was sich sagen lässt",
    "look-first": "Was zuerst anzusehen ist",
    competencies: "Kompetenzen auf einer Skala",
    peaks: "Stärken und Lücken",
    comparison: "Gegen das Ziel",
    change: "Seit dem früheren Mal",
    behaviors: "Die Belege, Entscheidung für Entscheidung",
    "not-asked": "Wonach nicht gefragt wurde",
    missing: "Fehlende Belege",
    flags: "Güte der Antworten",
    ledger: "Wohin die Zeit ging",
    interview: "Interviewleitfaden",
    versions: "Woher die Zahlen kommen",
    signature: "Signatur",
  },
  contents: {
    summary: "Was sich sagen lässt",
    "look-first": "Zuerst ansehen",
    competencies: "Kompetenzen",
    peaks: "Stärken und Lücken",
    comparison: "Gegen das Ziel",
    change: "Seit letztem Mal",
    behaviors: "Belege",
    "not-asked": "Nicht gefragt",
    missing: "Fehlende Belege",
    flags: "Güte",
    ledger: "Zeit",
    interview: "Interview",
    versions: "Quellen",
    signature: "Signatur",
  },
  caveats: {
    incomplete: "Unvollständig: Bewertet ist nur, was erreicht wurde.",
    simulated:
      "Simulierte Vergleichsgruppe: Kein Mensch wurde gemessen; sie sagt nichts darüber, wie jemand im Vergleich mit Führungskräften steht.",
    "simulated-calibration":
      "Mit simulierten Antworten kalibriert: Kein Mensch wurde gemessen; kalibrierte Zahlen sagen über niemanden etwas.",
    priors: "Bereiche beruhen auf veröffentlichten Annahmen, noch nicht auf Daten von Menschen.",
    "within-scenario": "Bereiche gelten nur innerhalb dieses Szenarios.",
  },
  caveatsLabel: "Was diesen Abschnitt begrenzt",
  calibratedTag: "kalibriert",
  notices: {
    open: (notices) => `Vor den Zahlen zu lesen (${notices} ${notices === 1 ? "Hinweis" : "Hinweise"})`,
    none: "Zu diesem Profil gibt es keine Hinweise.",
    doubt: "Zuerst ansehen: Die Antworten sind fraglich",
    benchmark: (says) => `Zur Vergleichsgruppe: ${says}`,
  },
  legend: {
    evidence: "Zeichen für Belege",
    opportunities: "Gelegenheiten, eine für jede Kompetenz, nach der eine Entscheidung fragt:",
    scale: "Zeichen auf der Skala",
    band: ({ dot, within }) =>
      `Bereich mit 90 % Wahrscheinlichkeit${dot ? " und Schätzung" : ""}${within ? ", innerhalb dieses Szenarios" : ""}`,
    target: (simulated) => `Ziel und seine Unsicherheit${simulated ? ", simuliert" : ""}`,
  },
  axis: {
    band: ({ score, coverage, low, high, within }) =>
      `${score === null ? "" : `${score}, `}mit ${coverage} Wahrscheinlichkeit zwischen ${low} und ${high}${within ? ", innerhalb dieses Szenarios" : ""}`,
    target: ({ target, error, synthetic }) =>
      `Ziel ${target}, plus oder minus ${error}${synthetic ? " (simuliert)" : ""}`,
    scale: (band, target) => `Auf einer Skala von 1 bis 5: ${band}${target === null ? "" : `; ${target}`}.`,
    marks: (marks) => `Keine Schätzung. Belege auf der Skala von 1 bis 5: ${marks.join(", ")}.`,
    mark: (status, level) => `${status} auf Stufe ${level}`,
    onOffer: (status, level, low, high) => `${status}, Stufe ${level} bei möglichen ${low} bis ${high}`,
    none: "Keine Belege, deshalb nichts auf der Skala.",
    empty: "keine Gelegenheit",
  },
  reading: {
    range: ({ low, high }) => `${low} bis ${high}`,
    target: (target) => `Ziel ${target}`,
    percentile: "Prozentrang",
    named: (name, value, low, high) => `${name} ${value} (${low} bis ${high})`,
    basis: (decisions, scenarios) => `${page.decisions(decisions)}, ${page.scenarios(scenarios)}`,
  },
  virtues: {
    caption: "Besser, häufiger, beständiger",
    names: ["Besser", "Häufiger", "Beständiger"],
    subs: ["Güte", "Häufigkeit", "Beständigkeit"],
    points: (earned, attainable) => `${earned} von ${attainable} erreichbaren Punkten`,
    asPlayed: (score) => `So gespielt ${score} auf der Skala von 1 bis 5, ohne Berücksichtigung des Fehlers.`,
    noQuality: "Noch keine Gelegenheit.",
    noFrequency: "Noch keine Gelegenheit zu zählen.",
    noConsistency: "Wird ab 10 Gelegenheiten in zwei Szenarien gesagt.",
    likely: (low, high) => `Mit 90 % Wahrscheinlichkeit zwischen ${low} und ${high}. `,
    chance: (share) => `Zufällige Antworten würden ${share} erreichen.`,
    index: (index, count) =>
      `Index ${index} über ${opportunities(count)}; 1 ist so gleichmäßig wie zu erwarten.`,
  },
  composition: "Woraus sich jedes zusammensetzt, und mit welchem Gewicht",
  below: (probability) => `Unter dem Ziel mit einer Wahrscheinlichkeit von ${probability}`,
  noLookFirst: "Es gibt noch keine Belege, nach denen sich etwas ordnen ließe.",
  peaks: {
    peaks: "Stärken",
    gaps: "Lücken",
    noPeaks: "Keine deutlichen Stärken.",
    noGaps: "Keine deutlichen Lücken.",
  },
  giveOrTake: (error) => `Plus oder minus ${error}.`,
  competencies:
    "Ein Balken, wo die Belege eine Schätzung tragen, sonst die Zeichen der Belege. Öffnen Sie eine Kompetenz, um zu sehen, woraus sie entstand.",
  areas: "Dieselben Kompetenzen nach Bereichen",
  trail: {
    estimate: ({ score, se, reliability, own, coverage, low, high, expected }) =>
      `${score === null ? "" : `Schätzung ${score}, `}Standardfehler ${se}, Reliabilität ${reliability}${own === null ? "" : ` (${own} aus den eigenen Belegen allein)`}, mit ${coverage} Wahrscheinlichkeit zwischen ${low} und ${high}. Für Menschen der angenommenen Gruppe ist hier ${expected} zu erwarten.`,
    standing: (target, verdict, probability) =>
      `Gegen das ${target}: ${verdict}, Wahrscheinlichkeit ${probability}.`,
    share: (share, level) => `Anteil des Erreichbaren ${share}. Auswertungsstufe ${level}.`,
    evidence: "Belege und was jeder wiegt",
    columns: { chosen: "Was gewählt wurde, und wo", shown: "Zählt als", weight: "Gewicht" },
    level: (level, low, high) => `Stufe ${level} von ${low} bis ${high}`,
    none: "Keine gespielte Entscheidung gab Gelegenheit dazu.",
  },
  calibrated: {
    open: "Woher die kalibrierten Zahlen kommen",
    ability: ({ theta, sd, t, tLow, tHigh, group }) =>
      `Kalibriert (Auswertungsstufe 2): Fähigkeit ${theta}, Standardabweichung ${sd}; ${t === null ? `T-Wert zwischen ${tLow} und ${tHigh} (90 % wahrscheinlich)` : `T-Wert ${t}, mit 90 % Wahrscheinlichkeit zwischen ${tLow} und ${tHigh}`} (T = 50 + 10 × Fähigkeit; 0 ist der Mittelwert der Referenzgruppe, ${group}).`,
    score: ({ low, high, items, reliability }) =>
      `${low} bis ${high} auf der Skala von 1 bis 5, nach dem, was über alle ${items} kalibrierten Entscheidungen zu erwarten ist; Reliabilität ${reliability}.`,
    source: ({ decisions, persons, kind, model, testlets }) =>
      `Aus ${page.decisions(decisions)}. Kalibriert mit ${persons} Datensätzen (${whose[kind]}), Modell ${model}${testlets ? ", mit dem, was die Entscheidungen eines Szenarios teilen" : ""}.`,
    fit: ({ infit, outfit, lz }) =>
      `Wie die Antworten zueinander passen: Infit ${infit}, Outfit ${outfit} (1 ist wie erwartet)${lz === null ? "" : `, lz ${lz} (niedrig ist unwahrscheinlich)`}.`,
    misfit: "Sie passen weniger gut zueinander als erwartet: siehe Güte.",
    leftOut: (decisions) => `Nicht darin: ${decisions.join("; ")}.`,
    reasons: {
      "unknown-decision": "nicht kalibriert",
      "other-content": "Szenario oder Schlüssel sind seit der Kalibrierung anders",
      "unknown-level": "niemand in der Kalibrierung erreichte dort diese Stufe",
    },
  },
  evidence: {
    intro: (decisions) =>
      `${scored(decisions)}: die, die der Schlüssel für eine Verhaltensweise bewertet. Jede andere bringt nur die Geschichte weiter und steht in der Nachbesprechung. Öffnen Sie eine, um zu lesen, was gefragt und gewählt wurde, wie es für jede Verhaltensweise zählt und warum, und was stärker gewesen wäre. Wie lange eine Antwort dauerte, wird nicht bewertet. „Durch Zufall“ sagt, wie oft zufällige Antworten dort stark wären. Wo nichts anderes steht, waren alle Stufen möglich.`,
    chance: (share) => `durch Zufall ${share}`,
    nothing: "Nichts wurde gewählt.",
    unrated: (parts) => `Der Rest dieser Antwort, für keine Verhaltensweise bewertet (${parts})`,
    stronger: (level) => `Eine stärkere Antwort, Stufe ${level}`,
    levels:
      "Zahlen hinter einem Teil einer Antwort, wie in 1: 4, sagen, für welche Verhaltensweise darunter er zählt und welche Stufe der Schlüssel ihm dafür gibt.",
    more: (parts) => `und ${parts} weitere, wie sie waren`,
    otherBehaviors: "Andere",
  },
  notAsked: {
    intro: (open, all) =>
      `Zu ${open} von ${behaviors(all)} gibt es keine Belege, denn auf dem Weg fragte keine Entscheidung danach. Das ist weder Schwäche noch Stärke: Man weiß nichts. Was sie im Gesamtwert wiegen, ist angenommen, nicht gesehen.`,
    none: (all) => `Nach jeder der ${all} Verhaltensweisen wurde mindestens einmal gefragt.`,
    weight: (share) => `${share} des Gesamtwerts`,
    whole: "nichts davon wurde gefragt",
    part: (open, all) => `${open} von ${behaviors(all)} nicht gefragt`,
  },
  missing: {
    intro:
      "Diese Entscheidungen ergaben keine Belege. Fehlend ist nicht falsch: Sie zählen weder dafür noch dagegen.",
    none: (decisions) =>
      decisions === 0
        ? "Keine Entscheidung wurde bewertet, also fehlt bei keiner eine Antwort."
        : `Bei ${decisions === 1 ? "der einen bewerteten Entscheidung" : `den ${decisions} bewerteten Entscheidungen`} fehlt keine Antwort: Bei keiner lief die Zeit ab, und keine lag hinter einem vorzeitigen Ende.`,
    region: "Entscheidungen ohne Belege",
    columns: {
      decision: "Entscheidung",
      reason: "Grund",
      behaviors: "Verhaltensweisen, die sie gezeigt hätte",
    },
    reasons: { timeout: "Zeit abgelaufen", "not-reached": "nicht erreicht" },
  },
  flags: {
    none: (decisions) =>
      decisions === 0
        ? "Es gibt keine Antwort, die auffällig sein könnte."
        : "Keine Auffälligkeiten: Nichts an der Art zu antworten stellt die Belege infrage.",
    intro: "Eine Auffälligkeit ist eine Frage, die zu stellen ist; sie ändert keine Zahl.",
  },
  ledger: {
    intro: (total) =>
      `${total} Zeit in der Geschichte wurden durch Entscheidungen verbraucht, alles zusammen. Bewertet wird sie nicht.`,
    caption: "Zeit in der Geschichte nach Art der Arbeit",
    columns: { work: "Arbeit", bar: "Balken", time: "Zeit", share: "Anteil" },
    kinds: { coaching: "Coaching", selling: "Verkaufen", admin: "Verwaltung", meetings: "Besprechungen" },
    context: "Zur Einordnung, nicht als Norm",
  },
  interview: {
    intro: (questions) =>
      `${questions} ${questions === 1 ? "Frage" : "Fragen"} zu dem, was die Belege offenlassen. Der ganze Leitfaden mit Regeln und Platz für Notizen ist eine eigene Seite.`,
    without:
      "Zu dieser Seite gehört kein Leitfaden. Er entsteht aus dem Profil und dem Modell: leadsim interview profile.json.",
    whom: { everyone: "für alle", "this-person": "für diese Person" },
  },
  comparison: {
    intro: ({ title, clear, all, byError }) =>
      `Ziel von ${title}. Eine Lücke ist Wert minus Ziel, in Punkten der Skala von 1 bis 5, mit dem, was beide Fehler offenlassen. ${clear} von ${all} sind deutlich; jedes Intervall gilt für sich, sodass von ${all} ohne wahre Lücke etwa ${byError} deutlich aussähen.`,
    none: "Noch trägt keine Skala eine Lücke: Dafür braucht es drei Entscheidungen in zwei Szenarien.",
    columns: { scale: "Skala", gap: "Lücke", likely: "90 % wahrscheinlich", says: "Besagt" },
    caption: "Lücken zum Ziel",
    verdicts: { unclear: "nicht deutlich", below: "deutlich darunter", above: "deutlich darüber" },
    alike: (scales) => `Wie ähnlich, über ${scales} Kompetenzen`,
    distance: "Abstand vom Ziel, in Teilen",
    parts: {
      elevation: ["Niveau", "ein anderes Niveau insgesamt"],
      scatter: ["Streuung", "eine andere Spanne zwischen Höhen und Tiefen"],
      shape: ["Gestalt", "Höhen und Tiefen an anderen Stellen"],
    },
    partColumns: { part: "Teil", value: "Wert", share: "Anteil", says: "Besagt" },
    together: (unit, error) =>
      `die drei zusammen, in ${unit === "z" ? "Standardwerten der Vergleichsgruppe" : "Punkten der Skala von 1 bis 5"}; der Fehler allein ergäbe etwa ${error}`,
    likeness: {
      pearson: (value) => `Korrelation der Gestalt ${value}`,
      doubleEntry: (value) => `Intraklassenkorrelation mit doppelter Eingabe ${value}`,
      cosine: (value) => `Kosinus ${value}`,
    },
    also: (likeness) => `Außerdem: ${likeness.join(", ")}`,
  },
  change: {
    intro: ({ title, moved, all, byError }) =>
      `Wert jetzt minus Wert damals (${title}), in Punkten der Skala von 1 bis 5, mit dem, was beide Fehler offenlassen. ${moved} von ${all} haben sich um mehr als den Fehler bewegt; jeder Bereich gilt für sich, sodass von ${all} ohne jede wahre Änderung etwa ${byError} bewegt aussähe. Was Übung und Kenntnis der Geschichte ausmachen, ist nicht abgezogen.`,
    none: "Für keine Skala gibt es in beiden Sitzungen genug Belege: drei Entscheidungen in zwei Szenarien.",
    columns: { scale: "Skala", change: "Änderung", likely: "zu 90 %", says: "Sagt" },
    caption: "Änderungen seit dem früheren Mal",
    verdicts: { higher: "höher", lower: "niedriger", unsure: "im Rahmen des Fehlers" },
  },
  versions: {
    intro: (of, evidence) =>
      `${sessions(of)}, ${pieces(evidence)}. Dasselbe Protokoll mit denselben Versionen ergibt dieselben Bytes.`,
    terms: {
      model: "Modell",
      scoring: "Auswertung",
      benchmark: "Vergleichsgruppe",
      says: "Sie sagt von sich",
      assumptions: "Annahmen",
      source: "Ihre Quelle",
      components: "Varianzkomponenten",
      correlations: "Korrelationen",
      form: "Form",
      played: "Gespielt",
      status: "Stand",
      playedFor: "Gespielt für das Modell",
      language: "Sprache",
      engine: "Engine",
      seed: "Startwert",
      transcript: "Protokoll",
      session: "Sitzung",
    },
    none: "keine",
    sources: { prior: "Vorannahmen", benchmark: "Vergleichsgruppe", operational: "Daten aus dem Betrieb" },
    components: ["Person", "Person × Szenario", "Person × Entscheidung", "Rest", "Szenario", "Item"],
    correlations: (general, pillar, mean) =>
      `${general} zwischen Säulen, ${pillar} innerhalb einer Säule; Mittelwert ${mean}`,
    open: "Sitzungen, Szenarien und Hashes",
    practice: "Übung",
    ending: (ending) => (ending === null ? "kein Ende erreicht" : `Ende ${ending}`),
    rekeyed: "mit einem anderen Schlüssel ausgewertet als gespielt",
    story: "Geschichte",
    key: "Schlüssel",
  },
  signature: {
    signed: (by, algorithm) => `Signiert von ${by} (${algorithm}).`,
    verify: "Die Signatur gilt dem Ergebnis, aus dem diese Seite entstand, nicht der Seite.",
  },
  howTo: {
    title: "Wie diese Seite zu lesen ist",
    intro:
      "Jede Zahl hier stammt aus Entscheidungen in einer Simulation. Jede Entscheidung bot Antworten, die ein Schlüssel für eine oder mehrere Verhaltensweisen von Stufe 1 (am schwächsten) bis 5 (am stärksten) bewertet. Was gewählt wurde, ist der Beleg, und jede Zahl lässt sich bis zu den Worten öffnen.",
    bullets: [
      [
        "Belege.",
        "Ein Verhalten ist gezeigt, wo etwas auf Stufe 4 oder besser gewählt wurde, richtig beurteilt, wo Optionen ebenso gut bewertet, gereiht oder zugeordnet wurden, teilweise gezeigt ab 2,5, sonst nicht gezeigt. Keine Gelegenheit heißt, dass keine Entscheidung danach fragte; das ist keine Schwäche. Verhaltensweisen einer Kompetenz bei einer Entscheidung werden zu einer Gelegenheit gemittelt, damit keine Entscheidung doppelt zählt.",
      ],
      [
        "Bereiche.",
        "Der Balken ist der Bereich mit 90 % Wahrscheinlichkeit, bezogen auf die angenommene Gruppe. Ein Punkt steht für die beste Schätzung, wo die Belege eine tragen; sonst steht der Bereich allein. Wo sich zwei Balken weit überlappen, nennen Sie keinen besser.",
      ],
      [
        "Ziel.",
        "Das Zielniveau: der Wert, der von jemandem zu erwarten ist, der bei 70 % der Gelegenheiten Stufe 4 oder besser wählt. Das Feld um die Linie ist seine Unsicherheit. Wo die Belege es nicht entscheiden, sagt die Seite das.",
      ],
      [
        "Besser, häufiger, beständiger.",
        "Güte ist, wie gut die Entscheidungen im Mittel waren, Häufigkeit, wie oft sie Stufe 4 erreichten, Beständigkeit, wie gleichmäßig sie über die Gelegenheiten waren.",
      ],
      [
        "Wenig Belege, wenig Worte.",
        "Unter drei Entscheidungen oder in nur einem Szenario zeigt eine Kompetenz ihre Zeichen und keine Schätzung.",
      ],
    ],
    calibrated: [
      "Kalibriert.",
      "Wo eine Skala das sagt, berücksichtigt ihre Schätzung, wie schwer jede Entscheidung ist und wie viel sie sagt, ermittelt aus Antworten anderer. Sie hängt nicht davon ab, welche Wege gegangen wurden. Stärken und Lücken vergleichen alle Kompetenzen und bleiben unkalibriert.",
    ],
    levels: "Wie aus einer Antwort eine Stufe für eine Verhaltensweise wird, nach Art der Antwort:",
    rules: {
      choose: "Die Stufe der gewählten Antwort.",
      "best-worst":
        "Wie weit der Schlüssel die beiden markierten auseinandersetzt, vom schlechtesten möglichen Paar (1) bis zum besten (5).",
      rate: "Je zwei Antworten verschiedener Stufen werden verglichen: In der Reihenfolge des Schlüssels zählen sie, gleich bewertet halb, umgekehrt nicht; je weiter auseinander im Schlüssel, desto mehr. Wie hoch oder niedrig jemand insgesamt bewertet, macht keinen Unterschied.",
      rank: "Je zwei Antworten verschiedener Stufen werden verglichen: In der Reihenfolge des Schlüssels zählen sie, umgekehrt nicht; je weiter auseinander im Schlüssel, desto mehr.",
      select:
        "Jede gewählte Antwort zählt ihre Stufe minus 3; die Summe wird zwischen das Schlechteste (1) und das Beste (5) gestellt, das die erlaubte Auswahl erreichen konnte.",
      allocate:
        "Ein Betrag im Bereich des Schlüssels ist Stufe 5, und je weiter außerhalb, desto niedriger, bis 1; der Mittelwert über die Beträge, die der Schlüssel für die Verhaltensweise hat.",
      estimate:
        "Eine Zahl im Bereich des Schlüssels ist Stufe 5, und je weiter außerhalb, desto niedriger, bis 1; der Mittelwert über niedrig, wahrscheinlich und hoch.",
      sort: "Jedes Element hat eine Stufe für den Ort, an den es gelegt wurde; die Summe wird zwischen das Schlechteste (1) und das Beste (5) gestellt, das die Grenzen erlauben.",
    },
    end: "Nutzen Sie diese Seite, um ein Gespräch vorzubereiten. Sie beschreibt Entscheidungen in einer Simulation; sie beschreibt keinen Menschen.",
  },
};
