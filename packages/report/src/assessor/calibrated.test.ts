import type { CalibratedEstimate, Profile, ProfileScale } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { readPage, section, textOf, withClass } from "../page-tree.test-support.js";
import { sampleProfile } from "../sample-profile.test-support.js";
import { renderReport } from "./render-report.js";

function estimate(kind: "measured" | "synthetic"): CalibratedEstimate {
  return {
    theta: 0.42,
    sd: 0.3,
    low: -0.07,
    high: 0.91,
    t: 54.2,
    tLow: 49.3,
    tHigh: 59.1,
    score: 3.4,
    scoreLow: 2.9,
    scoreHigh: 3.8,
    reliability: 0.91,
    decisions: 20,
    leftOut: [{ decision: "first-ninety-days/<hartwell>", reason: "unknown-level" }],
    fit: { infit: 1.61, outfit: 2.13, lz: -2.4, flagged: true, surprising: ["first-ninety-days/hartwell"] },
    calibration: {
      model: "gpcm",
      items: 34,
      testlets: 2,
      persons: 1200,
      kind,
      group: "all",
      source: "responses.csv",
      program: "leadsim 0.1.0",
    },
    synthetic: kind === "synthetic",
  };
}

/** The sample with calibrated numbers on the overall scale and on the first competency that has a band. */
function calibratedProfile(kind: "measured" | "synthetic"): Profile {
  const sample = sampleProfile({ benchmark: false });
  const calibrated = (scale: ProfileScale): ProfileScale => ({
    ...scale,
    level: 2,
    band: scale.band && { ...scale.band, score: 3.4, low: 2.9, high: 3.8, synthetic: kind === "synthetic" },
    calibrated: estimate(kind),
  });
  const first = sample.competencies.findIndex(({ band }) => band !== null);
  return {
    ...sample,
    peaks: [],
    gaps: [],
    overall: calibrated(sample.overall),
    competencies: sample.competencies.map((scale, at) => (at === first ? calibrated(scale) : scale)),
  };
}

describe("calibrated numbers on the page", () => {
  const tree = readPage(renderReport(calibratedProfile("measured")));

  it("stand with their label, range, fit and what was left out", () => {
    expect(tree.errors).toEqual([]);
    const [overall, competency, ...others] = withClass(tree, "calibrated").map(textOf);
    expect(others).toEqual([]);
    for (const words of [overall, competency]) {
      expect(words).toContain("T score between 49 and 59 (90% likely)");
      expect(words).toContain("2.9 to 3.8 on the 1 to 5 scale");
      expect(words).toContain("over all 34 calibrated decisions");
      expect(words).toContain("1200 records (people who responded)");
      expect(words).toContain("infit 1.61, outfit 2.13");
      expect(words).toContain("less well than expected");
      expect(words).toContain("first-ninety-days/<hartwell>");
      expect(words).toContain("nobody in the calibration's sample reached this level there");
    }
    expect(
      withClass(tree, "basis")
        .map(textOf)
        .filter((words) => words.includes("calibrated")),
    ).toHaveLength(2);
    expect(textOf(withClass(tree, "how")[0]!)).toContain("stay uncalibrated");
    expect(withClass(tree, "tag-simulated")).toEqual([]);
  });

  it("are marked where nobody was measured", () => {
    const simulated = readPage(renderReport(calibratedProfile("synthetic")));
    for (const words of withClass(simulated, "calibrated").map(textOf)) expect(words).toContain("simulated");
    for (const id of ["summary", "competencies", "look-first"]) {
      expect(textOf(section(simulated, id))).toContain("Calibrated with simulated responses");
    }
    expect(textOf(section(simulated, "summary"))).not.toContain("Simulated benchmark");
  });

  it("are not spoken of where there are none", () => {
    const plain = readPage(renderReport(sampleProfile()));
    expect(withClass(plain, "calibrated")).toEqual([]);
    expect(textOf(withClass(plain, "how")[0]!)).not.toContain("Calibrated");
  });
});
