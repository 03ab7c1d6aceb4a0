import { apply, collectEvidence, compile, transcript } from "@leadsim/engine";
import { parseJsonDocument } from "@leadsim/scenarios";
import fc from "fast-check";
import { expect, test } from "vitest";
import { scenarios } from "./arbitrary-scenario.js";
import { eightTypes } from "./build-scenario.js";
import { hesitant, playAlong } from "./play-along.js";

const problems = (kind: "transcript" | "evidence", document: object): string[] =>
  parseJsonDocument(kind, JSON.stringify(document), { file: `${kind}.json` }).diagnostics.map(
    ({ message }) => message,
  );

test("transcripts and evidence are what the published schemas say, whatever is played", () => {
  const plays = fc.oneof(fc.constant(eightTypes), scenarios()).map((scenario) => [compile(scenario)]);
  fc.assert(
    fc.property(plays, fc.string({ maxLength: 5 }), fc.nat(), (given, seed, stop) => {
      const sessions = playAlong(given, hesitant, seed);
      const somewhere = sessions[stop % sessions.length]!;
      const withdrawn =
        somewhere === sessions.at(-1)
          ? somewhere
          : apply(somewhere, { type: "withdraw" }, somewhere.events.at(-1)!.at + 1);
      for (const session of [somewhere, withdrawn, sessions.at(-1)!]) {
        expect(problems("transcript", transcript(session))).toEqual([]);
        expect(problems("evidence", collectEvidence(given, session))).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});
