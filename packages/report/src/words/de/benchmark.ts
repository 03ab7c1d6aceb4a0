import type { ProfileWords } from "../profile-words.js";

/** What every synthetic benchmark says. */
export const syntheticStatement =
  "Berechnet aus simulierten Antworten unter den aufgeführten Annahmen. Es wurde kein Mensch gemessen. Sie zeigt, wie der Bericht funktioniert; sie sagt nichts darüber, wie jemand im Vergleich zu Führungskräften im Vertrieb steht.";

export const benchmarkKinds: ProfileWords["benchmarkKinds"] = {
  synthetic: "simuliert",
  judgment: "Expertenurteil",
  pilot: "Pilotdaten",
  operational: "Daten aus dem Einsatz",
};

export const benchmark: ProfileWords["benchmark"] = (of) => {
  if (of.statement !== undefined) return of.statement;
  if (of.kind === "synthetic") return syntheticStatement;
  const source = `${ended(of.population)} Auswahl: ${ended(of.sampling)} ${of.from} bis ${of.to}.`;
  if (of.kind === "judgment") {
    return `Durch das Urteil von ${of.n} Personen festgelegt: ${source} Das sagt, was diese Personen erwarten; nicht, was Führungskräfte erreichen, und nichts über die Gültigkeit.`;
  }
  return `Normen von ${of.n} Personen (${kindOf(of.kind)}): ${source} Sie sagen, wo ein Wert unter diesen Personen liegt; nicht, ob er gut genug ist, und nichts über die Gültigkeit.`;
};

export const assumptions: ProfileWords["assumptions"] = ({ source, about }, of) => {
  if (source === "prior") return about === undefined ? shippedPriors : ended(about);
  if (!of) return "In einer Vergleichsgruppe geschätzt.";
  return `In der Vergleichsgruppe „${of.title}“ geschätzt (${kindOf(of.kind)}, n = ${of.n}).`;
};

export const shippedPriors =
  "Dokumentierte Vorannahmen, nach Urteil am oberen plausiblen Ende der Streuung zwischen Menschen angesetzt. Es wurde noch niemand gemessen.";

function kindOf(kind: string): string {
  return benchmarkKinds[kind as keyof typeof benchmarkKinds] ?? kind;
}

/** With a full stop where there is no end. */
export function ended(text: string): string {
  const words = text.trim();
  return words === "" || /[.!?…:]["”“’)]?$/.test(words) ? words : `${words}.`;
}
