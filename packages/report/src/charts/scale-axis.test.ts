import type { ProfileScale, TrailOpportunity } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { sampleProfile } from "../sample-profile.test-support.js";
import { en } from "../words/en.js";
import { place, scaleAxis as scaleAxisIn } from "./scale-axis.js";

const scaleAxis = (scale: ProfileScale) => scaleAxisIn(scale, en);

const banded = sampleProfile().overall;
const bareOf = (...marks: [shown: TrailOpportunity["shown"], level: number][]): ProfileScale => ({
  ...{ ...banded, tier: "seen", band: null, standing: null },
  trail: { ...banded.trail, opportunities: marks.map(([shown, level]) => ({ shown, level, evidence: [] })) },
});

describe("scaleAxis", () => {
  it("places 1 at the left edge, 5 at the right, and nothing outside", () => {
    expect([0, 1, 3, 5, 9].map(place)).toEqual(["0%", "0%", "50%", "100%", "100%"]);
  });

  it("draws a range alone where the evidence carries no score, and says so in words", () => {
    const { markup } = scaleAxis(banded);
    expect(markup).toContain('class="band"');
    expect(markup).not.toContain("estimate");
    expect(markup).toMatch(
      /aria-label="On a scale of 1 to 5: 90% likely between [\d.]+ and [\d.]+; target [\d.]+, give or take 0\.2 \(simulated\)\."/,
    );
  });

  it("adds the estimate from the tier that carries one, and breaks the outline within one scenario", () => {
    expect(scaleAxis({ ...banded, tier: "development" }).markup).toContain('class="estimate"');
    const within = {
      ...banded,
      tier: "within-scenario",
      band: { ...banded.band!, within: "scenario" },
    } as const;
    expect(scaleAxis(within).markup).toContain("band within-scenario");
    expect(scaleAxis(within).markup).toContain("within this scenario");
  });

  it("shows one mark per opportunity where there is no estimate, none covering another", () => {
    const { markup } = scaleAxis(
      bareOf(["seen", 4], ["judged", 4], ["seen", 4.1], ["not-shown", 1], ["partly", 3]),
    );
    const marks = [
      ...markup.matchAll(/<i class="mark [a-z-]+" style="left:([\d.]+)%(?:;margin-top:([-\d.]+)px)?">/g),
    ].map(([, x, y]) => `${Math.round(Number(x) / 5)} ${y}`);
    expect(marks).toHaveLength(5);
    expect(new Set(marks).size).toBe(5);
    expect(markup).toContain("seen at level 4, judged well at level 4, ");
  });

  it("says where there is nothing", () => {
    expect(scaleAxis(bareOf()).markup).toContain("no opportunity");
  });
});
