import type { ScoringChange } from "@leadsim/scenarios";
import type { ComparisonWords } from "../comparison-words.js";
import { syntheticStatement } from "./benchmark.js";
import { format } from "./format.js";
import { target } from "./notices.js";
import { profile } from "./profile.js";

const { list } = format;

const whats: Readonly<Record<ScoringChange["what"], string>> = {
  scoring: "Auswertung",
  model: "Modell",
  benchmark: "Vergleichsgruppe",
  assumptions: "Quelle der Annahmen",
  components: "Varianzkomponenten",
  status: "Status",
  key: "Auswertungsschlüssel",
  tier: "was gesagt werden darf",
  score: "Wert",
  low: "unteres Ende",
  high: "oberes Ende",
  standing: "Einordnung",
  percentile: "Prozentrang",
  seen: "gezeigt",
  judged: "richtig beurteilt",
  frequency: "Stufe 4 oder besser",
};

export const comparison: ComparisonWords = {
  notices: {
    "player-simulated": () =>
      "Sitzungen wurden von einer simulierten Person gespielt: Es wird kein Mensch verglichen.",
    "player-scripted": () =>
      "Sitzungen wurden aus einer Datei mit Antworten gespielt: Es wird kein Mensch verglichen.",
    synthetic: ({ statement }) => `Simulierte Vergleichsgruppe: ${statement ?? syntheticStatement}`,
    incomplete: () => "Eine Sitzung wurde nicht abgeschlossen: Verglichen wird, was erreicht wurde.",
    "different-populations": ({ benchmarks }) =>
      `Die Werte beruhen auf verschiedenen Gruppen (${list(benchmarks.map((one) => one ?? "keine Vergleichsgruppe"))}): Ein Teil eines Unterschieds kann daher kommen.`,
    "shared-sessions": () =>
      "Einige Sitzungen sind in beiden Profilen; ihre Fehler sind nicht unabhängig, und Unterschiede haben keinen Bereich.",
    rescored: () =>
      "Dieselben Sitzungen, zweimal ausgewertet: Unterschiede kommen von dem, worauf die Auswertung beruht, nicht von der Person.",
    "calibrated-apart": ({ scales }) =>
      `Nur in einem der Profile kalibriert, deshalb ohne Unterschied: ${list(scales.map(({ title }) => title))}.`,
    "many-gaps": ({ gaps, byError }) =>
      `Jeder Bereich gilt für sich, 9 von 10 Malen: Von ${gaps} Skalen ohne echten Unterschied würden etwa ${byError} deutlich aussehen.`,
    target,
  },
  side: ({ title, kind, benchmark, sessions }) =>
    title ?? (kind === "target" ? `Zielniveau von ${benchmark?.title}` : `Profil von ${list(sessions)}`),
  cattellCaveat:
    "r_p ordnet D² zwischen null und zwei zufällig gezogenen Personen ein, als wären die Skalen unabhängig und fehlerfrei; beides sind sie nicht. Ein Profil mit der umgekehrten Form kann immer noch 0,12 erhalten. Lesen Sie zuerst Höhe, Streuung und Form.",
  change: ({ what, scenario, before, after }) => ({
    what: scenario === undefined ? whats[what] : `Auswertungsschlüssel von ${scenario}`,
    before: asWritten(what, before),
    after: asWritten(what, after),
  }),
};

function asWritten(what: ScoringChange["what"], value: ScoringChange["before"]): string {
  if (value === null) return "–";
  if (typeof value === "number") return format.plain(value, what === "percentile" ? 0 : 2);
  if (what === "standing") return profile.standings[value as keyof typeof profile.standings] ?? value;
  if (what === "seen" || what === "judged" || what === "frequency") return value.replace("/", " von ");
  return value;
}
