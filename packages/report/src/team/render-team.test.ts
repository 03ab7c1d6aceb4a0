import type { Profile } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { attribute, named, readPage, section, textOf, withClass } from "../page-tree.test-support.js";
import { sampleProfile } from "../sample-profile.test-support.js";
import { languages } from "../words/language.js";
import { wordsIn } from "../words/words-in.js";
import { renderTeam } from "./render-team.js";
import { sharedBehaviors, sharedGaps, type TeamMember } from "./shared-gaps.js";
import { TeamError } from "./team-error.js";

const names = ["Zoe <z>", "Ben", "Ana", "Cem", "Dora", "Eli"];
const samples = [1, 2, 3, 4].map((scenarios) => sampleProfile({ scenarios }));
const team: TeamMember[] = names.map((name, at) => ({ name, profile: samples[at % samples.length]! }));
const everyone: TeamMember[] = names.map((name) => ({ name, profile: samples[3]! }));

describe.each(languages)("renderTeam in %s", (language) => {
  const { team: said, profile: words } = wordsIn(language);
  const page = renderTeam(team, { language });
  const tree = readPage(page);

  it("is well-formed, silent and in its language", () => {
    expect(tree.errors).toEqual([]);
    expect(page).not.toMatch(/<script|https?:\/\/|url\(/);
    expect(page).toContain(`<html lang="${language}">`);
  });

  it("has every person in the order of their names, whatever order they were given in", () => {
    const heads = named(tree, "th").filter(({ attrs }) => attrs.some(({ value }) => value === "col"));
    expect(heads.map(textOf)).toEqual([said.competency, ...[...names].sort()]);
    expect(renderTeam([...team].reverse(), { language })).toBe(page);
  });

  it("does not depend on the order of people who are called alike", () => {
    const alike = team.map(({ profile }) => ({ name: "Ana", profile }));
    const page = renderTeam(alike, { language });
    expect(renderTeam([...alike].reverse(), { language })).toBe(page);
    for (let number = 1; number <= alike.length; number += 1) expect(page).toContain(`Ana (${number})`);
  });

  it("leaves a cell empty exactly where the evidence carries no range, and says the standing elsewhere", () => {
    const sorted = [...team].sort((a, b) => (a.name < b.name ? -1 : 1));
    const rows = named(tree, "tr").map((row) =>
      row.childNodes.filter(({ nodeName }) => nodeName !== "#text"),
    );
    for (const { id, title } of samples[0]!.competencies) {
      const [, ...cells] = rows.find(([head]) => head && textOf(head) === title)!;
      for (const [at, { profile }] of sorted.entries()) {
        const { standing, band } = profile.competencies.find((scale) => scale.id === id)!;
        const words_ = textOf(cells[at]!);
        if (!standing || !band) expect(words_).toBe(`– ${said.tooLittle}`);
        else expect(words_).toContain(words.standingsInShort[standing.verdict]);
      }
    }
  });

  it("counts a gap only where five people have a range, and counts what is there", () => {
    const common = textOf(section(tree, "common"));
    for (const gap of sharedGaps(team)) {
      const counted = team.filter(({ profile }) => standingOf(profile, gap.scale.id) !== undefined).length;
      expect(gap.told).toBe(counted);
      expect(common.includes(gap.scale.title)).toBe(counted >= 5 && gap.below > 1);
    }
    const full = textOf(section(readPage(renderTeam(everyone, { language })), "common"));
    const below = sharedGaps(everyone).filter(({ told, below }) => told === 6 && below === 6);
    expect(below.length).toBeGreaterThan(0);
    for (const gap of below) expect(full).toContain(said.below(gap));
  });

  it("does not call a gap absent where too few people have a range to count any", () => {
    const without = ({ name, profile }: TeamMember): TeamMember => ({
      name,
      profile: {
        ...profile,
        competencies: profile.competencies.map((scale) => ({ ...scale, band: null, standing: null })),
      },
    });
    const few = everyone.map((member, at) => (at < 4 ? member : without(member)));
    expect(sharedGaps(few).some(({ below }) => below > 1)).toBe(true);
    const tree = readPage(renderTeam(few, { language }));
    expect(textOf(section(tree, "coaching"))).toContain(said.nothingCounted(5));
    expect(textOf(tree.elements[0]!)).not.toContain(said.noCoaching);
    expect(named(tree, "ul").every((list) => textOf(list) !== "")).toBe(true);
  });

  it("says under its title what its ranges rest on, and who did not finish", () => {
    const incomplete = { name: "Fay", profile: sampleProfile({ incomplete: true }) };
    const head = (people: readonly TeamMember[]) =>
      textOf(named(readPage(renderTeam(people, { language })), "header")[0]!);
    const { priors } = wordsIn(language).assessor.caveats;
    const assumed = sampleProfile({ scenarios: 4, benchmark: false });
    expect(assumed.assumptions.source).toBe("prior");
    expect(head(names.map((name) => ({ name, profile: assumed })))).toContain(priors);
    expect(head(everyone)).not.toContain(priors);
    expect(head(everyone)).not.toContain(said.unfinished(1));
    expect(head([...everyone, incomplete])).toContain(said.unfinished(1));
  });

  it("has the model's language on its titles, where that is not the page's", () => {
    const languages = named(tree, "th").map((head) => attribute(head, "lang"));
    const foreign = languages.filter((one) => one === "en").length;
    const { competencies, pillars } = samples[0]!;
    expect(foreign).toBe(language === "en" ? 0 : competencies.length + pillars.length);
  });

  it("names for a workshop only what was asked of five people and not seen with several", () => {
    const shown = withClass(tree, "pays").map(textOf).join();
    for (const behavior of sharedBehaviors(team)) {
      const { asked, missed, statement } = behavior;
      const met = team.flatMap(({ profile }) =>
        profile.behaviors.filter((one) => one.statement === statement && one.of > 0),
      );
      expect([met.length, met.filter(({ seen, judged }) => seen + judged === 0).length]).toEqual([
        asked,
        missed,
      ]);
    }
    for (const behavior of sharedBehaviors(team).slice(0, 5)) expect(shown).toContain(said.notSeen(behavior));
  });
});

const standingOf = ({ competencies }: Profile, id: string) =>
  competencies.find((scale) => scale.id === id)?.standing?.verdict;

describe("a team that no page is made of", () => {
  it("has fewer than five people, or people measured on different models", () => {
    expect(() => renderTeam(team.slice(0, 4))).toThrow(TeamError);
    const other = structuredClone(samples[0]!);
    const versions = { ...other.versions, model: { ...other.versions.model, version: "2.0.0" } };
    const mixed = [...team, { name: "Fay", profile: { ...other, versions } }];
    expect(() => renderTeam(mixed)).toThrow(/one model/);
  });
});
