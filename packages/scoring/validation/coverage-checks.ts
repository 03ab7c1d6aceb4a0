import { between, type Check, figure } from "../../psychometrics/validation/check.js";
import { cells, misspecified, oneResponse } from "./coverage-cells.js";
import { type Assume, type AtScore, type Coverage, coverageOf, people } from "./coverage-study.js";

/** Check 4: 90% bands hold 88 to 92% of true scores, in twelve kinds of forms. */
export function coverageChecks(): Check[] {
  return cells.flatMap((cell) => {
    const found = coverageOf(cell);
    const forms = `${cell.forms} forms of ${people} people, ${cell.label}`;
    return [
      between("4", `bands of competencies, ${forms}`, found.competencies, 0.88, 0.92),
      between("4", `band of overall, ${cell.label}`, found.overall, 0.88, 0.92),
    ];
  });
}

/** Check 4b, printed for the reader: people far from the middle, and variance components assumed wrongly. */
export function wrongAssumptions(): Check[] {
  const asAssumed: { name: string; assume?: Assume } = { name: "as estimated" };
  return [asAssumed, ...misspecified].map(({ name, assume }) => {
    const found = cells.map((cell) => coverageOf(cell, assume));
    return {
      number: "4b",
      what: `${name}: competencies · overall · people past 1.5 SD, over twelve kinds of forms`,
      measured: (["competencies", "overall", "extreme"] as const).map((of) => span(found, of)).join(" · "),
      bound: null,
      held: true,
    };
  });
}

/** Check 4d: bands hold as often at every score, and their error variances average the one that ignores the level. */
export function coverageByScore(): Check[] {
  const found = cells.filter(({ world }) => world.opportunities > 3).map((cell) => coverageOf(cell));
  const competencies = byHalfLevel(found.map(({ byScore }) => byScore));
  const overall = byHalfLevel(found.map(({ overallByScore }) => overallByScore));
  const averages = found.map(({ averageVariance }) => averageVariance);
  const kinds = "in half levels of eight kinds of forms";
  return [
    between("4d", `competencies: scores whose bands hold least, ${kinds}`, least(competencies), 0.86, 1),
    between("4d", "scores of 4 to 5 whose bands hold most", most(competencies.slice(6)), 0.88, 0.97),
    between("4d", `overall: scores whose bands hold least, ${kinds}`, least(overall), 0.84, 1),
    ...(["competencies", "overall"] as const).flatMap((of) =>
      (["min", "max"] as const).map((end) => {
        const value = Math[end](...averages.map((average) => average[of]));
        return between("4d", `mean error variance over the one for all, ${of}, ${end}`, value, 0.97, 1.03);
      }),
    ),
    ...byScoreRows("competencies", competencies),
    ...byScoreRows("overall", overall),
  ];
}

/** By half levels, what the kinds of forms have there. */
function byHalfLevel(found: readonly (readonly (AtScore | undefined)[])[]): AtScore[][] {
  return Array.from({ length: 8 }, (_, half) => found.flatMap((byScore) => byScore[half] ?? []));
}

function least(rows: readonly (readonly AtScore[])[]): number {
  return Math.min(...rows.flat().map(({ held }) => held));
}

function most(rows: readonly (readonly AtScore[])[]): number {
  return Math.max(...rows.flat().map(({ held }) => held));
}

function byScoreRows(of: string, rows: readonly (readonly AtScore[])[]): Check[] {
  return rows.map((here, half): Check => {
    const from = 1 + half / 2;
    return {
      number: "4d",
      what: `${of}, scores of ${from} to ${from + 0.5}: bands that hold · actual over stated error`,
      measured: [range(here.map(({ held }) => held)), range(here.map((own) => own.actualToStated))].join(
        " · ",
      ),
      bound: null,
      held: true,
    };
  });
}

/** Check 4c: the same where one response sets the levels of two competencies, as in the product. */
export function sharedResponses(): Check[] {
  return oneResponse.flatMap((cell) => {
    const found = coverageOf(cell);
    return [
      between("4c", `bands of competencies, ${cell.label}`, found.competencies, 0.88, 0.92),
      between("4c", `band of overall, ${cell.label}`, found.overall, 0.88, 0.92),
    ];
  });
}

function span(found: readonly Coverage[], of: "competencies" | "overall" | "extreme"): string {
  return range(found.map((cell) => cell[of]));
}

function range(values: readonly number[]): string {
  return values.length === 0 ? "nobody" : `${figure(Math.min(...values))}–${figure(Math.max(...values))}`;
}
