import { readFileSync } from "node:fs";
import {
  apply,
  collectEvidence,
  compile,
  compiledScenario,
  readCompiled,
  replay,
  type Session,
  transcript,
  view,
} from "@leadsim/engine";
import { parseJsonDocument } from "@leadsim/scenarios";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { scenarios } from "./arbitrary-scenario.js";
import { eightTypes } from "./build-scenario.js";
import { hesitant, playAlong } from "./play-along.js";
import { refusalOf } from "./refusal-of.js";

const problems = (kind: "transcript" | "evidence" | "compiled-scenario", document: object): string[] =>
  parseJsonDocument(kind, JSON.stringify(document), { file: `${kind}.json` }).diagnostics.map(
    ({ message }) => message,
  );

const isView = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(
    readFileSync(new URL("../../scenarios/schemas/candidate-view.schema.json", import.meta.url), "utf8"),
  ),
);

function misshapen(session: Session): unknown {
  const shown = view(session, session.events.at(-1)!.at + 500);
  return isView(JSON.parse(JSON.stringify(shown))) ? [] : isView.errors;
}

test("transcripts, evidence and views are what the published schemas say, whatever is played", () => {
  const plays = fc.oneof(fc.constant(eightTypes), scenarios()).map((scenario) => [compile(scenario)]);
  fc.assert(
    fc.property(plays, fc.string({ maxLength: 5 }), fc.nat(), (given, seed, stop) => {
      const sessions = playAlong(given, hesitant, seed);
      const somewhere = sessions[stop % sessions.length]!;
      const withdrawn =
        somewhere === sessions.at(-1)
          ? somewhere
          : apply(somewhere, { type: "withdraw" }, somewhere.events.at(-1)!.at + 1);
      for (const session of [...sessions, withdrawn]) expect(misshapen(session)).toEqual([]);
      for (const session of [somewhere, withdrawn, sessions.at(-1)!]) {
        expect(problems("transcript", transcript(session))).toEqual([]);
        expect(problems("evidence", collectEvidence(given, session))).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});

test("a compiled scenario is what its schema says, and plays as it did", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constant(eightTypes), scenarios()),
      fc.string({ maxLength: 5 }),
      (scenario, seed) => {
        const play = compile(scenario);
        const compiled = compiledScenario(play);
        expect(problems("compiled-scenario", compiled)).toEqual([]);
        const again = readCompiled(JSON.parse(JSON.stringify(compiled)));
        expect(again.scenario).toEqual(scenario);
        const played = transcript(playAlong([play], hesitant, seed).at(-1)!);
        expect(replay([again], played).head).toBe(played.head);
        expect(collectEvidence([again], played)).toEqual(collectEvidence([play], played));
      },
    ),
    { numRuns: 30 },
  );
});

test("a compiled scenario that was changed, or is none, is refused", () => {
  const compiled = compiledScenario(compile(eightTypes));
  const code = (value: unknown) => refusalOf(() => readCompiled(value)).code;
  expect(code(null)).toBe("unknown-format");
  expect(code({ ...compiled, format: "leadsim/scenario@1" })).toBe("unknown-format");
  expect(code({ ...compiled, scenario: { ...compiled.scenario, summary: "Else." } })).toBe("broken-scenario");
  expect(code({ ...compiled, scenario: { id: "x" } })).toBe("broken-scenario");
  // Its version stands in neither story nor key, and is what a form asks for.
  for (const version of ["9.0.0", null, 7, undefined]) {
    expect(code({ ...compiled, scenario: { ...compiled.scenario, version } })).toBe("broken-scenario");
  }
  expect(code({ ...compiled, extra: 1 })).toBe("broken-scenario");
  const { hash: _hash, ...without } = compiled;
  expect(code(without)).toBe("broken-scenario");
});
