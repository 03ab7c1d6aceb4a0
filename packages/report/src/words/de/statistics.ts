import type { StatisticsWords } from "../statistics-words.js";
import { count, format } from "./format.js";

const { decimal, list, percent } = format;

/** Small shares keep a decimal. */
const share = (of: number): string => (of < 0.1 ? `${decimal(100 * of, 1)} %` : percent(of));
/** Five of a long list, and how many more. */
const some = (items: readonly string[]): string =>
  items.length > 5 ? `${items.slice(0, 5).join(" ")} und ${items.length - 5} weitere` : items.join(" ");
/** The same of pairs. */
const somePairs = (pairs: readonly (readonly string[])[]): string =>
  pairs.length > 5
    ? `${somePairs(pairs.slice(0, 5))}; und ${pairs.length - 5} weitere`
    : pairs.map((pair) => pair.join(" und ")).join("; ");

interface Given {
  readonly item: string;
  readonly kind: "sum" | "mean" | "linear";
  readonly of: readonly string[];
}

const ways = { sum: "die Summe", mean: "der Mittelwert", linear: "eine genaue lineare Funktion" } as const;

/** Columns that others give, what that does, and what to do. */
const given = (columns: readonly Given[], does: string): string =>
  `${columns.map(({ item, kind, of }) => `${item} ist ${ways[kind]} von ${some(of)}`).join("; ")}. Eine solche Spalte ist keine eigene Antwort: ${does}. Lassen Sie sie weg (--ignore ${columns.map(({ item }) => item).join(" ")}).`;

const stray =
  "Der niedrigste oder höchste Code kann für Fehlendes stehen, wie −99 oder 9. Ist er eine Antwort, ist nichts zu tun; sonst lassen Sie diese Zellen leer oder nennen Sie ihn mit --missing:";

