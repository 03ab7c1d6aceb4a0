import type { DebriefWords } from "../debrief-words.js";
import { page } from "./page.js";

export const debrief: DebriefWords = {
  title: "Die Sitzung, noch einmal erzählt",
  eyebrow: "Nachbesprechung",
  forWhom: "Für die Auswertenden: enthält den Schlüssel.",
  nature:
    "Für ein Coaching-Gespräch: Halten Sie bei einer Entscheidung an, fragen Sie nach dem Warum, und öffnen Sie dann die Möglichkeiten, die nicht gewählt wurden. Was gefolgt wäre, ist bis zur nächsten Seite erzählt; was später gekommen wäre, weiß man nicht. Verhaltensweisen stehen bei jeder Entscheidung einmal; darunter stehen für sie ihre Nummern. Warum ein Teil einer Antwort so zählt, steht dort, wo er zuerst genannt ist.",
  players: {
    simulated: "Eine simulierte Person hat geantwortet: Diese Sitzung beschreibt niemanden.",
    scripted: "Die Antworten kommen aus einer Datei: Von wem sie sind, ist nicht bekannt.",
  },
  path: "Der Weg durch die Geschichte",
  pathSays: ({ decisions, scored, forks }) =>
    `${page.decisions(decisions)}, ${scored === decisions ? "alle bewertet." : `davon ${scored} bewertet: Die übrigen bringen nur die Geschichte weiter, oder die Zeit lief ab.`} Bei ${forks} hätte eine andere Wahl zu einer anderen Szene geführt.`,
  key: {
    decision: "eine Entscheidung, der Reihe nach",
    unscored: "eine Entscheidung, die nicht bewertet wird",
    told: "eine Szene ohne Entscheidung",
    fork: "eine andere Wahl hätte zu einer anderen Szene geführt",
  },
  decision: (number) => `Entscheidung ${number}`,
  least: "Wo zuerst anhalten: die niedrigsten Stufen",
  jump: "Zu einer Entscheidung gehen",
  unscored: "nicht bewertet",
  ranOut: "Die Zeit lief ab: Nichts wurde gewählt.",
  level: (level) => `Stufe ${level}`,
  levelFor: (number, level) => `Für ${number}: Stufe ${level}.`,
  alternatives: (options) =>
    options === 1
      ? "Die Möglichkeit, die nicht gewählt wurde"
      : `Die ${options} Möglichkeiten, die nicht gewählt wurden`,
  stronger: "Eine stärkere Antwort",
  noneStronger: "Keine andere Antwort zählt mehr.",
  nothingSaid: "Die Geschichte sagt dazu nichts.",
  sameSaid: "Es geht weiter wie nach der gegebenen Antwort.",
  restSaid: "Das Übrige wie nach der gegebenen Antwort.",
  elsewhere: (heading) => `Er führt zu einer anderen Szene: ${heading}`,
  toTheEnd: "Er führt zum Ende des Szenarios.",
};
