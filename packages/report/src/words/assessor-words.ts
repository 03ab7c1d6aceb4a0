import type {
  CalibratedEstimate,
  InterviewGuide,
  LeftOutDecision,
  ProfileEvidence,
  ProfileLedger,
  ProfileMissing,
} from "@leadsim/scenarios";
import type { Caveat } from "./caveat.js";

/** Sections of the assessor's page, by the id they have on it. */
export type SectionId =
  | "summary"
  | "look-first"
  | "competencies"
  | "peaks"
  | "comparison"
  | "change"
  | "behaviors"
  | "not-asked"
  | "missing"
  | "flags"
  | "ledger"
  | "interview"
  | "versions"
  | "signature";

/** A range that is said with what it is of. */
interface Range {
  readonly low: string;
  readonly high: string;
}

/** The words of the assessor's page. Numbers come written, by the language's format. */
export interface AssessorWords {
  readonly title: string;
  readonly forWhom: string;
  readonly statuses: Readonly<Record<"complete" | "incomplete", string>>;
  readonly players: Readonly<Record<"simulated" | "scripted", string>>;
  readonly facts: Readonly<
    Record<"played" | "purpose" | "evidence" | "form" | "scenarios" | "model", string>
  >;
  /** Decisions are those with evidence: what nothing is keyed for is not among them. */
  readonly pieces: (pieces: number, decisions: number, scenarios: number) => string;
  /** Headings, in full and for the contents. */
  readonly headings: Readonly<Record<SectionId, string>>;
  readonly contents: Readonly<Record<SectionId, string>>;
  readonly caveats: Readonly<Record<Caveat, string>>;
  readonly caveatsLabel: string;
  readonly calibratedTag: string;
  readonly notices: {
    readonly open: (notices: number) => string;
    readonly none: string;
    readonly doubt: string;
    readonly benchmark: (says: string) => string;
  };
  readonly legend: {
    readonly evidence: string;
    /** Before the signs that are counted: what each of them is. */
    readonly opportunities: string;
    readonly scale: string;
    readonly band: (of: { readonly dot: boolean; readonly within: boolean }) => string;
    readonly target: (simulated: boolean) => string;
  };
  readonly axis: {
    /** What a drawing of a scale says. */
    readonly band: (
      of: Range & { readonly score: string | null; readonly coverage: string; readonly within: boolean },
    ) => string;
    readonly target: (of: {
      readonly target: string;
      readonly error: string;
      readonly synthetic: boolean;
    }) => string;
    readonly scale: (band: string, target: string | null) => string;
    readonly marks: (marks: readonly string[]) => string;
    readonly mark: (status: string, level: string) => string;
    readonly onOffer: (status: string, level: string, low: string, high: string) => string;
    readonly none: string;
    readonly empty: string;
  };
  readonly reading: {
    readonly range: (of: Range) => string;
    readonly target: (target: string) => string;
    readonly percentile: string;
    readonly named: (name: string, value: number, low: number, high: number) => string;
    readonly basis: (decisions: number, scenarios: number) => string;
  };
  readonly virtues: {
    readonly caption: string;
    readonly names: readonly [better: string, often: string, consistently: string];
    readonly subs: readonly [quality: string, frequency: string, consistency: string];
    readonly points: (earned: string, attainable: string) => string;
    readonly asPlayed: (score: string) => string;
    readonly noQuality: string;
    readonly noFrequency: string;
    readonly noConsistency: string;
    readonly likely: (low: string, high: string) => string;
    readonly chance: (share: string) => string;
    readonly index: (index: string, opportunities: number) => string;
  };
  readonly composition: string;
  readonly below: (probability: string) => string;
  readonly noLookFirst: string;
  readonly peaks: Readonly<Record<"peaks" | "gaps" | "noPeaks" | "noGaps", string>>;
  readonly giveOrTake: (error: string) => string;
  readonly competencies: string;
  readonly areas: string;
  readonly trail: {
    readonly estimate: (
      of: Range & {
        readonly score: string | null;
        readonly se: string;
        readonly reliability: string;
        readonly own: string | null;
        readonly coverage: string;
        readonly expected: string;
      },
    ) => string;
    readonly standing: (target: string, verdict: string, probability: string) => string;
    readonly share: (share: string, level: number) => string;
    readonly evidence: string;
    readonly columns: Readonly<Record<"chosen" | "shown" | "weight", string>>;
    readonly level: (level: string, low: string, high: string) => string;
    readonly none: string;
  };
  readonly calibrated: {
    readonly open: string;
    readonly ability: (of: {
      readonly theta: string;
      readonly sd: string;
      readonly t: string | null;
      readonly tLow: string;
      readonly tHigh: string;
      readonly group: string;
    }) => string;
    readonly score: (of: Range & { readonly items: number; readonly reliability: string }) => string;
    readonly source: (of: {
      readonly decisions: number;
      readonly persons: number;
      readonly kind: CalibratedEstimate["calibration"]["kind"];
      readonly model: string;
      readonly testlets: boolean;
    }) => string;
    readonly fit: (of: {
      readonly infit: string;
      readonly outfit: string;
      readonly lz: string | null;
    }) => string;
    readonly misfit: string;
    readonly leftOut: (decisions: readonly string[]) => string;
    readonly reasons: Readonly<Record<LeftOutDecision["reason"], string>>;
  };
  readonly evidence: {
    readonly intro: (decisions: number) => string;
    readonly chance: (share: string) => string;
    readonly nothing: string;
    readonly unrated: (parts: number) => string;
    readonly stronger: (level: string) => string;
    /** What the numbers behind the parts of a response are. */
    readonly levels: string;
    readonly more: (parts: number) => string;
    readonly otherBehaviors: string;
  };
  readonly notAsked: {
    readonly intro: (open: number, all: number) => string;
    readonly none: (all: number) => string;
    readonly weight: (share: string) => string;
    readonly whole: string;
    readonly part: (open: number, all: number) => string;
  };
  readonly missing: {
    readonly intro: string;
    /** What is not missing is said of decisions that were met. */
    readonly none: (decisions: number) => string;
    readonly region: string;
    readonly columns: Readonly<Record<"decision" | "reason" | "behaviors", string>>;
    readonly reasons: Readonly<Record<ProfileMissing["reason"], string>>;
  };
  readonly flags: {
    /** What is not flagged is said of decisions that were met. */
    readonly none: (decisions: number) => string;
    readonly intro: string;
  };
  readonly ledger: {
    readonly intro: (total: string) => string;
    readonly caption: string;
    readonly columns: Readonly<Record<"work" | "bar" | "time" | "share", string>>;
    readonly kinds: Readonly<Record<keyof ProfileLedger, string>>;
    readonly context: string;
  };
  readonly interview: {
    readonly intro: (questions: number) => string;
    readonly without: string;
    readonly whom: Readonly<Record<InterviewGuide["questions"][number]["for"], string>>;
  };
  readonly comparison: {
    readonly intro: (of: {
      readonly title: string;
      readonly clear: number;
      readonly all: number;
      readonly byError: number;
    }) => string;
    readonly none: string;
    readonly columns: Readonly<Record<"scale" | "gap" | "likely" | "says", string>>;
    readonly caption: string;
    readonly verdicts: Readonly<Record<"unclear" | "below" | "above", string>>;
    readonly alike: (scales: number) => string;
    readonly distance: string;
    readonly parts: Readonly<
      Record<"elevation" | "scatter" | "shape", readonly [name: string, says: string]>
    >;
    readonly partColumns: Readonly<Record<"part" | "value" | "share" | "says", string>>;
    readonly together: (unit: "z" | "points", error: string) => string;
    readonly likeness: Readonly<Record<"pearson" | "doubleEntry" | "cosine", (value: string) => string>>;
    readonly also: (likeness: readonly string[]) => string;
  };
  /** Against an earlier sitting. */
  readonly change: {
    readonly intro: (of: {
      readonly title: string;
      readonly moved: number;
      readonly all: number;
      readonly byError: number;
    }) => string;
    readonly none: string;
    readonly columns: Readonly<Record<"scale" | "change" | "likely" | "says", string>>;
    readonly caption: string;
    readonly verdicts: Readonly<Record<"higher" | "lower" | "unsure", string>>;
  };
  readonly versions: {
    readonly intro: (sessions: number, pieces: number) => string;
    readonly terms: Readonly<
      Record<
        | (
            | "model"
            | "scoring"
            | "benchmark"
            | "says"
            | "assumptions"
            | "source"
            | "components"
            | "correlations"
          )
        | (
            | "form"
            | "played"
            | "status"
            | "playedFor"
            | "language"
            | "engine"
            | "seed"
            | "transcript"
            | "session"
          ),
        string
      >
    >;
    readonly none: string;
    readonly sources: Readonly<Record<"prior" | "benchmark" | "operational", string>>;
    readonly components: readonly [string, string, string, string, string, string];
    readonly correlations: (general: string, pillar: string, mean: string) => string;
    readonly open: string;
    readonly practice: string;
    readonly ending: (ending: string | null) => string;
    readonly rekeyed: string;
    readonly story: string;
    readonly key: string;
  };
  readonly signature: {
    readonly signed: (by: string, algorithm: string) => string;
    readonly verify: string;
  };
  readonly howTo: {
    readonly title: string;
    readonly intro: string;
    readonly bullets: readonly (readonly [term: string, text: string])[];
    readonly calibrated: readonly [term: string, text: string];
    readonly levels: string;
    readonly rules: Readonly<Record<ProfileEvidence["type"], string>>;
    readonly end: string;
  };
}
