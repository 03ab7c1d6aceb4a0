import {
  apply,
  begin,
  collectEvidence,
  commandOf,
  compile,
  dueNext,
  type Play,
  type Policy,
  persona,
  personaNames,
  randomPolicy,
  replay,
  type Session,
  transcript,
} from "@leadsim/engine";
import {
  type EvidenceWord,
  inLanguage,
  type Model,
  refreshTranslation,
  type Scenario,
  translate,
} from "@leadsim/scenarios";
import { bundledDocuments } from "@leadsim/scenarios/node";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scenarios } from "./arbitrary-scenario.js";
import { hesitant, start } from "./play-along.js";

// Whatever is chosen counts the same in every language.

/** The scenario in a language in which every text is another one. */
function marked(scenario: Scenario): Scenario {
  const { translation } = refreshTranslation(scenario, "de");
  const texts = Object.entries(translation.texts).map(([key, { from }]) => [
    key,
    { from, text: `«${from}»` },
  ]);
  return translate(scenario, { ...translation, texts: Object.fromEntries(texts) }).document;
}

/** The same commands at the same times, given by one policy to the first and sent to both. */
function playBoth(plays: readonly [Play, Play], policy: Policy, seed: string): [Session, Session] {
  let [first, second] = plays.map((play) => begin([play], { session: "s-1", seed, at: start })) as [
    Session,
    Session,
  ];
  let now = start;
  for (let command = commandOf(policy, first); command; command = commandOf(policy, first)) {
    now = command.type === "tick" ? (dueNext(first)?.at ?? now) : now + 10;
    first = apply(first, command, now);
    second = apply(second, command, now);
  }
  return [first, second];
}

/** What counts of the evidence: all but the words, of which a bin's and a unit's are some. */
function counted(play: Play, session: Session) {
  const { evidence, missing, ledger, responses } = collectEvidence([play], session);
  return {
    ...{ missing, ledger },
    responses: responses.map(({ words: _words, ...response }) => response),
    evidence: evidence.map(({ heading: _heading, prompt: _prompt, options, stronger, ...one }) => ({
      ...one,
      options: options.map(wordless),
      stronger: stronger && { ...stronger, words: stronger.words.map(wordless) },
    })),
  };
}

function wordless({ text: _text, value, ...word }: EvidenceWord) {
  return typeof value === "string" ? word : { ...word, value };
}

function holdsFor(written: Scenario, told: Scenario, policy: Policy, seed: string): void {
  const plays = [compile(written), compile(told)] as const;
  const [first, second] = playBoth(plays, policy, seed);
  expect(plays[1].key).toBe(plays[0].key);
  expect(counted(plays[1], second)).toEqual(counted(plays[0], first));
  // Each is taken up again by the play that tells its story, out of all that there are.
  for (const session of [first, second]) {
    expect(replay([...plays], transcript(session)).head).toBe(session.head);
  }
}

describe("a session in another language", () => {
  test("gives the same evidence, for any scenario and any responses", () => {
    fc.assert(
      fc.property(
        scenarios(),
        fc.string({ maxLength: 8 }),
        fc.constantFrom(randomPolicy, hesitant),
        (written, seed, policy) => holdsFor(written, marked(written), policy, seed),
      ),
      { numRuns: 40 },
    );
  });

  const { scenarios: known, translations, models } = bundledDocuments();
  const german = known.flatMap((scenario) => {
    const told = inLanguage(scenario, "de", translations);
    return told ? [[scenario.id, scenario, told] as const] : [];
  });

  test.each(german)("gives the same evidence, in %s as it is translated", (_id, written, told) => {
    const model = models[0] as Model;
    const policies = [randomPolicy, hesitant, ...personaNames.map((name) => persona(name, model))];
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.constantFrom(...policies), (seed, policy) =>
        holdsFor(written, told, policy, seed),
      ),
      { numRuns: 15 },
    );
  });

  test("is tried with what is translated", () => {
    expect(german.map(([id]) => id)).toContain("first-ninety-days");
  });
});
