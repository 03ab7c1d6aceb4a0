import { describe, expect, test } from "vitest";
import { wordsIn } from "./words-in.js";

/**
 * Words that English and German have in common, sources, and parts that hand on to words of each language; by
 * their place.
 */
const alike: readonly string[] = [
  "profile.notices.target",
  "profile.references.coaching-quarter-more.source",
  "profile.references.coaching-half.source",
  "candidate.notices.target",
  "assessor.facts.form",
  "assessor.contents.interview",
  "assessor.ledger.kinds.coaching",
  "assessor.versions.terms.form",
  "assessor.versions.terms.engine",
  "team.eyebrow",
  "comparison.notices.target",
  "abilities.people.columns.person",
];

/** Every text of a table by its place; of what makes a text, how it is written. */
function textsIn(words: object, place = ""): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, part]) => {
    const here = place === "" ? name : `${place}.${name}`;
    if (typeof part === "object" && part !== null) return textsIn(part, here);
    return [[here, String(part)] as const];
  });
}

describe("the tables of words", () => {
  const { format: _, ...english } = wordsIn("en");
  const german = new Map(textsIn(wordsIn("de")));

  test("leave nothing in English in German but what is said alike", () => {
    const texts = textsIn(english);
    expect(texts.length).toBeGreaterThan(300);
    const same = texts.filter(([place, text]) => german.get(place) === text && /[a-z]{3}/i.test(text));
    expect(same.map(([place]) => place)).toEqual(alike);
  });
});
