import { notMet, type ResponseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import type { CalibrateOptions } from "./options.js";

/** Who responded, in which group, with which weight. */
export interface People {
  /** Names, the reference group first. */
  readonly groups: readonly string[];
  /** By person, the place of the group. */
  readonly group: Int32Array;
  /** By person, in the likelihood; 0 where there is no response at all. */
  readonly weights: Float64Array;
  /** What the weights are. */
  readonly weighting: "none" | "sampling" | "counts";
  /** By group: people with a response. */
  readonly sizes: readonly number[];
  /** People with a response. */
  readonly persons: number;
  /** How many people without sampling weights would be as precise. */
  readonly effective: number;
  /** Share of their cells that are empty. */
  readonly missing: number;
}

/** Fewer people than this are refused. */
const fewestPersons = 30;

/**
 * @throws ScoringError `bad-option` for groups, weights or counts that do not fit the table, `too-few-people`
 */
export function peopleOf(table: ResponseTable, options: CalibrateOptions): People {
  checkLists(table, options);
  const names = [...new Set(options.groups ?? ["all"])];
  const places = new Map(names.map((name, place) => [name, place]));
  const width = table.items.length;
  const group = new Int32Array(table.persons);
  const weights = new Float64Array(table.persons);
  const sizes = names.map(() => 0);
  let met = 0;
  let rows = 0;
  let persons = 0;
  for (let person = 0; person < table.persons; person += 1) {
    let own = 0;
    for (let item = 0; item < width; item += 1) if (table.cells[person * width + item] !== notMet) own += 1;
    if (own === 0) continue;
    const place = options.groups ? places.get(options.groups[person]!)! : 0;
    const count = options.counts?.[person] ?? 1;
    group[person] = place;
    sizes[place] = sizes[place]! + count;
    weights[person] = options.weights?.[person] ?? count;
    rows += 1;
    persons += count;
    met += own * count;
  }
  const small = names.find((_, place) => sizes[place]! < fewestPersons);
  if (small !== undefined) throw tooFew(small, sizes[places.get(small)!]!, names.length > 1);
  const whole = { groups: names, group, weights, sizes, persons, missing: 1 - met / (persons * width) };
  if (!options.weights)
    return { ...whole, weighting: options.counts ? "counts" : "none", effective: persons };
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  return {
    ...whole,
    weights: weights.map((weight) => (weight * rows) / sum),
    weighting: "sampling",
    effective: (sum * sum) / squares,
  };
}

function checkLists(table: ResponseTable, { groups, weights, counts }: CalibrateOptions): void {
  if (weights && counts) {
    throw new ScoringError("bad-option", "There are weights and counts: give one of the two.", {
      option: "counts",
    });
  }
  for (const [name, list] of [
    ["groups", groups],
    ["weights", weights],
    ["counts", counts],
  ] as const) {
    if (list && list.length !== table.persons) {
      throw new ScoringError(
        "bad-option",
        `There are ${list.length} ${name} for ${table.persons} people: give one for each.`,
        { option: name },
      );
    }
  }
  const uncounted = counts?.findIndex((count) => !(Number.isSafeInteger(count) && count > 0)) ?? -1;
  if (uncounted >= 0) {
    throw new ScoringError(
      "bad-option",
      `The count of row ${uncounted + 1} is ${counts![uncounted]}: counts are whole numbers from 1.`,
      { option: "counts", person: uncounted + 1 },
    );
  }
  const wrong = weights?.findIndex((weight) => !(weight > 0 && weight < Infinity)) ?? -1;
  if (wrong >= 0) {
    throw new ScoringError(
      "bad-option",
      `The weight of person ${wrong + 1} is ${weights![wrong]}: weights are numbers above 0.`,
      { option: "weights", person: wrong + 1 },
    );
  }
}

function tooFew(group: string, persons: number, several: boolean): ScoringError {
  return new ScoringError(
    "too-few-people",
    `${persons} ${persons === 1 ? "person has" : "people have"} a response${several ? ` in group ${group}` : ""}: item parameters need at least ${fewestPersons}, and several hundred for slopes. Gather more responses${several ? " or join groups" : ""}.`,
    { persons, group, least: fewestPersons },
  );
}
