import { gunzipSync } from "node:zlib";
import type { Calibration } from "@leadsim/scenarios";
import { readFixture, readJson } from "../fixtures.test-support.js";
import { normalQuadrature } from "../irt/quadrature.js";
import { type ResponseTable, responseTable } from "../responses/response-table.js";

/** Reference fits: see validation/README.md. */
export interface ReferenceFits {
  readonly fits: readonly {
    readonly name: string;
    readonly data: "lsat6" | "lsat7" | "bfi";
    readonly model: Calibration["model"];
    readonly logLikelihood: number;
    readonly parameters: number;
    readonly items: readonly {
      readonly id: string;
      readonly a: number;
      readonly b: readonly number[];
      readonly slopeError?: number | null;
      readonly interceptErrors?: readonly number[];
    }[];
  }[];
  readonly bifactor: {
    readonly logLikelihood: number;
    readonly parameters: number;
    readonly items: readonly {
      readonly id: string;
      readonly testlet: string;
      readonly a: number;
      readonly slope: number;
      readonly d: readonly number[];
    }[];
  };
}

export const referenceFits: ReferenceFits = readJson<ReferenceFits>("calibrate/fits.json");

/** Columns and rows of a fixture of responses. */
export function readResponses(name: string): { items: string[]; rows: (number | undefined)[][] } {
  const bytes = readFixture(name);
  const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  const [head = "", ...lines] = text.trim().split("\n");
  return {
    items: head.split(","),
    rows: lines.map((line) => line.split(",").map((cell) => (cell === "" ? undefined : Number(cell)))),
  };
}

/** The responses behind a reference fit. */
export function responsesOf(data: "lsat6" | "lsat7" | "bfi"): ResponseTable {
  if (data !== "bfi") {
    const { items, rows } = readResponses(`calibrate/${data}.csv`);
    return responseTable(items, rows);
  }
  const { items, rows } = readResponses("bfi_items.csv");
  const wanted = ["C1", "C2", "C3", "C4", "C5"];
  const reversed = new Set(["C4", "C5"]);
  return responseTable(
    wanted,
    rows.map((row) =>
      wanted.map((item) => {
        const code = row[items.indexOf(item)];
        if (code === undefined) return undefined;
        return reversed.has(item) ? 6 - code : code - 1;
      }),
    ),
  );
}

/**
 * The marginal log-likelihood by the book, from the published parameters: every person, every combination of
 * nodes (all testlets at once), every probability straight from the model's definition. Slow, and shares
 * nothing with the estimation but the quadrature.
 */
export function bruteForce(
  { model, items, testlets, quadrature, groups }: Calibration,
  rows: readonly (readonly (number | undefined)[])[],
  groupOf: (person: number) => string = () => groups[0]!.id,
): number {
  const own = normalQuadrature(quadrature);
  const spots = testlets.reduce<{ u: number[]; weight: number }[]>(
    (list) =>
      list.flatMap(({ u, weight }) =>
        [...own.nodes].map((node, r) => ({ u: [...u, node], weight: weight * own.weights[r]! })),
      ),
    [{ u: [], weight: 1 }],
  );
  const probability = (i: number, code: number, theta: number, u: readonly number[]): number => {
    const { a, b, c, testlet, categories } = items[i]!;
    const extra = testlet ? testlet.slope * u[testlets.indexOf(testlet.id)]! : 0;
    const category = categories.findIndex((codes) => codes.includes(code));
    if (model === "graded") {
      const atLeast = (k: number): number =>
        k === 0 ? 1 : k > b.length ? 0 : 1 / (1 + Math.exp(-((a as number) * (theta - b[k - 1]!) + extra)));
      return atLeast(category) - atLeast(category + 1);
    }
    const weights = categories.map((_, k) => {
      if (model === "nominal") return Math.exp((a as number[])[k]! * theta + c![k]! + k * extra);
      let sum = k * extra;
      for (let v = 1; v <= k; v += 1) sum += (a as number) * (theta - b[v - 1]!);
      return Math.exp(sum);
    });
    return weights[category]! / weights.reduce((sum, weight) => sum + weight, 0);
  };
  const marginalOf = (row: readonly (number | undefined)[], group: string): number => {
    const { mean, sd } = groups.find(({ id }) => id === group)!;
    const ability = normalQuadrature(quadrature, mean, sd);
    let marginal = 0;
    ability.nodes.forEach((theta, q) => {
      for (const { u, weight } of spots) {
        let product = ability.weights[q]! * weight;
        row.forEach((code, i) => {
          if (code !== undefined) product *= probability(i, code, theta, u);
        });
        marginal += product;
      }
    });
    return Math.log(marginal);
  };
  // Many people respond alike.
  const known = new Map<string, number>();
  return rows.reduce((total, row, person) => {
    const key = `${groupOf(person)}: ${row.join()}`;
    const value = known.get(key) ?? marginalOf(row, groupOf(person));
    known.set(key, value);
    return total + value;
  }, 0);
}

/** A document that is being changed. */
type Draft<T> = { -readonly [Field in keyof T]: Draft<T[Field]> };

/** Every free parameter of a calibration, as a way to move it by a little. */
export function nudges(calibration: Calibration): { name: string; by: (step: number) => Calibration }[] {
  const list: { name: string; by: (step: number) => Calibration }[] = [];
  const offer = (name: string, move: (copy: Draft<Calibration>, step: number) => void): void => {
    list.push({
      name,
      by: (step) => {
        const copy = structuredClone(calibration) as Draft<Calibration>;
        move(copy, step);
        return copy;
      },
    });
  };
  calibration.items.forEach(({ id, b, c, testlet, standardErrors }, i) => {
    if (typeof standardErrors.a === "number") {
      offer(`${id} a`, (copy, step) => {
        copy.items[i]!.a = (copy.items[i]!.a as number) + step;
      });
    }
    if (Array.isArray(standardErrors.a)) {
      standardErrors.a.forEach((error, k) => {
        if (error === null) return;
        offer(`${id} a${k}`, (copy, step) => {
          (copy.items[i]!.a as number[])[k]! += step;
        });
      });
    }
    b.forEach((_, k) => {
      if (standardErrors.b[k] === null) return;
      offer(`${id} b${k}`, (copy, step) => {
        copy.items[i]!.b[k]! += step;
      });
    });
    c?.forEach((_, k) => {
      if (k === 0 || standardErrors.c?.[k] === null) return;
      offer(`${id} c${k}`, (copy, step) => {
        copy.items[i]!.c![k]! += step;
      });
    });
    if (testlet && standardErrors.testlet !== null) {
      offer(`${id} testlet`, (copy, step) => {
        copy.items[i]!.testlet!.slope += step;
      });
    }
  });
  calibration.groups.forEach(({ id, standardErrors }, g) => {
    for (const part of ["mean", "sd"] as const) {
      if (standardErrors[part] === null) continue;
      offer(`${id} ${part}`, (copy, step) => {
        copy.groups[g]![part] += step;
      });
    }
  });
  return list;
}
