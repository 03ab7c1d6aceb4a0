import type { CalibrationWords } from "../calibration-words.js";

export const calibration: CalibrationWords = {
  title: "Wie die Aufgaben funktionieren",
  eyebrow: "Kalibrierung",
  nature: "Aufgaben einer Skala, wie gut eine Zahl für die Antworten steht, und wo sie sicher ist.",
  allItems: "alle Aufgaben",
  first: "Lesen Sie das zuerst",
  synthetic: "Die Antworten sind simuliert. Niemand wurde gemessen: Diese Zahlen sagen über niemanden etwas.",
  noValidity:
    "Passung sagt, dass eine Zahl für diese Antworten stehen kann. Sie sagt nicht, was die Zahl bedeutet, und nicht, dass sie etwas vorhersagt.",
  models: {
    gpcm: "Generalisiertes Partial-Credit-Modell",
    graded: "Graded-Response-Modell",
    nominal: "Nominalmodell",
    "2pl": "Zweiparameter-Modell",
    rasch: "Rasch-Modell",
  },
  facts: { people: "Personen", items: "Aufgaben", scale: "Skala", empty: "Leere Zellen" },
  fit: {
    title: "Passt das Modell?",
    intro:
      "Das ganze Modell, gehalten an einzelne Aufgaben und Paare von Aufgaben. Bei vielen Personen wird jede Abweichung signifikant; der RMSEA sagt, wie groß sie ist: Üblich ist bis 0,05.",
    notComputed: "Die Passung wurde nicht berechnet. Kalibrieren Sie ohne --no-fit, um sie zu haben.",
    columns: [
      "Statistik",
      "Wert",
      "Freiheitsgrade",
      "p-Wert",
      "RMSEA-Wert",
      "90-%-Intervall",
      "CFI-Wert",
      "TLI-Wert",
    ],
    srmsr: (value) =>
      `SRMSR ${value}: wie weit Korrelationen von Aufgaben von den erwarteten abweichen; üblich ist bis 0,05.`,
    contrast: (value, chance) =>
      `Der stärkste Gegensatz unter den Residuen ist ${value} Aufgaben wert; Zufall allein übertrifft selten ${chance}.`,
    met: {
      all: "Alle haben alle Aufgaben gesehen.",
      random:
        "Personen haben verschiedene Aufgaben gesehen, fähigere keine anderen; die Prüfungen berücksichtigen das.",
      "by-ability":
        "Welche Aufgaben Personen sahen, hängt mit ihrer Fähigkeit zusammen; das Modell als Ganzes, Kurven der Aufgaben und Tafeln von Paaren wurden deshalb nicht geprüft.",
    },
  },
  items: {
    title: "Aufgaben",
    intro:
      "X² vergleicht die Antworten mit der Kurve der Aufgabe, über Personen mit gleichem Stand; p ist für die Zahl der Aufgaben angepasst. Infit und Outfit liegen um 1 oder etwas darunter, wo alles stimmt; ab 1,3 sind Antworten sprunghaft.",
    columns: (nominal) => [
      "Aufgabe",
      "Antworten",
      "Steigung",
      nominal ? "Steigungen je Kategorie" : "Stufen",
    ],
    fitColumns: ["X² (Freiheitsgrade)", "p-Wert", "RMSEA-Wert", "Infit-Wert", "Outfit-Wert"],
  },
  pairs: {
    title: "Paare, die am meisten gemeinsam haben",
    intro: (mean) =>
      `Q3 ist, was zwei Aufgaben über die Fähigkeit hinaus gemeinsam haben; über alle Paare ist der Mittelwert ${mean}. Sehen Sie sich Paare an, die mehr als 0,2 darüber liegen, und was ihre Texte gemeinsam haben.`,
    reverseKeyed: (items) =>
      `Andersherum verschlüsselt (negative Steigung) und hier wie umkodiert gezählt: ${items}.`,
    columns: ["Aufgaben", "Personen", "Q3-Wert", "LD X² (Freiheitsgrade)", "V-Wert"],
  },
  curves: {
    title: "Wo die Aufgaben sicher sind",
    intro:
      "Von jemandem, der alle Aufgaben gesehen hat. Wo der Fehler groß ist, lassen sich Personen kaum unterscheiden.",
    label: (theta, error) =>
      `Am meisten ist über Personen um θ = ${theta} bekannt, mit einem Standardfehler von ${error}.`,
    information: "Informationsgehalt",
    error: "Standardfehler von θ",
    figures: "Die Zahlen",
    columns: ["θ", "Informationsgehalt", "Standardfehler"],
    testlets:
      "Aufgaben von Testlets hängen voneinander ab; ihre Information lässt sich deshalb nicht zusammenzählen.",
  },
  sums: {
    title: "Von Summen zu θ",
    intro:
      "Für jemanden, der alle Aufgaben gesehen hat: die Summe der Plätze der gewählten Kategorien, von 0 für die niedrigste jeder Aufgabe.",
    figures: (rows) => `Alle ${rows} Summen`,
    columns: ["Summe", "θ", "Standardfehler", "T-Wert", "% erwartet"],
  },
  classes: {
    title: "Klassen an Schwellen",
    bySums: (group) =>
      `Richtig: der Anteil der Personen, die in der Klasse erwartet werden, in die sie gehören. Gleich: der Anteil, der beim zweiten Mal mit gleichwertigen Aufgaben in derselben Klasse landet. Kappa: Gleiches über den Zufall hinaus. Von Personen, deren Fähigkeit so verteilt ist, wie die Kalibrierung sie ${group === "all" ? "bei allen Personen" : `in der Gruppe ${group}`} fand (dorthin werden Werte gezogen), nach der Summe aller Aufgaben; ein Wert an der Schwelle zählt zur oberen Klasse.`,
    byPeople: (people) =>
      `Richtig: der Anteil der Personen, die in der Klasse erwartet werden, in die sie gehören. Gleich: der Anteil, der beim zweiten Mal mit gleichwertigen Aufgaben in derselben Klasse landet. Kappa: Gleiches über den Zufall hinaus. Nach den Schätzwerten von ${people} Personen und ihren Fehlern; ein Wert an der Schwelle zählt zur oberen Klasse.`,
    judgment: "Wo eine Schwelle liegt, ist ein Urteil; dies sagt, was sie trägt.",
    columns: ["Schwelle", "Richtig", "Gleich", "Cohens Kappa"],
    sum: "Summe",
  },
};
