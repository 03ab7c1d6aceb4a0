/** How often classes at cut scores come out right, and how often they come out alike. */
export interface Classification {
  /** Share of people expected in the class that they truly belong to. */
  readonly accuracy: number;
  /** Share expected in the same class at a second sitting of equal items. */
  readonly consistency: number;
  /** Consistency beyond what classes of these sizes reach by chance (Cohen, 1960); NaN where all are in one class. */
  readonly kappa: number;
}

/** Of each person, P of each class, and the class they truly belong to. */
export interface ClassShares {
  readonly weight: number;
  readonly shares: readonly number[];
  readonly truly: number;
}

/** The class of a value: 0 below the lowest cut; a value at a cut is in the upper class. */
export function classOf(value: number, cuts: readonly number[]): number {
  return cuts.reduce((place, cut) => place + Number(value >= cut), 0);
}

/** Averages over people. */
export function classificationOf(people: readonly ClassShares[]): Classification {
  const total = people.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (one: ClassShares) => number): number =>
    people.reduce((sum, one) => sum + one.weight * of(one), 0) / total;
  const accuracy = mean(({ shares, truly }) => shares[truly]!);
  const consistency = mean(({ shares }) => shares.reduce((sum, share) => sum + share * share, 0));
  const sizes = people[0]!.shares.map((_, place) => mean(({ shares }) => shares[place]!));
  const chance = sizes.reduce((sum, size) => sum + size * size, 0);
  const kappa = 1 - chance < 1e-12 ? Number.NaN : (consistency - chance) / (1 - chance);
  return { accuracy, consistency, kappa };
}
