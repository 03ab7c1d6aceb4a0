import type { Calibration } from "@leadsim/scenarios";
import { scoreTable } from "../calibrate/score-table.js";
import { parameterCovariance } from "../irt/parameter-covariance.js";
import { type QuadraticForm, quadraticForm } from "../numeric/fours/quadratic-form.js";
import { notMet } from "../responses/response-table.js";
import { factorSharesOf } from "./factor-shares.js";
import type { ItemBank } from "./item-bank.js";
import { categoryMet, cellsOf, type MetResponses } from "./met-responses.js";
import { type UnsureItem, unsureItems } from "./unsure-items.js";

/** Takes people's posteriors one by one, and tells the variance that the items' parameters add to each EAP. */
export interface ParameterErrorOfEap {
  /** @param shares the person's posterior, by node of the bank's prior */
  readonly add: (person: number, theta: number, shares: Float64Array) => void;
  /** Tells those who still wait. */
  readonly finish: () => void;
}

/**
 * People who wait for each other, so that each of the large tables (of scores, of covariances) serves many in a row
 * while it is in the processor's cache.
 */
const block = 32;

/**
 * By the delta method, g′Vg: ∂θ̂/∂ξ is the posterior covariance of θ with the score by ξ of the responses. Undefined
 * where the calibration states no covariance.
 *
 * @param tell takes the variance of a person
 */
export function parameterErrorOfEap(
  calibration: Calibration,
  bank: ItemBank,
  met: MetResponses,
  tell: (person: number, variance: number) => void,
): ParameterErrorOfEap | undefined {
  const covariance = parameterCovariance(calibration);
  if (!covariance) return undefined;
  const { nodes } = bank.prior;
  const items = unsureItems(calibration, bank, met, covariance, bank.prior).map(withFours);
  const form = quadraticForm(covariance.matrix, {
    vectors: block,
    rows: items.reduce((sum, { rows }) => sum + rows, 0),
    weights: block * nodes.length,
    sums: items.reduce((sum, { fours }) => sum + fours, 0),
  });
  const addScores = scoresOf(items, nodes.length, form, met);
  const addTestlets = testletScores(items, form, met, bank);
  const waiting = Array.from({ length: block }, (): Posterior => ({ person: 0, from: 0, to: 0 }));
  let used = 0;
  const finish = (): void => {
    for (let at = 0; at < used; at += 1) {
      form.clear(at);
      addScores(at, waiting[at]!);
      addTestlets?.(at, waiting[at]!);
    }
    for (let at = 0; at < used; at += 1) tell(waiting[at]!.person, Math.max(0, form.of(at)));
    used = 0;
  };
  const add = (person: number, theta: number, shares: Float64Array): void => {
    const posterior = waiting[used]!;
    posterior.person = person;
    weigh(posterior, nodes, theta, shares, form.room.weights, used * nodes.length);
    used += 1;
    if (used === block) finish();
  };
  return { add, finish };
}

/** Whose posterior, and between which nodes all of it lies that counts. */
interface Posterior {
  person: number;
  from: number;
  to: number;
}

/** What lies at nodes of smaller shares moves no derivative in its eighth place. */
const negligible = 1e-10;

/** Writes share times distance from the mean, from a place on. */
function weigh(
  posterior: Posterior,
  nodes: Float64Array,
  theta: number,
  shares: Float64Array,
  into: Float64Array,
  start: number,
): void {
  let [from, to] = [0, nodes.length];
  while (from < to && shares[from]! < negligible) from += 1;
  while (to > from && shares[to - 1]! < negligible) to -= 1;
  for (let q = from; q < to; q += 1) into[start + q] = shares[q]! * (nodes[q]! - theta);
  posterior.from = from;
  posterior.to = to;
}

/** An item with the room that its scores take: none where they are averaged over the factor of a testlet. */
interface RoomyItem extends UnsureItem {
  /** Fours that hold its parameters' scores, the last filled up with zeros. */
  readonly fours: number;
  /** One for each category, four and node. */
  readonly rows: number;
}

function withFours(item: UnsureItem): RoomyItem {
  const { parameters, rows, nodes } = item.component;
  const fours = item.column.item.testlet < 0 ? Math.ceil(parameters.length / 4) : 0;
  return { ...item, fours, rows: rows * fours * nodes };
}

