import type { StatisticsWords } from "../statistics-words.js";
import { count, format } from "./format.js";

const { decimal, list, percent } = format;

/** Small shares keep a decimal. */
const share = (of: number): string => (of < 0.1 ? `${decimal(100 * of, 1)}%` : percent(of));
/** Five of a long list, and how many more. */
const some = (items: readonly string[]): string =>
  items.length > 5 ? `${items.slice(0, 5).join(" ")} and ${items.length - 5} more` : items.join(" ");
/** The same of pairs. */
const somePairs = (pairs: readonly (readonly string[])[]): string =>
  pairs.length > 5
    ? `${somePairs(pairs.slice(0, 5))}; and ${pairs.length - 5} more`
    : pairs.map((pair) => pair.join(" and ")).join("; ");

interface Given {
  readonly item: string;
  readonly kind: "sum" | "mean" | "linear";
  readonly of: readonly string[];
}

const ways = { sum: "the sum", mean: "the mean", linear: "an exact linear function" } as const;

/** Columns that others give, what that does, and what to do. */
const given = (columns: readonly Given[], does: string): string =>
  `${columns.map(({ item, kind, of }) => `${item} is ${ways[kind]} of ${some(of)}`).join("; ")}. Such a column is no response of its own: ${does}. Leave it out (--ignore ${columns.map(({ item }) => item).join(" ")}).`;

const stray =
  "The lowest or highest code may stand for what is missing, as −99 or 9 do. If it is a response, nothing is wrong; if not, leave those cells empty or name it with --missing:";

