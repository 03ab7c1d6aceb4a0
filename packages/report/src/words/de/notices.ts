import type { Notice, TargetNotice, Withheld } from "@leadsim/scenarios";
import type { ProfileWords } from "../profile-words.js";
import type { Sentences } from "../say.js";
import { benchmark, ended, shippedPriors, syntheticStatement } from "./benchmark.js";
import { count, format } from "./format.js";

const { list, quote } = format;

const beside = "Qualität und Häufigkeit zählen, was hier erreichbar war.";

export const notices: Sentences<Notice> = {
  "player-simulated": () =>
    "Von einer simulierten Person gespielt. Es wurde niemand gemessen: Dieses Profil beschreibt keinen Menschen.",
  "player-scripted": () =>
    "Aus einer Datei mit Antworten gespielt, nicht am Bildschirm. Die Zeiten sind erfunden, und niemand kann daraus erkennen, wer die Antworten gewählt hat.",
  synthetic: ({ statement }) => `Zur Vergleichsgruppe: ${statement ?? syntheticStatement}`,
  "benchmark-pilot": (of) => `Zur Vergleichsgruppe: ${benchmark({ kind: "pilot", ...of })}`,
  "benchmark-judgment": (of) => `Zur Vergleichsgruppe: ${benchmark({ kind: "judgment", ...of })}`,
  priors: ({ source, about }) =>
    `Die Bereiche beruhen auf angenommenen Streuungen, nicht auf gemessenen Menschen. ${source === "shipped" ? shippedPriors : ended(about ?? "Die Vorannahmen wurden bei der Auswertung vorgegeben.")}`,
  incomplete: ({ sessions }) =>
    `Nicht jede Sitzung wurde abgeschlossen: ${list(sessions.map(({ session, status }) => `${session} (${openStatuses[status]})`))}. Ausgewertet wird, was vorliegt; was fehlt, zählt nicht.`,
  "no-evidence": () => "Es gibt noch keine Belege, deshalb lässt sich nichts sagen.",
  "one-scenario": () =>
    "Alle Belege stammen aus einem Szenario. Die Bereiche gelten innerhalb dieses Szenarios; wie jemand anderswo führt, zeigt erst ein zweites.",
  "purpose-practice": () => "Eine Sitzung wurde zur Übung gespielt. Ihr Ergebnis dient dem eigenen Lernen.",
  "purpose-development": () =>
    "Zur Entwicklung: ein Ausgangspunkt für ein Gespräch, keine Grundlage für eine Entscheidung über einen Menschen.",
  "purpose-selection": () =>
    "Eine Sitzung wurde zur Auswahl gespielt. Diese Zahlen dürfen nicht über einen Menschen entscheiden: Dafür braucht es mindestens 24 Entscheidungen in mindestens vier Szenarien und eine Zuverlässigkeit von 0,80 aus Daten des laufenden Einsatzes.",
  "subscores-untested": () =>
    "Ob eine Säule oder eine Kompetenz mehr aussagt als der Gesamtwert, ist noch nicht geprüft. Ihre Schätzungen stützen sich gegenseitig.",
  rekeyed: ({ scenarios }) =>
    `Mit einem anderen Auswertungsschlüssel ausgewertet, als beim Spielen galt: ${list(scenarios)}.`,
  "repeated-decisions": ({ decisions }) =>
    `In mehr als einer Sitzung getroffen, deshalb zählt nur die erste Antwort: ${list(decisions)}.`,
  "benchmark-other-version": ({ scenarios }) =>
    `Die Vergleichsgruppe kennt diese Szenarien nicht in der gespielten Fassung; ihre Schwierigkeit ist angenommen, und die Bereiche sind breiter: ${list(scenarios)}.`,
  timeouts: ({ decisions }) =>
    `Bei ${count(decisions, "Entscheidung", "Entscheidungen")} lief die Zeit ab. Das sind fehlende Belege, keine falschen Antworten.`,
  target: (of) => `${targetIs(of)} ${targetStudy(of)}`,
  calibrated: ({ scale, kind, persons }) =>
    `${scale.title}: Wert, Bereich und Einordnung beruhen auf kalibrierten Aufgaben (${kind === "measured" ? `${persons} Personen` : `${persons} Datensätze; ihre Quelle sagt nicht, von wem`}) und hängen deshalb nicht vom Weg durch die Geschichte ab. ${beside}`,
  "calibration-synthetic": ({ scale }) =>
    `${scale.title}: Wert, Bereich und Einordnung beruhen auf Aufgaben, die mit simulierten Antworten kalibriert wurden. Es wurde kein Mensch gemessen: Sie zeigen, wie kalibrierte Werte funktionieren, und sagen über niemanden etwas. ${beside}`,
  "calibration-left-out": ({ scale, decisions, of }) =>
    `${scale.title}: ${decisions.length} von ${count(of, "Entscheidung", "Entscheidungen")} sind nicht in der kalibrierten Schätzung, weil die Kalibrierung sie nicht kennt, nicht in der heutigen Fassung kennt oder die erreichte Stufe nicht kennt: ${list(decisions)}.`,
  "calibration-unused": ({ scale, reason }) =>
    `${scale.title}: Die Kalibrierung wird nicht verwendet: ${reason === "no-decision" ? "Keine Entscheidung hat danach gefragt" : "Sie kennt weniger als die Hälfte der getroffenen Entscheidungen oder zu wenige für einen Bereich"}.`,
};

const openStatuses = {
  "in-progress": "noch offen",
  withdrawn: "abgebrochen",
  expired: "abgelaufen",
} as const;

function targetIs({ kind, rule, n }: TargetNotice): string {
  if (kind === "judgment") {
    return rule === undefined
      ? "Das Zielniveau ist eine Festlegung: Stufe 4 oder besser bei 70 % der Gelegenheiten."
      : `Das Zielniveau ist eine Festlegung: ${ended(rule)}`;
  }
  const people = n === undefined ? "ausgewählter Personen" : `von ${n} ausgewählten Personen`;
  return `Das Zielniveau ist der Mittelwert der Ergebnisse ${people}; er beschreibt sie und zeigt sonst nichts${rule === undefined ? "." : `: ${ended(rule)}`}`;
}

function targetStudy({ contrast }: TargetNotice): string {
  if (!contrast) return "Keine Ergebnisstudie stützt es.";
  const { top, others, outcome } = contrast;
  return `Daneben steht eine Kontraststudie: ${top} Personen im obersten Viertel von ${quote(outcome)} und ${others} andere.`;
}

export const target = notices.target;

const needs = ({ decisions, scenarios, reliability, operational }: Withheld): string =>
  `${count(decisions, "Entscheidung", "Entscheidungen")} in ${count(scenarios, "Szenario", "Szenarien")} und eine Zuverlässigkeit von ${format.decimal(reliability, 2)}${operational ? " aus Daten des laufenden Einsatzes" : ""}`;

export const withheld: ProfileWords["withheld"] = {
  "too-little-to-decide": (of) =>
    `Für keine Skala reichen die Belege, um in eine Entscheidung über einen Menschen einzugehen. Nötig sind ${needs(of)}.`,
  "too-little": (of) => `Für keine Skala reichen die Belege für einen Wert. Nötig sind ${needs(of)}.`,
};
