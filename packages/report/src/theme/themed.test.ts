import type { Theme } from "@leadsim/scenarios";
import { contrast } from "@leadsim/scenarios/rules";
import { forCandidate } from "@leadsim/scoring";
import { describe, expect, it } from "vitest";
import { renderReport } from "../assessor/render-report.js";
import { renderCandidate } from "../candidate/render-candidate.js";
import { attribute, named, readPage, section, textOf } from "../page-tree.test-support.js";
import { sampleProfile } from "../sample-profile.test-support.js";
import { languages } from "../words/language.js";
import { wordsIn } from "../words/words-in.js";
import { ThemeError } from "./theme-error.js";

const profile = sampleProfile();
const theme: Theme = {
  format: "leadsim/theme@1",
  logo: { image: "data:image/png;base64,iVBORw0KGgo=", alt: "Northline <&>" },
  colors: { accent: "#6a1b9a", accentDark: "#d7a8ee" },
  fonts: { text: "Inter, Open Sans", headings: "Lora" },
  standings: {
    en: { above: "Leading", at: "Solid", below: "Developing", "cannot-tell": "Open" },
  },
  without: ["ledger", "talk"],
  paper: "Letter",
};

describe("contrast", () => {
  it("is what WCAG gives for known pairs", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrast("#ffffff", "#ffffff")).toBe(1);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });
});

describe("a theme", () => {
  const page = renderReport(profile, { theme });
  const tree = readPage(page);

  it("brings logo, accent, fonts and paper", () => {
    expect(tree.errors).toEqual([]);
    const [image] = named(tree, "img");
    expect(attribute(image!, "alt")).toBe("Northline <&>");
    const style = textOf(named(tree, "style")[0]!);
    for (const said of [
      "--accent:#6a1b9a",
      "--accent:#d7a8ee",
      '"Inter","Open Sans"',
      '"Lora"',
      "size:letter",
    ])
      expect(style).toContain(said);
  });

  it("says standings in the organization's words, in its languages alone", () => {
    const verdicts = { above: "Leading", at: "Solid", below: "Developing", "cannot-tell": "Open" };
    const { standing } = profile.overall;
    expect(textOf(section(tree, "summary"))).toContain(verdicts[standing!.verdict]);
    expect(renderReport(profile, { theme, language: "de" })).not.toContain(verdicts[standing!.verdict]);
  });

  it.each(languages)("says them in sentences, too, for the assessor and the candidate, in %s", (language) => {
    const own = { above: "Vorbild", at: "Solide", below: "Im Aufbau", "cannot-tell": "Offen" };
    const usual = wordsIn(language).profile;
    const said = new Set<string>();
    for (const levels of [[5], [1], [2, 3, 4], [3, 4]]) {
      const profile = sampleProfile({ levels, scenarios: 3 });
      const themed = { theme: { ...theme, standings: { [language]: own } }, language };
      const pages = [renderReport(profile, themed), renderCandidate(forCandidate(profile), themed)];
      const verdict = profile.overall.standing!.verdict;
      for (const page of pages) {
        for (const kind of ["standings", "standingsInShort", "standingsInLine"] as const)
          for (const words of Object.values(usual[kind])) expect(page.includes(words), words).toBe(false);
        expect(page).toContain(own[verdict]);
        said.add(verdict);
      }
      const overall = textOf(section(readPage(pages[0]!), "summary"));
      expect(overall).toContain(`${own[verdict]}.`);
      const better = textOf(section(readPage(pages[1]!), "virtues"));
      expect(better).toContain(`: ${own[verdict]}`);
    }
    expect(said.size).toBeGreaterThan(1);
  });

  it("leaves sections out, of the page and of its contents", () => {
    const links = (page: string) =>
      named(readPage(page), "a").flatMap((link) => attribute(link, "href") ?? []);
    expect(links(page)).not.toContain("#ledger");
    expect(() => section(tree, "ledger")).toThrow();
    const candidate = renderCandidate(forCandidate(profile), { theme });
    expect(() => section(readPage(candidate), "talk")).toThrow();
    expect(section(readPage(candidate), "limits")).toBeDefined();
  });

  it("is refused where the accent can't be read, and takes nothing else into the stylesheet", () => {
    const pale = { ...theme, colors: { accent: "#ffcc00", accentDark: "#ffffff" } };
    expect(() => renderReport(profile, { theme: pale })).toThrow(ThemeError);
    const hostile = { ...theme, fonts: { text: 'x"}*{display:none' } };
    expect(() => renderReport(profile, { theme: hostile })).toThrow(TypeError);
  });

  it("prints on A4 unless it says otherwise", () => {
    expect(renderReport(profile)).toContain("size:A4");
  });
});
