import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normalFrom } from "../../validation/normal-from.js";
import {
  binaryItems,
  gpcmItems,
  simulateResponses,
  simulateTwoAbilities,
} from "../../validation/simulate-responses.js";
import { calibrate } from "../calibrate/calibrate.js";
import { readResponses } from "../calibrate/calibrate.test-support.js";
import type { CalibrateOptions } from "../calibrate/options.js";
import { randomFrom } from "../numeric/random.js";
import { type ResponseTable, responseTable } from "../responses/response-table.js";
import { calibrationFit } from "./calibration-fit.js";
import type { FitPeople } from "./fit-sample.js";

type Row = (number | undefined)[];

function fitOf(
  table: ResponseTable,
  model: CalibrateOptions["model"] = "gpcm",
  who: FitPeople = {},
  more: Partial<CalibrateOptions> = {},
) {
  return calibrationFit(calibrate(table, { model, ...who, ...more }), table, who);
}

function tableOf(name: string): ResponseTable {
  const { items, rows } = readResponses(`fit/${name}.csv.gz`);
  return responseTable(items, rows);
}

/** People with two abilities that correlate by `r`, the first half of the items for one, the rest for the other. */
function twoDimensional(count: number, people: number, r: number, seed: number): ResponseTable {
  const random = randomFrom(seed);
  const items = gpcmItems(count, random);
  const rows = Array.from({ length: people }, (): Row => {
    const first = normalFrom(random);
    const second = r * first + Math.sqrt(1 - r * r) * normalFrom(random);
    const [one = [], two = []] = [first, second].map(
      (mean) => simulateResponses("gpcm", items, 1, random, { mean, sd: 0 })[0],
    );
    return one.map((code, i) => (i < count / 2 ? code : two[i]));
  });
  return responseTable(
    items.map(({ id }) => id),
    rows,
  );
}

/** Ten items of 500 people, and a copy of the first. */
function withCopy(): { readonly items: readonly string[]; readonly rows: readonly number[][] } {
  const text = readFileSync(new URL("../../validation/fixtures/fit/duplicate.csv", import.meta.url), "utf8");
  const [head = "", ...lines] = text.trim().split("\n");
  return {
    items: head.split(",").slice(1),
    rows: lines.map((line) => line.split(",").slice(1).map(Number)),
  };
}

/** What findings name, without their figures. */
const namesOf = ({ findings }: ReturnType<typeof fitOf>) =>
  findings.map((finding) => ({
    code: finding.code,
    items: finding.items,
    ...("pairs" in finding ? { pairs: finding.pairs } : {}),
  }));

const codesOf = ({ findings }: ReturnType<typeof fitOf>): string[] => findings.map(({ code }) => code);

