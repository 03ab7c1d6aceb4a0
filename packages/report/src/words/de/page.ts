import type { PageWords } from "../page-words.js";

const done: Readonly<Record<Parameters<PageWords["done"]>[0]["as"], (value: string) => string>> = {
  picked: () => "gewählt",
  best: () => "am wirksamsten",
  worst: () => "am wenigsten wirksam",
  rated: (value) => `mit ${value} bewertet`,
  ranked: (value) => `auf Platz ${value} gesetzt`,
  allocated: (value) => `${value} zugeteilt`,
  estimated: (value) => `${value} geschätzt`,
  sorted: (value) => `zugeordnet zu „${value}“:`,
};

export const page: PageWords = {
  skip: "Zum Inhalt springen",
  contents: "Inhalt",
  colophon: "Erstellt mit leadsim. Auf dieser Seite läuft kein Skript, und nichts wird von anderswo geladen.",
  simulation: "Simulation für Führungskräfte im Vertrieb",
  simulated: "simuliert",
  overall: "Insgesamt",
  done: ({ as, value }) => done[as](String(value ?? "")),
  more: (parts) => `und ${parts} weitere`,
  kinds: {
    choose: "eines gewählt",
    "best-worst": "Bestes und Schlechtestes markiert",
    rate: "jedes bewertet",
    rank: "in eine Reihenfolge gebracht",
    select: "mehrere ausgewählt",
    allocate: "ein Budget verteilt",
    estimate: "einen Bereich geschätzt",
    sort: "zugeordnet",
  },
  said: "Was gesagt wurde",
  told: "Die Lage",
  asked: "Was gefragt wurde",
  chosen: "Was Sie gewählt haben",
  ledTo: "Wozu es führte",
  speakers: { narrator: "", you: "Sie" },
  behaviors: (n) => `${n} ${n === 1 ? "Verhaltensweise" : "Verhaltensweisen"}`,
  decisions: (n) => `${n} ${n === 1 ? "Entscheidung" : "Entscheidungen"}`,
  scenarios: (n) => `${n} ${n === 1 ? "Szenario" : "Szenarien"}`,
};
