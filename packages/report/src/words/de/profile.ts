import { bestOf, type ProfileWords, type SaidBehavior, type SaidScale } from "../profile-words.js";
import { assumptions, benchmark, benchmarkKinds, syntheticStatement } from "./benchmark.js";
import { flags, sharedFlags } from "./flags.js";
import { format } from "./format.js";
import { notices, withheld } from "./notices.js";

const { score } = format;

const atOne = {
  seen: "Bei der einen Entscheidung gezeigt",
  judged: "Bei der einen Entscheidung richtig beurteilt",
  partly: "Bei der einen Entscheidung teilweise gezeigt",
  "not-shown": "Bei der einen Entscheidung nicht gezeigt",
} as const;

/** Competencies are seen in decisions; a composite counts each competency of a decision. */
function seenIn({ kind, seen }: Pick<SaidScale, "kind" | "seen">): string {
  const { seen: shown, judged, of } = seen;
  if (kind === "competency" && of === 1) return atOne[bestOf(seen)];
  const noun = kind === "competency" ? "Entscheidungen" : of === 1 ? "Gelegenheit" : "Gelegenheiten";
  const well = judged === 0 ? "" : `, bei ${judged} richtig beurteilt`;
  const partly = bestOf(seen) === "partly" ? `, bei ${seen.partly} teilweise` : "";
  return `Bei ${shown} von ${of} ${noun} gezeigt${well}${partly}`;
}

const populations = {
  assumed: "bezogen auf die angenommene Gruppe",
  benchmark: "bezogen auf die Vergleichsgruppe",
  calibration: "bezogen auf die Referenzgruppe der Kalibrierung",
} as const;

/** What a scale says, with the words for standings. */
const scaleWith =
  (standings: ProfileWords["standings"]): ProfileWords["scale"] =>
  (said) => {
    const { tier, band, standing, seen, scenarios, population, synthetic } = said;
    if (tier === "none") return "Noch keine Belege.";
    if (tier === "navigation") return `${seenIn(said)}. Nur eine Kompetenz: Bitte dort lesen.`;
    if (tier === "seen" || !band) {
      const place = scenarios === 1 && seen.of > 1 ? ", alle in einem Szenario" : "";
      return `${seenIn(said)}${place}. Zu wenig für eine Schätzung.`;
    }
    const given = `${populations[population]}${synthetic ? " (simuliert)" : ""}`;
    const likely = `mit 90 % Wahrscheinlichkeit zwischen ${score(band.low)} und ${score(band.high)}, ${given}`;
    if (tier === "within-scenario") return `${raised(likely)}, nur innerhalb dieses Szenarios.`;
    const verdict = standing ? ` ${standings[standing]}.` : "";
    if (tier === "band") return `${raised(likely)}.${verdict}`;
    const use =
      tier === "decision"
        ? " Genug, um neben anderen Belegen in eine Entscheidung über einen Menschen einzugehen."
        : "";
    return `${score(band.score)}; ${likely}.${verdict}${use}`;
  };

const usual: ProfileWords["standings"] = {
  above: "Wahrscheinlich über dem Zielniveau",
  at: "Wahrscheinlich auf dem Zielniveau",
  below: "Wahrscheinlich unter dem Zielniveau",
  "cannot-tell": "Ob über oder unter dem Zielniveau, lässt sich noch nicht sagen",
};

const statuses: ProfileWords["statuses"] = {
  seen: "gezeigt",
  judged: "richtig beurteilt",
  partly: "teilweise",
  "not-shown": "nicht gezeigt",
  "no-response": "keine Antwort in der Zeit",
  "not-reached": "nicht erreicht",
  "no-opportunity": "keine Gelegenheit",
};

function behavior({ status, seen, judged, of }: SaidBehavior): string {
  if (of < 2) return raised(statuses[status]);
  if (seen > 0) return `${seen} von ${of} gezeigt${judged === 0 ? "" : `, ${judged} richtig beurteilt`}`;
  if (judged > 0) return `${judged} von ${of} richtig beurteilt`;
  return status === "partly"
    ? `Bestenfalls teilweise, bei ${of} Entscheidungen`
    : `Bei ${of} Entscheidungen nicht gezeigt`;
}

function reason({ status, seen, judged, of }: SaidBehavior): string {
  if (of === 0) {
    if (status === "no-response") return "Keine Antwort in der Zeit, deshalb noch kein Beleg dafür.";
    return "Noch kein Beleg dafür.";
  }
  if (of === 1) return `${atOne[status as keyof typeof atOne]}.`;
  const well = judged === 0 ? "" : `, bei ${judged} richtig beurteilt`;
  if (seen > 0) return `Bei ${seen} von ${of} Entscheidungen gezeigt${well}.`;
  if (judged > 0) return `Bei ${judged} von ${of} Entscheidungen richtig beurteilt.`;
  return status === "partly"
    ? `Bei ${of} Entscheidungen bestenfalls teilweise gezeigt.`
    : `Bei keiner von ${of} Entscheidungen gezeigt.`;
}

