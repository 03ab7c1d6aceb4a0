import { describe, expect, it } from "vitest";
import { readCsv } from "../fixtures.test-support.js";
import { responseTable } from "../responses/response-table.js";
import { ScoringError } from "../scoring-error.js";
import { abilities } from "./abilities.js";
import { abilityStatuses } from "./ability-columns.js";
import {
  bifactorCalibration,
  calibrationOf,
  idsOf,
  referenceCalibration,
  referenceResponses,
} from "./calibration.test-support.js";

const fits = ["lsat6_2pl", "lsat6_rasch", "lsat7_2pl", "lsat7_rasch"];
const files = ["unique_patterns", "missing_patterns"];
const cases = fits.flatMap((fit) => files.map((file) => [fit, `${fit}_scores_${file}`] as const));
const status = (name: (typeof abilityStatuses)[number]): number => abilityStatuses.indexOf(name);

describe.each(cases)("abilities with %s, on %s", (fit, file) => {
  const calibration = referenceCalibration(fit);
  const { table, rows } = referenceResponses(file, idsOf(calibration));

  it.each(["eap", "map", "ml", "wle"] as const)("agrees with the reference on %s and its error", (method) => {
    const found = abilities(calibration, table, { method });
    let compared = 0;
    rows.forEach((row, person) => {
      const theta = row[method]!;
      const se = row[`${method}_se`]!;
      const met = Object.keys(row).filter((key) => key.startsWith("Item") && !Number.isNaN(row[key]));
      expect(found.items[person]).toBe(met.length);
      const extreme = met.every((key) => row[key] === row[met[0]!]);
      if (method === "ml" && extreme) {
        // The reference says ±Inf (not a number here), or its optimizer stopped at 20 where the likelihood still rises.
        expect(Number.isNaN(theta) || Math.abs(theta) > 19).toBe(true);
        expect(found.theta[person]).toBe(row[met[0]!] === 1 ? Infinity : -Infinity);
        expect(found.se[person]).toBeNaN();
        expect(found.status[person]).toBe(status("unbounded"));
        return;
      }
      expect(found.status[person]).toBe(status("estimated"));
      if (method === "wle" && (Math.abs(theta) > 5 || Number.isNaN(se))) return;
      compared += 1;
      expect(Math.abs(found.theta[person]! - theta)).toBeLessThan(1e-4);
      // The reference differentiates its weighted likelihood numerically: a closed form below shows it off by 4e-5.
      expect(Math.abs(found.se[person]! - se)).toBeLessThan(method === "wle" ? 2e-4 : 1e-4);
    });
    expect(compared).toBeGreaterThan(rows.length / 3);
  });
});

