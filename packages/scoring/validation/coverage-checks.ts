import { between, type Check, figure } from "../../psychometrics/validation/check.js";
import { cells, misspecified, oneResponse, people, seed } from "./coverage-cells.js";
import { type Assume, type Coverage, coverageOf } from "./coverage-study.js";

/** Check 4: 90% bands hold 88 to 92% of true scores, in twelve kinds of forms. */
export function coverageChecks(): Check[] {
  const cover = cells.map(({ label, world }) => ({ label, found: coverageOf(world, people, seed) }));
  return cover.flatMap(({ label, found }) => [
    between("4", `bands of competencies, ${people} people, ${label}`, found.competencies, 0.88, 0.92),
    between("4", `band of overall, ${label}`, found.overall, 0.88, 0.92),
  ]);
}

/** Check 4b, printed for the reader: people far from the middle, and variance components assumed wrongly. */
export function wrongAssumptions(): Check[] {
  const asAssumed: { name: string; assume?: Assume } = { name: "as estimated" };
  return [asAssumed, ...misspecified].map(({ name, assume }) => {
    const found = cells.map(({ world }) => coverageOf(world, people, seed, assume));
    return {
      number: "4b",
      what: `${name}: competencies · overall · people past 1.5 SD, over twelve forms`,
      measured: (["competencies", "overall", "extreme"] as const).map((of) => span(found, of)).join(" · "),
      bound: null,
      held: true,
    };
  });
}

/** Check 4d: bands are equally wide at every level, and errors are not equally large. */
export function coverageByScore(): Check[] {
  const found = cells
    .filter(({ world }) => world.opportunities > 3)
    .map(({ world }) => coverageOf(world, people, seed));
  const rows = Array.from({ length: 8 }, (_, half) => found.flatMap(({ byScore }) => byScore[half] ?? []));
  const least = Math.min(...rows.flat().map(({ held }) => held));
  return [
    between(
      "4d",
      "bands of the scores whose bands hold least, in half levels of eight forms",
      least,
      0.82,
      1,
    ),
    ...rows.map((here, half): Check => {
      const from = 1 + half / 2;
      return {
        number: "4d",
        what: `scores of ${from} to ${from + 0.5}: bands that hold · actual over stated error`,
        measured: [range(here.map(({ held }) => held)), range(here.map((own) => own.actualToStated))].join(
          " · ",
        ),
        bound: null,
        held: true,
      };
    }),
  ];
}

/** Check 4c: the same where one response sets the levels of two competencies, as in the product. */
export function sharedResponses(): Check[] {
  return oneResponse.flatMap(({ label, world }) => {
    const found = coverageOf(world, people, seed);
    return [
      between("4c", `bands of competencies, ${label}`, found.competencies, 0.88, 0.92),
      between("4c", `band of overall, ${label}`, found.overall, 0.88, 0.92),
    ];
  });
}

function span(found: readonly Coverage[], of: "competencies" | "overall" | "extreme"): string {
  return range(found.map((cell) => cell[of]));
}

function range(values: readonly number[]): string {
  return values.length === 0 ? "nobody" : `${figure(Math.min(...values))}–${figure(Math.max(...values))}`;
}
