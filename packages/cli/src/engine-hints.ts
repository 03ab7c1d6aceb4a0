import type { ProblemCode } from "@leadsim/scenarios";

const foreign = "Name the folder with the scenarios this session was played with: --scenarios <folder>.";
const untouched = "Transcripts are sealed: use the file as leadsim wrote it, or play again.";
const responses = "Mend the response in the file given with --responses.";

const hints: Readonly<Partial<Record<ProblemCode, string>>> = {
  "missing-scenario": foreign,
  "story-changed": `The scenario was edited since this session was played, so its answers no longer fit. ${foreign}`,
  "edited-transcript": untouched,
  "truncated-transcript": untouched,
  "reordered-transcript": untouched,
  "unchained-transcript": untouched,
  "malformed-transcript": untouched,
  "unknown-rules": "It was played with another version of leadsim: score it with that version.",
  "unknown-format": "It was written by another version of leadsim.",
  "wrong-decision": responses,
  "invalid-response": responses,
  "unknown-option": responses,
  "duplicate-option": responses,
  "missing-option": responses,
  "unknown-bin": responses,
  "bin-full": responses,
  "pick-count": responses,
  "not-a-number": responses,
  "out-of-range": responses,
  "off-step": responses,
  "budget-not-spent": responses,
  "not-ascending": responses,
};

/** What to do about a refusal of the engine. */
export function hintFor(code: ProblemCode): string | undefined {
  return hints[code];
}
