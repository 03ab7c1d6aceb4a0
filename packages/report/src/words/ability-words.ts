import type { Calibration } from "@leadsim/scenarios";

/** Where a score moved by more than its error; `unsure` where it may not have. */
export type ChangeVerdict = "higher" | "lower" | "unsure";

/** Why a person has no number. */
export type Unestimated = "no-responses" | "unbounded" | "not-found";

/** The words of the page of a table of abilities. */
export interface AbilityWords {
  readonly title: string;
  readonly eyebrow: string;
  readonly nature: string;
  readonly synthetic: string;
  readonly decidesNothing: string;
  /** What stands in the foot of every printed page. */
  readonly foot: Readonly<Record<"synthetic" | "other", string>>;
  readonly facts: Readonly<Record<"people" | "scale" | "items" | "calibrated" | "scored", string>>;
  /** By which method, and what it draws to as the table says it: `mean 0 sd 1`, or `none`. */
  readonly scored: (method: string, prior: string | undefined) => string;
  readonly scales: Readonly<Record<NonNullable<Calibration["scale"]>["kind"], string>>;
  readonly without: (people: number) => string;
  readonly calibratedWith: (people: number) => string;
  readonly summary: {
    readonly title: string;
    /** Of people with a number: mean and standard deviation of their T scores, between which the middle half lies. */
    readonly spread: (of: {
      readonly people: number;
      readonly mean: string;
      readonly sd: string;
      readonly low: string;
      readonly high: string;
      readonly without: number;
      /** Whether they are EAPs, which spread less than abilities do. */
      readonly shrunk: boolean;
    }) => string;
    /** Before the names of people whose responses do not go together. */
    /** Whose responses to look at, of how many whose fit was judged, of how many; from so many items on. */
    readonly check: (of: {
      readonly people: number;
      readonly judged: number;
      readonly all: number;
      readonly least: number;
    }) => string;
    readonly more: (people: number) => string;
  };
  readonly spread: {
    readonly title: string;
    /** One bar: from which T score on, and how many people. */
    readonly bar: (from: number, people: number) => string;
    readonly scale: string;
  };
  readonly people: {
    readonly title: string;
    readonly columns: Readonly<
      Record<"person" | "range" | "chart" | "items" | "fit" | "percentile" | "sten" | "change", string>
    >;
    /** Whose norms percentiles and stens are read against. */
    readonly norms: (title: string, population: string, n: number, simulated: boolean) => string;
    /** That these norms run along a covariate, which a table of abilities does not have. */
    readonly notAlong: (covariate: string) => string;
    readonly verdicts: Readonly<Record<ChangeVerdict, string>>;
    readonly changeMeans: string;
    readonly check: string;
    readonly more: (people: number) => string;
    readonly ranges: string;
    readonly checkMeans: (infit: string, outfit: string) => string;
    readonly unestimated: Readonly<Record<Unestimated, string>>;
  };
  readonly items: string;
}
