import type { CalibrationWords } from "../calibration-words.js";

export const calibration: CalibrationWords = {
  title: "How the items work",
  eyebrow: "calibration",
  nature: "Items of one scale, how well one number stands for the responses, and where it is sure.",
  allItems: "all items",
  first: "Read this first",
  synthetic: "The responses are simulated. No person was measured: these numbers say nothing about anyone.",
  noValidity:
    "Fit says that one number can stand for these responses. It does not say what the number means, nor that it predicts anything.",
  models: {
    gpcm: "generalized partial credit",
    graded: "graded response",
    nominal: "nominal response",
    "2pl": "two-parameter logistic",
    rasch: "Rasch",
  },
  facts: { people: "People", items: "Items", scale: "Scale", empty: "Empty cells" },
  fit: {
    title: "Does the model fit?",
    intro:
      "The whole model, held against single items and pairs of items. A large sample makes any misfit significant; RMSEA says how large it is: up to .05 is usual.",
    notComputed: "Evidence of fit was not computed. Calibrate without --no-fit to have it.",
    columns: ["Statistic", "Value", "df", "p", "RMSEA", "90% interval", "CFI", "TLI"],
    srmsr: (value) =>
      `SRMSR ${value}: how far correlations of items are from those expected; up to .05 is usual.`,
    contrast: (value, chance) =>
      `The strongest contrast among residuals is worth ${value} items; chance alone seldom passes ${chance}.`,
    met: {
      all: "Everybody met every item.",
      random: "People met different items, no abler ones than others; the tests allow for it.",
      "by-ability":
        "Which items people met goes with their ability, so that the model as a whole, item curves and tables of pairs were not tested.",
    },
  },
  items: {
    title: "Items",
    intro:
      "X² compares responses with the item's curve, over people of equal standing; p is adjusted for the number of items. Infit and outfit are about 1, or somewhat less, where all is well; 1.3 and more is erratic.",
    columns: (nominal) => ["Item", "Responses", "Slope", nominal ? "Slopes by category" : "Steps"],
    fitColumns: ["X² (df)", "p", "RMSEA", "Infit", "Outfit"],
  },
  pairs: {
    title: "Pairs that share most",
    intro: (mean) =>
      `Q3 is what two items share beyond ability; over all pairs its mean is ${mean}. Look at pairs more than .2 above that, and at what their texts have in common.`,
    reverseKeyed: (items) =>
      `Keyed the other way around (negative slope), and counted here as if recoded: ${items}.`,
    columns: ["Items", "People", "Q3", "LD X² (df)", "V"],
  },
  curves: {
    title: "Where the items are sure",
    intro: "Of somebody who met all items. Where the error is large, people can hardly be told apart.",
    label: (theta, error) => `Most is known of people near θ = ${theta}, with a standard error of ${error}.`,
    information: "Information",
    error: "Standard error of θ",
    figures: "The figures",
    columns: ["θ", "Information", "Standard error"],
    testlets: "Items of testlets depend on each other, so that their information does not add up.",
  },
  sums: {
    title: "From sums to θ",
    intro:
      "For somebody who met all items: the sum of the places of the categories chosen, from 0 for the lowest of each.",
    figures: (rows) => `All ${rows} sums`,
    columns: ["Sum", "θ", "Standard error", "T", "% expected"],
  },
  classes: {
    title: "Classes at cut scores",
    bySums: (group) =>
      `Accuracy: the share of people expected in the class they truly belong to. Consistency: the share in the same class at a second sitting of equal items. Kappa: consistency beyond chance. Of people whose ability is distributed as the calibration found it in ${group === "all" ? "all of its people" : `group ${group}`}, to which scores are drawn, by the sum of all items; a value at a cut is in the upper class.`,
    byPeople: (people) =>
      `Accuracy: the share of people expected in the class they truly belong to. Consistency: the share in the same class at a second sitting of equal items. Kappa: consistency beyond chance. By the estimates of ${people} people and their errors; a value at a cut is in the upper class.`,
    judgment: "Where a cut lies is a judgment; this says what it can carry.",
    columns: ["Cut", "Accuracy", "Consistency", "Kappa"],
    sum: "sum",
  },
};
