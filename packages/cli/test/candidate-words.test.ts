import { begin, compile, transcript } from "@leadsim/engine";
import { renderCandidate } from "@leadsim/report";
import type { CandidateProfile } from "@leadsim/scenarios";
import { forCandidate } from "@leadsim/scoring";
import { describe, expect, it } from "vitest";
import { personaAnswers } from "../src/play/persona-answers.js";
import { readingClock } from "../src/play/reading-clock.js";
import { playByAnswers } from "../src/play/simulated-play.js";
import { resolvePlayable } from "../src/resolve-playable.js";
import { scoreTranscripts } from "../src/score-transcripts.js";
import { wordsOnPage } from "./words-on-page.test-support.js";

const personas = ["able", "typical", "struggling", "uneven"] as const;
const languages = ["en", "de"] as const;
const seeds = ["1", "2", "3", "4", "5", "6", "7"];

// The page promises 1,500; who plays otherwise than these may meet longer texts.
const most = 1470;

const { scenarios, form, model, content } = resolvePlayable("northline-short", [], import.meta.dirname);
const compiled = scenarios.map((scenario) => compile(scenario));

function played(persona: (typeof personas)[number], seed: string): CandidateProfile {
  const clock = readingClock();
  const options = { session: `${persona}-${seed}`, player: "simulated", seed, at: clock.now() } as const;
  const begun = begin(compiled, { ...options, ...(form ? { form } : {}) });
  const whole = transcript(playByAnswers(begun, personaAnswers(persona, model, seed), clock));
  const transcripts = [{ transcript: whole, shown: "transcript.json" }];
  return forCandidate(scoreTranscripts({ transcripts, content, model, benchmark: "auto" }).profile);
}

describe.each(personas)("the candidate's page of a persona that is %s", (persona) => {
  it("has at most 1,470 words, whatever was played, in both languages", () => {
    for (const seed of seeds) {
      const shared = played(persona, seed);
      for (const language of languages) {
        const markup = renderCandidate(shared, { language });
        expect(markup.match(/class="priority"/g)).toHaveLength(2);
        expect(wordsOnPage(markup), `${seed} ${language}`).toBeLessThanOrEqual(most);
      }
    }
  });
});
