import type { Calibration, CalibrationItem } from "@leadsim/scenarios";
import type { QuadratureRange } from "../irt/quadrature.js";
import type { CalibrationCycle } from "./search.js";

/** What to fit and how. */
export interface CalibrateOptions {
  readonly model: Calibration["model"];
  /**
   * By person, the group: groups differ in mean and standard deviation of ability, and items are the same for all. The group of the first person is the
   * reference, with mean 0 and sd 1 (sd free in `rasch`), unless there are anchors.
   */
  readonly groups?: readonly string[];
  /** By person, how many people the row stands for: above 0, need not be whole. */
  readonly weights?: readonly number[];
  /** By item, the testlet, or undefined where it is in none: bifactor factors, standard normal and independent of ability. */
  readonly testlets?: readonly (string | undefined)[];
  /** Items whose parameters are kept as they are, from an earlier calibration of the same model. Mean and sd of all groups are then free. */
  readonly anchors?: readonly CalibrationItem[];
  /** Nodes of ability; with testlets also those of their factors. Default: 61 from −6 to 6; with testlets 21, and 41 where those prove too coarse. */
  readonly quadrature?: QuadratureRange;
  /** What becomes of a category with fewer than 3 responses: an error (default), joined to its neighbor, or kept; the latter two with a warning. */
  readonly sparse?: "error" | "merge" | "keep";
  /** Default 500. */
  readonly maxCycles?: number;
  /** Largest |derivative| and change of the log-likelihood at which the fit has converged. Default 1e-6 and 1e-7. */
  readonly tolerance?: { readonly gradient: number; readonly change: number };
  /** The scale that the items measure; null (default) where they are columns of a table. */
  readonly scale?: Calibration["scale"];
  /** Whose responses they are. Default: unknown. */
  readonly sample?: { readonly kind: Calibration["sample"]["kind"]; readonly source: string };
  /** Told after each cycle. */
  readonly onCycle?: (cycle: CalibrationCycle) => void;
}
