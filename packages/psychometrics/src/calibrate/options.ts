import type { Calibration } from "@leadsim/scenarios";
import type { QuadratureRange } from "../irt/quadrature.js";
import type { SampleKind } from "../samples/sample-kind.js";
import type { CalibrationCycle } from "./search.js";

/** What to fit and how. */
export interface CalibrateOptions {
  readonly model: Calibration["model"];
  /**
   * By person, the group: groups differ in mean and standard deviation of ability, and items are the same for
   * all. The group of the first person is the reference, with mean 0 and sd 1 (sd free in `rasch`), unless
   * there are anchors.
   */
  readonly groups?: readonly string[];
  /**
   * By person, a sampling weight: how many people of the population they stand for, above 0. Only ratios
   * matter: weights are scaled to a mean of 1, and standard errors are robust (sandwich), because weighting
   * makes no new people.
   */
  readonly weights?: readonly number[];
  /**
   * By person, how many people with these very responses the row stands for: whole numbers from 1. Not
   * together with `weights`.
   */
  readonly counts?: readonly number[];
  /**
   * By item, the testlet, or undefined where it is in none: bifactor factors, standard normal and independent
   * of ability.
   */
  readonly testlets?: readonly (string | undefined)[];
  /**
   * An earlier calibration of the same model: items it knows keep their parameters, mean and sd of all groups
   * are free, and scores keep its prior.
   */
  readonly anchors?: Calibration;
  /**
   * Nodes of ability; with testlets also those of their factors. Default: 61 from −6 to 6; with testlets 21,
   * and 41 where those prove too coarse.
   */
  readonly quadrature?: QuadratureRange;
  /**
   * What becomes of a category with fewer than 3 responses: kept (default), joined to its neighbor, or an
   * error; the former two with a warning. One that nobody chose is an error or joined.
   */
  readonly sparse?: "keep" | "merge" | "error";
  /**
   * Weak normal priors of slopes: N(1, 1) for two categories, 2/K in the place of 1 for K adjacent
   * categories; N(0, the same) on testlets. `where-needed` (default): on testlets, and only where maximum
   * likelihood has no finite slopes there; `testlets` and `all`: always; `none`: never.
   */
  readonly slopePrior?: "none" | "where-needed" | "testlets" | "all";
  /** Default 500. */
  readonly maxCycles?: number;
  /** Largest |derivative| and change of the log-likelihood at which the fit has converged. Default 1e-6 and 1e-7. */
  readonly tolerance?: { readonly gradient: number; readonly change: number };
  /** The scale that the items measure; null (default) where they are columns of a table. */
  readonly scale?: Calibration["scale"];
  /** Whose responses they are. Default: what the table says, else unknown. */
  readonly sample?: { readonly kind?: SampleKind; readonly source: string };
  /** Told after each cycle. */
  readonly onCycle?: (cycle: CalibrationCycle) => void;
}
