import { responseTable } from "@leadsim/psychometrics";
import { readCsv } from "../../psychometrics/src/fixtures.test-support.js";
import { randomFrom } from "../../psychometrics/src/numeric/random.js";
import { atMost, between, type Check } from "../../psychometrics/validation/check.js";
import { normalFrom } from "../../psychometrics/validation/normal-from.js";
import { logisticDif } from "../src/dif/logistic-dif.js";
import { matchedByOthers } from "../src/dif/matched-by-others.js";
import { sibtest } from "../src/dif/sibtest.js";
import { fairness } from "../src/fairness.js";

/**
 * Check 9: items between two groups against the reference, an item whose curves cross, which must be found, and three of
 * eight items harder for one group, of which no other may be accused.
 */
export function groupChecks(): Check[] {
  return [...againstReference(), ...crossing(), ...threeOfEight()];
}

function againstReference(): Check[] {
  const people = readCsv("fit/dif/simdif_crossing.csv");
  const items = Object.keys(people[0]!).filter((column) => column.startsWith("x"));
  const table = responseTable(
    items,
    people.map((person) => items.map((item) => person[item]!)),
  );
  const side = Int8Array.from(people, ({ group }) => group!);
  const totals = people.map((person) => items.reduce((sum, item) => sum + person[item]!, 0));
  const rows = readCsv("fit/dif/simdif_crossing_logistic_total.csv");
  const sib = readCsv("fit/dif/simdif_crossing_sibtest.csv").filter((_, at) => at % 2 === 0);
  let [logistic, beta] = [0, 0];
  items.forEach((item, at) => {
    const found = logisticDif(
      people.map((person) => person[item]!),
      2,
      totals,
      side,
    )!;
    const { lr_uniform: uniform, lr_nonuniform: nonUniform } = rows[at]!;
    logistic = Math.max(
      logistic,
      Math.abs(found.uniform.chi2 - uniform!),
      Math.abs(found.nonUniform.chi2 - nonUniform!),
    );
    const counted = items.map(() => true);
    const { people: matched, score } = matchedByOthers(table, side, at, counted, [0, 1])!;
    beta = Math.max(beta, Math.abs(sibtest(matched, score)!.beta - sib[at]!.beta!));
  });
  return [
    atMost(
      "9",
      "logistic DIF, uniform and non-uniform, 15 items: largest difference in chi-square",
      logistic,
      1e-8,
    ),
    atMost("9", "SIBTEST, 15 items: largest difference in beta", beta, 1e-10),
  ];
}

function crossing(): Check[] {
  const people = readCsv("found/crossing_dif.csv");
  const items = Object.keys(people[0]!).filter((column) => column.startsWith("q"));
  const persons = people.map((_, at) => `p${at}`);
  const report = fairness(
    {
      outcomes: persons.map((person) => ({ person, score: 1 })),
      groups: persons.map((person, at) => ({ person, values: { group: String(people[at]!.focal) } })),
      responses: {
        persons,
        table: responseTable(
          items,
          people.map((person) => items.map((item) => person[item]!)),
        ),
      },
    },
    { by: ["group"], reference: { group: "0" } },
  );
  const found = report.dif!.comparisons[0]!.items;
  const flagged = found.filter(({ review }) => review).map(({ id }) => id);
  return [
    between(
      "9",
      "items to look at where slopes are 1.8 and .5 in the first, and nothing else differs",
      flagged.length,
      1,
      1,
    ),
    atMost(
      "9",
      "its adjusted p of a difference that changes with standing",
      found[0]!.adjustedP.nonUniform!,
      1e-5,
    ),
  ];
}

const samples = 30;
const perGroup = 1000;
const harder = [1, 4, 6];
/** In standard deviations of standing; at a slope of 1.5 it is 1.35 in log odds. */
const shift = 0.9;

function threeOfEight(): Check[] {
  const items = Array.from({ length: 8 }, (_, item) => item);
  let [accused, found] = [0, 0];
  for (let sample = 0; sample < samples; sample += 1) {
    const random = randomFrom(7000 + sample);
    const groups = Array.from({ length: 2 * perGroup }, (_, at) => at % 2);
    const rows = groups.map((group) => {
      const standing = normalFrom(random) - 0.5 * group;
      return items.map((item) => {
        const location = (item % 5) * 0.4 - 0.8 + (group === 1 && harder.includes(item) ? shift : 0);
        return Number(random() < 1 / (1 + Math.exp(-1.5 * (standing - location))));
      });
    });
    const persons = groups.map((_, at) => `p${at}`);
    const { dif } = fairness(
      {
        outcomes: persons.map((person) => ({ person, score: 1 })),
        groups: persons.map((person, at) => ({ person, values: { group: String(groups[at]) } })),
        responses: {
          persons,
          table: responseTable(
            items.map((item) => `i${item}`),
            rows,
          ),
        },
      },
      { by: ["group"], reference: { group: "0" } },
    );
    const flagged = dif!.comparisons[0]!.items.flatMap(({ review }, item) => (review ? [item] : []));
    if (flagged.some((item) => !harder.includes(item))) accused += 1;
    found += flagged.filter((item) => harder.includes(item)).length;
  }
  const what = `three of eight items harder by ${shift} for one group, ${perGroup} people in each, ${samples} samples`;
  return [
    atMost(
      "9",
      `share of samples in which another item is to be looked at: ${what}`,
      accused / samples,
      0.15,
    ),
    between("9", "items of the three that are found, the same", found / samples, 2.8, 3),
  ];
}
