import { type Model, refreshTranslation, translate } from "@leadsim/scenarios";
import { expect, test } from "vitest";
import { score } from "../score.js";
import { evenSketches, evidenceSet, smallModel } from "../scoring.test-support.js";
import { wordedBy } from "./worded-by.js";

const model = smallModel();

/** The model with every text marked, as a translation would have it. */
function marked(document: Model): Model {
  const { translation } = refreshTranslation(document, "de");
  const texts = Object.entries(translation.texts).map(([key, { from }]) => [
    key,
    { from, text: `«${from}»` },
  ]);
  return translate(document, { ...translation, texts: Object.fromEntries(texts) }).document;
}

const sets = [evidenceSet(evenSketches(model, 4, (behavior, at) => 1 + ((behavior + 2 * at) % 5)))];

test("a profile in a translation's words is the one that is scored with the translated model", () => {
  const translated = marked(model);
  const worded = wordedBy(score(sets, model), translated);
  expect(worded).toEqual(score(sets, translated));
  expect(worded.behaviors.every(({ statement }) => statement.startsWith("«"))).toBe(true);
  expect(worded.plan.length).toBeGreaterThan(0);
});

test("nothing else of it changes: in the model's own words again, it is what it was", () => {
  const profile = score(sets, model);
  expect(wordedBy(wordedBy(profile, marked(model)), model)).toEqual(profile);
});

test("what the model given does not have keeps the profile's words", () => {
  const profile = score(sets, model);
  const bare: Model = { ...model, pillars: [], areas: [], competencies: [], behaviors: [] };
  expect(wordedBy(profile, bare)).toEqual(profile);
});
