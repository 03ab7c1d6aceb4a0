import type { FairnessWords, ScoreReading } from "../fairness-words.js";
import { count, format } from "./format.js";

const { decimal, list, plain } = format;

const ratios = {
  city: "die Verhältnisse nach New York City",
  fifths: "die nach der Vier-Fünftel-Regel",
} as const;

const sizes = {
  "very-small": "ein sehr kleiner",
  small: "ein kleiner",
  medium: "ein mittlerer",
  large: "ein großer",
} as const;

const plainReadings = {
  suppressed: "Zum Schutz der Personen weggelassen.",
  reference: "Mit dieser Gruppe wird verglichen.",
  "too-few": "Zu wenige für ein Urteil.",
  "not-compared": "Kein Vergleich.",
} as const;

function scoreReading(of: ScoreReading): string {
  if (of.code !== "difference") return plainReadings[of.code];
  const chance = of.more ? "mehr, als der Zufall erklärt" : "nicht mehr, als der Zufall erklärt";
  return `${of.lower ? "Niedrigere" : "Höhere"} Werte: ${sizes[of.size]} Unterschied, ${chance}.`;
}

const rounds = (n: number): string => count(n, "Runde", "Runden");

export const fairness: FairnessWords = {
  title: "Wie Gruppen abschneiden",
  eyebrow: "Fairness",
  nature: "Statistik nach Gruppen. Keine Rechtsberatung.",
  first: "Lesen Sie das zuerst",
  foot: {
    synthetic: "Simulierte Ergebnisse: Niemand wurde gemessen.",
    other: "Statistik nach Gruppen. Keine Rechtsberatung.",
  },
  kinds: {
    measured: "Menschen, die geantwortet haben",
    synthetic: "simuliert, niemand wurde gemessen",
    unknown: "nicht gesagt, ob gemessen oder simuliert",
  },
  outcomes: { selected: "Auswahl", cut: "Wert an einer Grenze", score: "Wert" },
  facts: {
    people: "Personen",
    outcome: "Worum es geht",
    results: "Ergebnisse aus",
    groups: "Gruppen aus",
    withoutGroups: "Ohne Gruppe",
    withoutOutcome: "Ohne Ergebnis",
  },
  notSaid: "nicht gesagt",
  contents: {
    use: "Wofür es taugt",
    selection: "Auswahl",
    scoring: "Wertungsraten",
    scores: "Mittelwerte",
    items: "Aufgaben",
    method: "Verfahren",
  },
  headings: {
    use: "Wofür diese Zahlen taugen",
    selection: "Auswahlraten",
    scoring: "Wertungsraten",
    scores: "Mittelwerte",
    items: "Aufgaben, die verschieden funktionieren",
    method: "Wie das berechnet wurde",
  },
  people: (people) => count(people, "Person", "Personen"),
  by: (columns) => `Nach ${list(columns)}`,
  p: (value) => (value < 0.001 ? `< ${decimal(0.001, 3)}` : decimal(value, 3)),
  rate: (share) => `${decimal(100 * share, 1)} %`,
  confidence: (share) => `${plain(100 * share, 1)} %`,
  interval: (confidence, low, high) => `${confidence}: ${low} bis ${high}`,
  few: "wenige",
  impact: {
    lead: {
      scoring: (median) =>
        `Anteil jeder Gruppe mit einem Wert über ${median}, dem Median aller, die einen Wert haben.`,
      cut: (cut) => `Anteil jeder Gruppe mit einem Wert von ${cut} oder mehr.`,
      selected: "Anteil jeder Gruppe, der ausgewählt wurde.",
    },
    unknown: (people) =>
      people === 0
        ? "jede Gruppe ist bekannt"
        : `${count(people, "weitere Person", "weitere Personen")} unbekannter Gruppe`,
    hidden: (hidden) =>
      `die höchste Rate ist weggelassen; deshalb fehlen ${list(hidden.map((one) => ratios[one]))}`,
    selected: { selection: "Ausgewählt", scoring: "Über dem Median" },
    columns: {
      group: "Gruppe",
      people: "Personen",
      rate: "Anteil",
      city: "Verhältnis nach New York City",
      fifths: "Verhältnis nach der Vier-Fünftel-Regel",
      plot: "0 bis 1,5, Linie bei 1, gestrichelt bei 0,80",
      fisher: "Exakter Test nach Fisher, p",
      reading: "Was das heißt",
    },
    leftOut: "weggelassen, unter 2 %",
    midP: (p) => `Mid-p ${p}`,
    withOneMore: (ratio) => `mit einer Person anders: ${ratio}`,
    readings: {
      ...plainReadings,
      "too-few-yet-more":
        "Zu wenige für ein Urteil nach dem Verhältnis; der Unterschied ist größer, als der Zufall erklärt.",
      "below-more": "Unter vier Fünfteln, und mehr, als der Zufall erklärt.",
      "below-chance": "Unter vier Fünfteln, bei dieser Größe aber nicht mehr, als der Zufall erklärt.",
      "not-below-more": "Nicht unter vier Fünfteln, aber mehr, als der Zufall erklärt.",
      "not-below": "Nicht unter vier Fünfteln; kein Unterschied gezeigt.",
    },
    onePerson: "Eine einzige Person würde das ändern.",
  },
  scores: {
    intro:
      "d ist der Unterschied zu der Gruppe, mit der verglichen wird, in gemeinsamen Standardabweichungen; unter 0 hat die Gruppe niedrigere Werte. Es hängt nicht davon ab, wo eine Grenze liegt.",
    columns: {
      group: "Gruppe",
      people: "Personen",
      mean: "Mittelwert",
      sd: "Streuung",
      d: "d",
      plot: "−1 bis 1, Linie bei 0",
      welch: "Test nach Welch, p",
      reading: "Was das heißt",
    },
    reading: scoreReading,
  },
  items: {
    intro: (matching) =>
      `Personen zweier Gruppen werden nach ${matching} einander zugeordnet; dann werden ihre Antworten auf jede Aufgabe verglichen. Ein Unterschied, der bleibt, gehört zur Aufgabe und nicht zum Stand der Gruppen. Ob er unfair ist, sagen Menschen, die die Aufgabe lesen.`,
    matchings: {
      total: "der Summe ihrer Punkte",
      rest: "der Summe ihrer Punkte in den anderen Aufgaben",
      proportion: "dem erreichten Anteil des Erreichbaren bei den gesehenen Aufgaben",
      given: "einem Wert, der für sie angegeben ist,",
    },
    unknown: (groups) => `Unbekannter Gruppe und nicht verglichen: ${groups.join(", ")}.`,
    unknownBy: (people, column) => `${people} bei ${column}`,
    against: (focal, reference) => `${focal} gegen ${reference}`,
    sizes: (focal, reference) => `${focal} und ${reference} Personen`,
    tooFew: (least) =>
      `Zu wenige für ein Urteil: Aufgaben werden ab ${least} Personen in jeder Gruppe verglichen.`,
    found: (review, compared) => {
      if (compared === 0) return "Keine Aufgabe ließ sich bei gleichem Stand vergleichen.";
      return review === 0
        ? `Keine von ${compared} verglichenen Aufgaben gibt Anlass, sie anzusehen.`
        : `Von ${compared} verglichenen Aufgaben ${review === 1 ? "ist 1" : `sind ${review}`} anzusehen.`;
    },
    beyond: (items) =>
      `Nach der Regression allein, die über den Stand hinausreicht, den Personen beider Gruppen haben, ${items === 1 ? "unterscheidet sich 1 Aufgabe" : `unterscheiden sich ${items} Aufgaben`}.`,
    notCompared: {
      "too-few": (ids) => `Nicht verglichen, weil zu wenige Personen einer Gruppe sie gesehen haben: ${ids}.`,
      "no-variation": (ids) =>
        `Nicht verglichen, weil Personen gleichen Stands gleich antworten oder aus einer Gruppe sind: ${ids}.`,
    },
    noGroups: "Keine Aufgabe wurde verglichen: Keine Spalte enthält zwei Gruppen.",
    rounds: (n) => `Auffällige Aufgaben wurden in ${rounds(n)} aus dem Zuordnungswert genommen.`,
    notSettled: (n) =>
      `Das Herausnehmen auffälliger Aufgaben aus dem Zuordnungswert kam in ${rounds(n)} nicht zur Ruhe.`,
    toLookAt: "Anzusehende Aufgaben",
    all: "Alle Aufgaben",
    open: (items) => (items === 1 ? "Die eine Aufgabe" : `Alle ${items} Aufgaben`),
    columns: [
      "Aufgabe",
      "Personen je Gruppe",
      "Gleichförmig",
      "Unterschied, in SD der Aufgabe",
      "Test nach Mantel, p angepasst",
      "Mit dem Stand wechselnd",
      "Fläche zwischen den Kurven, in SD der Aufgabe",
      "dazu p, angepasst",
      "Regression, R² dazu",
      "dazu p, angepasst",
      "Was das heißt",
    ],
    classes: { A: "A, gering oder nicht signifikant", B: "B, mittel", C: "C, groß" },
    crossing: (size, effect, p) => `Kreuzungs-SIBTEST: ${size}, ${effect}, p ${p}`,
    readings: {
      "too-few": "Zu wenige haben sie gesehen.",
      "no-variation": "Bei gleichem Stand ist nichts zu vergleichen.",
      beyond: "Sehen Sie sie an: Sie unterscheidet sich nach der Regression allein.",
      nothing: "Nichts anzusehen.",
      chance: "Kann bei so vielen Aufgaben Zufall sein.",
      look: "Sehen Sie sie an.",
      changes: "Der Unterschied wechselt mit dem Stand.",
    },
    better: (group) => `Sehen Sie sie an: Bei gleichem Stand schneidet ${group} besser ab.`,
    crosses: (below, above, score) =>
      `Sehen Sie sie an: Bei gleichem Stand schneidet unter einem Zuordnungswert von ${score} ${below} besser ab, darüber ${above}.`,
  },
  use: {
    may: "Sie dürfen",
    mayItems: [
      "zeigen, wo Gruppen verschieden abschneiden, wie sehr, und wie sicher das ist;",
      "sagen, welche Aufgaben es verdienen, dass Menschen sie noch einmal lesen;",
      "mit den Anzahlen an Rechtsbeistand, unabhängige Prüfer oder den Betriebsrat gehen.",
    ],
    mayNot: "Sie dürfen nicht",
    mayNotItems: [
      "als Rechtsberatung gelten, oder als die unabhängige Prüfung, die Local Law 144 verlangt;",
      "mit einem Verhältnis unter 0,80 Diskriminierung beweisen oder mit einem darüber Fairness: Kleine Gruppen fallen durch Zufall darunter, große können sich auch darüber mehr unterscheiden, als der Zufall erklärt;",
      "zeigen, dass ein Unterschied richtig oder falsch ist: Dazu braucht es Belege der Validität für die Stelle und einen Blick auf Alternativen;",
      "dazu dienen, Werte oder Grenzen nach Gruppen zu ändern.",
    ],
    questions:
      "Zwei Fragen, in jeder Zeile getrennt: Wie groß ist der Unterschied (Verhältnis, h, d), und könnte er Zufall sein (Intervall, p). Bei wenigen Personen können große Unterschiede Zufall sein; bei vielen sind kleine kein Zufall und zählen vielleicht trotzdem nicht.",
  },
  method: {
    fifths: (least, confidence) => [
      "Vier-Fünftel-Regel",
      `(29 CFR 1607.4 D): die Rate einer Gruppe geteilt durch die höchste Rate einer Gruppe mit ${least} Personen oder mehr. Intervalle gelten zu ${confidence}, auf dem Logarithmus des Verhältnisses (Katz et al. 1978), mit ½ zu jeder Anzahl, wo eine 0 ist (Haldane 1956; Anscombe 1956). „Mit einer Person anders“ rechnet eine Auswahl der anderen Gruppe dieser zu (Fragen und Antworten zu den Uniform Guidelines, Nr. 21).`,
    ],
    city: (leavesOut) => [
      "Local Law 144 von New York City",
      `(6 RCNY §§ 5-300, 5-301): die Rate geteilt durch die höchste Rate einer Kategorie${leavesOut ? " mit mindestens 2 % der Personen; kleinere bleiben aus dem Verhältnis, mit Anzahl und Rate" : ", so klein sie sei"}. Verhältnisse entstehen aus ungerundeten Raten. Personen unbekannter Kategorie werden getrennt gezählt und sind in keiner Rate; der Median zählt alle, die einen Wert haben.`,
    ],
    tests: [
      "Prüfungen",
      "Exakter Test nach Fisher, zweiseitig, und sein Mid-p-Wert (Lancaster 1961); t-Test nach Welch für Mittelwerte.",
    ],
    sizes: [
      "Größen",
      "h und d nach Cohen (Cohen 1988), Grenzen von d nach der nichtzentralen t-Verteilung (Steiger & Fouladi 1997), g nach Hedges (Hedges 1981).",
    ],
    items: (strata) => [
      "Aufgaben",
      `Test nach Mantel (1963), Mantel–Haenszel bei zwei Kategorien, die standardisierte mittlere Differenz (Dorans & Schmitt 1991) mit den Größenklassen des Educational Testing Service (Zieky 1993; Zwick, Thayer & Mazzeo 1997) und ordinale logistische Regression (Zumbo 1999) mit den Grenzen von Jodoin & Gierl (2001). Ob ein Unterschied mit dem Stand wechselt, prüft der Produktterm der Regression; wie sehr, sagt die Fläche zwischen den Kurven der erwarteten Punkte beider Gruppen, über die verglichene Gruppe, in Standardabweichungen der Aufgabe. Wo nach Summen zugeordnet wird, steht Kreuzungs-SIBTEST (Li & Stout 1996; Chalmers 2018) daneben. p-Werte sind über alle Aufgaben eines Vergleichs angepasst (Benjamini & Hochberg 1995).${strata === null ? "" : ` Die Mantel-Familie nimmt höchstens ${strata} Schichten von etwa gleicher Größe; die Regression nimmt den Zuordnungswert selbst.`}`,
    ],
    suppressed: (under) => [
      "Weggelassen",
      `Zeilen mit einer Anzahl unter ${under}, und so viele mehr, dass sich innerhalb eines Berichts keine durch Abziehen ergibt. Mehrere Berichte über dieselben Personen lassen sich immer noch voneinander abziehen. Ein Gesetz, das die Zahl jeder Kategorie verlangt, erfüllt diese Fassung vielleicht nicht.`,
    ],
  },
};
