import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Calibration } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;

function calibration(shift: number): Calibration {
  const ids = ["a/one", "a/two", "b/one", "b/two"];
  return {
    format: "leadsim/calibration@1",
    model: "gpcm",
    scale: null,
    sample: { persons: 400, missing: 0, kind: "synthetic", source: "test", weights: "none", effective: 400 },
    quadrature: { nodes: 61, from: -6, to: 6 },
    logLikelihood: -900,
    parameters: 12,
    aic: 1824,
    bic: 1872,
    convergence: { converged: true, cycles: 20, gradient: 1e-6, change: 1e-9 },
    slopePrior: "none",
    groups: [{ id: "all", persons: 400, mean: 0, sd: 1, standardErrors: { mean: null, sd: null } }],
    prior: { group: "all", mean: 0, sd: 1 },
    testlets: [],
    items: ids.map((id, at) => ({
      id,
      categories: [[1], [2], [3]],
      counts: [100, 200, 100],
      a: 1 + 0.1 * at,
      b: [-0.5 + 0.2 * at - shift, 0.5 + 0.2 * at - shift],
      standardErrors: { a: 0.1, b: [0.1, 0.1] },
    })),
    warnings: [],
    program: "test",
  };
}

beforeAll(() => {
  writeFileSync(join(cwd, "base.json"), JSON.stringify(calibration(0)));
  writeFileSync(join(cwd, "other.json"), JSON.stringify(calibration(0.6)));
});

describe("leadsim link", () => {
  test("moves a calibration onto the scale of another, and writes it", async () => {
    const { code, out, err } = await leadsim(["link", "base.json", "other.json"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/Ability on the scale of base\.json = 1\.0000 .* × ability \+ 0\.6000/);
    const linked = JSON.parse(readFileSync(join(cwd, "linked.json"), "utf8")) as Calibration;
    expect(linked.link!.intercept).toBeCloseTo(0.6, 7);
    expect(linked.items[0]!.b[0]).toBeCloseTo(-0.5, 7);
    expect(linked.warnings.map((warning) => warning.code)).toEqual([
      "few-common-items",
      "link-error-unknown",
    ]);
  });

  test("people's responses are not placed on a scale of simulated people", async () => {
    const simulated = calibration(0.6);
    const sample = { ...simulated.sample, kind: "measured" as const };
    writeFileSync(join(cwd, "measured.json"), JSON.stringify({ ...simulated, sample }));
    const { code, out, err } = await leadsim(["link", "base.json", "measured.json"], { cwd });
    expect([code, out]).toEqual([1, ""]);
    expect(err.replace(/\s+/g, " ")).toMatch(/simulated responses.*people's calibration first/);
    const turned = await leadsim(["link", "measured.json", "base.json", "--out", "turned.json"], { cwd });
    expect([turned.code, turned.err]).toEqual([0, ""]);
    const { kind } = (JSON.parse(readFileSync(join(cwd, "turned.json"), "utf8")) as Calibration).sample;
    expect(kind).toBe("synthetic");
  });

  test("as data; what it wrote can be linked again", async () => {
    await leadsim(["link", "base.json", "other.json"], { cwd });
    const { code, out } = await leadsim(
      ["link", "base.json", "linked.json", "--out", "again.json", "--format", "json"],
      { cwd },
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).intercept).toBeCloseTo(0, 6);
  });

  test("names an item to leave out that it does not know", async () => {
    const { code, err } = await leadsim(["link", "base.json", "other.json", "--without", "c/one"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("c/one is not in both calibrations");
  });
});
