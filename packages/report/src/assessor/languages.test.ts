import type { EvidenceWord, Profile } from "@leadsim/scenarios";
import { interviewGuide } from "@leadsim/scoring";
import { expect, it } from "vitest";
import { readPage, spokenTexts } from "../page-tree.test-support.js";
import { sampleModel, sampleProfile } from "../sample-profile.test-support.js";
import { renderReport } from "./render-report.js";

// Three languages on one page: the page in German, the model in English, what was played said to be in French.
const played = sampleProfile({ scenarios: 3, incomplete: true, comparison: true, locale: "fr" });
const sessions = played.versions.sessions.map((session) => ({
  ...session,
  scenarios: session.scenarios.map((scenario, at) => ({ ...scenario, title: `Le titre ${at + 1}` })),
}));
const profile: Profile = { ...played, versions: { ...played.versions, sessions } };
const markup = renderReport(profile, {
  language: "de",
  guide: interviewGuide(profile, sampleModel, { questions: 8 }),
});
const texts = spokenTexts(readPage(markup));

const wordsOf = ({ text, why, as, value }: EvidenceWord): readonly string[] => [
  text,
  ...(why === undefined ? [] : [why]),
  ...(as === "sorted" && value !== undefined ? [String(value)] : []),
];

const ofStory: ReadonlySet<string> = new Set([
  ...sessions.flatMap(({ scenarios }) => scenarios.map(({ title }) => title)),
  ...profile.evidence.flatMap(({ heading, prompt, options, rationale, stronger }) => [
    ...[heading, prompt, ...rationale],
    ...[...options, ...(stronger?.words ?? [])].flatMap(wordsOf),
  ]),
]);

const ofModel: ReadonlySet<string> = new Set([
  sampleModel.title,
  ...[...profile.pillars, ...profile.areas, ...profile.competencies].flatMap(({ title, about }) => [
    title,
    ...(about === undefined ? [] : [about]),
  ]),
  ...sampleModel.behaviors.flatMap(({ statement, anchors, interview }) => [
    ...[statement, ...Object.values(anchors)],
    ...(interview === undefined ? [] : [interview.question, ...(interview.probes ?? [])]),
  ]),
]);

/** Whether a text of the page is one of these, or the beginning of one that was cut. */
const isOf = (known: ReadonlySet<string>, text: string): boolean =>
  known.has(text) || (text.endsWith("…") && [...known].some((one) => one.startsWith(text.slice(0, -1))));

it("says the language of every text that is not in its own", () => {
  const wrong = texts.filter(({ text, language }) => {
    if (isOf(ofStory, text)) return language !== "fr";
    return isOf(ofModel, text) && language !== "en";
  });
  expect(wrong).toEqual([]);
  // A sentence of the page that holds such a text would not be found by the whole of it.
  const own = texts.filter(({ language }) => language === "de").map(({ text }) => text);
  const long = [...ofStory, ...ofModel].filter((text) => text.length > 12);
  expect(own.flatMap((text) => long.filter((one) => text.includes(one)))).toEqual([]);
});

it("calls nothing foreign that is the page's own", () => {
  expect(texts.filter(({ text, language }) => language === "fr" && !isOf(ofStory, text))).toEqual([]);
  expect(texts.filter(({ text, language }) => language === "en" && !isOf(ofModel, text))).toEqual([]);
  expect(new Set(texts.map(({ language }) => language))).toEqual(new Set(["de", "en", "fr"]));
});