export const statistics: StatisticsWords = {
  calibrationWarnings: {
    "single-item-testlet": () => "The testlet holds no other item of the table, so it was left out.",
    "stray-code": () => `${stray} here it counts as a category.`,
    "negative-slope": () =>
      "Negative discrimination: people with more ability respond lower, as where an item is keyed the other way around. If the key is wrong, turn the codes (the lowest for the highest) and calibrate again; if it is right, leave the item out: no score should fall with ability. Until then there is nothing to read from sums.",
    "dependent-columns": ({ columns }) =>
      given(columns, "it counts the others twice, and bends all that is estimated"),
    "unrelated-item": () =>
      "The slope is less than two standard errors from 0, and at most as steep as the usual item of this table: the item says hardly anything about ability, and its b parameters are not determined.",
    "unsure-slope": () =>
      "The slope is less than two standard errors from 0, but may as well be steep: these responses don't tell. Gather more before the item counts for much.",
    "disordered-steps": () =>
      "The steps are not in order: a category is nowhere the likeliest response. The estimates hold; if two categories mean the same, join them.",
    "unsure-testlet": () =>
      "The slope on the testlet has a standard error above 1: the responses hardly tell what the testlet's items share.",
    "drifting-item": () =>
      "Common items whose curves differ between the two calibrations by more than .10 of their highest score: look at what changed, and link without them.",
    "unlike-item": () =>
      "Items of both calibrations that took no part in the link, because their categories differ.",
    "few-common-items": ({ items }) =>
      `The link rests on ${count(items.length, "item")}; a fifth of the form is the usual least (Kolen & Brennan, 2014).`,
    "testlet-prior": () =>
      "The responses alone do not bound the slopes on testlets, so a weak prior pulls them toward 0. More items in a testlet, or more people, would settle it.",
    "link-error-unknown": () =>
      "One of the calibrations states no covariance of its parameters, so that the errors of the link hold only how far it hangs on which items are common. Calibrate again to have it.",
    "uneven-link": ({ jackknife, error }) =>
      `Which items are common matters more to the link (±${decimal(jackknife, 3)}) than the errors of their parameters (±${decimal(error, 3)}): some items may have changed.`,
    "merged-category": ({ under }) =>
      `Categories with fewer than ${under} responses were joined to a neighbor; categories says which codes make up each.`,
    "sparse-category": ({ under }) =>
      `A category has fewer than ${under} responses: its parameters are unsure, and their standard errors are too small.`,
    islands: ({ islands, least }) =>
      `The items fall apart into ${islands.length} islands that fewer than ${least} people tie together: ${islands.map(some).join("; ")}. Comparing items or people across them assumes that the people of all islands are equally able, as where they were sent to one at random.`,
    "thin-tie": ({ groups }) =>
      `These groups share fewer than three items with the others, so that their mean hangs on how one or two items worked: ${list(groups)}.`,
    "small-sample": ({ persons, effective, least }) =>
      `${effective === null ? `${persons} people` : `With these weights ${persons} people are worth ${Math.round(effective)}, which`} are few for this model: parameters may be far off. Several hundred are usual for slopes, about ${least} are the least.`,
    "coarse-quadrature": ({ spacing, spread }) =>
      `The nodes lie ${decimal(spacing, 2)} apart, and people's ability is known to ±${decimal(spread, 2)}: the nodes are too coarse for these responses. Use more.`,
    "narrow-quadrature": (of) =>
      `${decimal(100 * of.share, 1)}% of the people are at the lowest or highest node: the nodes do not reach far enough. Widen their range.`,
  },
  calibrationFindings: {
    "duplicated-items": ({ pairs }) =>
      `Nearly everybody gave the same response to both of two items: ${somePairs(pairs)}. One is a copy of the other, or coded from it. Leave one of them out: a copy counts one response twice, and bends all that is estimated.`,
    "reversed-copies": ({ pairs }) =>
      `Nearly everybody's response to one of two items is the reverse of that to the other: ${somePairs(pairs)}. One is a copy, coded the other way around. Leave one of them out: a copy counts one response twice, and bends all that is estimated.`,
    "two-abilities": ({ correlation, sets }) =>
      `The items fall into two sets that measure different things${correlation === null ? " (how abilities on them correlate can't be told from correlations of these responses, as where responses choose what people meet; leadsim dimensions estimates it)" : ` (abilities on them correlate about ${decimal(correlation, 2)})`}: ${sets.map(some).join("; ")}. One score hides that, and its range is too narrow for either. Calibrate each set by itself; if they were meant as one, see what the items of a set share.`,
    "model-misfit": ({ statistic, rmsea, low, high, srmsr }) =>
      `The model as a whole leaves too much unexplained: RMSEA ${decimal(rmsea, 3)} by ${statistic} (90% interval ${decimal(low, 3)} to ${decimal(high, 3)}; up to .05 is usual), SRMSR ${decimal(srmsr, 3)}. Begin with the items and pairs named here; then try testlets, another model, or more scales than one.`,
    "dependent-items": ({ pairs }) =>
      `Pairs of items share more than ability explains: ${somePairs(pairs)}. Do they rest on one text, one situation, or on each other? Scores look surer than they are: put such items in one testlet, or keep one of them.`,
    "misfitting-items": () =>
      "Responses do not follow the item's curve as ability rises. Look at its wording and key, and try another model (graded, nominal); what stays off should not count.",
    "erratic-items": () =>
      "More responses than expected lie far from what ability says (a mean square above 1.3): look for guessing, a slip in the key, or people for whom the item means something else.",
    "not-tested": ({ because }) => `The model as a whole was not tested: ${untested[because]}.`,
  },
  itemWarnings: {
    "items-without-variance": ({ items }) =>
      `Left out of alpha and omega, since nobody or everybody answered them alike: ${list(items)}.`,
    "dependent-columns": ({ columns }) =>
      given(columns, "it counts the others twice, and makes reliability look higher than it is"),
    "duplicated-items": ({ pairs }) =>
      `Nearly everybody gave the same response to both of two items: ${somePairs(pairs)}. One is a copy of the other, or coded from it. Leave one of them out: a copy counts one response twice, and makes reliability look higher than it is.`,
    "reversed-copies": ({ pairs }) =>
      `Nearly everybody's response to one of two items is the reverse of that to the other: ${somePairs(pairs)}. One is a copy, coded the other way around. Leave one of them out.`,
    "improper-solution": ({ items }) =>
      `One factor would explain more than all of ${list(items)}: omega is not to be trusted.`,
    "too-few-complete": () => "Too few people met the same items for alpha and omega.",
    "alpha-from-pairs": () =>
      "Too few people met every item: alpha and omega rest on covariances of pairs of items, each over other people.",
    "alpha-ignores-scenarios": () =>
      "Alpha and omega over items take items of one scenario for independent. They say how far the same scenarios would order people alike, not how other scenarios would: read the generalizability coefficient.",
    "one-scenario": () => "There is one scenario: what holds beyond it can't be told from what holds in it.",
    "scenarios-not-separated": () =>
      "Scenarios can't be told from items, so person × scenario is in other components.",
    "no-person-variance": () => "People do not differ more than chance would make them.",
    "too-few-people": ({ persons }) =>
      `${count(persons, "person is", "people are")} too few to judge reliability by.`,
    "few-scenarios": ({ scenarios }) =>
      `${count(scenarios, "scenario says", "scenarios say")} little about how people differ between scenarios: the generalizability coefficient and forms of other lengths are rough.`,
    "not-computed": ({ statistic, because }) => `There is no ${notComputed[statistic]}: ${reasons[because]}.`,
  },
  itemFlags: {
    "one-answer": ({ figure, option }) =>
      `${share(figure)} gave the same answer (${option}): the item tells hardly anybody apart.`,
    "crowded-option": ({ figure, option }) =>
      `${share(figure)} picked ${option}: this option tells hardly anybody apart.`,
    "rare-option": ({ figure, option }) =>
      `${option} was chosen by ${figure === 0 ? "nobody" : share(figure)}: it does no work.`,
    "rare-category": ({ figure, option }) =>
      `Category ${option} was reached by ${share(figure)}: too few to calibrate it well.`,
    "stray-code": ({ option }) =>
      `The code ${option} may stand for what is missing. If it is a response, nothing is wrong; if not, leave those cells empty or name it with --missing.`,
    "keyed-best-by-low-scorers": ({ figure, option }) =>
      `${option} is keyed best, but those who chose it do worse elsewhere (r = ${decimal(figure, 2)}).`,
    "negative-item-total": ({ figure }) =>
      `Those who do well here do worse elsewhere (r = ${decimal(figure, 2)}).`,
    "weak-item-total": ({ figure }) => `It hardly goes with the other items (r = ${decimal(figure, 2)}).`,
    "fast-responses": ({ figure }) =>
      `${share(figure)} of the responses came faster than the page can be read.`,
    timeouts: ({ figure }) => `Time ran out for ${share(figure)}: what is missing is not missing by chance.`,
  },
  fairnessWarnings: {
    synthetic: () =>
      "The results are simulated. No person was measured; the numbers say nothing about people.",
    "no-selection": () => "No selection was given: impact is shown by the scoring rate alone.",
    "matched-on-proportion": () =>
      "People are matched on the share attained of what was attainable on the items they met. Where they were sent to easier or harder items by how they did, equal shares are not equal standing, and items that several paths share can be flagged without cause: match on standing from a calibration there.",
    "regression-not-converged": () =>
      "Ordinal logistic regression did not converge, as with categories that hardly anybody chose; the Mantel family stands alone there.",
    "stray-code": () => `${stray} here it counts as a response, and in what people are matched on.`,
    "reverse-keyed": () =>
      "These items run against the rest, as items keyed the other way around do. They count recoded, the lowest code for the highest, in what people are matched on and in their own rows. If a key is wrong, mend it; scores made of the codes as they are would be wrong, too.",
    "thin-tie": () =>
      "These groups share fewer than three items with the group they are compared with: how they stand beside it, and so what each shared item shows, hangs on how one or two items worked. Give the groups more items in common.",
    "dependent-columns": ({ columns }) =>
      given(columns, "it counts the others twice in what people are matched on, and is compared as an item"),
    "unknown-groups": ({ subjects, people, inMedian }) =>
      `The group of some people is not known (${list(subjects.map((by, at) => `${people[at]} in ${by}`))}). They are in no rate${inMedian ? "; the median counts them" : ""}.`,
    "small-groups": ({ under }) =>
      `Groups of fewer than ${under} people are too few to judge: their rates are shown, without interval and without the four-fifths rule.`,
    "small-dif-groups": ({ under }) =>
      `With fewer than ${under} people in either group items are not compared.`,
    "ties-at-median": (of) =>
      `${percent(of.share)} of the scores are exactly the median and count as not above it, so that scoring rates lie well under one half.`,
    "purification-not-settled": ({ pairs }) =>
      `Taking flagged items out of the matching score did not settle (${list(pairs.map(({ focal, reference }) => `${focal} against ${reference}`))}): too many items differ, or the rounds disagree. Read the item results with care.`,
  },
};

const notComputed = {
  alpha: "coefficient alpha",
  omega: "omega",
  components: "estimate of the variance components",
} as const;

const reasons = {
  "too-few-people": "there are too few people",
  "too-few-items": "there are too few items",
  "no-variance": "the responses do not vary enough",
  "not-converged": "the estimation did not converge",
} as const;

const untested = {
  "by-ability":
    "which items people met goes with their ability, as where responses choose the path, so that counts over all who met an item stand for nobody else",
  "too-few-items": "pairs of so few items leave nothing to test, once the parameters are estimated",
  "too-many-items": "with so many items and groups it would take too long",
  undetermined: "single items and pairs do not determine all parameters",
} as const;
