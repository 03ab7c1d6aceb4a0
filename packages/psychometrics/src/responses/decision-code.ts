/** Levels are computed from shares: a rounding error must not decide about half a level. */
const slack = 1e-9;

/** How a decision is named as an item: `scenario/decision`. */
export function decisionItem(of: { readonly scenario: string; readonly decision: string }): string {
  return `${of.scenario}/${of.decision}`;
}

/**
 * The response code of a decision as an item of a scale: the mean level over the scale's behaviors at that
 * decision, rounded half up (1 to 5).
 */
export function decisionCode(levels: readonly number[]): number {
  return Math.floor(levels.reduce((sum, level) => sum + level, 0) / levels.length + 0.5 + slack);
}
