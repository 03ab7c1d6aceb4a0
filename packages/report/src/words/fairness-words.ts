import type { DifAnalysis, FairnessReport, ImpactTable } from "@leadsim/scenarios";

/** What a row says of a group's rate. */
export type ImpactReading =
  | "suppressed"
  | "reference"
  | "too-few"
  | "too-few-yet-more"
  | "not-compared"
  | "below-more"
  | "below-chance"
  | "not-below-more"
  | "not-below";

/** What a row says of a group's mean score. */
export type ScoreReading =
  | { readonly code: "suppressed" | "reference" | "too-few" | "not-compared" }
  | {
      readonly code: "difference";
      readonly size: DifferenceSize;
      readonly lower: boolean;
      /** Whether it is more than chance explains. */
      readonly more: boolean;
    };

/** Sizes of a difference of means after Cohen (1988). */
export type DifferenceSize = "very-small" | "small" | "medium" | "large";

/** The sections of the page. */
export type FairnessSection = "use" | "selection" | "scoring" | "scores" | "items" | "method";

type Texts<Names extends string> = Readonly<Record<Names, string>>;

/** The words of the page of a fairness report. */
export interface FairnessWords {
  readonly title: string;
  readonly eyebrow: string;
  readonly nature: string;
  readonly first: string;
  /** What stands in the foot of every printed page. */
  readonly foot: Texts<"synthetic" | "other">;
  readonly kinds: Readonly<Record<FairnessReport["sample"]["kind"], string>>;
  readonly outcomes: Readonly<Record<FairnessReport["outcome"]["kind"], string>>;
  readonly facts: Texts<"people" | "outcome" | "results" | "groups" | "withoutGroups" | "withoutOutcome">;
  readonly notSaid: string;
  readonly contents: Texts<FairnessSection>;
  readonly headings: Texts<FairnessSection>;
  readonly people: (count: number) => string;
  /** By which columns people are grouped: `By sex by race`. */
  readonly by: (columns: readonly string[]) => string;
  /** A p value as journals print it: never 0. */
  readonly p: (value: number) => string;
  /** A rate with one decimal, as New York City's rule prints it. */
  readonly rate: (share: number) => string;
  readonly confidence: (share: number) => string;
  readonly interval: (confidence: string, low: string, high: string) => string;
  readonly few: string;
  readonly impact: {
    readonly lead: {
      readonly scoring: (median: string) => string;
      readonly cut: (cut: string) => string;
      readonly selected: string;
    };
    /** Whose group is not known, and which ratios rest on a suppressed row. */
    readonly unknown: (people: number) => string;
    readonly hidden: (ratios: readonly ("city" | "fifths")[]) => string;
    readonly selected: Readonly<Record<ImpactTable["measure"], string>>;
    readonly columns: Texts<"group" | "people" | "rate" | "city" | "fifths" | "plot" | "fisher" | "reading">;
    readonly leftOut: string;
    readonly midP: (p: string) => string;
    readonly withOneMore: (ratio: string) => string;
    readonly readings: Readonly<Record<ImpactReading, string>>;
    readonly onePerson: string;
  };
  readonly scores: {
    readonly intro: string;
    readonly columns: Texts<"group" | "people" | "mean" | "sd" | "d" | "plot" | "welch" | "reading">;
    readonly reading: (of: ScoreReading) => string;
  };
  readonly items: {
    readonly intro: (matching: string) => string;
    readonly matchings: Readonly<Record<DifAnalysis["matching"]["kind"], string>>;
    readonly unknown: (groups: readonly string[]) => string;
    readonly unknownBy: (people: number, column: string) => string;
    readonly against: (focal: string, reference: string) => string;
    readonly sizes: (focal: string, reference: string) => string;
    readonly tooFew: (least: number) => string;
    /** Of the items compared at equal standing, how many to look at; where none could be, that. */
    readonly found: (review: number, compared: number) => string;
    /** Items to look at that only the regression compared. */
    readonly beyond: (items: number) => string;
    /** Items that were not compared, by why. */
    readonly notCompared: Readonly<Record<"too-few" | "no-variation", (ids: string) => string>>;
    /** Where no column names two groups. */
    readonly noGroups: string;
    readonly rounds: (rounds: number) => string;
    readonly notSettled: (rounds: number) => string;
    readonly toLookAt: string;
    readonly all: string;
    readonly open: (items: number) => string;
    readonly columns: readonly string[];
    readonly classes: Texts<"A" | "B" | "C">;
    readonly crossing: (size: string, effect: string, p: string) => string;
    readonly readings: Texts<
      "too-few" | "no-variation" | "beyond" | "nothing" | "chance" | "look" | "changes"
    >;
    readonly better: (group: string) => string;
    readonly crosses: (below: string, above: string, score: string) => string;
  };
  readonly use: {
    readonly may: string;
    readonly mayItems: readonly string[];
    readonly mayNot: string;
    readonly mayNotItems: readonly string[];
    readonly questions: string;
  };
  readonly method: {
    /** Each part with its name. */
    readonly fifths: (least: number, confidence: string) => Described;
    readonly city: (leavesOut: boolean) => Described;
    readonly tests: Described;
    readonly sizes: Described;
    readonly items: (strata: number | null) => Described;
    readonly suppressed: (under: number) => Described;
  };
}

/** A term and what is said of it. */
export type Described = readonly [term: string, text: string];
