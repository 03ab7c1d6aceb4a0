import { notMet, type ResponseTable } from "@leadsim/psychometrics";
import { strayInWords } from "../csv/sheet.js";

/** Items that are told of one by one. */
const mostTold = 3;

/** Warnings of codes among responses that may stand for what is missing, such as -99. */
export function strayResponses({ items, persons, cells, codes }: ResponseTable): readonly string[] {
  const said = items.flatMap((item, column) => {
    const responses = Array.from({ length: persons }, (_, person) => cells[person * items.length + column]!)
      .filter((cell) => cell !== notMet)
      .map((cell) => codes[column]![cell]![0]!);
    return strayInWords({ name: item, values: responses, known: scaleAmong(codes[column]!.flat()) }) ?? [];
  });
  const more = said.length - mostTold;
  return [
    ...said.slice(0, mostTold).map((words) => `Warning: ${words}`),
    ...(more > 0
      ? [`Warning: ${more} more ${more === 1 ? "column holds" : "columns hold"} such codes.`]
      : []),
  ];
}

/**
 * The longest run of codes that follow each other, from 0 or up, or from below -1: a lowest category that few people
 * take is none that is missing, and -1 is no lowest category of a usual scale.
 */
function scaleAmong(codes: readonly number[]): readonly number[] {
  const runs: number[][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && code - run.at(-1)! <= 1) run.push(code);
    else runs.push([code]);
  }
  const longest = runs.reduce((most, run) => (run.length > most.length ? run : most), []);
  return longest[0] === -1 ? longest.slice(1) : longest;
}
