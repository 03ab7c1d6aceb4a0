import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { apply, begin, compile } from "@leadsim/engine";
import { loadScenario } from "@leadsim/scenarios";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Io } from "../io.js";
import { type TranscriptKeeper, transcriptKeeper } from "./keep-transcript.js";

const source = `format: leadsim/scenario@1
id: short
version: 1.0.0
title: Short
locale: en
minutes: 1
instruction: should
summary: One scene.
model: sales-leader-core@1
cast: {}
scenes:
  only: { say: [{ narrator: That is all. }] }
endings:
  done: { say: [{ narrator: Done. }] }
`;
const plays = [compile(loadScenario(source, { file: "short.yaml" }).document!)];
const sessionOf = (id: string) => begin(plays, { session: id, seed: "1", at: 0 });

let folder: string;
let said = "";
const io = { stderr: { write: (text: string) => (said += text) } } as unknown as Io;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadsim-"));
  said = "";
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const eventsAt = (name: string) => JSON.parse(readFileSync(at(name), "utf8")).events;

it("leaves alone what a second process put in its place, and keeps its own beside it", () => {
  const first = transcriptKeeper(at("kept.json"), "kept.json", io);
  const second = transcriptKeeper(at("kept.json"), "kept.json", io);
  first.keep(sessionOf("mine"));
  second.keep(sessionOf("theirs"));
  expect(second.finish(sessionOf("theirs"))).toBe("kept-2.json");
  expect(first.finish(sessionOf("mine"))).toBe("kept.json");
  expect(eventsAt("kept.json")[0].session).toBe("mine");
  expect(eventsAt("kept-2.json")[0].session).toBe("theirs");
  expect(said).toBe("kept.json holds another session by now. What is played here is kept in kept-2.json.\n");
});

it("keeps both where two windows go on with one session", () => {
  const begun = sessionOf("one");
  transcriptKeeper(at("kept.json"), "kept.json", io).keep(begun);
  const [first, second] = [1, 2].map(() => transcriptKeeper(at("kept.json"), "kept.json", io)) as [
    TranscriptKeeper,
    TranscriptKeeper,
  ];
  const mine = apply(apply(begun, { type: "continue" }, 1000), { type: "continue" }, 2000);
  first.keep(mine);
  // The second window has done nothing yet: what is on disk is further, and stays.
  second.keep(begun);
  expect(eventsAt("kept.json")).toHaveLength(mine.events.length);
  const theirs = apply(begun, { type: "pause" }, 1500);
  second.keep(theirs);
  first.keep(apply(mine, { type: "tick" }, 3000));
  expect(second.finish(theirs)).toBe("kept-2.json");
  expect(first.finish(mine)).toBe("kept.json");
  expect(eventsAt("kept.json")).toHaveLength(mine.events.length);
  expect(eventsAt("kept-2.json").at(-1).type).toBe("paused");
  expect(said).toContain("kept.json was gone on with in another window");
});

it("loses nothing where two windows write in any order", () => {
  const begun = sessionOf("any");
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1 }), { maxLength: 12 }), (turns) => {
      const name = `${turns.length}-${Math.random()}.json`;
      transcriptKeeper(at(name), name, io).keep(begun);
      const windows = [0, 1].map(() => ({ session: begun, keeper: transcriptKeeper(at(name), name, io) }));
      turns.forEach((turn, step) => {
        const window = windows[turn]!;
        const type = window.session.state.paused ? "resume" : "pause";
        window.session = apply(window.session, { type }, 1000 * (step + 1));
        window.keeper.keep(window.session);
      });
      for (const { session, keeper } of windows) {
        const held = eventsAt(keeper.finish(session)!);
        expect(held.slice(0, session.events.length)).toEqual(JSON.parse(JSON.stringify(session.events)));
      }
    }),
    { numRuns: 30 },
  );
});
