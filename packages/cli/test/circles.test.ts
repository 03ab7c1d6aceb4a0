import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;

const bounded = `format: leadsim/scenario@1
id: asking
version: 1.0.0
title: Asking
locale: en
minutes: 5
instruction: should
summary: He does not answer.
model: sales-leader-core@1
memory:
  rounds: { number: 0, min: 0, max: 3 }
scenes:
  ask-again:
    choose:
      prompt: What do you do?
      options:
        call: { text: Call him once more., add: { rounds: 1 } }
        write: { text: Write to him once more., add: { rounds: 1 } }
    after:
      - if: rounds >= 3
        next: end
  no-answer:
    say:
      - narrator: He does not answer.
    next: ask-again
endings:
  done: { say: [{ narrator: That was it. }] }
`;
const endless = bounded.replace("rounds >= 3", "rounds > 3");
const play = ["play", "asking.yaml", "--persona", "able", "--out"];

test("a story that circles for ever is an error, and whoever plays it is told that it was cut off", async () => {
  writeFileSync(join(cwd, "asking.yaml"), endless);
  const checked = await leadsim(["check", "asking.yaml"], { cwd });
  expect([checked.code, checked.out]).toEqual([1, expect.stringContaining("loop-without-exit")]);
  const told =
    "Warning: asking was cut off after 1,000 scenes: it circles (ask-again → no-answer → ask-again).";
  expect((await leadsim([...play, "endless.json"], { cwd })).err).toContain(told);
  expect((await leadsim([...play, "-"], { cwd })).err).toContain(told);
  const simulated = await leadsim(["simulate", "asking.yaml", "--people", "20"], { cwd });
  expect(simulated.err).toContain("Warning: asking was cut off in 20 of 20 sessions, as it circles");
});

test("a circle with a bound of its author's is played to it, and nothing is said but that it returns", async () => {
  writeFileSync(join(cwd, "asking.yaml"), bounded);
  const checked = await leadsim(["check", "asking.yaml", "--format", "json"], { cwd });
  const { diagnostics } = JSON.parse(checked.out);
  expect(checked.code).toBe(0);
  expect(diagnostics.map(({ code }: { code: string }) => code)).toEqual(["story-loop"]);
  expect((await leadsim([...play, "bounded.json"], { cwd })).err).not.toContain("Warning");
  const simulated = await leadsim(["simulate", "asking.yaml", "--people", "20"], { cwd });
  expect(simulated.err).not.toContain("Warning");
});
