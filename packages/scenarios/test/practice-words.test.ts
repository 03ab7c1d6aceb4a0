import { inLanguage } from "@leadsim/scenarios";
import { bundledDocuments, findInLibrary, readLibrary } from "@leadsim/scenarios/node";
import { describe, expect, it } from "vitest";

// A goal is said by whoever works on it, a checkpoint to them: whole sentences of one form, so that a plan reads well.

const model = findInLibrary(readLibrary().models, "sales-leader-core@1")!;
const german = inLanguage(model, "de", bundledDocuments().translations)!;
const forms = {
  en: { goal: /^I [a-z].*[.]$/, checkpoint: /^You (?:can|have|know)[ ,].*[.]$/ },
  de: { goal: /^Ich [a-zäöü].*[.]$/, checkpoint: /^Sie (?:haben|können|sind|wissen)[ ,].*[.]$/ },
} as const;

describe.each([
  ["en", model],
  ["de", german],
] as const)("the model's goals and checkpoints in %s", (language, { behaviors }) => {
  it("are whole sentences in the first person and to the person", () => {
    for (const { id, practice } of behaviors) {
      expect(practice.goal, id).toMatch(forms[language].goal);
      for (const text of Object.values(practice.checkpoints!))
        expect(text, id).toMatch(forms[language].checkpoint);
    }
  });

  it("differ from behavior to behavior, and within one", () => {
    const texts = behaviors.flatMap(({ practice: { goal, checkpoints } }) => [
      goal,
      ...Object.values(checkpoints!),
    ]);
    expect(texts).toHaveLength(66 * 4);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
