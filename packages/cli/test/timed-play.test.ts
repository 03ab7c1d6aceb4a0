import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;
const clear = "\u001b[2J\u001b[3J\u001b[H";

beforeAll(() => {
  const call = readFileSync(
    new URL("../../../examples/yaml-to-profile/the-call.yaml", import.meta.url),
    "utf8",
  );
  writeFileSync(join(cwd, "timed.yaml"), call.replace("    choose:\n", "    within: 3m\n    choose:\n"));
});

const play = (lines: readonly string[], ...more: string[]) =>
  leadsim(["play", "timed.yaml", ...more], { cwd, lines, terminal: true, columns: 80 });

/** The output, cut where the person pressed a key. */
const prompt = "What do you say to Ines?";

describe("a decision with a limit, at the keyboard", () => {
  it("is announced before its clock starts", async () => {
    const ran = await play(["", "", "q"], "--out", "a.json");
    const [before, after] = ran.out.split(prompt);
    expect(before).toContain("The next page has a time limit: 3 min, from when it opens.");
    expect(before!.indexOf("Enter opens it")).toBeLessThan(before!.indexOf("Howard trusts you"));
    // The prompt counts down, and no other figure stands beside it.
    expect(after).toMatch(/min left/);
    expect(after).not.toContain("You have");
    const { events } = JSON.parse(readFileSync(join(cwd, "a.json"), "utf8"));
    const shown = events.find((event: { scene?: string }) => event.scene === "hartwell");
    expect(shown.deadline - shown.at).toBe(180_000);
  });

  it("can be left before it opens, and none of its time is gone", async () => {
    const ran = await play(["", "q"], "--out", "b.json");
    expect(ran.out).not.toContain(prompt);
    const { events } = JSON.parse(readFileSync(join(cwd, "b.json"), "utf8"));
    expect(events.some(({ type }: { type: string }) => type === "shown")).toBe(false);
  });

  it("is hidden while it is paused, and told anew", async () => {
    const ran = await play(["", "", "p", "", "q"], "--out", "c.json");
    const [shown, hidden, again] = [
      ran.out.indexOf(prompt),
      ran.out.indexOf(clear),
      ran.out.lastIndexOf(prompt),
    ];
    expect(shown).toBeLessThan(hidden);
    expect(hidden).toBeLessThan(again);
    const paused = ran.out.slice(hidden, ran.out.indexOf("Paused >") + 8);
    expect(paused).toContain("the page is hidden while its clock stands still, and the pause is noted");
    expect(paused).not.toContain("Howard");
  });

  it("goes on when the person says so, where the session was stopped", async () => {
    await play(["", "", "q"], "--out", "d.json");
    const resumed = await leadsim(["play", "timed.yaml", "--resume", "d.json"], {
      cwd,
      lines: ["q"],
      terminal: true,
    });
    expect(resumed.out).toContain("The page you left has a time limit");
    expect(resumed.out).not.toContain(prompt);
    expect(resumed.code).toBe(0);
  });

  it("is flagged in the profile where it was paused", async () => {
    await play(["", "", "p", "", "p", "", "1", "", "", ""], "--out", "e.json");
    expect((await leadsim(["score", "e.json", "--scenarios", ".", "--out", "p.json"], { cwd })).code).toBe(0);
    const { flags, versions } = JSON.parse(readFileSync(join(cwd, "p.json"), "utf8"));
    expect(versions.sessions[0].paused.times).toBe(2);
    expect(flags.map(({ code }: { code: string }) => code)).toContain("paused-while-timed");
    await play(["", "", "1", "", "", ""], "--out", "f.json");
    await leadsim(["score", "f.json", "--scenarios", ".", "--out", "q.json"], { cwd });
    expect(readFileSync(join(cwd, "q.json"), "utf8")).not.toContain("paused-while-timed");
  });
});