/**
 * Names what a person met, and sums the scores. The zeros after an item's last score are written before the next
 * item's scores, which may begin there.
 */
function scoresOf(
  items: readonly RoomyItem[],
  nodes: number,
  { room, fours: perVector, count: tell }: QuadraticForm,
  { cells, width }: MetResponses,
): (vector: number, posterior: Posterior) => void {
  const { sums, rows: table, named, addUp } = room;
  const columns = Int32Array.from(items, ({ column }) => column.column);
  const firsts = Int32Array.from(items, ({ first }) => first);
  const lasts = Int32Array.from(items, ({ first, component }) => first + component.parameters.length - 1);
  const fours = Int32Array.from(items, (item) => item.fours);
  const { rowOf, cellCodes } = writeRows(items, table);
  return (vector, { person, from, to }) => {
    const start = vector * perVector;
    let [count, names, before] = [0, 0, -1];
    for (let i = 0; i < columns.length; i += 1) {
      const cell = cells[person * width + columns[i]!]!;
      if (cell === notMet) continue;
      const first = firsts[i]!;
      const last = lasts[i]! >> 2;
      for (let four = Math.max(first >> 2, before + 1); four <= last; four += 1) {
        named[start + names] = four;
        names += 1;
        before = four;
      }
      const row = rowOf[i * cellCodes + cell]! + from;
      for (let four = 0; four < fours[i]!; four += 1) {
        sums[count] = row + four * nodes;
        sums[count + 1] = first + 4 * four;
        count += 2;
      }
    }
    tell(vector, names);
    addUp(vector, count / 2, vector * nodes + from, to - from);
  };
}

/** Writes all scores, and tells by item and cell of the table the first row of that category's. */
function writeRows(
  items: readonly RoomyItem[],
  into: Float64Array,
): { readonly rowOf: Int32Array; readonly cellCodes: number } {
  const cellCodes = items.reduce((most, { column }) => Math.max(most, cellsOf(column)), 0);
  const rowOf = new Int32Array(items.length * cellCodes);
  let next = 0;
  items.forEach((item, i) => {
    if (item.fours > 0) writeScores(item, next, into);
    for (let cell = 0; cell < cellCodes; cell += 1) {
      const category = item.column.category[cell]!;
      rowOf[i * cellCodes + cell] = next + (category - 1) * item.fours * item.component.nodes;
    }
    next += item.rows;
  });
  return { rowOf, cellCodes };
}

/** By category, then four parameters, then node. */
function writeScores({ component, fours }: RoomyItem, start: number, into: Float64Array): void {
  const { rows, nodes, parameters } = component;
  const scores = scoreTable(component);
  for (let k = 0; k < rows; k += 1) {
    for (let p = 0; p < parameters.length; p += 1) {
      const first = start + (k * fours + (p >> 2)) * nodes;
      const from = (k * parameters.length + p) * nodes;
      for (let q = 0; q < nodes; q += 1) into[4 * (first + q) + (p & 3)] = scores[from + q]!;
    }
  }
}

/** The same for items of testlets, the score at each ability node averaged over the factor's distribution there. */
function testletScores(
  items: readonly RoomyItem[],
  form: QuadraticForm,
  met: MetResponses,
  bank: ItemBank,
): ((vector: number, posterior: Posterior) => void) | undefined {
  const own = items
    .filter(({ column }) => column.item.testlet >= 0)
    .map((item) => ({ ...item, scores: scoreTable(item.component) }));
  if (own.length === 0) return undefined;
  const factorShares = factorSharesOf(bank, met);
  const nodes = bank.prior.nodes.length;
  const factors = bank.factor.nodes.length;
  const { weights } = form.room;
  return (vector, { person, from, to }) => {
    const shares = factorShares(person);
    for (const { column, component, first, scores } of own) {
      const category = categoryMet(met, person, column);
      if (category < 0) continue;
      const ofFactor = shares[column.item.testlet]!;
      const count = component.parameters.length;
      for (let p = 0; p < count; p += 1) {
        const start = (category * count + p) * component.nodes;
        let sum = 0;
        for (let q = from; q < to; q += 1) {
          let mean = 0;
          for (let u = q * factors; u < (q + 1) * factors; u += 1) mean += ofFactor[u]! * scores[start + u]!;
          sum += weights[vector * nodes + q]! * mean;
        }
        form.set(vector, first + p, sum);
      }
    }
  };
}
