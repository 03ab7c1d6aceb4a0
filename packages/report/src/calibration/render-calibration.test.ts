import type { Calibration } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import type { CalibrationCurves } from "./calibration-curves.js";
import { renderCalibration } from "./render-calibration.js";

const item = (id: string, a: number): Calibration["items"][number] => ({
  id,
  categories: [[0], [1], [2]],
  counts: [100, 150, 150],
  a,
  b: [-0.5, 0.75],
  standardErrors: { a: 0.1, b: [0.1, 0.1] },
});

const calibration: Calibration = {
  format: "leadsim/calibration@1",
  model: "gpcm",
  scale: null,
  sample: { persons: 400, missing: 0, kind: "synthetic", source: "<b>.csv", weights: "none", effective: 400 },
  quadrature: { nodes: 61, from: -6, to: 6 },
  logLikelihood: -1000,
  parameters: 6,
  aic: 2012,
  bic: 2036,
  convergence: { converged: true, cycles: 9, gradient: 0, change: 0 },
  slopePrior: "none",
  groups: [{ id: "all", persons: 400, mean: 0, sd: 1, standardErrors: { mean: null, sd: null } }],
  prior: { group: "all", mean: 0, sd: 1 },
  testlets: [],
  items: [item("q<1>", 1.234), item("q2", 0.9)],
  warnings: [{ code: "sparse-category", items: ["q2"], under: 10 }],
  program: "test",
  fit: {
    met: "all",
    model: [
      {
        ...{
          statistic: "C2",
          value: 52.34,
          df: 20,
          p: 0.0001,
          rmsea: 0.064,
          rmseaLow: 0.043,
          rmseaHigh: 0.085,
        },
        ...{ nullValue: 900, nullDf: 28, cfi: 0.962, tli: 0.947 },
      },
    ],
    srmsr: 0.0567,
    items: [
      {
        id: "q<1>",
        chiSquare: {
          ...{ by: "sum-score", x2: 31.26, df: 14, p: 0.005, adjustedP: 0.0101, rmsea: 0.0556, persons: 400 },
        },
        ...{ infit: 0.912, infitZ: -1, outfit: 1.374, outfitZ: 2.5 },
      },
      { id: "q2", chiSquare: null, infit: 1, infitZ: 0, outfit: 1, outfitZ: null },
    ],
    q3Mean: -0.111,
    pairs: [
      { items: ["q<1>", "q2"], persons: 400, q3: 0.321, table: null },
      {
        items: ["q2", "q3"],
        persons: 200,
        q3: 0.3,
        table: { x2: 21.52, g2: 21.7, df: 4, p: 0.01, v: 0.165 },
      },
    ],
    contrast: { eigenvalue: 1.72, chance: 1.41, correlation: 0.3, sets: [["q<1>"], ["q2"]] },
    duplicates: [],
    findings: [{ code: "two-abilities", items: [], correlation: 0.3, sets: [["q<1>"], ["q2"]] }],
  },
};

const curves: CalibrationCurves = {
  theta: [-1, 0, 1],
  information: [0.25, 4, 1],
  sums: [
    { theta: -1.23, se: 0.8, probability: 0.25 },
    { theta: 0.4, se: 0.71, probability: 0.75 },
  ],
};

describe("renderCalibration", () => {
  const page = renderCalibration(calibration, { curves });

  it("begins with what must be known: simulated, what the fit says, and that fit is no validity", () => {
    const notices = /<aside class="notices".*?<\/aside>/s.exec(page)![0];
    expect(notices).toContain("No person was measured");
    expect(notices).toContain("abilities on them correlate about 0.30): q&lt;1&gt;; q2.");
    expect(notices).toContain("A category has fewer than 10 responses");
    expect(notices).toContain("It does not say what the number means");
  });

  it("shows the model's tests, each item with its fit, and pairs; a dash where nothing was tested", () => {
    expect(page).toContain(
      '<th scope="row">C2</th><td class="number">52.3</td><td class="number">20</td><td class="number">&lt; 0.001</td><td class="number">0.064</td><td class="number">0.043 to 0.085</td>',
    );
    expect(page).toContain("SRMSR 0.057");
    expect(page).toMatch(/q&lt;1&gt;<\/th><td class="number">400<\/td><td class="number">1\.23<\/td>/);
    expect(page).toContain(
      '<td class="number">31.3 (14)</td><td class="number">0.010</td><td class="number">0.056</td><td class="number">0.91</td><td class="number">1.37</td>',
    );
    expect(page).toContain(
      '<td class="number">0.321</td><td class="number"><span class="soft">–</span></td>',
    );
    expect(page).not.toMatch(/NaN|undefined|null/);
  });

  it("leaves out a column in which nothing was tested", () => {
    const { fit } = calibration;
    const untested = {
      ...fit!,
      items: fit!.items.map((one) => ({ ...one, chiSquare: null })),
      pairs: fit!.pairs.map((pair) => ({ ...pair, table: null })),
    };
    const bare = renderCalibration({ ...calibration, fit: untested });
    for (const column of ["X² (df)", "LD X² (df)", "V"]) {
      expect(page).toContain(`<th scope="col" class="number">${column}</th>`);
      expect(bare).not.toContain(`<th scope="col" class="number">${column}</th>`);
    }
    expect(bare).toContain('<td class="number">0.321</td></tr>');
  });

  it("names items that are keyed the other way around beside the pairs", () => {
    const turned = { ...calibration, fit: { ...calibration.fit!, reverseKeyed: ["q<1>", "q2"] } };
    expect(renderCalibration(turned)).toContain("counted here as if recoded: q&lt;1&gt; and q2.");
    expect(renderCalibration(turned, { language: "de" })).toContain(
      "wie umkodiert gezählt: q&lt;1&gt; und q2.",
    );
    expect(page).not.toContain("recoded");
  });

  it("draws information and error, says where most is known, and lists sums", () => {
    expect(page).toContain("Most is known of people near θ = 0.0, with a standard error of 0.50.");
    const lines = [...page.matchAll(/<polyline class="curve-line" points="([^"]*)"/g)].map(
      ([, points]) => points,
    );
    // An error of 2 is past the end of its axis, so that the line begins at the second point.
    expect(lines.map((points) => points!.split(" ").length)).toEqual([3, 2]);
    expect(lines[0]).toMatch(/^0\.00,.* 50\.00,.* 100\.00,/);
    expect(page).toMatch(
      /<th scope="row" class="number">0<\/th><td class="number">−1\.23<\/td><td class="number">0\.80<\/td><td class="number">38<\/td><td class="number">25\.0<\/td>/,
    );
  });

  it("leaves out curves that nobody computed, and the sum of information where testlets allow none", () => {
    expect(renderCalibration(calibration)).not.toContain("<polyline");
    const bundled = renderCalibration(calibration, { curves: { ...curves, information: null } });
    expect(bundled).toContain("their information does not add up");
    expect(bundled).not.toContain("<polyline");
  });

  it("says where fit was not computed, speaks German, and loads nothing", () => {
    const { fit: _, ...plain } = calibration;
    expect(renderCalibration(plain)).toContain("Evidence of fit was not computed");
    const german = renderCalibration(calibration, { language: "de", curves });
    expect(german).toContain('<html lang="de">');
    expect(german).toContain("Passt das Modell?");
    expect(german).toContain("0,043 bis 0,085");
    expect(page + german).not.toMatch(/<script|https?:\/\//);
  });
});
