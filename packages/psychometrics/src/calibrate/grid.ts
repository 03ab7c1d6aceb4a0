import { normalQuadrature, type Quadrature, type QuadratureRange } from "../irt/quadrature.js";

/** The nodes of ability, and those of the factor of each testlet. */
export interface Grid {
  readonly ability: Quadrature;
  readonly factors: Quadrature;
}

/** The same nodes for ability and for the testlets' factors, which are standard normal. */
export function gridOf(range: QuadratureRange): Grid {
  return { ability: normalQuadrature(range), factors: normalQuadrature(range) };
}
