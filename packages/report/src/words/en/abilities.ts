import type { AbilityWords } from "../ability-words.js";
import { drawnTo } from "../drawn-to.js";
import { count } from "./format.js";

export const abilities: AbilityWords = {
  title: "Calibrated scores",
  eyebrow: "calibrated scores",
  nature: "Where people stand on one scale, with how sure that is.",
  synthetic:
    "The items were calibrated with simulated responses. No person was measured: these numbers say nothing about anyone.",
  decidesNothing:
    "A number from this page decides nothing about a person by itself: leadsim knows of no study of what it predicts.",
  foot: {
    synthetic: "Calibrated with simulated responses: no person was measured.",
    other: "Calibrated scores. No number here decides anything by itself.",
  },
  facts: {
    people: "People",
    scale: "Scale",
    items: "Items",
    calibrated: "Calibrated with",
    scored: "Estimated by",
  },
  scored: (method, prior) =>
    `${method.toUpperCase()}${drawnTo(prior, (mean, sd) => `, drawn to mean ${mean}, standard deviation ${sd}`)}`,
  scales: { overall: "all competencies", pillar: "pillar", competency: "competency" },
  without: (people) => `${people} without a number`,
  calibratedWith: (people) => count(people, "person", "people"),
  summary: {
    title: "All together",
    spread: ({ people, mean, sd, low, high, without, shrunk }) =>
      `${count(people, "person", "people")} with a number: T ${mean} on average, standard deviation ${sd}, half of them between ${low} and ${high}.${shrunk ? " Estimates by EAP spread less than the abilities behind them." : ""}${without === 0 ? "" : ` ${without} without a number; the status in the file says why.`}`,
    check: ({ people, judged, all, least }) => {
      if (people > 0)
        return `Look at the responses of ${count(people, "person", "people")} before their number:`;
      if (judged === 0) {
        return `Whether anybody's responses go together was not judged: that takes infit and outfit over ${least} items or more.`;
      }
      return judged === all
        ? "Nobody's responses call for a look before their number."
        : `Of ${count(judged, "person", "people")} who met ${least} items or more nobody's responses call for a look before their number; of the others it was not judged.`;
    },
    more: (people) => `and ${people} more; infit and outfit in the file say who`,
  },
  spread: {
    title: "How people spread",
    bar: (from, people) => `from ${from}: ${people}`,
    scale:
      "T = 50 + 10·θ. The people whose scale this is had a mean of 50 and, but for Rasch items, a standard deviation of 10. T scores are no percentiles.",
  },
  people: {
    title: "People",
    columns: {
      person: "Person",
      range: "90% range",
      chart: "Range as a chart, 20 to 80",
      items: "Items",
      fit: "Fit",
      percentile: "Percentile",
      sten: "Sten",
      change: "Change in T",
    },
    norms: (title, population, n, simulated) =>
      `Percentile and sten: where a score stands among ${count(n, "person", "people")} (${title}: ${population}), with the ends of its 90% range looked up as well.${simulated ? " These norms are simulated: they say nothing about anyone." : ""}`,
    notAlong: (covariate) =>
      `These norms run along ${covariate} as well; here everybody is read among all, whatever their ${covariate}.`,
    verdicts: { higher: "higher", lower: "lower", unsure: "within error" },
    changeMeans:
      "Change: T now less T at the earlier sitting, with its 90% interval from the errors of both; higher or lower where it leaves out 0. What practice adds is not taken out.",
    check: "check",
    more: (people) => `${count(people, "more person is", "more people are")} in the file, not on this page.`,
    ranges:
      "Ranges hold the errors of the item parameters where the calibration states them. Two people whose ranges overlap cannot be put in order.",
    checkMeans: (infit, outfit) =>
      `“Check”: infit above ${infit} or outfit above ${outfit}; look at the responses before the number.`,
    unestimated: {
      "no-responses": "met none of the items",
      unbounded: "answered all at one end",
      "not-found": "no maximum was found",
    },
  },
  items: "Items behind the numbers",
};
