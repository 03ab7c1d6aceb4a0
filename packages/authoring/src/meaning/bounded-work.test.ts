import { compile } from "@leadsim/engine";
import { loadScenario } from "@leadsim/scenarios";
import { expect, test } from "vitest";
import { checkMeaning } from "./check-meaning.js";
import { explore } from "./explore.js";
import { pathGraph } from "./path-graph.js";
import { type WatchedPlay, watch } from "./watched-play.js";

const flags = [...Array(12).keys()];
const say = [{ narrator: "On." }];

/**
 * Twelve flags set by what is picked, in a scene that is asked again and again: 4,096 states with 4,095 ways
 * on each.
 */
const source = JSON.stringify({
  format: "leadsim/scenario@1",
  id: "many",
  version: "1.0.0",
  title: "Many",
  locale: "en",
  minutes: 1,
  instruction: "should",
  summary: "One scene.",
  model: "two-behaviors@1",
  cast: {},
  memory: Object.fromEntries(flags.map((flag) => [`f${flag}`, { flag: false }])),
  scenes: {
    again: {
      select: {
        prompt: "Which?",
        pick: "1..12",
        options: Object.fromEntries(flags.map((flag) => [`o${flag}`, { text: `Take number ${flag}.` }])),
      },
      after: [
        ...flags.flatMap((flag) => [
          { if: `"o${flag}" in picked`, set: { [`f${flag}`]: true } },
          { if: `!("o${flag}" in picked)`, set: { [`f${flag}`]: false } },
        ]),
        { if: flags.map((flag) => `f${flag}`).join(" && "), next: "out" },
      ],
      next: "again",
    },
    middle: { "only-if": "f0 != f1", say },
    out: { say },
  },
  endings: { over: { say } },
});
const scenario = loadScenario(source, { file: "many.json" }).document!;
const watched = (): WatchedPlay => watch(compile(scenario));
/** What one step, or the tests of one scene's responses, may cost beyond what was left. */
const lastStep = 500_000;

test("a search stops where its work is done, and says that it is not complete", () => {
  const work = { left: 1_000_000 };
  const { complete } = explore(watched(), { work });
  expect(complete).toBe(false);
  expect(work.left).toBeLessThanOrEqual(0);
  expect(work.left).toBeGreaterThan(-lastStep);
});

test("paths are not compared any further than there is work for", () => {
  const work = { left: 1_000_000 };
  expect(pathGraph(watched(), work).complete).toBe(false);
  expect(work.left).toBeGreaterThan(-lastStep);
});

test("what could not be looked into is said to be unknown, and nothing is said to be impossible", () => {
  const found = checkMeaning({ source, file: "many.json", scenario }).map(({ code }) => code);
  expect(found).toContain("unknown-reachability");
  expect(found).not.toContain("scene-never-shown");
  expect(found).not.toContain("condition-never-holds");
});
