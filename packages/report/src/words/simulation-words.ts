import type { SimulationNotice } from "@leadsim/scenarios";
import type { Sentences } from "./say.js";

/** The words for simulations, forecasts and what-ifs. */
export interface SimulationWords {
  readonly notices: Sentences<SimulationNotice>;
}
