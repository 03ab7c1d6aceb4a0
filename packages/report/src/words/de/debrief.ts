import type { DebriefWords } from "../debrief-words.js";
import { page } from "./page.js";

export const debrief: DebriefWords = {
  title: "Die Sitzung, noch einmal erzählt",
  eyebrow: "Nachbesprechung",
  forWhom: "für die Auswertenden: enthält den Schlüssel",
  nature:
    "Für ein Coaching-Gespräch: Halten Sie bei einer Entscheidung an, fragen Sie nach dem Warum, und öffnen Sie dann die Möglichkeiten, die nicht gewählt wurden. Was gefolgt wäre, ist bis zur nächsten Seite erzählt; was später gekommen wäre, weiß man nicht.",
  simulated: "Niemand hat selbst geantwortet: Diese Sitzung beschreibt niemanden.",
  path: "Der Weg durch die Geschichte",
  pathSays: ({ decisions, forks }) =>
    `${page.decisions(decisions)}; bei ${forks} hätte eine andere Wahl zu einer anderen Szene geführt.`,
  jump: "Zu einer Entscheidung gehen",
  ranOut: "Die Zeit lief ab: Nichts wurde gewählt.",
  level: (level) => `Stufe ${level}`,
  alternatives: (options) =>
    options === 1
      ? "Die Möglichkeit, die nicht gewählt wurde"
      : `Die ${options} Möglichkeiten, die nicht gewählt wurden`,
  stronger: "Eine stärkere Antwort",
  noneStronger: "Keine andere Antwort zählt mehr.",
  nothingSaid: "Die Geschichte sagt dazu nichts.",
  elsewhere: (heading) => `Er führt zu einer anderen Szene: ${heading}`,
  toTheEnd: "Er führt zum Ende des Szenarios.",
};
