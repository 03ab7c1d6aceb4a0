import type { Notice, TargetNotice } from "@leadsim/scenarios";
import type { Sentences } from "../say.js";
import { ended } from "./benchmark.js";
import { count, format } from "./format.js";

const { quote } = format;

const decisions = (n: number): string => count(n, "Entscheidung", "Entscheidungen");
const people = (n: number): string => count(n, "Person", "Personen");

/** The notices of a profile as the person is told them who sat it: without terms of statistics, ids and keys. */
export const candidateNotices: Sentences<Notice> = {
  "player-simulated": () =>
    "Das hat eine simulierte Person gespielt: Diese Seite beschreibt keinen Menschen.",
  "player-scripted": () =>
    "Die Antworten kamen aus einer Datei und nicht vom Bildschirm. Niemand kann daraus erkennen, wer sie gewählt hat.",
  synthetic: () =>
    "Verglichen wird mit simulierten Antworten. Das sagt nichts darüber, wie Sie neben anderen Führungskräften im Vertrieb stehen.",
  "benchmark-pilot": ({ n }) =>
    `Ihre Entscheidungen werden mit denen von ${people(n)} in einem Versuch verglichen. Das sagt, wo Sie unter ihnen stehen, nicht, ob das gut genug ist.`,
  "benchmark-judgment": ({ n }) =>
    `Ihre Entscheidungen werden mit dem verglichen, was ${people(n)} erwarten, die die Arbeit kennen, nicht mit dem, was Führungskräfte erreichen.`,
  priors: ({ source }) =>
    source === "shipped"
      ? "Wie sehr sich Führungskräfte unterscheiden, ist bisher angenommen: Noch niemand hat an einer Studie teilgenommen. Lesen Sie das Ergebnis als ersten Eindruck."
      : "Wie sehr sich Führungskräfte unterscheiden, ist hier angenommen. Lesen Sie das Ergebnis als ersten Eindruck.",
  incomplete: ({ sessions }) =>
    `${sessions.length === 1 ? "Eine Sitzung wurde" : `${sessions.length} Sitzungen wurden`} nicht abgeschlossen. Was Sie geantwortet haben, zählt; was fehlt, spricht weder für noch gegen Sie.`,
  "no-evidence": () => "Es gibt noch keine Antworten, deshalb lässt sich nichts sagen.",
  "one-scenario": () =>
    "Alle Ihre Antworten stammen aus einer Geschichte. Wie Sie in anderen Lagen führen, bleibt offen, bis Sie eine zweite spielen.",
  "purpose-practice": () => "Das war zur Übung: Das Ergebnis dient Ihrem eigenen Lernen.",
  "purpose-development": () =>
    "Das dient Ihrer Entwicklung: ein Anfang für ein Gespräch, und keine Grundlage für eine Entscheidung über Sie.",
  "purpose-selection": () =>
    "Das war Teil einer Auswahl. Das Ergebnis darf nicht über Sie entscheiden: Dafür braucht es mindestens 24 Entscheidungen in mindestens vier Geschichten, und den Nachweis aus dem Alltag, dass ein zweiter Versuch etwa dasselbe sagen würde.",
  "subscores-untested": () =>
    "Ob ein einzelner Bereich mehr sagt als alle Entscheidungen zusammen, ist ungeprüft. Jeder wird mit Hilfe der anderen errechnet.",
  rekeyed: ({ scenarios }) =>
    `Wie Antworten zählen, hat sich geändert, seit Sie gespielt haben (${count(scenarios.length, "Geschichte", "Geschichten")}); sie zählen, wie es heute gilt.`,
  "repeated-decisions": ({ decisions: met }) =>
    `${decisions(met.length)} haben Sie mehr als einmal getroffen; nur die erste Antwort zählt.`,
  "benchmark-other-version": ({ scenarios }) =>
    `Bei ${count(scenarios.length, "Geschichte", "Geschichten")} haben Sie eine andere Fassung gespielt als die, mit denen verglichen wird; der Vergleich ist deshalb weniger sicher.`,
  timeouts: ({ decisions: missed }) =>
    `Bei ${decisions(missed)} lief die Zeit ab. Was fehlt, spricht weder für noch gegen Sie.`,
  target: (of) => `${targetIs(of)} ${targetStudy(of)}`,
  calibrated: ({ scale, kind, persons }) =>
    `${scale.title}: Wie schwer jede Entscheidung ist, wurde berücksichtigt, nach den Antworten von ${people(persons)}${kind === "measured" ? "" : ", von denen die Quelle nicht sagt, ob sie echt oder simuliert sind"}. Welchen Weg die Geschichte nahm, macht dort keinen Unterschied.`,
  "calibration-synthetic": ({ scale }) =>
    `${scale.title}: Wie schwer jede Entscheidung ist, stammt aus simulierten Antworten. Niemand hat teilgenommen: Das Ergebnis zeigt, wie das funktioniert, und sagt über niemanden etwas.`,
  "calibration-left-out": ({ scale, decisions: left, of }) =>
    `${scale.title}: ${left.length} von ${decisions(of)} zählen darin nicht, weil nicht bekannt ist, wie schwer sie sind.`,
  "calibration-unused": ({ scale, reason }) =>
    `${scale.title}: Wie schwer jede Entscheidung ist, wurde nicht berücksichtigt, denn ${reason === "no-decision" ? "keine hat danach gefragt" : "man weiß es von zu wenigen Ihrer Entscheidungen"}.`,
};

function targetIs({ kind, rule, n }: TargetNotice): string {
  if (kind === "judgment") {
    return rule === undefined
      ? "Das Zielniveau haben Menschen festgelegt: eine starke Entscheidung bei sieben von zehn Gelegenheiten."
      : `Das Zielniveau haben Menschen festgelegt: ${ended(rule)}`;
  }
  return `Das Zielniveau ist, was ${n === undefined ? "ausgewählte Personen" : `${n} ausgewählte Personen`} im Durchschnitt gezeigt haben${rule === undefined ? "" : ` (${rule})`}.`;
}

function targetStudy({ contrast }: TargetNotice): string {
  if (!contrast) return "Keine Studie hat gezeigt, dass mehr Erfolg hat, wer es erreicht.";
  const { top, others, outcome } = contrast;
  return `Daneben steht eine Studie: ${top} Personen aus dem obersten Viertel von ${quote(outcome)} und ${others} andere.`;
}
