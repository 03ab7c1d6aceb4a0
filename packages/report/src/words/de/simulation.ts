import type { SimulationWords } from "../simulation-words.js";

const kinds = {
  synthetic: "simulierten Vergleichswerten",
  judgment: "gesetzten Vergleichswerten",
  pilot: "Vergleichswerten einer Erprobung",
  operational: "Vergleichswerten aus dem Einsatz",
} as const;

export const simulation: SimulationWords = {
  notices: {
    simulated: () =>
      "Simuliert: Niemand wurde gemessen. Die Zahlen zeigen, wie sich Inhalt und Schlüssel unter den Annahmen des Generators verhalten.",
    forecast: () =>
      "Vorhersage aus Varianzkomponenten und dem häufigsten Weg simulierter Personen: Niemand wurde gemessen. Sie gilt, soweit die Komponenten gelten, und als wären Vergleichswerte genau für diese Form erstellt.",
    "shipped-priors": () =>
      "Werte und Bereiche beruhen auf den mitgelieferten Annahmen (gesetzt, nicht gemessen).",
    benchmark: ({ kind, benchmark }) =>
      `Werte und Bereiche beruhen auf Varianzkomponenten und Ziel von ${kinds[kind]} (${benchmark}).`,
  },
};
