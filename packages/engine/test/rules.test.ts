import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import {
  advance,
  apply,
  begin,
  compile,
  compiledScenario,
  readCompiled,
  replay,
  rulesVersion,
  type Session,
  transcript,
  view,
} from "@leadsim/engine";
import type { Command, CompiledScenario, Transcript } from "@leadsim/scenarios";
import { describe, expect, test } from "vitest";
import {
  binary,
  buildScenario,
  decisions,
  eightTypes,
  literal,
  name,
  no,
  option,
  say,
  scene,
} from "./build-scenario.js";
import { hesitant, playAlong, start } from "./play-along.js";
import { refusalOf } from "./refusal-of.js";

// Transcripts that were played once and are kept, by the rules they were played by. Where one is no longer replayed, the
// rules have changed: raise `rulesVersion` (src/version/rules.ts) and write the new ones with LEADSIM_UPDATE_GOLDEN=1. The
// old ones stay, and are refused in words.

interface Golden {
  readonly scenarios: readonly CompiledScenario[];
  readonly transcripts: readonly Transcript[];
}

const folder = new URL("golden/", import.meta.url);
const current = `rules-${rulesVersion}.json`;
if (process.env.LEADSIM_UPDATE_GOLDEN === "1" && !existsSync(new URL(current, folder))) {
  writeFileSync(new URL(current, folder), `${JSON.stringify(played())}\n`);
}
const files = readdirSync(folder);

describe("transcripts played before", () => {
  test("are there for the rules of today", () => {
    expect(files).toContain(current);
  });

  test.each(files)("%s are replayed, or refused where the rules are others", (file) => {
    const { scenarios, transcripts }: Golden = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    const plays = scenarios.map(readCompiled);
    for (const kept of transcripts) {
      if (file === current) expect(transcript(replay(plays, kept))).toEqual(kept);
      else expect(refusalOf(() => replay(plays, kept)).code).toBe("unknown-rules");
    }
  });

  test("hold every kind of event there is", () => {
    const { transcripts }: Golden = JSON.parse(readFileSync(new URL(current, folder), "utf8"));
    const types = new Set(transcripts.flatMap(({ events }) => events.map(({ type }) => type)));
    expect([...types].sort()).toEqual([
      "begun",
      "completed",
      "continued",
      "expired",
      "expiry-changed",
      "opened",
      "pause-ended",
      "paused",
      "reopened",
      "responded",
      "resumed",
      "scenario-begun",
      "shown",
      "time-changed",
      "timed-out",
      "withdrawn",
    ]);
  });
});

/** What is written for new rules: all response types, and a session to which everything happens. */
function played(): Golden {
  const plays = [compile(eightTypes), compile(eventful())];
  const along = ["a", "b"].map((seed) => playAlong([plays[0]!], hesitant, seed).at(-1)!);
  return { scenarios: plays.map(compiledScenario), transcripts: [...along, everything()].map(transcript) };
}

function eventful(): ReturnType<typeof buildScenario> {
  const opening = option("b", { opens: ["call"], effects: { ...no, add: [{ name: "trust", amount: 1 }] } });
  return buildScenario({
    id: "eventful",
    memory: [{ name: "trust", type: "number", start: 2, min: 0, max: 5, show: "Trust" }],
    derived: [{ name: "half", type: "number", is: binary(name("trust"), "/", literal(2)), show: "Half" }],
    exhibits: [
      { id: "notes", title: "Notes", text: ["…"] },
      { id: "call", title: "Call", transcript: [{ speaker: "you", text: "Yes?" }] },
    ],
    scenes: [
      scene("timed", {
        within: 60_000,
        exhibits: ["notes"],
        decision: { ...decisions.choose, order: "shuffled", options: [option("a"), opening, option("c")] },
        after: [
          { if: binary(name("picked"), "==", literal("a")), effects: no, reply: [say("ines", "Well.")] },
        ],
      }),
      scene("again", {
        within: 60_000,
        decision: decisions.rate,
        onlyIf: binary(name("trust"), ">", literal(1)),
      }),
      scene("last", { decision: { ...decisions.rank, order: "shuffled" } }),
    ],
  });
}

function everything(): Session {
  const play = compile(eventful());
  let session = begin([play], {
    session: "eventful-1",
    seed: "eventful",
    at: start,
    time: 1.25,
    expires: start + 3_600_000,
    pauses: 60_000,
  });
  const send = (after: number, command: Command): void => {
    session = advance(session, command, session.at + after).session;
  };
  send(1000, { type: "continue", id: "c-1", turn: 0 });
  send(1000, { type: "open", exhibit: "notes" });
  send(1000, { type: "pause" });
  send(20_000, { type: "resume" });
  send(1000, { type: "pause" });
  send(90_000, { type: "tick" });
  send(1000, { type: "change-time", time: 2 });
  send(1000, { type: "respond", scene: "timed", response: { picked: "b" }, id: "c-2" });
  send(1000, { type: "continue" });
  send(500_000, { type: "tick" });
  send(1000, { type: "change-expiry", expires: session.at + 5000 });
  send(900_000, { type: "reopen", left: 1000, expires: null });
  send(1000, { type: "resume" });
  send(1000, { type: "withdraw" });
  send(1000, { type: "reopen" });
  send(1000, { type: "resume" });
  const { scene: open } = view(session);
  return apply(
    session,
    { type: "respond", scene: open!, response: { order: ["d", "c", "b", "a"] } },
    session.at + 1000,
  );
}
