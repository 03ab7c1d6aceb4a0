import { fastestRowSums } from "../numeric/row-sums/fastest-row-sums.js";
import { notMet } from "../responses/response-table.js";
import type { ItemBank } from "./item-bank.js";
import { type LogLikelihood, logProbabilities } from "./log-probabilities.js";
import { cellsOf, type MetColumn, type MetResponses } from "./met-responses.js";
import { testletLogLikelihood } from "./testlet-log-likelihood.js";

/**
 * The log-likelihood of the people of a table at the nodes of their prior, with the factors of testlets
 * integrated out.
 */
export function logLikelihoodOf(bank: ItemBank, met: MetResponses): LogLikelihood {
  const { nodes } = bank.prior;
  const single = met.columns.filter(({ item }) => item.testlet < 0);
  const alone = independent(nodes, met, single);
  const together = testletLogLikelihood(bank, met);
  if (!together) return alone;
  return (person, into) => alone(person, into) + together(person, into);
}

/** A row of log-probabilities for each category of each item; a person's likelihood sums those of the responses. */
function independent(nodes: Float64Array, met: MetResponses, columns: readonly MetColumn[]): LogLikelihood {
  const categories = columns.reduce((sum, { item }) => sum + item.curve.categories, 0);
  const size = { rows: categories, columns: nodes.length, picked: columns.length };
  const { table, picked, result, sum } = fastestRowSums(size, met.persons);
  const width = result.length;
  const cellCodes = columns.reduce((most, column) => Math.max(most, cellsOf(column)), 0);
  const places = Int32Array.from(columns, ({ column }) => column);
  const rowOf = new Int32Array(columns.length * cellCodes);
  let next = 0;
  columns.forEach(({ item, category }, c) => {
    for (let cell = 0; cell < cellCodes; cell += 1) {
      rowOf[c * cellCodes + cell] = next + (category[cell]! - 1) * width;
    }
    logProbabilities(item.curve, nodes, 0, table, next, width);
    next += item.curve.categories * width;
  });
  const { cells } = met;
  return (person, into) => {
    const from = person * met.width;
    let count = 0;
    for (let c = 0; c < places.length; c += 1) {
      const cell = cells[from + places[c]!]!;
      if (cell === notMet) continue;
      picked[count] = rowOf[c * cellCodes + cell]!;
      count += 1;
    }
    sum(count);
    for (let q = 0; q < into.length; q += 1) into[q] = result[q]!;
    return count;
  };
}
