import { gunzipSync } from "node:zlib";
import { readCsv, readFixture, readJson } from "../src/fixtures.test-support.js";
import { measurementInvariance } from "../src/invariance/measurement-invariance.js";
import { correlatedDimensions } from "../src/multidimensional/correlated-dimensions.js";
import { responseTable } from "../src/responses/response-table.js";
import { atMost, type Check } from "./check.js";

/** Check 10: models of several groups and of several dimensions, fitted from the data alone, against the reference. */
export function structureChecks(): Check[] {
  return [...invariance(), ...dimensions()];
}

const levels: Readonly<Record<string, string>> = {
  scalar_equal_latent: "equal-ability",
  partial_scalar: "partial",
};

function invariance(): Check[] {
  const people = readCsv("fit/siminv.csv");
  const items = Object.keys(people[0]!).filter((column) => column.startsWith("v"));
  const table = responseTable(
    items,
    people.map((person) => items.map((item) => person[item]!)),
  );
  return (["graded", "gpcm"] as const).map((model) => {
    const reference = readJson<{ models: { model: string; logLik: number }[] }>(
      `fit/invariance/siminv_${model}.json`,
    );
    const { fits } = measurementInvariance(table, {
      model,
      groups: people.map(({ group }) => String(group)),
      partial: ["v01", "v02"],
      items: false,
    });
    const most = reference.models.map(({ model: name, logLik }) =>
      Math.abs(fits.find(({ level }) => level === (levels[name] ?? name))!.logLikelihood - logLik),
    );
    return atMost(
      "10",
      `configural, metric, scalar, partial, equal ability, ${model}: largest difference in log-likelihood`,
      Math.max(...most),
      1e-3,
    );
  });
}

function dimensions(): Check[] {
  const [head = "", ...lines] = gunzipSync(readFixture("fit/multidim/sim3pillar_graded.csv.gz"))
    .toString()
    .trim()
    .split("\n");
  const table = responseTable(
    head.split(","),
    lines.map((line) => line.split(",").map((cell) => (cell === "" ? undefined : Number(cell)))),
  );
  const reference = readJson<{
    fit: { logLik: number };
    latent_correlation: number[][];
    pars: { pillar: number; a: number; d1: number; b1: number }[];
  }>("fit/multidim/sim3pillar_graded.json");
  const found = correlatedDimensions(table, {
    model: "graded",
    dimensions: reference.pars.map(({ pillar }) => String(pillar)),
  });
  const largest = (values: number[]): number => Math.max(...values.map(Math.abs));
  const what = `three dimensions, 66 items, 2,000 people, 39% missing, ${found.cycles} cycles`;
  return [
    atMost("10", `${what}: log-likelihood`, Math.abs(found.logLikelihood - reference.fit.logLik), 1e-2),
    atMost("10", `${what}: a`, largest(found.items.map(({ a }, at) => a - reference.pars[at]!.a)), 2e-3),
    atMost(
      "10",
      `${what}: first intercept`,
      largest(found.items.map(({ a, b }, at) => -a * b[0]! - reference.pars[at]!.d1)),
      2e-3,
    ),
    atMost(
      "10",
      `${what}: correlations`,
      largest(
        found.correlations.flatMap((row, i) =>
          row.map((value, j) => value - reference.latent_correlation[i]![j]!),
        ),
      ),
      1e-3,
    ),
  ];
}
