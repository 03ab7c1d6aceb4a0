import { describe, expect, it } from "vitest";
import { carriesScore } from "../charts/scale-axis.js";
import { named, readPage, section, textOf } from "../page-tree.test-support.js";
import { sampleProfile } from "../sample-profile.test-support.js";
import { renderReport } from "./render-report.js";

const { comparison: found, ...profile } = sampleProfile({
  percentiles: true,
  comparison: true,
  scenarios: 4,
});
const comparison = found!;
const markup = renderReport({ ...profile, comparison });
const tree = readPage(markup);
const [, part = ""] = /(<section id="comparison".*?<\/section>)/s.exec(markup) ?? [];

describe("the section on the target", () => {
  const rows = named(readPage(part), "tr").map(textOf);

  it("stands only where a profile has one", () => {
    const without = readPage(renderReport(profile));
    expect(without.elements.filter(({ attrs }) => attrs.some(({ value }) => value === "comparison"))).toEqual(
      [],
    );
    expect(named(without, "a").map(textOf)).not.toContain("Against the target");
    expect(named(tree, "a").map(textOf)).toContain("Against the target");
    expect(tree.errors).toEqual([]);
  });

  it("gives every gap with its interval, as a number only where the evidence carries one", () => {
    const scales = [profile.overall, ...profile.pillars, ...profile.competencies];
    const gaps = comparison.gaps.filter(({ kind }) => kind !== "area");
    expect(gaps.length).toBeGreaterThan(5);
    for (const gap of gaps) {
      const row = rows.find((words) => words.startsWith(gap.title)) ?? "";
      const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
      expect(row).toContain(`${signed(gap.interval!.low)} to ${signed(gap.interval!.high)}`);
      expect(row).toContain("simulated");
      const scale = scales.find(({ id, kind }) => id === gap.id && kind === gap.kind)!;
      const numbers = row.slice(gap.title.length).match(/[−+]\d\.\d\d/g) ?? [];
      expect(numbers).toHaveLength(carriesScore(scale) ? 3 : 2);
    }
  });

  it("shows the parts of the distance, r_p after them and with its caveat", () => {
    const words = textOf(section(tree, "comparison"));
    const places = ["Elevation", "Scatter", "Shape", "D²", "r_p ", "can still get .12"].map((part) =>
      words.indexOf(part),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(words).toContain("no person was measured");
  });

  it("says that nothing can be compared yet", () => {
    const none = { ...comparison, gaps: [], similarity: null };
    expect(renderReport({ ...profile, comparison: none })).toContain(
      "No scale has the evidence for a gap yet",
    );
  });
});

describe("a percentile", () => {
  it("brings sten, T and stanine with what the band leaves open", () => {
    const words = textOf(section(tree, "summary")).replace(/\s+/g, " ");
    const { value, low, high, t, sten } = profile.overall.percentile!;
    const said = (name: string, ...of: number[]) => {
      const [middle, from, to] = of.map(Math.round);
      return `${name} ${middle} (${from} to ${to})`;
    };
    expect(words).toContain(said("percentile", value, low, high));
    expect(words).toContain(
      `${said("sten", sten!.value, sten!.low, sten!.high)}, ${said("T", t!.value, t!.low, t!.high)}`,
    );
  });
});