describe("abilities of polytomous items", () => {
  it.each(["gpcm", "graded"] as const)("agrees with the reference EAP of the %s model", (model) => {
    const calibration = referenceCalibration(`bfi_consc_${model}`);
    const { table, rows } = referenceResponses("bfi_consc_eap", idsOf(calibration));
    const found = abilities(calibration, table);
    expect(rows).toHaveLength(205);
    rows.forEach((row, person) => {
      expect(Math.abs(found.theta[person]! - row[model]!)).toBeLessThan(1e-4);
      expect(Math.abs(found.se[person]! - row[`${model}_se`]!)).toBeLessThan(1e-4);
    });
  });

  it("agrees with the reference EAP of 66 items, two fifths of them not met", () => {
    const items = new Map(
      readCsv("ability/gpcm66_true.csv").map(({ a, b1, b2, b3 }, at) => [
        `i${String(at + 1).padStart(2, "0")}`,
        { a: a!, b: [b1!, b2!, b3!] },
      ]),
    );
    const calibration = calibrationOf(
      "gpcm",
      [...items].map(([id, own]) => ({ id, ...own })),
    );
    const { table, rows } = referenceResponses("gpcm66_eap", [...items.keys()]);
    const found = abilities(calibration, table);
    expect(rows).toHaveLength(200);
    rows.forEach(({ eap_truepar, se_truepar }, person) => {
      expect(found.items[person]).toBe(40);
      expect(Math.abs(found.theta[person]! - eap_truepar!)).toBeLessThan(1e-10);
      expect(Math.abs(found.se[person]! - se_truepar!)).toBeLessThan(1e-10);
    });
  });

  it("comes near the reference where testlets are integrated out", () => {
    const calibration = bifactorCalibration();
    const { table, rows } = referenceResponses("bifactor_eap", idsOf(calibration));
    const found = abilities(calibration, table);
    // How the reference integrates six dimensions is not known, and no grid reproduces it: see validation/README.md.
    const off = rows.map((row, person) => Math.abs(found.theta[person]! - row.g!));
    const offSe = rows.map((row, person) => Math.abs(found.se[person]! - row.g_se!));
    expect(Math.max(...off)).toBeLessThan(0.04);
    expect(Math.max(...offSe)).toBeLessThan(0.055);
    expect(off.reduce((sum, value) => sum + value, 0) / off.length).toBeLessThan(0.012);
  });

  it("gives with testlets what integrating all dimensions at once gives", () => {
    const whole = bifactorCalibration();
    const calibration = { ...whole, items: whole.items.slice(0, 8) as typeof whole.items };
    const { table, rows } = referenceResponses("bifactor_eap", idsOf(calibration));
    const found = abilities(calibration, table);
    const grid = Array.from({ length: 31 }, (_, q) => -6 + q * 0.4);
    const density = (x: number): number => Math.exp((-x * x) / 2);
    const logistic = (z: number): number => 1 / (1 + Math.exp(-z));
    for (const person of [0, 1, 5]) {
      const likelihood = (testlet: string, theta: number, factor: number): number =>
        calibration.items
          .filter((item) => item.testlet?.id === testlet)
          .reduce((product, item) => {
            const x = rows[person]![item.id]!;
            const reach = (k: number): number => {
              if (k === 0) return 1;
              if (k > item.b.length) return 0;
              return logistic((item.a as number) * (theta - item.b[k - 1]!) + item.testlet!.slope * factor);
            };
            return product * (reach(x) - reach(x + 1));
          }, 1);
      let [sum, first, second] = [0, 0, 0];
      for (const theta of grid) {
        for (const u of grid) {
          const one = density(theta) * density(u) * likelihood("S1", theta, u);
          for (const v of grid) {
            const joint = one * density(v) * likelihood("S2", theta, v);
            sum += joint;
            first += joint * theta;
            second += joint * theta * theta;
          }
        }
      }
      expect(found.theta[person]).toBeCloseTo(first / sum, 7);
      expect(found.se[person]).toBeCloseTo(Math.sqrt(second / sum - (first / sum) ** 2), 7);
    }
  });
});

