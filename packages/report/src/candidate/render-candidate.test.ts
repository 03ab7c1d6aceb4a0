import type { CandidateProfile } from "@leadsim/scenarios";
import { forCandidate } from "@leadsim/scoring";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { named, readPage, section, textOf, withClass } from "../page-tree.test-support.js";
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
      const evidence = shared.evidence.find(({ id }) => id === item.evidence[0])!;
      const told = shared.moments!.find(({ decision }) => decision === evidence.decision)!;
      const { ask, rehearse, strong } = item;
      const lines = [...told.said, ...told.ledTo].map((line) => line.text);
      for (const said of [ask, rehearse, strong!, evidence.prompt, evidence.chosen[0]!.text, ...lines])
        expect(text).toContain(said);
      for (const { day, practice } of item.checkpoints)
        expect(text).toContain(candidate.byDay(day, practice));
      return item;
    });
    expect(new Set(items.map(({ competency }) => competency)).size).toBe(2);
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

  it("holds every part that was chosen, although a moment shows a few at once", () => {
    const parts = Array.from({ length: 8 }, (_, at) => ({
      text: `Part ${at + 1}.`,
      as: "sorted" as const,
      value: "Mine",
    }));
    const evidence = shared.evidence.map((one) => ({ ...one, chosen: parts }));
    const tree = readPage(renderCandidate({ ...shared, evidence }, { language }));
    expect(tree.errors).toEqual([]);
    for (const priority of withClass(tree, "priority").map(textOf))
      for (const { text } of parts) expect(priority).toContain(text);
    const rest = withClass(tree, "more").map(textOf);
    expect(rest[0]).toContain(parts[3]!.text);
    expect(rest[0]).not.toContain(parts[2]!.text);
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