describe("evidence of fit", () => {
  it("names the planted pair and the planted item among twelve ordered ones", () => {
    const fit = fitOf(tableOf("simfit_ord12"), "graded");
    expect(fit.findings.find(({ code }) => code === "dependent-items")).toMatchObject({
      pairs: [["g01", "g02"]],
    });
    expect(fit.findings.find(({ code }) => code === "misfitting-items")).toMatchObject({ items: ["g12"] });
    expect(fit.pairs[0]!.items).toEqual(["g01", "g02"]);
  });

  it("names the planted pair among twenty of two categories, and nothing else", () => {
    const fit = fitOf(tableOf("simfit_bin20"), "2pl");
    expect(fit.findings).toEqual([{ code: "dependent-items", items: [], pairs: [["d01", "d02"]] }]);
  });

  it("tells two abilities that correlate .3, with the items of each and about how they correlate", () => {
    const fit = fitOf(twoDimensional(12, 500, 0.3, 5));
    const found = fit.findings.find((finding) => finding.code === "two-abilities");
    expect(found?.correlation).toBeGreaterThan(0.15);
    expect(found?.correlation).toBeLessThan(0.45);
    expect(found?.sets.map((set) => set.length)).toEqual([6, 6]);
    expect(found?.sets[0]).toEqual(["i01", "i02", "i03", "i04", "i05", "i06"]);
    expect(codesOf(fit)).toContain("model-misfit");
  });

  it("names the right sets of twelve and four items", () => {
    const random = randomFrom(900);
    const items = binaryItems(16, random);
    const ids = items.map(({ id }) => id);
    const fit = fitOf(responseTable(ids, simulateTwoAbilities(items, 12, 500, 0.3, random)), "2pl");
    const found = fit.findings.find((finding) => finding.code === "two-abilities");
    expect(found?.sets).toEqual([ids.slice(0, 12), ids.slice(12)]);
    expect(found?.correlation).toBeLessThan(0.5);
  });

  it("tells two abilities of eight items of two categories in nearly all samples of a hundred, one in none", () => {
    const told = (r: number) =>
      Array.from({ length: 10 }, (_, at) => {
        const random = randomFrom(908 + at);
        const items = binaryItems(16, random);
        const ids = items.map(({ id }) => id);
        return codesOf(fitOf(responseTable(ids, simulateTwoAbilities(items, 8, 100, r, random)), "2pl"));
      }).filter((codes) => codes.includes("two-abilities")).length;
    expect(told(0.3)).toBeGreaterThanOrEqual(8);
    expect(told(1)).toBe(0);
  });

  it("is silent where the model holds, for everybody, for random halves, and in small samples", () => {
    for (const [count, people, met, seed] of [
      [12, 500, 12, 1],
      [16, 600, 10, 2],
      [8, 250, 8, 3],
    ] as const) {
      const random = randomFrom(seed);
      const items = gpcmItems(count, random);
      const table = responseTable(
        items.map(({ id }) => id),
        simulateResponses("gpcm", items, people, random, { met }),
      );
      const fit = fitOf(table, "gpcm", {}, { sparse: "merge" });
      expect(fit.findings).toEqual([]);
      expect(fit.met).toBe(met === count ? "all" : "random");
      expect(fit.items.every(({ chiSquare }) => chiSquare !== null)).toBe(true);
      expect(fit.items[0]!.chiSquare!.by).toBe(met === count ? "sum-score" : "rest-ability");
      expect(fit.model[0]!.statistic).toBe("C2");
    }
  });

  it("names copies, and no second ability that is but the copy", () => {
    const { items, rows } = withCopy();
    const fit = fitOf(responseTable(items, rows));
    expect(fit.duplicates).toEqual([{ items: ["q1", "q11"], kappa: 1 }]);
    expect(codesOf(fit)).toEqual(["duplicated-items", "model-misfit"]);
  });

  it("names a copy that was coded the other way around as one", () => {
    const { items, rows } = withCopy();
    const highest = Math.max(...rows.map((row) => row.at(-1)!));
    const lowest = Math.min(...rows.map((row) => row.at(-1)!));
    const turned = rows.map((row) => [...row.slice(0, -1), highest + lowest - row.at(-1)!]);
    const fit = fitOf(responseTable(items, turned));
    expect(fit.duplicates).toEqual([{ items: ["q1", "q11"], kappa: 1, reversed: true }]);
    expect(fit.findings[0]).toEqual({ code: "reversed-copies", items: [], pairs: [["q1", "q11"]] });
    expect(codesOf(fit)).not.toContain("two-abilities");
  });

  it("is the same, but for the name, where an item is keyed the other way around", () => {
    const { items, rows } = readResponses("fit/simfit_ord12.csv.gz");
    const highest = Math.max(...rows.map((row) => row[0]!));
    const plain = fitOf(responseTable(items, rows), "graded");
    const turned = fitOf(
      responseTable(
        items,
        rows.map(([first, ...rest]) => [highest - first!, ...rest]),
      ),
      "graded",
    );
    // What the planted pair shares is found although one of the two is turned, and the planted item with it.
    expect(namesOf(turned)).toEqual(namesOf(plain));
    expect(namesOf(turned)).toContainEqual({ code: "dependent-items", items: [], pairs: [["g01", "g02"]] });
    expect(turned.pairs.map(({ items: pair }) => pair)).toEqual(plain.pairs.map(({ items: pair }) => pair));
    turned.pairs.forEach(({ q3 }, at) => {
      expect(q3).toBeCloseTo(plain.pairs[at]!.q3, 5);
    });
    expect(turned.q3Mean).toBeCloseTo(plain.q3Mean!, 6);
    expect(turned.contrast!.eigenvalue).toBeCloseTo(plain.contrast!.eigenvalue, 4);
    expect(turned.contrast!.sets).toEqual(plain.contrast!.sets);
    expect(turned.contrast!.correlation).toBeCloseTo(plain.contrast!.correlation!, 4);
    expect(turned.reverseKeyed).toEqual([items[0]]);
    expect(plain).not.toHaveProperty("reverseKeyed");
  });

  it("leaves out what needs everybody where responses choose who meets what", () => {
    const random = randomFrom(8);
    const items = gpcmItems(12, random);
    const rows = simulateResponses("gpcm", items, 800, random).map((row): Row => {
      const sum = row.slice(0, 6).reduce<number>((total, code) => total + (code ?? 0), 0);
      return row.map((code, i) => (i < 6 || (sum > 9 ? i < 9 : i >= 9) ? code : undefined));
    });
    const fit = fitOf(
      responseTable(
        items.map(({ id }) => id),
        rows,
      ),
      "gpcm",
      {},
      { sparse: "merge" },
    );
    expect(fit).toMatchObject({ met: "by-ability", model: [], srmsr: null });
    expect(fit.items.every(({ chiSquare, infit }) => chiSquare === null && infit > 0.7)).toBe(true);
    expect(fit.findings).toEqual([{ code: "not-tested", items: [], because: "by-ability" }]);
  });

  it("tells two abilities apart where responses choose who meets what, but not how they correlate", () => {
    const random = randomFrom(21);
    const items = Array.from({ length: 20 }, (_, i) => i);
    const rows = Array.from({ length: 1500 }, (): Row => {
      const first = normalFrom(random);
      const second = 0.3 * first + Math.sqrt(1 - 0.3 ** 2) * normalFrom(random);
      const row = items.map((i) => {
        const ability = i % 2 === 0 ? first : second;
        return [-1, 0, 1].filter((step) => random() < 1 / (1 + Math.exp(-1.5 * (ability - step)))).length;
      });
      const isAble = row.slice(0, 8).reduce((sum, code) => sum + code, 0) > 12;
      return row.map((code, i) => (i < 8 || i < 14 === isAble ? code : undefined));
    });
    const fit = fitOf(
      responseTable(
        items.map((i) => `q${i}`),
        rows,
      ),
    );
    expect(fit.met).toBe("by-ability");
    expect(fit.findings[0]).toMatchObject({ code: "two-abilities", correlation: null });
    expect(fit.contrast!.correlation).toBeNull();
  });

  it("counts a row of three as three people, and holds groups of other abilities apart", () => {
    const random = randomFrom(4);
    const items = gpcmItems(8, random);
    const ids = items.map(({ id }) => id);
    const first = simulateResponses("gpcm", items, 400, random);
    const second = simulateResponses("gpcm", items, 400, random, { mean: 0.8, sd: 1.2 });
    const groups = [...first.map(() => "one"), ...second.map(() => "two")];
    const table = responseTable(ids, [...first, ...second]);
    const fit = fitOf(table, "gpcm", { groups });
    expect(fit.findings).toEqual([]);
    expect(fit.model[0]!.nullDf).toBe(2 * 28);

    const once = responseTable(ids, first);
    const thrice = responseTable(ids, [...first, ...first, ...first]);
    const counts = first.map(() => 3);
    const [counted, repeated] = [fitOf(once, "gpcm", { counts }), fitOf(thrice)];
    expect(counted.model[0]!.value / repeated.model[0]!.value).toBeCloseTo(1, 6);
    expect(counted.items[0]!.chiSquare!.x2).toBeCloseTo(repeated.items[0]!.chiSquare!.x2, 4);
    expect(counted.items[0]!.infit).toBeCloseTo(repeated.items[0]!.infit, 8);
    expect(counted.pairs[0]!.table!.x2).toBeCloseTo(repeated.pairs[0]!.table!.x2, 4);
  });

  it("tests groups that met other forms with items in common, and nominal items, each with its own parameters", () => {
    const random = randomFrom(21);
    const items = gpcmItems(12, random);
    const ids = items.map(({ id }) => id);
    const first = simulateResponses("gpcm", items, 500, random).map(
      (row): Row => row.map((code, i) => (i < 8 ? code : undefined)),
    );
    const second = simulateResponses("gpcm", items, 500, random, { mean: 0.7 }).map(
      (row): Row => row.map((code, i) => (i >= 4 ? code : undefined)),
    );
    const groups = [...first.map(() => "spring"), ...second.map(() => "autumn")];
    const fit = fitOf(responseTable(ids, [...first, ...second]), "gpcm", { groups }, { sparse: "merge" });
    // Each group has 8 items: 28 pairs and 24 shares. Two parameters are those of the second group.
    expect(fit.model[0]).toMatchObject({ nullDf: 2 * 28, df: 2 * (28 + 24) - 12 * 4 - 2 });
    expect(fit.model[0]!.rmseaLow).toBe(0);
    expect(fit.findings).toEqual([]);

    const nominal = fitOf(
      responseTable(
        ids.slice(0, 8),
        first.map((row) => row.slice(0, 8)),
      ),
      "nominal",
    );
    expect(nominal.model[0]).toMatchObject({ statistic: "C2", df: 28 + 24 - 8 * 6 });
    expect(nominal.model[0]!.rmseaLow).toBe(0);
  });

  it("takes what a testlet shares for part of the model", () => {
    const random = randomFrom(12);
    const items = gpcmItems(12, random).map((item, i) => ({
      ...item,
      testlet: { id: `s${Math.floor(i / 4)}`, slope: 0.9 },
    }));
    const table = responseTable(
      items.map(({ id }) => id),
      simulateResponses("gpcm", items, 800, random),
    );
    const testlets = items.map(({ testlet }) => testlet.id);
    const without = fitOf(table, "gpcm", {}, { sparse: "merge" });
    const within = fitOf(table, "gpcm", {}, { sparse: "merge", testlets });
    expect(codesOf(without)).toContain("model-misfit");
    expect(codesOf(within)).toEqual([]);
    expect(within.model[0]!.rmseaLow).toBe(0);
  });

  it("sees no second ability, and no misfit, in pairs of items that hardly anybody met", () => {
    const random = randomFrom(31);
    const items = binaryItems(20, random);
    const rows = simulateResponses("gpcm", items, 1005, random).map(
      (row, person): Row =>
        row.map((code, i) => (person >= 1000 || i < 10 === person < 500 ? code : undefined)),
    );
    const fit = fitOf(
      responseTable(
        items.map(({ id }) => id),
        rows,
      ),
      "2pl",
    );
    expect(codesOf(fit)).toEqual([]);
    expect(fit.srmsr).toBeLessThan(0.06);
  });

  it("weighs what correlations are off by the people of a group, so that a small one does not rule", () => {
    const random = randomFrom(32);
    const items = binaryItems(16, random);
    const ids = items.map(({ id }) => id);
    const large = simulateResponses("gpcm", items, 900, random);
    const small = simulateResponses("gpcm", items, 30, random, { mean: 0.7 });
    const groups = [...large.map(() => "large"), ...small.map(() => "small")];
    const both = fitOf(responseTable(ids, [...large, ...small]), "2pl", { groups });
    const alone = fitOf(responseTable(ids, large), "2pl");
    expect(both.srmsr! / alone.srmsr!).toBeGreaterThan(1);
    expect(both.srmsr! / alone.srmsr!).toBeLessThan(1.5);
  });
});
