import type { Comparison } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { named, readPage, textOf } from "../page-tree.test-support.js";
import { sampleProfile } from "../sample-profile.test-support.js";
import { renderReport } from "./render-report.js";

const { comparison: found, ...profile } = sampleProfile({ comparison: true, scenarios: 4 });
const side = {
  kind: "profile",
  title: "spring <1>",
  model: "m@1",
  benchmark: null,
  scoring: "0.1.0",
} as const;
const since: Comparison = {
  format: "leadsim/comparison@1",
  what: "profiles",
  first: { ...side, title: null, sessions: ["b"] },
  second: { ...side, sessions: ["a"] },
  synthetic: true,
  notices: [],
  gaps: found!.gaps.map((gap, at) => ({
    ...gap,
    gap: at % 3 === 0 ? -1.5 : 0.2,
    interval: { se: 0.3, low: at % 3 === 0 ? -2 : -0.3, high: at % 3 === 0 ? -1 : 0.7 },
    clear: at % 3 === 0,
  })),
  similarity: null,
  changes: [],
};
const sectionOf = (markup: string): string => /(<section id="change".*?<\/section>)/s.exec(markup)?.[1] ?? "";

describe("the section on an earlier sitting", () => {
  it("stands only where one was named, with its place in the contents", () => {
    expect(sectionOf(renderReport(profile))).toBe("");
    const tree = readPage(renderReport(profile, { since }));
    expect(named(tree, "a").map(textOf)).toContain("Since last time");
    expect(tree.errors).toEqual([]);
  });

  it("gives each scale its interval and says which moved by more than error", () => {
    const rows = named(readPage(sectionOf(renderReport(profile, { since }))), "tr").map(textOf);
    const shown = since.gaps.filter(({ kind }) => kind !== "area");
    expect(rows.length).toBe(1 + shown.length);
    shown.forEach((gap, at) => {
      expect(rows[at + 1]).toContain(gap.title);
      expect(rows[at + 1]).toContain(gap.clear ? "−2.00 to −1.00" : "−0.30 to +0.70");
      expect(rows[at + 1]).toContain(gap.clear ? "lower" : "within error");
    });
    expect(shown.some(({ clear }) => clear)).toBe(true);
    const german = sectionOf(renderReport(profile, { since, language: "de" }));
    expect(german).toContain("niedriger");
    expect(german).toContain("spring &lt;1&gt;");
  });
});
