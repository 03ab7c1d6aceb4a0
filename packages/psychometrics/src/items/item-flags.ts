import type { ItemFlag, ItemOption, ItemStatisticsItem } from "@leadsim/scenarios";
import { z90 } from "../numeric/normal.js";
import { round } from "../numeric/round.js";
import { effortNeeded } from "../responses/response-time.js";
import { strayCodes } from "../responses/stray-codes.js";

/** Fewer responses than this say too little about an item. */
export const enoughPeople = 30;

const rare = 0.03;
const crowded = 0.9;
const weak = 0.1;
const mostTimeouts = 0.05;

/** An item before it is judged. */
export type UnflaggedItem = Omit<ItemStatisticsItem, "flags">;

/** What an author should look at. With fewer than 30 responses nothing is flagged: chance would make most of it. */
export function flagsOfItem(item: UnflaggedItem): ItemFlag[] {
  if (item.tooFew) return [];
  return [
    ...oneAnswer(item),
    ...strayCode(item),
    ...rareOptions(item),
    ...keyedBest(item),
    ...itemTotal(item),
    ...pace(item),
    ...timeouts(item),
  ];
}

function oneAnswer(item: UnflaggedItem): ItemFlag[] {
  const answers = picks(item).length > 0 ? picks(item) : item.categories;
  // Where several are picked, an option may be everybody's while the others still tell people apart.
  const several =
    answers.reduce((sum, { share }) => sum + share, 0) > 1.01 &&
    new Set(item.options.map(({ as }) => as)).size === 1;
  return answers
    .filter(({ share }) => share > crowded)
    .map((answer) => {
      const name = nameOf(answer);
      const code = several ? "crowded-option" : "one-answer";
      return flag(code, answer.low > crowded, answer.share, name);
    });
}

function rareOptions(item: UnflaggedItem): ItemFlag[] {
  const chosen = picks(item);
  if (chosen.length === 0) {
    if (item.options.length > 0 || item.amounts.length > 0) return [];
    return item.categories
      .filter(({ share }) => share < rare)
      .map(({ code, share, high }) => {
        return flag("rare-category", high < rare, share, String(code));
      });
  }
  // Best and worst are two chances to be named.
  const options = [...new Set(chosen.map(({ option }) => option))];
  return options.flatMap((option) => {
    const own = chosen.filter((entry) => entry.option === option);
    const share = own.reduce((sum, entry) => sum + entry.share, 0);
    if (share >= rare) return [];
    const high = own.reduce((sum, entry) => sum + entry.high, 0);
    return [flag("rare-option", high < rare, share, option)];
  });
}

/** Whatever the sample, a code that stands for what is missing spoils all figures. */
function strayCode({ categories, options }: UnflaggedItem): ItemFlag[] {
  if (options.length > 0) return [];
  const stray = strayCodes(categories.flatMap(({ code, n }) => new Array<number>(n).fill(code)));
  return stray.map((code) => flag("stray-code", true, code, String(code)));
}

function keyedBest(item: UnflaggedItem): ItemFlag[] {
  return item.options
    .filter((entry) => entry.keyedBest && (entry.as === "picked" || entry.as === "best"))
    .flatMap((entry) => {
      const r = entry.optionTotal;
      if (r === null || r >= 0) return [];
      return [flag("keyed-best-by-low-scorers", upper(r, item.n) < 0, r, entry.option)];
    });
}

function itemTotal({ itemTotal: r, n }: UnflaggedItem): ItemFlag[] {
  if (r === null || r >= weak) return [];
  if (r < 0) {
    return [flag("negative-item-total", upper(r, n) < 0, r, null)];
  }
  return [flag("weak-item-total", upper(r, n) < weak, r, null)];
}

function pace({ time, n }: UnflaggedItem): ItemFlag[] {
  if (time === null || time.effort >= effortNeeded) return [];
  const half = z90 * Math.sqrt((time.effort * (1 - time.effort)) / n);
  return [flag("fast-responses", time.effort + half < effortNeeded, 1 - time.effort, null)];
}

function timeouts({ timeouts: late, n }: UnflaggedItem): ItemFlag[] {
  if (late === null || late <= mostTimeouts * (late + n)) return [];
  const share = late / (late + n);
  const half = z90 * Math.sqrt((share * (1 - share)) / (late + n));
  return [flag("timeouts", share - half > mostTimeouts, share, null)];
}

/** Options that were picked, or named best or worst. */
function picks({ options }: UnflaggedItem): ItemOption[] {
  return options.filter(({ as }) => as === "picked" || as === "best" || as === "worst");
}

function nameOf(answer: { readonly option?: string; readonly code?: number }): string {
  return answer.option ?? String(answer.code);
}

/** Upper end of the 90% interval of a correlation (Fisher 1921). */
function upper(r: number, n: number): number {
  return Math.tanh(Math.atanh(r) + z90 / Math.sqrt(n - 3));
}

function flag(code: ItemFlag["code"], sure: boolean, figure: number, option: string | null): ItemFlag {
  return { code, severity: sure ? "warning" : "note", option, figure: round(figure) };
}
