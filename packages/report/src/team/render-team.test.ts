import type { Profile } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import {
  attribute,
  elementsIn,
  named,
  readPage,
  section,
  spokenTexts,
  textOf,
  withClass,
} from "../page-tree.test-support.js";
import { sampleProfile } from "../sample-profile.test-support.js";
import { languages } from "../words/language.js";
import { say } from "../words/say.js";
import { wordsIn } from "../words/words-in.js";
import { renderTeam } from "./render-team.js";
import { isShared, sharedBehaviors, sharedGaps, type TeamMember } from "./shared-gaps.js";
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

  it("has no more people beside each other than a sheet of paper takes, everybody once", () => {
    const many = Array.from({ length: 27 }, (_, at) => ({
      name: `Person ${String(at + 10)}`,
      profile: samples[at % samples.length]!,
    }));
    const tables = withClass(readPage(renderTeam(many, { language })), "heat");
    const beside = tables.map((table) =>
      elementsIn(table)
        .filter((one) => one.tagName === "th" && attribute(one, "scope") === "col")
        .map(textOf),
    );
    expect(beside.map((people) => people.length)).toEqual([10, 10, 10]);
    expect(beside.flatMap(([, ...people]) => people)).toEqual(many.map(({ name }) => name));
    const ranges = (rows: typeof tables): number =>
      rows.flatMap(elementsIn).filter(({ tagName }) => tagName === "td").length;
    const told = samples[0]!.competencies.filter(({ id }) => isTold(many, id)).length;
    expect(ranges(tables)).toBe(told * many.length);
  });

  it("leaves a cell empty exactly where the evidence carries no range, and says the standing elsewhere", () => {
    const sorted = [...team].sort((a, b) => (a.name < b.name ? -1 : 1));
    const rows = named(tree, "tr").map((row) =>
      row.childNodes.filter(({ nodeName }) => nodeName !== "#text"),
    );
    for (const { id, title } of samples[0]!.competencies) {
      const row = rows.find(([head]) => head && textOf(elementsIn(head)[0] ?? head) === title);
      expect(row !== undefined, title).toBe(isTold(team, id));
      if (row === undefined) continue;
      const [, ...cells] = row;
      for (const [at, { profile }] of sorted.entries()) {
        const { standing, band } = profile.competencies.find((scale) => scale.id === id)!;
        const words_ = textOf(cells[at]!);
        if (!standing || !band) expect(words_).toBe(`– ${said.tooLittle}`);
        else expect(words_).toContain(words.standingsInShort[standing.verdict]);
      }
    }
  });

  it.each([
    ["some", team],
    ["nobody", names.map((name) => ({ name, profile: samples[0]! }))],
  ])("says in one sentence in which competencies nobody has a range, with %s", (_who, people) => {
    const map = section(readPage(renderTeam(people, { language })), "map");
    const untold = samples[0]!.competencies.filter(({ id }) => !isTold(people, id));
    const [sentence] = elementsIn(map).filter((element) => attribute(element, "class") === "untold");
    expect(untold.length).toBeGreaterThan(0);
    expect(textOf(sentence!)).toContain(said.noRange(untold.length));
    for (const { id, title } of samples[0]!.competencies)
      expect(textOf(sentence!).includes(title), title).toBe(!isTold(people, id));
    // Neither a row of dashes alone, nor a heading without rows.
    const rows = elementsIn(map).filter(({ tagName }) => tagName === "tr");
    for (const row of rows) expect(textOf(row).replaceAll(said.tooLittle, "")).toMatch(/[\p{L}\d]/u);
    for (const body of elementsIn(map).filter(({ tagName }) => tagName === "tbody"))
      expect(elementsIn(body).filter(({ tagName }) => tagName === "tr").length).toBeGreaterThan(1);
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

  it("says beside a competency what its cells stand against, also where forms have different targets", () => {
    const rowOf = (people: readonly TeamMember[], title: string): string =>
      named(readPage(renderTeam(people, { language })), "tr")
        .map(textOf)
        .find((row) => row.startsWith(title))!;
    const { format } = wordsIn(language);
    const { title, standing } = samples[3]!.competencies.find((scale) => scale.standing && scale.band)!;
    const low = format.score(standing!.target);
    expect(rowOf(everyone, title)).toContain(said.target({ low, high: low }));
    const other = structuredClone(samples[3]!) as { -readonly [K in keyof Profile]: Profile[K] };
    other.competencies = other.competencies.map((scale) =>
      scale.standing
        ? { ...scale, standing: { ...scale.standing, target: scale.standing.target + 0.3 } }
        : scale,
    );
    const high = format.score(standing!.target + 0.3);
    expect(high).not.toBe(low);
    const mixed = everyone.map((member, at) => (at === 0 ? { ...member, profile: other } : member));
    expect(rowOf(mixed, title)).toContain(said.target({ low, high }));
  });

  it("says what its results are for and what its standings can't tell, and of how many where not of all", () => {
    const withNotices = (notices: Profile["notices"], people: readonly TeamMember[]) =>
      people.map(({ name, profile }) => ({ name, profile: { ...profile, notices } }));
    const held = ["purpose-development", "subscores-untested"] as const;
    const noticed: Profile["notices"] = [
      ...held.map((code) => ({ code })),
      { code: "target", kind: "judgment" },
    ];
    const texts = noticed.map((notice) => say(words.notices, notice));
    const pageOf = (people: readonly TeamMember[]) =>
      textOf(readPage(renderTeam(people, { language })).elements[0]!);
    const all = pageOf(withNotices(noticed, everyone));
    for (const text of texts) expect(all.split(text).length - 1, text).toBe(1);
    const none = pageOf(withNotices([], everyone));
    for (const text of texts) expect(none).not.toContain(text);
    const some = pageOf([
      ...withNotices(noticed, everyone.slice(0, 2)),
      ...withNotices([], everyone.slice(2)),
    ]);
    for (const text of texts) expect(some).toContain(`${text} (${said.people(2)})`);
  });

  it("puts behaviors of shared gaps first among those that are missed alike, each with its competency", () => {
    const shared = sharedBehaviors(everyone);
    const gaps = sharedGaps(everyone).filter(isShared);
    const titles = gaps.map(({ scale }) => scale.title);
    const place = (title: string) => (titles.includes(title) ? titles.indexOf(title) : titles.length);
    const key = ({ missed, asked, competency }: (typeof shared)[number]) =>
      [-missed / asked, place(competency)] as const;
    const sorted = [...shared].sort((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1]);
    expect(new Set(shared.map(({ competency }) => place(competency))).size).toBeGreaterThan(1);
    expect(shared.map(({ statement }) => statement)).toEqual(sorted.map(({ statement }) => statement));
    const items = elementsIn(section(readPage(renderTeam(everyone, { language })), "workshop"))
      .filter(({ tagName }) => tagName === "li")
      .map(textOf);
    for (const [at, { competency, statement }] of shared.slice(0, 5).entries())
      expect(items[at]).toContain(`${competency} ${statement}`);
  });

  it("has the model's language on its titles, where that is not the page's", () => {
    const titles = [...samples[0]!.competencies, ...samples[0]!.pillars].map(({ title }) => title);
    const found = spokenTexts(tree).filter(({ text }) => titles.includes(text));
    expect(new Set(found.map(({ text }) => text)).size).toBeGreaterThan(samples[0]!.competencies.length);
    expect(found.filter((one) => one.language !== "en")).toEqual([]);
    expect(named(tree, "span", "th", "h3").some((one) => attribute(one, "lang"))).toBe(language === "de");
  });

  it("has an exercise for everything that it names for a workshop, or says that there is none", () => {
    const items = (page: string): string[] =>
      elementsIn(section(readPage(page), "workshop"))
        .filter(({ tagName }) => tagName === "li")
        .map(textOf);
    const shown = sharedBehaviors(team).slice(0, 5);
    const known = new Map(team[0]!.profile.behaviors.map(({ id }) => [id, `Rehearse ${id}.`]));
    const given = items(renderTeam(team, { language, exercises: known }));
    expect(given).toHaveLength(shown.length);
    for (const item of given) expect(item).toMatch(/Rehearse [a-z-]+\./);
    const plans = team.map(({ name, profile }) => ({ name, profile: { ...profile, plan: [] } }));
    for (const item of items(renderTeam(plans, { language }))) expect(item).toContain(said.noExercise);
  });

  it("says who was simulated, and whose responses come from a file", () => {
    const by = (player: "person" | "simulated" | "scripted"): string => {
      const people = everyone.map(({ name, profile }) => {
        const sessions = profile.versions.sessions.map((session) => ({ ...session, player }));
        return { name, profile: { ...profile, versions: { ...profile.versions, sessions } } };
      });
      return textOf(named(readPage(renderTeam(people, { language })), "header")[0]!);
    };
    for (const player of ["person", "simulated", "scripted"] as const) {
      expect(by(player).includes(said.simulated(6)), player).toBe(player === "simulated");
      expect(by(player).includes(said.scripted(6)), player).toBe(player === "scripted");
    }
  });

  it("names for a workshop only what was asked of five people and not seen with several", () => {
    const shown = withClass(tree, "pays").map(textOf).join();
    for (const behavior of sharedBehaviors(team)) {
      const { asked, missed, partly, statement } = behavior;
      const met = team.flatMap(({ profile }) =>
        profile.behaviors.filter((one) => one.statement === statement && one.of > 0),
      );
      const notSeen = met.filter(({ seen, judged }) => seen + judged === 0);
      const inPart = notSeen.filter(({ status }) => status === "partly");
      expect([met.length, notSeen.length, inPart.length]).toEqual([asked, missed, partly]);
    }
    for (const behavior of sharedBehaviors(team).slice(0, 5)) expect(shown).toContain(said.notSeen(behavior));
  });
});

/** Whether anybody has a range there. */
const isTold = (people: readonly TeamMember[], id: string): boolean =>
  people.some(({ profile }) =>
    profile.competencies.some((scale) => scale.id === id && scale.band !== null && scale.standing !== null),
  );

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
