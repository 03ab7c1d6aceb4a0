import type { Calibration, CalibrationFit } from "@leadsim/scenarios";

/** The words of the page of a calibration. */
export interface CalibrationWords {
  readonly title: string;
  readonly eyebrow: string;
  readonly nature: string;
  readonly allItems: string;
  readonly first: string;
  readonly synthetic: string;
  readonly noValidity: string;
  readonly models: Readonly<Record<Calibration["model"], string>>;
  readonly facts: Readonly<Record<"people" | "items" | "scale" | "empty", string>>;
  readonly fit: {
    readonly title: string;
    readonly intro: string;
    readonly notComputed: string;
    readonly columns: readonly string[];
    readonly srmsr: (value: string) => string;
    readonly contrast: (value: string, chance: string) => string;
    readonly met: Readonly<Record<CalibrationFit["met"], string>>;
  };
  readonly items: {
    readonly title: string;
    readonly intro: string;
    readonly columns: (nominal: boolean) => readonly string[];
    readonly fitColumns: readonly string[];
  };
  readonly pairs: {
    readonly title: string;
    readonly intro: (mean: string) => string;
    /** Items that were counted as if recoded. */
    readonly reverseKeyed: (items: string) => string;
    readonly columns: readonly string[];
  };
  readonly curves: {
    readonly title: string;
    readonly intro: string;
    readonly label: (theta: string, error: string) => string;
    readonly information: string;
    readonly error: string;
    readonly figures: string;
    readonly columns: readonly string[];
    /** Where testlets leave no sum of information. */
    readonly testlets: string;
  };
  readonly sums: {
    readonly title: string;
    readonly intro: string;
    readonly figures: (rows: number) => string;
    readonly columns: readonly string[];
  };
  /** How often classes at cut scores come out right, and alike. */
  readonly classes: {
    readonly title: string;
    /** `all` where there were no groups. */
    readonly bySums: (group: string) => string;
    readonly byPeople: (people: number) => string;
    readonly judgment: string;
    readonly columns: readonly string[];
    readonly sum: string;
  };
}