describe("abilities", () => {
  const one = calibrationOf("2pl", [{ id: "x", a: 1.7, b: [-1] }]);

  it("weights one item's likelihood by the root of its information: three to one, in closed form", () => {
    const found = abilities(one, responseTable(["x"], [[1], [0]]), { method: "wle" });
    // P^1.5 Q^.5 is highest at P = .75, with curvature 2a²PQ.
    expect(found.theta[0]).toBeCloseTo(-1 + Math.log(3) / 1.7, 10);
    expect(found.theta[1]).toBeCloseTo(-1 - Math.log(3) / 1.7, 10);
    expect(found.se[0]).toBeCloseTo(1 / (1.7 * Math.sqrt(0.375)), 7);
  });

  it("gives who met nothing no number, and says so", () => {
    const table = responseTable(["x"], [[undefined], [1]]);
    const eap = abilities(one, table);
    for (const method of ["eap", "map", "ml", "wle"] as const) {
      const found = abilities(one, table, { method });
      expect(found.status[0]).toBe(status("no-responses"));
      expect([found.theta[0], found.se[0]]).toEqual([Number.NaN, Number.NaN]);
    }
    expect([...eap.status]).toEqual([status("no-responses"), status("estimated")]);
  });

  it("says that no maximum was found where nothing tells abilities apart", () => {
    const flat = calibrationOf("nominal", [{ id: "x", a: [0, 0], c: [0, 1] }]);
    const found = abilities(flat, responseTable(["x"], [[1], [0]]), { method: "ml" });
    expect([...found.status]).toEqual([status("not-found"), status("not-found")]);
    expect(found.theta[0]).toBeNaN();
  });

  it("keeps an unbounded likelihood apart by where the slopes point", () => {
    const turned = calibrationOf("2pl", [
      { id: "x", a: 1, b: [0] },
      { id: "y", a: -1, b: [0] },
    ]);
    const found = abilities(
      turned,
      responseTable(
        ["x", "y"],
        [
          [1, 0],
          [0, 1],
          [1, 1],
        ],
      ),
      { method: "ml" },
    );
    expect(found.theta[0]).toBe(Infinity);
    expect(found.theta[1]).toBe(-Infinity);
    expect(found.theta[2]).toBeCloseTo(0, 10);
  });

  it("takes merged codes for one category", () => {
    const merged = calibrationOf("gpcm", [{ id: "x", a: 1, b: [0, 1], codes: [[1, 2], [3], [5]] }]);
    const found = abilities(merged, responseTable(["x"], [[1], [2], [3], [5]]));
    expect(found.theta[0]).toBe(found.theta[1]);
    expect(found.theta[1]).toBeLessThan(found.theta[2]!);
  });

  it("takes a table's own merged codes where the calibration merges them too", () => {
    const merged = calibrationOf("2pl", [{ id: "x", a: 1, b: [0], codes: [[1, 2, 3], [5]] }]);
    const table = { ...responseTable(["x"], [[1], [5]]), codes: [[[1, 2], [5]]] };
    expect(abilities(merged, table).theta[0]).toBeLessThan(0);
    const apart = { ...table, codes: [[[1, 5], [2]]] };
    expect(() => abilities(merged, apart)).toThrow(/keeps apart/);
  });

  it("uses the distribution of the group named", () => {
    const [all] = one.groups;
    const grouped = { ...one, groups: [all!, { ...all!, id: "able", mean: 1, sd: 0.5 }] } as typeof one;
    const table = responseTable(["x"], [[1]]);
    const able = abilities(grouped, table, { prior: "able" });
    expect(able.prior).toEqual({ group: "able", mean: 1, sd: 0.5 });
    expect(able.theta[0]).toBeGreaterThan(abilities(grouped, table).theta[0]!);
    expect(abilities(one, table, { prior: { mean: 1, sd: 0.5 } }).theta).toEqual(able.theta);
    expect(() => abilities(one, table, { prior: { mean: 1, sd: 0 } })).toThrow(/cannot be/);
  });

  it("refuses what it can't score, with a code", () => {
    const code = (run: () => unknown): string => {
      try {
        run();
      } catch (error) {
        if (error instanceof ScoringError) return `${error.code} ${JSON.stringify(error.detail)}`;
        throw error;
      }
      return "nothing";
    };
    const unknown = responseTable(["x", "z"], [[1, 1]]);
    expect(code(() => abilities(one, unknown))).toBe('unknown-item {"item":"z","items":1}');
    expect(abilities(one, unknown, { ignoreUnknown: true }).ignored).toEqual(["z"]);
    expect(code(() => abilities(one, responseTable(["x"], [[1], [2]])))).toBe(
      'unknown-category {"item":"x","code":2}',
    );
    expect(code(() => abilities(one, unknown, { prior: "b" }))).toBe('unknown-group {"group":"b"}');
    const testlets = bifactorCalibration();
    const none = responseTable(["S1I1"], [[1]]);
    for (const method of ["map", "ml", "wle"] as const) {
      expect(code(() => abilities(testlets, none, { method }))).toMatch(/^testlet-model/);
    }
    const [item] = one.items;
    const broken = { ...one, items: [{ ...item!, testlet: { id: "t", slope: 1 } }] } as typeof one;
    expect(code(() => abilities(broken, none))).toBe('bad-calibration {"item":"x","testlet":"t"}');
  });
});
