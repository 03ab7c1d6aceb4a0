import type { ExpressionValue } from "@leadsim/scenarios";
import type { Run } from "./run.js";

/** A compiled expression: reads memory, derived values and the last response. */
export type Evaluate = (run: Run) => ExpressionValue;
/** A compiled condition. */
export type Test = (run: Run) => boolean;
