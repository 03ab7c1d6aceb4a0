import { indexModel, type ModelIndex, ScoringError } from "@leadsim/psychometrics";
import { clamp } from "@leadsim/psychometrics/numeric";
import type { Model, SessionSummary } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";

/** What many people (or simulated people) reached at the opportunities of one form. */
export interface LevelsTable {
  readonly people: number;
  /** The columns: one behavior at one decision, with what was attainable there. */
  readonly opportunities: readonly {
    readonly scenario: string;
    readonly decision: string;
    readonly behavior: string;
    readonly min: number;
    readonly max: number;
  }[];
  /** Levels, person after person, one per column; NaN where the person did not meet the opportunity. */
  readonly levels: ArrayLike<number>;
  /** Case weights, one per person, above 0; everybody counts once without them. */
  readonly weights?: ArrayLike<number>;
}

/** The same with who responded: a benchmark made of it can't say otherwise. */
export interface ResponderTable extends LevelsTable {
  readonly player: SessionSummary["player"];
}

/** Level 4, forgiving single precision, in which engines may keep their tables. */
export const tableSeenFrom = 4 - 1e-5;

/** A column in the design: what {@link Placed} asks for, with its place in the table. */
export interface Column {
  readonly column: number;
  readonly competency: number;
  readonly pillar: string;
  readonly scenario: number;
  readonly decision: number;
  readonly attainable: number;
  /** No person's share: columns are weighed, not scored. */
  readonly share: 0;
}

/** The table on the share scale. */
export interface ShareTable {
  readonly people: number;
  readonly columns: readonly Column[];
  /** Attainable shares, person after person; NaN = not met. */
  readonly shares: Float64Array;
  /** Case weights; undefined where everybody counts once. */
  readonly weights?: Float64Array;
}

/** Checks a table of levels against the model and puts it on the share scale. Columns without spread are refused. */
export function shareTable(table: LevelsTable, model: Model): ShareTable {
  const columns = columnsOf(table, indexModel(model));
  const width = columns.length;
  if (table.people < 2 || width === 0 || table.levels.length !== table.people * width) {
    throw new ScoringError(
      "bad-table",
      `The table has ${table.levels.length} levels; ${table.people} people at ${width} opportunities make ${table.people * width}. At least 2 people are needed.`,
      { levels: table.levels.length, people: table.people, opportunities: width },
    );
  }
  const shares = new Float64Array(table.levels.length);
  for (let cell = 0; cell < shares.length; cell += 1) {
    const level = table.levels[cell] as number;
    const { min, max } = table.opportunities[cell % width] as LevelsTable["opportunities"][number];
    if (level < min - 1e-5 || level > max + 1e-5) {
      throw new ScoringError(
        "bad-level",
        `Level ${level} of person ${Math.floor(cell / width)} lies outside ${min} to ${max}.`,
        {
          level,
          min,
          max,
        },
      );
    }
    shares[cell] = Number.isNaN(level) ? Number.NaN : clamp((level - min) / (max - min), 0, 1);
  }
  const weights = checkedWeights(table);
  return { people: table.people, columns, shares, ...present({ weights }) };
}

function checkedWeights({ people, weights }: LevelsTable): Float64Array | undefined {
  if (!weights) return undefined;
  const copy = Float64Array.from(weights);
  if (copy.length === people && copy.every((weight) => weight > 0 && Number.isFinite(weight))) return copy;
  throw new ScoringError("bad-table", `Every one of the ${people} people needs a weight above 0.`, {
    people,
    weights: copy.length,
  });
}

function columnsOf(table: LevelsTable, index: ModelIndex): Column[] {
  const scenarios = new Map<string, number>();
  const decisions = new Map<string, number>();
  return table.opportunities.map(({ scenario, decision, behavior, min, max }, column): Column => {
    const place = index.places.get(behavior);
    if (!place)
      throw new ScoringError("unknown-behavior", `The model has no behavior "${behavior}".`, { behavior });
    if (!(min >= 1 && max <= 5 && max > min)) {
      throw new ScoringError("bad-range", `"${behavior}" at "${decision}" has the range ${min} to ${max}.`, {
        behavior,
        decision,
      });
    }
    return {
      column,
      competency: place.competency,
      pillar: index.model.competencies[place.competency]?.pillar as string,
      scenario: numbered(scenarios, scenario),
      decision: numbered(decisions, `${scenario}/${decision}`),
      attainable: max - min,
      share: 0,
    };
  });
}

function numbered(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key) ?? numbers.size;
  numbers.set(key, known);
  return known;
}
