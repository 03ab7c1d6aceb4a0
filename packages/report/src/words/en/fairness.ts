import type { FairnessWords, ScoreReading } from "../fairness-words.js";
import { count, format } from "./format.js";

const { decimal, list, plain } = format;

const ratios = { city: "New York City’s", fifths: "the four-fifths rule’s" } as const;

const sizes = { "very-small": "very small", small: "small", medium: "medium", large: "large" } as const;

const plainReadings = {
  suppressed: "Suppressed for privacy.",
  reference: "The group compared with.",
  "too-few": "Too few to judge.",
  "not-compared": "No comparison.",
} as const;

function scoreReading(of: ScoreReading): string {
  if (of.code !== "difference") return plainReadings[of.code];
  const chance = of.more ? "more than chance explains" : "within what chance explains";
  return `Scores ${of.lower ? "lower" : "higher"}: a ${sizes[of.size]} difference, ${chance}.`;
}

export const fairness: FairnessWords = {
  title: "How groups fare",
  eyebrow: "fairness",
  nature: "Statistics by group. Not legal advice.",
  first: "Read this first",
  foot: {
    synthetic: "Simulated results: no person was measured.",
    other: "Statistics by group. Not legal advice.",
  },
  kinds: {
    measured: "people who responded",
    synthetic: "simulated, no person was measured",
    unknown: "not said whether measured or simulated",
  },
  outcomes: { selected: "selected", cut: "score at a cut", score: "score" },
  facts: {
    people: "People",
    outcome: "Outcome",
    results: "Results from",
    groups: "Groups from",
    withoutGroups: "Without a group row",
    withoutOutcome: "Without an outcome",
  },
  notSaid: "not said",
  contents: {
    use: "What it is for",
    selection: "Selection",
    scoring: "Scoring rates",
    scores: "Mean scores",
    items: "Items",
    method: "Method",
  },
  headings: {
    use: "What these numbers may be used for",
    selection: "Selection rates",
    scoring: "Scoring rates",
    scores: "Mean scores",
    items: "Items that work differently",
    method: "How this was computed",
  },
  people: (people) => count(people, "person", "people"),
  by: (columns) => `By ${columns.join(" by ")}`,
  p: (value) => (value < 0.001 ? "< .001" : decimal(value, 3).replace(/^0/, "")),
  rate: (share) => `${decimal(100 * share, 1)}%`,
  confidence: (share) => `${plain(100 * share, 1)}%`,
  interval: (confidence, low, high) => `${confidence}: ${low} to ${high}`,
  few: "few",
  impact: {
    lead: {
      scoring: (median) =>
        `Share of each group with a score strictly above ${median}, the median of everybody with a score.`,
      cut: (cut) => `Share of each group with a score of ${cut} or more.`,
      selected: "Share of each group that was selected.",
    },
    unknown: (people) =>
      people === 0
        ? "every group is known"
        : `${count(people, "more person", "more people")} of unknown group`,
    hidden: (hidden) =>
      `the highest rate is suppressed, so ${list(hidden.map((one) => ratios[one]))} ratios are left out`,
    selected: { selection: "Selected", scoring: "Above median" },
    columns: {
      group: "Group",
      people: "People",
      rate: "Rate",
      city: "Impact ratio, NYC",
      fifths: "Ratio, four-fifths rule",
      plot: "0 to 1.5, line at 1, dashes at .80",
      fisher: "Fisher’s exact p",
      reading: "Reading",
    },
    leftOut: "left out, under 2%",
    midP: (p) => `mid-p ${p}`,
    withOneMore: (ratio) => `one person otherwise: ${ratio}`,
    readings: {
      ...plainReadings,
      "too-few-yet-more": "Too few to judge by ratio; the difference is more than chance explains.",
      "below-more": "Below four fifths, and more than chance explains.",
      "below-chance": "Below four fifths, within what chance explains at this size.",
      "not-below-more": "Not below four fifths, yet more than chance explains.",
      "not-below": "Not below four fifths; no difference shown.",
    },
    onePerson: "One person would change this.",
  },
  scores: {
    intro:
      "d is the difference from the group compared with, in pooled standard deviations; below 0 the group scores lower. It does not depend on where a cut is set.",
    columns: {
      group: "Group",
      people: "People",
      mean: "Mean",
      sd: "SD",
      d: "d",
      plot: "−1 to 1, line at 0",
      welch: "Welch’s p",
      reading: "Reading",
    },
    reading: scoreReading,
  },
  items: {
    intro: (matching) =>
      `People of two groups are matched on ${matching}; then their responses to each item are compared. A difference that remains belongs to the item, not to the groups’ standing. Whether it is unfair is for people to say who read the item.`,
    matchings: {
      total: "the sum of their item scores",
      rest: "the sum of their scores on the other items",
      proportion: "the share they attained of what was attainable on the items they met",
      given: "a score given for them",
    },
    unknown: (groups) => `Of unknown group and not compared: ${groups.join(", ")}.`,
    unknownBy: (people, column) => `${people} by ${column}`,
    against: (focal, reference) => `${focal} against ${reference}`,
    sizes: (focal, reference) => `${focal} and ${reference} people`,
    tooFew: (least) => `Too few to judge: items are compared from ${least} people in each group.`,
    found: (review, compared) => {
      if (compared === 0) return "No item could be compared at equal standing.";
      return review === 0
        ? `None of ${count(compared, "item")} compared calls for a look.`
        : `${count(review, "item")} of ${compared} compared to look at.`;
    },
    beyond: (items) =>
      `By the regression alone, which reaches past the standings that people of both groups have, ${count(items, "item differs", "items differ")}.`,
    notCompared: {
      "too-few": (ids) => `Not compared, since too few people of a group met them: ${ids}.`,
      "no-variation": (ids) =>
        `Not compared, since people of equal standing respond alike, or are of one group: ${ids}.`,
    },
    noGroups: "No item was compared: no column holds two groups.",
    rounds: (rounds) => `Flagged items were taken out of the matching score, in ${count(rounds, "round")}.`,
    notSettled: (rounds) =>
      `Taking flagged items out of the matching score did not settle in ${count(rounds, "round")}.`,
    toLookAt: "Items to look at",
    all: "All items",
    open: (items) => `All ${count(items, "item")}`,
    columns: [
      "Item",
      "People of each",
      "Uniform",
      "Difference, in SD of the item",
      "Mantel’s p, adjusted",
      "Changing with standing",
      "Area between the curves, in SD of the item",
      "its p, adjusted",
      "Regression, added R²",
      "its p, adjusted",
      "Reading",
    ],
    classes: { A: "A, small or not significant", B: "B, moderate", C: "C, large" },
    crossing: (size, effect, p) => `crossing SIBTEST: ${size}, ${effect}, p ${p}`,
    readings: {
      "too-few": "Too few met it.",
      "no-variation": "Nothing to compare at equal standing.",
      beyond: "Look at it: it differs by the regression alone.",
      nothing: "Nothing to look at.",
      chance: "May be chance among so many items.",
      look: "Look at it.",
      changes: "The difference changes with standing.",
    },
    better: (group) => `Look at it: at equal standing ${group} does better.`,
    crosses: (below, above, score) =>
      `Look at it: at equal standing ${below} does better below a matching score of ${score}, ${above} above.`,
  },
  use: {
    may: "They may",
    mayItems: [
      "show where groups fare differently, how much, and how sure that is;",
      "tell which items deserve a second reading by people;",
      "be given, with counts, to counsel, an independent auditor or a works council.",
    ],
    mayNot: "They may not",
    mayNotItems: [
      "stand for legal advice, or for the independent bias audit that Local Law 144 asks for;",
      "prove discrimination by a ratio under .80, or fairness by one over it: small groups fall below by chance, large ones can differ beyond chance above it;",
      "show that a difference is right or wrong: that takes evidence of validity for the job and a look at alternatives;",
      "be used to change anybody’s score or cut by group.",
    ],
    questions:
      "Two questions, kept apart in every row: how large is the difference (ratio, h, d), and could it be chance (interval, p). With few people large differences can be chance; with many, small ones are not chance and may still not matter.",
  },
  method: {
    fifths: (least, confidence) => [
      "Four-fifths rule",
      `(29 CFR 1607.4 D): a group’s rate over the highest rate of any group with ${least} people or more. Intervals are ${confidence}, on the logarithm of the ratio (Katz et al. 1978), with ½ added to each count where one is 0 (Haldane 1956; Anscombe 1956). “One person otherwise” moves one selection from the other group to this one (Questions and Answers on the Uniform Guidelines, no. 21).`,
    ],
    city: (leavesOut) => [
      "New York City Local Law 144",
      `(6 RCNY §§ 5-300, 5-301): the rate over the highest rate of any category${leavesOut ? " with at least 2% of the people; smaller ones are left out of the ratio, with their number and rate shown" : ", however small"}. Ratios are formed from unrounded rates. People of unknown category are counted apart and are in no rate; the median counts everybody with a score.`,
    ],
    tests: [
      "Tests",
      "Fisher’s exact test, two-sided, and its mid-p value (Lancaster 1961); Welch’s t test for means.",
    ],
    sizes: [
      "Sizes",
      "Cohen’s h and d (Cohen 1988), limits of d by the noncentral t distribution (Steiger & Fouladi 1997), Hedges’ g (Hedges 1981).",
    ],
    items: (strata) => [
      "Items",
      `Mantel’s test (1963), Mantel–Haenszel for two categories, the standardized mean difference (Dorans & Schmitt 1991) with the size classes of Educational Testing Service (Zieky 1993; Zwick, Thayer & Mazzeo 1997), and ordinal logistic regression (Zumbo 1999) with the bounds of Jodoin & Gierl (2001). Whether a difference changes with standing is tested by the regression’s product term and sized by the area between the groups’ expected-score curves over the focal group, in standard deviations of the item; where people are matched on sums, crossing SIBTEST (Li & Stout 1996; Chalmers 2018) stands beside it. p values are adjusted over all items of a comparison (Benjamini & Hochberg 1995).${strata === null ? "" : ` The Mantel family uses at most ${strata} strata of about equal size; the regression uses the matching score itself.`}`,
    ],
    suppressed: (under) => [
      "Suppressed",
      `Rows with a count under ${under}, and as many more as it takes that none comes out by subtraction within one report. Several reports of the same people can still be subtracted from each other. A law that asks for every category’s number may not be met by this version.`,
    ],
  },
};
