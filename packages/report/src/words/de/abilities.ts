import type { AbilityWords } from "../ability-words.js";
import { drawnTo } from "../drawn-to.js";
import { count } from "./format.js";

export const abilities: AbilityWords = {
  title: "Kalibrierte Werte",
  eyebrow: "Kalibrierte Werte",
  nature: "Wo Personen auf einer Skala stehen, und wie sicher das ist.",
  synthetic:
    "Die Aufgaben wurden mit simulierten Antworten kalibriert. Niemand wurde gemessen: Diese Zahlen sagen über niemanden etwas.",
  decidesNothing:
    "Eine Zahl dieser Seite entscheidet für sich allein nichts über einen Menschen: leadsim kennt keine Studie darüber, was sie vorhersagt.",
  foot: {
    synthetic: "Mit simulierten Antworten kalibriert: Niemand wurde gemessen.",
    other: "Kalibrierte Werte. Keine Zahl hier entscheidet für sich allein.",
  },
  facts: {
    people: "Personen",
    scale: "Skala",
    items: "Aufgaben",
    calibrated: "Kalibriert mit",
    scored: "Geschätzt mit",
  },
  scored: (method, prior) =>
    `${method.toUpperCase()}${drawnTo(prior, (mean, sd) => `, hingezogen zu Mittelwert ${comma(mean)}, Standardabweichung ${comma(sd)}`)}`,
  scales: { overall: "alle Kompetenzen", pillar: "Säule", competency: "Kompetenz" },
  without: (people) => `${people} ohne Zahl`,
  calibratedWith: (people) => count(people, "Person", "Personen"),
  summary: {
    title: "Alle zusammen",
    spread: ({ people, mean, sd, low, high, without, shrunk }) =>
      `${count(people, "Person", "Personen")} mit einer Zahl: im Mittel T ${mean}, Standardabweichung ${sd}, die Hälfte zwischen ${low} und ${high}.${shrunk ? " EAP-Schätzungen streuen weniger als die Fähigkeiten dahinter." : ""}${without === 0 ? "" : ` ${without} ohne Zahl; der Status in der Datei sagt, warum.`}`,
    check: ({ people, judged, all, least }) => {
      if (people > 0)
        return `Sehen Sie bei ${count(people, "Person", "Personen")} die Antworten an, bevor Sie die Zahl lesen:`;
      if (judged === 0) {
        return `Ob jemandes Antworten zusammenpassen, wurde nicht beurteilt: Dazu braucht es Infit und Outfit über ${least} Aufgaben oder mehr.`;
      }
      return judged === all
        ? "Bei niemandem sind vor der Zahl die Antworten anzusehen."
        : `Von ${count(judged, "Person", "Personen")} mit ${least} Aufgaben oder mehr sind bei niemandem vor der Zahl die Antworten anzusehen; bei den übrigen wurde es nicht beurteilt.`;
    },
    more: (people) => `und ${people} weitere; Infit und Outfit in der Datei sagen, wer`,
  },
  spread: {
    title: "Wie sich Personen verteilen",
    bar: (from, people) => `ab ${from}: ${people}`,
    scale:
      "T = 50 + 10·θ. Die Personen, von denen diese Skala stammt, hatten einen Mittelwert von 50 und, außer bei Rasch-Aufgaben, eine Standardabweichung von 10. T-Werte sind keine Prozentränge.",
  },
  people: {
    title: "Personen",
    columns: {
      person: "Person",
      range: "90-%-Bereich",
      chart: "Bereich als Bild, 20 bis 80",
      items: "Aufgaben",
      fit: "Passung",
      percentile: "Prozentrang",
      sten: "Sten-Wert",
      change: "Änderung in T",
    },
    norms: (title, population, n, simulated) =>
      `Prozentrang und Sten-Wert: wo ein Wert unter ${count(n, "Person", "Personen")} steht (${title}: ${population}), auch von beiden Enden seines 90-%-Bereichs.${simulated ? " Diese Normen sind simuliert: Sie sagen über niemanden etwas." : ""}`,
    notAlong: (covariate) =>
      `Diese Normen verlaufen auch entlang von „${covariate}“; hier steht jede Person unter allen, gleich mit welchem Wert darin.`,
    verdicts: { higher: "höher", lower: "niedriger", unsure: "im Rahmen des Fehlers" },
    changeMeans:
      "Änderung: T jetzt minus T beim früheren Mal, mit dem 90-%-Bereich aus den Fehlern beider; höher oder niedriger, wo er die 0 nicht enthält. Was Übung ausmacht, ist nicht abgezogen.",
    check: "prüfen",
    more: (people) =>
      `${count(people, "weitere Person steht", "weitere Personen stehen")} in der Datei, nicht auf dieser Seite.`,
    ranges:
      "Die Bereiche enthalten die Fehler der Aufgabenparameter, wo die Kalibrierung sie angibt. Zwei Personen, deren Bereiche sich überlappen, lassen sich nicht ordnen.",
    checkMeans: (infit, outfit) =>
      `„Prüfen“: Infit über ${infit} oder Outfit über ${outfit}; sehen Sie die Antworten an, bevor Sie die Zahl lesen.`,
    unestimated: {
      "no-responses": "hat keine der Aufgaben gesehen",
      unbounded: "hat alles an einem Ende beantwortet",
      "not-found": "es wurde kein Maximum gefunden",
    },
  },
  items: "Die Aufgaben hinter den Zahlen",
};

function comma(figure: string): string {
  return figure.replace(".", ",").replace("-", "−");
}
