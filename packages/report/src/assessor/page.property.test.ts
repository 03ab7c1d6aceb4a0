import type { Profile } from "@leadsim/scenarios";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchor } from "../page/anchors.js";
import { attribute, type PageTree, readPage, section, textOf } from "../page-tree.test-support.js";
import { type SampleOptions, sampleProfile } from "../sample-profile.test-support.js";
import { languages } from "../words/language.js";
import { renderReport } from "./render-report.js";

// The page is read by what it says alone, by readers that know nothing of the tables of words, and held
// against the evidence and not against what the profile sums up.
const readers = {
  en: {
    several: {
      seen: /^Seen (?<seen>\d+) of (?<of>\d+)(?:, judged well (?<judged>\d+))?$/,
      judged: /^Judged well (?<judged>\d+) of (?<of>\d+)$/,
      partly: /^Partly at best, in (?<of>\d+) decisions$/,
      "not-shown": /^Not shown in any of (?<of>\d+)$/,
    },
    one: { Seen: "seen", "Judged well": "judged", Partly: "partly", "Not shown": "not-shown" },
    none: ["No opportunity", "No response in time", "Not reached"],
    verdicts: {
      above: "Likely above target practice",
      at: "Likely at target practice",
      below: "Likely below target practice",
    },
    range: /90% likely range (\d\.\d) to (\d\.\d)/,
  },
  de: {
    several: {
      seen: /^(?<seen>\d+) von (?<of>\d+) gezeigt(?:, (?<judged>\d+) richtig beurteilt)?$/,
      judged: /^(?<judged>\d+) von (?<of>\d+) richtig beurteilt$/,
      partly: /^Bestenfalls teilweise, bei (?<of>\d+) Entscheidungen$/,
      "not-shown": /^Bei (?<of>\d+) Entscheidungen nicht gezeigt$/,
    },
    one: {
      Gezeigt: "seen",
      "Richtig beurteilt": "judged",
      Teilweise: "partly",
      "Nicht gezeigt": "not-shown",
    },
    none: ["Keine Gelegenheit", "Keine Antwort in der Zeit", "Nicht erreicht"],
    verdicts: {
      above: "Wahrscheinlich über dem Zielniveau",
      at: "Wahrscheinlich auf dem Zielniveau",
      below: "Wahrscheinlich unter dem Zielniveau",
    },
    range: /zwischen (\d,\d) und (\d,\d)/,
  },
} as const;

// Drawn are the makings of a profile and not the profile: a counterexample is to be readable.
const makings = fc.record({
  scenarios: fc.integer({ min: 1, max: 4 }),
  benchmark: fc.boolean(),
  incomplete: fc.boolean(),
  levels: fc.array(
    fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
    { minLength: 3, maxLength: 40 },
  ),
});

type Place = PageTree["elements"][number];

/** How often a behavior was chosen, judged well and partly shown, counted anew from the evidence. */
function counted(
  { evidence }: Profile,
  behavior: string,
): { seen: number; judged: number; partly: number; of: number } {
  const own = evidence.filter((piece) => piece.behavior === behavior);
  return {
    seen: own.filter(({ chosen }) => chosen !== null && chosen >= 4).length,
    judged: own.filter(({ chosen, level }) => (chosen === null || chosen < 4) && level >= 4).length,
    partly: own.filter(({ level }) => level >= 2.5 && level < 4).length,
    of: own.length,
  };
}

describe.each(languages)("the assessor's page reads back to the evidence, in %s", (language) => {
  const reader = readers[language];
  const law = (check: (profile: Profile, tree: PageTree) => void): void => {
    const holds = (options: SampleOptions): void => {
      const profile = sampleProfile(options);
      check(profile, readPage(renderReport(profile, { language })));
    };
    fc.assert(fc.property(makings, holds), { numRuns: 8 });
  };
  const at = (tree: PageTree, id: string) =>
    tree.elements.find((element) => attribute(element, "id") === id)!;

  test("a behavior is called seen as often as it was chosen, and nothing is said where nothing asked", () => {
    law((profile, tree) => {
      for (const { id } of profile.behaviors) {
        const said = textOf(firstWithin(at(tree, anchor("behavior", id)), "soft")!);
        const { seen, judged, partly, of } = counted(profile, id);
        const status = seen > 0 ? "seen" : judged > 0 ? "judged" : partly > 0 ? "partly" : "not-shown";
        if (of > 1) {
          const { groups } = reader.several[status].exec(said) ?? {};
          const read = [groups?.seen ?? 0, groups?.judged ?? 0, groups?.of].map(Number);
          expect(read, id).toEqual([seen, judged, of]);
          // The sign beside the words is the one they say.
          expect(attribute(firstWithin(at(tree, anchor("behavior", id)), "mark")!, "class")).toContain(
            status,
          );
        } else if (of === 0) expect(reader.none, id).toContain(said);
        else {
          const word = (reader.one as Readonly<Record<string, string>>)[said];
          expect([word === "seen", word === "judged"], id).toEqual([seen === 1, judged === 1]);
        }
      }
    });
  });

  test("a competency has the standing and the range that its profile holds, and no other", () => {
    law((profile, tree) => {
      for (const { id, standing, band, tier } of profile.competencies) {
        const said = textOf(firstWithin(at(tree, anchor("scale", id)), "says-short")!);
        const verdicts = Object.entries(reader.verdicts).filter(([, words]) => said.includes(words));
        const { verdict } = standing ?? { verdict: "cannot-tell" };
        const hidden = verdict === "cannot-tell" || tier === "within-scenario";
        expect(
          verdicts.map(([code]) => code),
          id,
        ).toEqual(hidden ? [] : [verdict]);
        const range = reader.range
          .exec(said)
          ?.slice(1)
          .map((end) => Number(end.replace(",", ".")));
        if (range) expect([band!.low, band!.high].map((end) => Number(end.toFixed(1)))).toEqual(range);
      }
    });
  });

  test("what is called not asked is exactly what met no decision", () => {
    law((profile, tree) => {
      const text = textOf(section(tree, "not-asked"));
      const missed = new Set(profile.missing.map(({ behavior }) => behavior));
      for (const { id, statement } of profile.behaviors) {
        const silent = counted(profile, id).of === 0 && !missed.has(id);
        expect(text.includes(statement), id).toBe(silent);
      }
    });
  });
});

/** The first element of this class within another. */
function firstWithin(element: Place, name: string): Place | undefined {
  for (const child of element.childNodes) {
    if (!("tagName" in child)) continue;
    if (attribute(child, "class")?.split(" ").includes(name)) return child;
    const found = firstWithin(child, name);
    if (found) return found;
  }
  return undefined;
}
