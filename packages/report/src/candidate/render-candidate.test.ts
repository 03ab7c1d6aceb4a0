import type { CandidateProfile } from "@leadsim/scenarios";
import { forCandidate } from "@leadsim/scoring";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elementsIn, named, readPage, section, textOf, withClass } from "../page-tree.test-support.js";
import { sampleProfile } from "../sample-profile.test-support.js";
import { languages } from "../words/language.js";
import { say } from "../words/say.js";
import { wordsIn } from "../words/words-in.js";
import { renderCandidate } from "./render-candidate.js";

const profile = sampleProfile();
const shared = forCandidate(profile);

describe.each(languages)("renderCandidate in %s", (language) => {
  const { candidate, profile: words } = wordsIn(language);
  const page = renderCandidate(shared, { language });
  const tree = readPage(page);

  it("begins with two priorities, each with its moment, strong practice and three things to do", () => {
    const priorities = withClass(tree, "priority");
    expect(priorities).toHaveLength(2);
    const items = priorities.map((priority) => {
      const text = textOf(priority);
      const item = shared.plan.find(({ observe }) => text.includes(observe))!;
      const evidence = shared.evidence.filter(({ id }) => item.evidence.includes(id));
      const moment = evidence.find(({ chosen }) => chosen.every((part) => text.includes(part.text)))!;
      const told = shared.moments!.find(({ decision }) => decision === moment.decision)!;
      const lines = [...told.said, ...told.ledTo].map((line) => line.text);
      for (const said of [item.ask, item.rehearse, item.strong!, moment.prompt, ...lines])
        expect(text).toContain(said);
      for (const { day, text: reached } of item.checkpoints)
        expect(text).toContain(`${candidate.byDay(day)} ${reached}`);
      return item;
    });
    expect(new Set(items.map(({ competency }) => competency)).size).toBe(2);
    const talk = textOf(section(tree, "talk"));
    for (const { goal } of items) expect(talk).toContain(`${goal}`);
  });

  it("says by the model's words what is true after 30, 60 and 90 days, never the same of two behaviors", () => {
    const reached = shared.plan.flatMap(({ checkpoints }) => checkpoints.map(({ text }) => text));
    expect(reached).not.toContain(undefined);
    expect(new Set(reached).size).toBe(reached.length);
  });

  it("takes the model's statements and general words where it has no goals and checkpoints", () => {
    const plan = shared.plan.map(({ goal, checkpoints, ...item }) => ({
      ...item,
      checkpoints: checkpoints.map(({ day, practice }) => ({ day, practice })),
    }));
    const bare = readPage(renderCandidate({ ...shared, plan }, { language }));
    expect(textOf(section(bare, "talk"))).toContain(candidate.growStatements);
    for (const priority of withClass(bare, "priority").map(textOf)) {
      for (const said of Object.values(words.checkpoints)) expect(priority).toContain(said);
      const { statement } = shared.behaviors.find((one) => priority.includes(one.statement))!;
      expect(textOf(section(bare, "talk"))).toContain(statement);
    }
  });

  it("shows the second priority by another moment, by another behavior, or says that there is none", () => {
    const [first, second, third] = oncePerCompetency(shared.plan);
    const missed = { seen: 0, judged: 0, of: 2, status: "not-shown" } as const;
    const behaviors = shared.behaviors.map((behavior) => ({ ...behavior, ...missed }));
    const [one, other, last] = shared.evidence.slice(0, 3).map((evidence, at) => ({
      ...evidence,
      ...{ id: `e${at}`, decision: `d${at}`, prompt: `Question ${at}?`, chosen: [picked(`Act ${at}.`)] },
    }));
    const shown = (...evidence: string[][]) => {
      const plan = [first!, second!, third!].slice(0, evidence.length);
      const page = renderCandidate(
        {
          ...{ ...shared, behaviors, moments: [], evidence: [one!, other!, last!] },
          plan: plan.map((item, at) => ({ ...item, evidence: evidence[at]! })),
        },
        { language },
      );
      return withClass(readPage(page), "priority").map(textOf);
    };
    const [, own] = shown(["e0"], ["e0", "e1"]);
    expect(own).toContain("Question 1?");
    const [, next] = shown(["e0"], ["e0"], ["e2"]);
    expect(next).toContain("Question 2?");
    for (const [, text] of [shown(["e0"], ["e0", "e1"]), shown(["e0"], ["e0"], ["e2"])])
      expect(text).not.toContain(candidate.sameMoment);
    const [before, same] = shown(["e0"], ["e0"]);
    expect(same).toContain("Question 0?");
    expect(same).toContain(candidate.sameMoment);
    expect(before).not.toContain(candidate.sameMoment);
  });

  it("shows a moment in which it was not shown, and rather one choice than many parts", () => {
    const [item] = shared.plan;
    const behaviors = shared.behaviors.map((behavior) => ({
      ...behavior,
      ...({ seen: 1, judged: 0, of: 3, status: "seen" } as const),
    }));
    const parts = ["Part 1.", "Part 2.", "Part 3."].map(picked);
    const evidence = [parts, [picked("The one act.")], [picked("Done well.")]].map((chosen, at) => ({
      ...shared.evidence[0]!,
      ...{ id: `e${at}`, decision: `d${at}`, chosen },
    }));
    const plan = [{ ...item!, evidence: evidence.map(({ id }) => id) }];
    const tree = readPage(renderCandidate({ ...shared, behaviors, evidence, plan }, { language }));
    const [priority] = withClass(tree, "priority").map(textOf);
    expect(priority).toContain("The one act.");
    expect(priority).not.toContain("Part 1.");
    expect(priority).not.toContain("Done well.");
  });

  it("begins with the one of both whose moment is a single choice, and else in the plan's order", () => {
    const [first, second] = oncePerCompetency(shared.plan);
    const missed = { seen: 0, judged: 0, of: 1, status: "not-shown" } as const;
    const behaviors = shared.behaviors.map((behavior) => ({ ...behavior, ...missed }));
    const many = ["Part 1.", "Part 2."].map(picked);
    const one = [picked("The one act.")];
    const shown = (...responses: ReturnType<typeof picked>[][]): string[] => {
      const evidence = responses.map((chosen, at) => ({
        ...shared.evidence[0]!,
        ...{ id: `e${at}`, decision: `d${at}`, chosen },
      }));
      const plan = [first!, second!].map((item, at) => ({ ...item, evidence: [`e${at}`] }));
      const page = renderCandidate({ ...shared, behaviors, evidence, plan }, { language });
      const priorities = withClass(readPage(page), "priority").map(textOf);
      return priorities.map((text) => plan.find(({ observe }) => text.includes(observe))!.behavior);
    };
    const inOrder = [first!.behavior, second!.behavior];
    expect(shown(many, one)).toEqual(inOrder.toReversed());
    for (const responses of [
      [one, many],
      [one, one],
      [many, many],
    ])
      expect(shown(...responses)).toEqual(inOrder);
  });

  it("recalls what was last said, and tells who speaks from what is told", () => {
    const cast = (text: string) => ({ by: "cast" as const, name: "Ines", text });
    const told = (text: string) => ({ by: "narrator" as const, text });
    const said = [
      told("It is early."),
      cast("Good morning."),
      told("She sits."),
      cast("It is off."),
      told("Rain."),
    ];
    const moments = shared.moments!.map((moment) => ({
      ...moment,
      said,
      ledTo: [told("He calls."), cast("No.")],
    }));
    const tree = readPage(renderCandidate({ ...shared, moments }, { language }));
    const twice = (texts: string[]): string[] => [...texts, ...texts];
    expect(named(tree, "q").map(textOf)).toEqual(twice(["It is off.", "No."]));
    expect(withClass(tree, "told").map(textOf)).toEqual(twice(["Rain.", "He calls."]));
    expect(textOf(section(tree, "priorities"))).not.toContain("She sits.");
    const quiet = shared.moments!.map((moment) => ({
      ...moment,
      said: said.filter(({ by }) => by !== "cast"),
    }));
    const { page } = wordsIn(language);
    const [priority] = withClass(
      readPage(renderCandidate({ ...shared, moments: quiet }, { language })),
      "priority",
    );
    expect(textOf(priority!)).toContain(page.told);
    expect(textOf(priority!)).not.toContain(page.said);
  });

  it("holds nothing of the key", () => {
    const own = new Set(shared.evidence.flatMap(({ chosen }) => chosen.map(({ text }) => text)));
    for (const { rationale, stronger, options } of profile.evidence) {
      for (const why of [...rationale, ...options.flatMap((word) => word.why ?? [])])
        expect(page).not.toContain(why);
      for (const { text } of stronger?.words ?? []) if (!own.has(text)) expect(page).not.toContain(text);
    }
  });

  it("says every notice, and first what puts the responses in doubt", () => {
    const limits = textOf(section(tree, "limits"));
    for (const notice of shared.notices) expect(limits).toContain(say(candidate.notices, notice));
    const hasty = forCandidate(sampleProfile({ hasty: true }));
    const first = named(readPage(renderCandidate(hasty, { language })), "main")[0]!;
    expect(textOf(first).trim().startsWith(say(words.sharedFlags, hasty.flags[0]!))).toBe(true);
  });

  it("shows every part that was chosen: none stands for the others", () => {
    const parts = Array.from({ length: 8 }, (_, at) => ({
      ...{ text: `Part ${at + 1}.`, as: "sorted" as const, value: "Mine" },
    }));
    const evidence = shared.evidence.map((one) => ({ ...one, chosen: parts }));
    const tree = readPage(renderCandidate({ ...shared, evidence }, { language }));
    expect(tree.errors).toEqual([]);
    for (const priority of withClass(tree, "priority").map(textOf)) {
      for (const { text } of parts) expect(priority).toContain(text);
    }
    expect(textOf(section(tree, "priorities")).split(candidate.severalParts)).toHaveLength(2);
    const whole = shared.evidence.map((one) => ({ ...one, chosen: [picked("The whole of it.")] }));
    expect(renderCandidate({ ...shared, evidence: whole }, { language })).not.toContain(
      candidate.severalParts,
    );
    expect(named(tree, "details")).toEqual([]);
  });

  it("shows with each strength what was asked, and not the answer alone", () => {
    const strengths = elementsIn(section(tree, "strengths"))
      .filter(({ tagName }) => tagName === "dl")
      .map(textOf);
    expect(strengths.length).toBeGreaterThan(0);
    for (const strength of strengths) {
      const told = shared.evidence.some(({ heading, prompt, chosen }) =>
        [`${heading} ${prompt}`, ...chosen.map(({ text }) => text)].every((text) => strength.includes(text)),
      );
      expect(told, strength).toBe(true);
    }
  });

  it("says neither good nor bad where there is no response to go by", () => {
    const none = { seen: 0, judged: 0, of: 0, status: "not-reached", evidence: [] } as const;
    const behaviors = shared.behaviors.map((behavior) => ({ ...behavior, ...none, evidence: [] }));
    const seen = { seen: 0, judged: 0, partly: 0, notShown: 0, of: 0 };
    const scales = shared.scales.map((scale) => ({ ...scale, seen }));
    const empty = { ...shared, behaviors, scales, evidence: [], plan: [] };
    const tree = readPage(renderCandidate(empty, { language }));
    const virtues = textOf(section(tree, "virtues"));
    expect(virtues).toContain(candidate.noneCounted);
    expect(virtues).not.toContain(words.statuses["no-opportunity"]);
    for (const id of ["priorities", "strengths"]) {
      const said = textOf(section(tree, id));
      expect(said).toContain(candidate.nothingToGoBy);
      expect(said).not.toContain(candidate.noPriorities);
      expect(said).not.toContain(candidate.noStrengths);
    }
  });

  it("needs no script and nothing from elsewhere", () => {
    expect(page).not.toMatch(/<script|https?:\/\/|url\(/);
    expect(named(tree, "html")[0]!.attrs).toContainEqual({ name: "lang", value: language });
  });

  it("calls nothing shown that was not, whatever the counts are", () => {
    const count = fc.record({ seen: fc.nat(3), judged: fc.nat(2), rest: fc.nat(3) });
    const { length } = shared.behaviors;
    fc.assert(
      fc.property(fc.array(count, { minLength: length, maxLength: length }), (counts) => {
        const drawn = withCounts(counts);
        const drawnTree = readPage(renderCandidate(drawn, { language }));
        for (const strength of section(drawnTree, "strengths").childNodes) {
          for (const text of strengthTexts(strength)) {
            const behavior = drawn.behaviors.find(({ statement }) => text.includes(statement))!;
            expect(behavior.seen).toBe(behavior.of);
            expect(behavior.of).toBeGreaterThan(0);
            expect(text).toContain(candidate.found(behavior));
          }
        }
        for (const priority of withClass(drawnTree, "priority").map(textOf)) {
          const behavior = drawn.behaviors.find(({ statement }) => priority.includes(statement))!;
          expect(priority).toContain(candidate.found(behavior));
        }
      }),
      { numRuns: 25 },
    );
  });
});

function picked(text: string) {
  return { text, as: "picked" as const };
}

function oncePerCompetency(plan: CandidateProfile["plan"]): CandidateProfile["plan"] {
  return plan.filter((item, at) => plan.findIndex(({ competency }) => competency === item.competency) === at);
}

type Node = Parameters<typeof textOf>[0];

function strengthTexts(node: unknown): string[] {
  const { tagName, childNodes = [] } = node as { tagName?: string; childNodes?: unknown[] };
  return tagName === "li" ? [textOf(node as Node)] : childNodes.flatMap(strengthTexts);
}

/** The same profile with other counts; where there are none, no evidence is left to point at. */
function withCounts(counts: readonly { seen: number; judged: number; rest: number }[]): CandidateProfile {
  const behaviors = shared.behaviors.map((behavior, at) => {
    const { seen, judged, rest } = counts[at]!;
    const of = seen + judged + rest;
    const status = of === 0 ? "no-opportunity" : seen > 0 ? "seen" : judged > 0 ? "judged" : "not-shown";
    return { ...behavior, seen, judged, of, status } as const;
  });
  return { ...shared, behaviors };
}