function contrasts({ contrasted, peaks, gaps }: Parameters<ProfileWords["contrasts"]>[0]): string {
  if (contrasted < 2) {
    return "Keine deutlichen Stärken: Zu wenige Kompetenzen haben eine Schätzung, um sie zu vergleichen.";
  }
  const [up, down] = [peaks.length, gaps.length];
  if (up + down === 0)
    return "Keine deutlichen Stärken: Die Unterschiede zwischen den Kompetenzen liegen innerhalb ihres Fehlers.";
  if (down === 0)
    return up === 1
      ? "Eine deutliche Stärke, keine deutlichen Lücken."
      : "Deutliche Stärken, keine deutlichen Lücken.";
  if (up === 0)
    return down === 1
      ? "Eine deutliche Lücke, keine deutlichen Stärken."
      : "Deutliche Lücken, keine deutlichen Stärken.";
  return "Deutliche Stärken und Lücken, gemessen am eigenen Mittelwert.";
}

const likelihoods = {
  "may-be-below": "Möglicherweise unter dem Zielniveau",
  "probably-not-below": "Wahrscheinlich nicht unter dem Zielniveau, aber am nächsten daran",
} as const;

const lookFirstWith =
  (standings: ProfileWords["standings"]): ProfileWords["lookFirst"] =>
  ({ likelihood, seen }) => {
    if (seen.of === 0) return "Noch keine Belege, deshalb ist nichts bekannt.";
    const found = seenIn({ kind: "competency", seen });
    if (likelihood === null) return `${found}, zu wenig für eine Einordnung.`;
    const likely = likelihood === "likely-below" ? standings.below : likelihoods[likelihood];
    return `${likely}; ${found.charAt(0).toLowerCase()}${found.slice(1)}.`;
  };

const usualInShort: ProfileWords["standingsInShort"] = {
  above: "wahrscheinlich über dem Ziel",
  at: "wahrscheinlich am Ziel",
  below: "wahrscheinlich unter dem Ziel",
  "cannot-tell": "noch nicht zu sagen",
};

export const profile: ProfileWords = {
  notices,
  flags,
  sharedFlags,
  withheld,
  scale: scaleWith(usual),
  standings: usual,
  standingsInShort: usualInShort,
  standingsInLine: {
    above: lowered(usual.above),
    at: lowered(usual.at),
    below: lowered(usual.below),
    "cannot-tell": lowered(usual["cannot-tell"]),
  },
  frequency: ({ reached, of }) =>
    `Stufe 4 oder besser bei ${reached} von ${of} ${of === 1 ? "Gelegenheit" : "Gelegenheiten"} in der Simulation.`,
  evenness: {
    less: "Über die Szenarien weniger gleichmäßig, als auf diesem Niveau zu erwarten ist.",
    "as-expected": "Über die Szenarien etwa so gleichmäßig, wie auf diesem Niveau zu erwarten ist.",
    more: "Über die Szenarien gleichmäßiger, als auf diesem Niveau zu erwarten ist.",
  },
  statuses,
  behavior,
  reason,
  contrast: ({ difference }) =>
    `${score(Math.abs(difference))} ${difference > 0 ? "über" : "unter"} dem eigenen Mittelwert, gemessen an dem, was bei diesen Entscheidungen zu erwarten ist.`,
  contrasts,
  lookFirst: lookFirstWith(usual),
  grow: (statement, said) => ({
    goal: `In 90 Tagen können andere von Ihnen sagen: ${statement}`,
    reality: `In der Simulation: ${reason(said)} Wann kam ein solcher Moment zuletzt bei der Arbeit vor, was haben Sie getan, und was wurde daraus?`,
    options: [
      "Erst beobachten: Achten Sie zwei Wochen lang darauf und entscheiden Sie dann, was Sie ändern.",
      "Erst üben: Machen Sie die Übung noch diese Woche, bevor der Moment kommt.",
      "Ein eigener Weg: Was würden Sie versuchen, wenn niemand Nein sagen könnte?",
    ],
    will: "Was tun Sie zuerst, an welchem Tag, und wer sagt Ihnen, ob man es gemerkt hat?",
  }),
  checkpoints: {
    observe: "Sie bemerken den Moment, wenn er kommt, und können sagen, wie oft er kam.",
    rehearse: "Sie haben es geübt und mindestens einmal in der Arbeit getan.",
    ask: "Sie haben die gefragt, die es gesehen haben müssten, und wissen, was sie gesehen haben.",
  },
  references: {
    "coaching-quarter-more": {
      text: "Von Führungskräften wachstumsstarker Teams wird berichtet, dass sie etwa 25 % mehr Zeit mit Coaching verbringen als weniger erfolgreiche.",
      source: "LSA Global, High Performing Sales Managers: What They Do Differently",
    },
    "coaching-half": {
      text: "Wenn eine Führungskraft im Vertrieb die Hälfte ihrer Zeit oder mehr mit Coaching verbringt, geht das Berichten zufolge mit besseren Ergebnissen einher.",
      source:
        "Dagary (2026), Sales Leadership: How to Build a Winning Sales Team That Consistently Exceeds Targets",
    },
  },
  assumptions,
  benchmark,
  benchmarkKinds,
  syntheticStatement,
  players: {
    person: "ein Mensch",
    simulated: "eine simulierte Person",
    scripted: "eine Datei mit Antworten",
  },
  purposes: { practice: "Übung", development: "Entwicklung", selection: "Auswahl" },
  sessions: {
    "in-progress": "noch offen",
    completed: "abgeschlossen",
    withdrawn: "abgebrochen",
    expired: "abgelaufen",
  },
};

function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The same with an organization's words wherever a standing is said. */
export function profileWith(standings: ProfileWords["standings"]): ProfileWords {
  return {
    ...profile,
    ...{ standings, standingsInShort: standings, standingsInLine: standings },
    scale: scaleWith(standings),
    lookFirst: lookFirstWith(standings),
  };
}