export const statistics: StatisticsWords = {
  calibrationWarnings: {
    "single-item-testlet": () =>
      "Das Testlet enthält keine andere Aufgabe der Tabelle und wurde deshalb weggelassen.",
    "stray-code": () => `${stray} Hier zählt er als Kategorie.`,
    "negative-slope": () =>
      "Negative Trennschärfe: Wer mehr kann, antwortet niedriger, wie bei einer Aufgabe, die andersherum verschlüsselt ist. Ist der Schlüssel falsch, drehen Sie die Codes um (den niedrigsten für den höchsten) und kalibrieren Sie neu; stimmt er, lassen Sie die Aufgabe weg: Kein Wert sollte mit der Fähigkeit fallen. Bis dahin ist aus Summen nichts zu lesen.",
    "dependent-columns": ({ columns }) =>
      given(columns, "Sie zählt die anderen doppelt und verzerrt alle Schätzungen"),
    "unrelated-item": () =>
      "Die Steigung liegt weniger als zwei Standardfehler von 0 entfernt und ist höchstens so steil wie die übliche Aufgabe dieser Tabelle: Die Aufgabe sagt kaum etwas über die Fähigkeit, und ihre b-Parameter sind nicht bestimmt.",
    "unsure-slope": () =>
      "Die Steigung liegt weniger als zwei Standardfehler von 0 entfernt, könnte aber ebenso gut steil sein: Diese Antworten sagen es nicht. Sammeln Sie mehr, bevor die Aufgabe viel zählt.",
    "disordered-steps": () =>
      "Die Stufen sind nicht geordnet: Eine Kategorie ist nirgends die wahrscheinlichste Antwort. Die Schätzungen gelten; wenn zwei Kategorien dasselbe bedeuten, fassen Sie sie zusammen.",
    "unsure-testlet": () =>
      "Die Steigung auf dem Testlet hat einen Standardfehler über 1: Die Antworten sagen kaum, was die Aufgaben des Testlets gemeinsam haben.",
    "drifting-item": () =>
      "Gemeinsame Aufgaben, deren Kurven sich zwischen den beiden Kalibrierungen um mehr als 0,10 ihres höchsten Werts unterscheiden: Sehen Sie nach, was sich geändert hat, und verknüpfen Sie ohne sie.",
    "unlike-item": () =>
      "Aufgaben beider Kalibrierungen, die an der Verknüpfung nicht teilnahmen, weil sich ihre Kategorien unterscheiden.",
    "few-common-items": ({ items }) =>
      `Die Verknüpfung beruht auf ${count(items.length, "Aufgabe", "Aufgaben")}; ein Fünftel der Form ist das übliche Minimum (Kolen & Brennan, 2014).`,
    "testlet-prior": () =>
      "Die Antworten allein begrenzen die Steigungen auf Testlets nicht; eine schwache Vorannahme zieht sie deshalb zu 0. Mehr Aufgaben in einem Testlet oder mehr Personen würden es sagen.",
    "link-error-unknown": () =>
      "Eine der Kalibrierungen gibt keine Kovarianz ihrer Parameter an; die Fehler der Verknüpfung enthalten deshalb nur, wie sehr sie davon abhängt, welche Aufgaben gemeinsam sind. Kalibrieren Sie neu, um sie zu haben.",
    "uneven-link": ({ jackknife, error }) =>
      `Welche Aufgaben gemeinsam sind, zählt für die Verknüpfung mehr (±${decimal(jackknife, 3)}) als die Fehler ihrer Parameter (±${decimal(error, 3)}): Einige Aufgaben haben sich vielleicht geändert.`,
    "merged-category": ({ under }) =>
      `Kategorien mit weniger als ${under} Antworten wurden mit einer benachbarten zusammengefasst; categories sagt, welche Codes jede bilden.`,
    "sparse-category": ({ under }) =>
      `Eine Kategorie hat weniger als ${under} Antworten: Ihre Parameter sind unsicher und deren Standardfehler zu klein.`,
    islands: ({ islands, least }) =>
      `Die Aufgaben zerfallen in ${islands.length} Inseln, die weniger als ${least} Personen miteinander verbinden: ${islands.map(some).join("; ")}. Ein Vergleich von Aufgaben oder Personen über sie hinweg setzt voraus, dass die Personen aller Inseln gleich fähig sind, etwa weil sie zufällig zugeteilt wurden.`,
    "thin-tie": ({ groups }) =>
      `Diese Gruppen teilen weniger als drei Aufgaben mit den anderen, sodass ihr Mittelwert daran hängt, wie ein oder zwei Aufgaben funktioniert haben: ${list(groups)}.`,
    "small-sample": ({ persons, effective, least }) =>
      `${effective === null ? `${persons} Personen` : `Mit diesen Gewichten zählen ${persons} Personen wie ${Math.round(effective)}; das`} sind für dieses Modell wenige: Parameter können weit danebenliegen. Für Steigungen sind mehrere Hundert üblich, etwa ${least} sind das Minimum.`,
    "coarse-quadrature": ({ spacing, spread }) =>
      `Die Knoten liegen ${decimal(spacing, 2)} auseinander, und die Fähigkeit der Personen ist auf ±${decimal(spread, 2)} bekannt: Die Knoten sind für diese Antworten zu grob. Nehmen Sie mehr.`,
    "narrow-quadrature": (of) =>
      `${decimal(100 * of.share, 1)} % der Personen liegen am niedrigsten oder höchsten Knoten: Die Knoten reichen nicht weit genug. Erweitern Sie ihren Bereich.`,
  },
  calibrationFindings: {
    "duplicated-items": ({ pairs }) =>
      `Fast alle haben auf zwei Aufgaben gleich geantwortet: ${somePairs(pairs)}. Die eine ist eine Kopie der anderen oder aus ihr kodiert. Lassen Sie eine davon weg: Eine Kopie zählt eine Antwort doppelt und verbiegt alles, was geschätzt wird.`,
    "reversed-copies": ({ pairs }) =>
      `Fast alle haben auf eine von zwei Aufgaben umgekehrt geantwortet wie auf die andere: ${somePairs(pairs)}. Die eine ist eine umgekehrt kodierte Kopie der anderen. Lassen Sie eine davon weg: Eine Kopie zählt eine Antwort doppelt und verbiegt alles, was geschätzt wird.`,
    "two-abilities": ({ correlation, sets }) =>
      `Die Aufgaben zerfallen in zwei Gruppen, die Verschiedenes messen${correlation === null ? " (wie die Fähigkeiten darauf korrelieren, sagen Korrelationen dieser Antworten nicht, etwa wo Antworten bestimmen, was Personen sehen; leadsim dimensions schätzt es)" : ` (die Fähigkeiten darauf korrelieren etwa ${decimal(correlation, 2)})`}: ${sets.map(some).join("; ")}. Ein einziger Wert verdeckt das, und sein Bereich ist für beide zu eng. Kalibrieren Sie jede Gruppe für sich; wenn sie als eine gemeint waren, sehen Sie nach, was die Aufgaben einer Gruppe gemeinsam haben.`,
    "model-misfit": ({ statistic, rmsea, low, high, srmsr }) =>
      `Das Modell als Ganzes lässt zu viel unerklärt: RMSEA ${decimal(rmsea, 3)} nach ${statistic} (90-%-Intervall ${decimal(low, 3)} bis ${decimal(high, 3)}; üblich ist bis 0,05), SRMSR ${decimal(srmsr, 3)}. Beginnen Sie mit den hier genannten Aufgaben und Paaren; versuchen Sie dann Testlets, ein anderes Modell oder mehr als eine Skala.`,
    "dependent-items": ({ pairs }) =>
      `Paare von Aufgaben haben mehr gemeinsam, als die Fähigkeit erklärt: ${somePairs(pairs)}. Beruhen sie auf einem Text, einer Situation oder aufeinander? Werte sehen sicherer aus, als sie sind: Fassen Sie solche Aufgaben in einem Testlet zusammen, oder behalten Sie eine davon.`,
    "misfitting-items": () =>
      "Die Antworten folgen der Kurve der Aufgabe nicht, wenn die Fähigkeit steigt. Prüfen Sie Wortlaut und Schlüssel, und versuchen Sie ein anderes Modell (graded, nominal); was daneben bleibt, sollte nicht zählen.",
    "erratic-items": () =>
      "Mehr Antworten als erwartet liegen weit von dem entfernt, was die Fähigkeit sagt (mittleres Quadrat über 1,3): Suchen Sie nach Raten, einem Fehler im Schlüssel oder Personen, für die die Aufgabe etwas anderes bedeutet.",
    "not-tested": ({ because }) => `Das Modell als Ganzes wurde nicht geprüft: ${untested[because]}.`,
  },
  itemWarnings: {
    "items-without-variance": ({ items }) =>
      `Bei Alpha und Omega weggelassen, weil niemand oder alle sie gleich beantwortet haben: ${list(items)}.`,
    "dependent-columns": ({ columns }) =>
      given(columns, "Sie zählt die anderen doppelt und lässt die Reliabilität höher aussehen, als sie ist"),
    "duplicated-items": ({ pairs }) =>
      `Fast alle haben auf zwei Aufgaben gleich geantwortet: ${somePairs(pairs)}. Die eine ist eine Kopie der anderen oder aus ihr kodiert. Lassen Sie eine davon weg: Eine Kopie zählt eine Antwort doppelt und lässt die Zuverlässigkeit höher aussehen, als sie ist.`,
    "reversed-copies": ({ pairs }) =>
      `Fast alle haben auf eine von zwei Aufgaben umgekehrt geantwortet wie auf die andere: ${somePairs(pairs)}. Die eine ist eine umgekehrt kodierte Kopie der anderen. Lassen Sie eine davon weg.`,
    "improper-solution": ({ items }) =>
      `Ein Faktor würde von ${list(items)} mehr als alles erklären: Omega ist nicht zu trauen.`,
    "too-few-complete": () => "Für Alpha und Omega haben zu wenige Personen dieselben Aufgaben gesehen.",
    "alpha-from-pairs": () =>
      "Zu wenige Personen haben alle Aufgaben gesehen: Alpha und Omega beruhen auf Kovarianzen von Aufgabenpaaren, jedes über andere Personen.",
    "alpha-ignores-scenarios": () =>
      "Alpha und Omega über Aufgaben behandeln Aufgaben eines Szenarios als unabhängig. Sie sagen, wie weit dieselben Szenarien Personen wieder gleich ordnen würden, nicht andere Szenarien: Lesen Sie den Generalisierbarkeitskoeffizienten.",
    "one-scenario": () =>
      "Es gibt ein Szenario: Was darüber hinaus gilt, lässt sich nicht von dem trennen, was darin gilt.",
    "scenarios-not-separated": () =>
      "Szenarien lassen sich nicht von Aufgaben trennen; Person × Szenario steckt deshalb in anderen Komponenten.",
    "no-person-variance": () => "Die Personen unterscheiden sich nicht mehr, als der Zufall es täte.",
    "too-few-people": ({ persons }) =>
      `${count(persons, "Person ist", "Personen sind")} zu wenige, um die Zuverlässigkeit zu beurteilen.`,
    "few-scenarios": ({ scenarios }) =>
      `${count(scenarios, "Szenario sagt", "Szenarien sagen")} wenig darüber, wie sich Personen zwischen Szenarien unterscheiden: Der Generalisierbarkeitskoeffizient und Formen anderer Länge sind grobe Werte.`,
    "not-computed": ({ statistic, because }) => `Es gibt ${notComputed[statistic]}: ${reasons[because]}.`,
  },
  itemFlags: {
    "one-answer": ({ figure, option }) =>
      `${share(figure)} gaben dieselbe Antwort (${option}): Die Aufgabe unterscheidet kaum jemanden.`,
    "crowded-option": ({ figure, option }) =>
      `${share(figure)} wählten ${option}: Diese Antwort unterscheidet kaum jemanden.`,
    "rare-option": ({ figure, option }) =>
      `${option} wurde von ${figure === 0 ? "niemandem" : share(figure)} gewählt: Sie leistet nichts.`,
    "rare-category": ({ figure, option }) =>
      `Kategorie ${option} wurde von ${share(figure)} erreicht: zu wenige, um sie gut zu kalibrieren.`,
    "stray-code": ({ option }) =>
      `Der Code ${option} kann für Fehlendes stehen. Ist er eine Antwort, ist nichts zu tun; sonst lassen Sie diese Zellen leer oder nennen Sie ihn mit --missing.`,
    "keyed-best-by-low-scorers": ({ figure, option }) =>
      `${option} gilt im Schlüssel als beste Antwort, aber wer sie wählte, ist anderswo schwächer (r = ${decimal(figure, 2)}).`,
    "negative-item-total": ({ figure }) =>
      `Wer hier gut abschneidet, ist anderswo schwächer (r = ${decimal(figure, 2)}).`,
    "weak-item-total": ({ figure }) =>
      `Sie hängt kaum mit den anderen Aufgaben zusammen (r = ${decimal(figure, 2)}).`,
    "fast-responses": ({ figure }) =>
      `${share(figure)} der Antworten kamen schneller, als die Seite gelesen werden kann.`,
    timeouts: ({ figure }) => `Bei ${share(figure)} lief die Zeit ab: Was fehlt, fehlt nicht zufällig.`,
  },
  fairnessWarnings: {
    synthetic: () =>
      "Die Ergebnisse sind simuliert. Es wurde kein Mensch gemessen; die Zahlen sagen nichts über Menschen.",
    "no-selection": () => "Es wurde keine Auswahl angegeben: Auswirkungen zeigt allein die Wertungsrate.",
    "matched-on-proportion": () =>
      "Personen werden nach dem erreichten Anteil des Erreichbaren bei den gesehenen Aufgaben zugeordnet. Wo sie je nach Leistung zu leichteren oder schwereren Aufgaben kamen, sind gleiche Anteile kein gleicher Stand, und Aufgaben mehrerer Wege können ohne Grund auffallen: Ordnen Sie dort nach dem Stand aus einer Kalibrierung zu.",
    "regression-not-converged": () =>
      "Die ordinale logistische Regression ist nicht konvergiert, wie bei Kategorien, die kaum jemand wählte; dort steht die Mantel-Familie allein.",
    "stray-code": () => `${stray} Hier zählt er als Antwort und in dem, wonach Personen zugeordnet werden.`,
    "reverse-keyed": () =>
      "Diese Aufgaben laufen den übrigen entgegen, wie umgekehrt gepolte Aufgaben es tun. Sie zählen umgepolt, der niedrigste Code für den höchsten, in dem, wonach Personen zugeordnet werden, und in ihren eigenen Zeilen. Ist ein Schlüssel falsch, berichtigen Sie ihn; auch Werte aus den unveränderten Codes wären falsch.",
    "thin-tie": () =>
      "Diese Gruppen haben weniger als drei Aufgaben mit der Gruppe gemeinsam, mit der sie verglichen werden: Wie sie neben ihr stehen, und damit, was jede gemeinsame Aufgabe zeigt, hängt daran, wie ein oder zwei Aufgaben wirkten. Geben Sie den Gruppen mehr gemeinsame Aufgaben.",
    "dependent-columns": ({ columns }) =>
      given(
        columns,
        "Sie zählt die anderen doppelt in dem, wonach Personen zugeordnet werden, und wird als Aufgabe verglichen",
      ),
    "unknown-groups": ({ subjects, people, inMedian }) =>
      `Die Gruppe einiger Personen ist nicht bekannt (${list(subjects.map((by, at) => `${people[at]} bei ${by}`))}). Sie sind in keiner Rate${inMedian ? "; der Median zählt sie mit" : ""}.`,
    "small-groups": ({ under }) =>
      `Gruppen mit weniger als ${under} Personen sind zu klein für ein Urteil: Ihre Raten werden ohne Bereich und ohne Vier-Fünftel-Regel gezeigt.`,
    "small-dif-groups": ({ under }) =>
      `Mit weniger als ${under} Personen in einer der Gruppen werden Aufgaben nicht verglichen.`,
    "ties-at-median": (of) =>
      `${percent(of.share)} der Werte liegen genau auf dem Median und zählen als nicht darüber, sodass die Wertungsraten deutlich unter der Hälfte liegen.`,
    "purification-not-settled": ({ pairs }) =>
      `Das Herausnehmen auffälliger Aufgaben aus dem Zuordnungswert kam nicht zur Ruhe (${list(pairs.map(({ focal, reference }) => `${focal} gegen ${reference}`))}): Zu viele Aufgaben unterscheiden sich, oder die Runden widersprechen sich. Lesen Sie die Ergebnisse der Aufgaben mit Vorsicht.`,
  },
};

const notComputed = {
  alpha: "kein Alpha",
  omega: "kein Omega",
  components: "keine Schätzung der Varianzkomponenten",
} as const;

const reasons = {
  "too-few-people": "Es gibt zu wenige Personen",
  "too-few-items": "Es gibt zu wenige Aufgaben",
  "no-variance": "Die Antworten streuen nicht genug",
  "not-converged": "Die Schätzung ist nicht konvergiert",
} as const;

const untested = {
  "by-ability":
    "Welche Aufgaben Personen sahen, hängt mit ihrer Fähigkeit zusammen, etwa wo Antworten den Weg bestimmen, sodass Zählungen über alle, die eine Aufgabe sahen, für niemand sonst stehen",
  "too-few-items": "Paare so weniger Aufgaben lassen nichts zu prüfen, wenn die Parameter geschätzt sind",
  "too-many-items": "Bei so vielen Aufgaben und Gruppen würde es zu lange dauern",
  undetermined: "Einzelne Aufgaben und Paare bestimmen nicht alle Parameter",
} as const;
