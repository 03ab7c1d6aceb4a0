import { assembledRowSums } from "./assembled-row-sums.js";
import type { RowSums, RowSumsSize } from "./row-sums.js";
import { scriptedRowSums } from "./scripted-row-sums.js";

/** Fewer sums than these are done in script before an engine has read what it is to run. */
const worthAssembling = 200;

/** As fast as the engine can, for so many sums. Both ways give the same bits. */
export function fastestRowSums(size: RowSumsSize, sums: number): RowSums {
  return (sums < worthAssembling ? undefined : assembledRowSums(size)) ?? scriptedRowSums(size);
}
