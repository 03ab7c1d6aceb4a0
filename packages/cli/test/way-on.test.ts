import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;

it("an evening without people checks clean, and going on has the author's words", async () => {
  writeFileSync(
    join(cwd, "evening.yaml"),
    `format: leadsim/scenario@1
id: evening
version: 1.0.0
title: Alone in the office
locale: en
minutes: 1
instruction: should
summary: It is nine in the evening. Everybody has left.
model: sales-leader-core@1
scenes:
  last-mail:
    say:
      - narrator: The last mail is sent. The floor has gone dark behind you.
    continue: Close the laptop
  door:
    say:
      - narrator: The door is open.
endings:
  done:
    say:
      - narrator: The day ends.
`,
  );
  const checked = await leadsim(["check", "evening.yaml"], { cwd });
  expect(checked).toMatchObject({ code: 0, out: "1 file checked: no mistakes found\n" });
  const played = await leadsim(["play", "evening.yaml", "--out", "evening.json"], {
    cwd,
    lines: ["", "", ""],
    terminal: true,
    columns: 80,
  });
  expect(played.code).toBe(0);
  const [, lastMail, door] = played.out.split(/(?=The last mail is sent|The door is open)/);
  expect(lastMail).toContain("Enter: Close the laptop");
  expect(door).toContain("Enter goes on");
  expect(door).toContain("The day ends.");
});
