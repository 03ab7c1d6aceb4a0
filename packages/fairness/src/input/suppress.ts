import type { DifAnalysis, ImpactGroup, ImpactTable, ScoreGroup, ScoreTable } from "@leadsim/scenarios";

/** The tables of a report that hold counts of people. */
export interface Tables {
  readonly impact: readonly ImpactTable[];
  readonly scores: readonly ScoreTable[];
  readonly dif: DifAnalysis | null;
}

/** A group within a table's columns, as one word. */
type Key = string;

/**
 * Takes out the rows that would tell about fewer than `under` people: any whose group, selected or not
 * selected are that few, and as many more as it takes so that none can be had by subtraction from a total
 * (complementary suppression; Willenborg & de Waal 2001). Where the reference group is taken out, so is what
 * was compared with it.
 */
export function suppressSmall(tables: Tables, under: number): Tables {
  const sizes = sizesOf(tables);
  const hidden = new Set<Key>();
  for (const { by, groups } of tables.impact) {
    for (const { values, n, selected } of groups) {
      if (Math.min(n!, selected!, n! - selected!) < under) hidden.add(keyOf(by, values));
    }
  }
  for (const { by, groups } of tables.scores) {
    for (const { values, n } of groups) if (n! < under) hidden.add(keyOf(by, values));
  }
  hideComplements(hidden, sizes);
  const isHidden = (by: readonly string[], values: readonly string[]): boolean =>
    hidden.has(keyOf(by, values));
  return {
    impact: tables.impact.map((table) => impactWithout(table, isHidden)),
    scores: tables.scores.map((table) => scoresWithout(table, isHidden)),
    dif: tables.dif && difWithout(tables.dif, isHidden, under),
  };
}

interface Size {
  readonly by: readonly string[];
  readonly values: readonly string[];
  readonly n: number;
}

function keyOf(by: readonly string[], values: readonly string[]): Key {
  return JSON.stringify([by, values]);
}

function sizesOf({ impact, scores }: Tables): Map<Key, Size> {
  const sizes = new Map<Key, Size>();
  for (const { by, groups } of [...impact, ...scores]) {
    for (const { values, n } of groups) {
      const key = keyOf(by, values);
      if (n! > (sizes.get(key)?.n ?? -1)) sizes.set(key, { by, values, n: n! });
    }
  }
  return sizes;
}

/** In every sum of which a single part is hidden, hides the next smallest part, until no such sum is left. */
function hideComplements(hidden: Set<Key>, sizes: ReadonlyMap<Key, Size>): void {
  const sums = sumsOf(sizes);
  for (let changed = true; changed; ) {
    changed = false;
    for (const sum of sums) {
      if (sum.filter((key) => hidden.has(key)).length !== 1) continue;
      const next = sum
        .filter((key) => !hidden.has(key))
        .sort((a, b) => sizes.get(a)!.n - sizes.get(b)!.n || (a < b ? -1 : 1))[0];
      if (next === undefined) continue;
      hidden.add(next);
      changed = true;
    }
  }
}

/** The groups of a table add up to its total; a group of a column adds up from the crossed groups it is part of. */
function sumsOf(sizes: ReadonlyMap<Key, Size>): readonly (readonly Key[])[] {
  const sums = new Map<string, Key[]>();
  const add = (sum: string, key: Key): void => {
    const parts = sums.get(sum);
    if (parts) parts.push(key);
    else sums.set(sum, [key]);
  };
  for (const [key, { by, values }] of sizes) {
    add(JSON.stringify(by), key);
    if (by.length < 2) continue;
    by.forEach((column, place) => {
      const whole = keyOf([column], [values[place]!]);
      const sum = `${JSON.stringify(by)} ${whole}`;
      if (!sums.has(sum) && sizes.has(whole)) add(sum, whole);
      add(sum, key);
    });
  }
  return [...sums.values()];
}

type IsHidden = (by: readonly string[], values: readonly string[]) => boolean;

function impactWithout(table: ImpactTable, isHidden: IsHidden): ImpactTable {
  const of = (id: string | null) => table.groups.find((group) => group.id === id);
  const gone = (group: ImpactGroup | undefined) => group !== undefined && isHidden(table.by, group.values);
  const noReference = gone(of(table.reference));
  const noCity = gone(of(table.localLaw144Reference));
  return {
    ...table,
    groups: table.groups.map((group) => {
      const hidden = gone(group);
      const kept = hidden ? { n: null, share: null, selected: null, rate: null, suppressed: true } : {};
      const compared = hidden || noReference ? { fourFifths: null, fisher: null, z: null, h: null } : {};
      const city = hidden || noCity ? { localLaw144: { ...group.localLaw144, ratio: null } } : {};
      return { ...group, ...kept, ...compared, ...city };
    }),
  };
}

function scoresWithout(table: ScoreTable, isHidden: IsHidden): ScoreTable {
  const gone = (group: ScoreGroup | undefined) => group !== undefined && isHidden(table.by, group.values);
  const noReference = gone(table.groups.find(({ id }) => id === table.reference));
  return {
    ...table,
    groups: table.groups.map((group) => {
      if (gone(group)) return { ...group, n: null, mean: null, sd: null, difference: null, suppressed: true };
      return noReference ? { ...group, difference: null } : group;
    }),
  };
}

/**
 * Comparisons of items lose the numbers of people where a group is hidden or small: the rest says nothing
 * about so few.
 */
function difWithout(dif: DifAnalysis, isHidden: IsHidden, under: number): DifAnalysis {
  return {
    ...dif,
    comparisons: dif.comparisons.map((comparison) => {
      const { by, reference, focal, referencePersons, focalPersons } = comparison;
      const hides = (id: string, n: number | null) => isHidden([by], [id]) || (n ?? 0) < under;
      const noReference = hides(reference, referencePersons);
      const noFocal = hides(focal, focalPersons);
      return {
        ...comparison,
        referencePersons: noReference ? null : referencePersons,
        focalPersons: noFocal ? null : focalPersons,
        items: comparison.items.map((item) => ({
          ...item,
          reference: noReference || (item.reference ?? 0) < under ? null : item.reference,
          focal: noFocal || (item.focal ?? 0) < under ? null : item.focal,
        })),
      };
    }),
  };
}
