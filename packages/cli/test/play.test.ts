import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Transcript } from "@leadsim/scenarios";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const scenario = join(fixtures, "eight-ways.yaml");
const own = ["--scenarios", fixtures];
const answers = ["2", "2 3", "4 1 5", "1 2 3", "1", "15 5 0", "950 1150 1400", "2 1"];

let folder: ReturnType<typeof scratchFolder>;
beforeEach(() => {
  folder = scratchFolder();
});
afterEach(() => folder.remove());

function played(name: string): Transcript {
  return JSON.parse(readFileSync(join(folder.path, name), "utf8")) as Transcript;
}

function responses(transcript: Transcript): unknown[] {
  return transcript.events.flatMap((event) => (event.type === "responded" ? [event.response] : []));
}

const expected = [
  { picked: "ask" },
  { best: "call", worst: "write" },
  { ratings: { listen: 4, lecture: 1, rehearse: 5 } },
  { order: ["hear", "check", "decide"] },
  { picked: ["notes"] },
  { amounts: { coaching: 15, selling: 5, reports: 0 } },
  { low: 950, likely: 1150, high: 1400 },
  { bins: { report: "later", "mia-call": "now" } },
];

describe("leadsim play", () => {
  it("takes all eight types from a pipe, one line each", async () => {
    const ran = await leadsim(["play", scenario, ...own], { cwd: folder.path, lines: answers });
    expect(ran.err).toBe("");
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("Played to the end: 8 decisions, kept in transcript.json.");
    expect(ran.out).toContain("Next: leadsim score transcript.json --scenarios");
    const transcript = played("transcript.json");
    expect(transcript.events.at(-1)?.type).toBe("completed");
    expect(responses(transcript)).toEqual(expected);
  });

  it("takes the same number by number, corrects mistakes and takes numbers back", async () => {
    const lines = [
      ...["9", "two", "2"],
      ...["2", "2", "b", "2", "3"],
      ...["4", "1 7", "1 5"],
      ...["1 1", "1", "2"],
      ...["1 2 3", "1"],
      ...["15 5 5", "12", "15", "5", ""],
      ...["950 940", "950", "1,150", "1400"],
      ...["1 1", "2 1"],
    ];
    const ran = await leadsim(["play", scenario, ...own, "--out", "step.json"], { cwd: folder.path, lines });
    expect(ran.code).toBe(0);
    expect(responses(played("step.json"))).toEqual(expected);
    for (const words of [
      "“two” is not one of the numbers 1 to 3.",
      "must be two different ones",
      "“7” is not a rating",
      "1 is already in place 1.",
      "more than the 2 numbers wanted",
      "5 is more than the 0 h left.",
      "12 is not a multiple of 5",
      "likely (940) can't be below low (950).",
      "“Now” is full",
    ]) {
      expect(ran.out).toContain(words);
    }
  });

  it("asks a person to confirm, opens documents, pauses, shows figures", async () => {
    const lines = [
      ...["?", "", "e", ""],
      ...["e 1", "e7", "d", "s", "p", "", "2", ""],
      ...["2 1", "c", "2 3", ""],
      ...["4 1 5", "", "1 2 3", "", "1 ", "", "", "15 5", "", "", "950 1150 1400", "", "2 1", ""],
    ];
    const ran = await leadsim(["play", scenario, ...own], {
      cwd: folder.path,
      lines,
      terminal: true,
      columns: 60,
    });
    expect(ran.code).toBe(0);
    const transcript = played("transcript.json");
    expect(responses(transcript)).toEqual(expected);
    expect(transcript.events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["opened", "paused", "resumed"]),
    );
    expect(ran.out).toContain("There is no e7.");
    expect(ran.out).toMatch(/Proposal\s+5\s+1200/);
    expect(ran.out).toContain("\u001b[");
  });

  it("keeps what was played when the input ends, on q and on Ctrl-C, and goes on from there", async () => {
    const cut = await leadsim(["play", scenario, ...own, "--out", "cut.json"], {
      cwd: folder.path,
      lines: answers.slice(0, 3),
    });
    expect(cut.code).toBe(1);
    expect(cut.out).toContain("The input ended before the session did after 3 decisions");
    const quit = await leadsim(["play", scenario, "--resume", "cut.json", ...own], {
      cwd: folder.path,
      lines: [answers[3]!, "q"],
    });
    expect(quit.code).toBe(0);
    expect(quit.out).toContain("Go on with: leadsim play");
    const interrupted = await leadsim(["play", "--resume", "cut.json", ...own], {
      cwd: folder.path,
      lines: [answers[4]!, "^C"],
    });
    expect(interrupted.code).toBe(130);
    const done = await leadsim(["play", "--resume", "cut.json", ...own], {
      cwd: folder.path,
      lines: answers.slice(5),
    });
    expect(done.code).toBe(0);
    expect(responses(played("cut.json"))).toEqual(expected);
    const again = await leadsim(["play", "--resume", "cut.json", ...own], { cwd: folder.path });
    expect(again.code).toBe(1);
    expect(again.err).toContain("there is nothing to go on with");
  });

  it("lets time run out, says so, and goes on", async () => {
    let clock = Date.UTC(2026, 0, 5, 9);
    const ran = await leadsim(["play", scenario, ...own], {
      cwd: folder.path,
      lines: answers,
      now: () => clock,
      beforeLine: (line) => {
        clock += line === 7 ? 600_000 : 1000;
      },
    });
    expect(ran.out).toContain("You have 2 min for this.");
    expect(ran.out).toContain("Time is up");
    expect(played("transcript.json").events.map(({ type }) => type)).toContain("timed-out");
    expect(ran.out).toContain("The afternoon is over.");
  });

  it("plays from a file of responses, the same bytes each time", async () => {
    const argv = ["play", scenario, ...own, "--responses", join(fixtures, "responses.json")];
    const first = await leadsim([...argv, "--out", "one.json"], { cwd: folder.path });
    expect(first).toMatchObject({ code: 0, err: "" });
    await leadsim([...argv, "--out", "two.json"], { cwd: folder.path });
    const bytes = readFileSync(join(folder.path, "one.json"), "utf8");
    expect(readFileSync(join(folder.path, "two.json"), "utf8")).toBe(bytes);
    expect(bytes).toContain('"timed-out"');
  });

  it("says which response doesn't fit, and keeps what was played", async () => {
    const write = (list: unknown) => writeFileSync(join(folder.path, "r.json"), JSON.stringify(list));
    const play = () => leadsim(["play", scenario, ...own, "--responses", "r.json"], { cwd: folder.path });
    write([{ scene: "first-words", response: { picked: "shout" } }]);
    expect((await play()).err).toContain("At “first-words”:");
    write([{ scene: "ratings", response: { ratings: {} } }]);
    expect((await play()).err).toContain(
      "Response 1 of r.json is for “ratings”, but the decision open then is",
    );
    write([{ scene: "first-words", response: { picked: "ask" } }]);
    expect((await play()).err).toContain("has no response for “most-and-least”");
    write([{ scene: "first-words", response: { timeout: true } }]);
    expect((await play()).err).toContain("which has no time limit");
    write({ scene: "first-words" });
    expect((await play()).err).toContain("r.json is not a valid responses");
  });

  it("says what there is when a name is unknown", async () => {
    const ran = await leadsim(["play", "frist-ninety-days"], { cwd: folder.path });
    expect(ran).toMatchObject({ code: 1, out: "" });
    expect(ran.err).toContain("Did you mean first-ninety-days?");
    expect((await leadsim(["play", "nowhere.yaml"], { cwd: folder.path })).err).toContain(
      "There is no file or folder",
    );
    expect((await leadsim(["play"], { cwd: folder.path })).err).toContain("Say what to play.");
  });

  it("leaves other people's files alone", async () => {
    writeFileSync(join(folder.path, "notes.json"), '{ "mine": true }\n');
    const argv = ["play", scenario, ...own, "--out", "notes.json"];
    const refused = await leadsim(argv, { cwd: folder.path, lines: answers });
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain("is not a leadsim transcript, so it is left as it is");
    expect((await leadsim([...argv, "--force"], { cwd: folder.path, lines: answers })).code).toBe(0);
  });

  it("does not write over what somebody else played", async () => {
    const argv = ["play", "the-number", "--persona", "able", "--out", "kept.json"];
    const played = async (...more: string[]) => await leadsim([...argv, ...more], { cwd: folder.path });
    expect((await played()).code).toBe(0);
    expect((await played()).code).toBe(0);
    const kept = readFileSync(join(folder.path, "kept.json"), "utf8");
    const refused = await played("--seed", "2");
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain("kept.json holds another session, so it is left as it is.");
    expect(readFileSync(join(folder.path, "kept.json"), "utf8")).toBe(kept);
    expect((await played("--seed", "2", "--force")).code).toBe(0);
  });

  it("does not go on with another scenario than the one named", async () => {
    await leadsim(["play", "the-number", "--out", "number.json"], { cwd: folder.path, lines: ["1"] });
    const resumed = await leadsim(["play", "first-ninety-days", "--resume", "number.json"], {
      cwd: folder.path,
    });
    expect(resumed).toMatchObject({ code: 1, out: "" });
    expect(resumed.err).toContain("number.json is a session of the-number, not of first-ninety-days.");
  });

  it("names the next command as it was called", async () => {
    const argv = ["play", "the-number", "--persona", "able", "--out", "next.json"];
    const env = { npm_lifecycle_event: "npx" };
    expect((await leadsim(argv, { cwd: folder.path, env })).out).toContain(
      "Next: npx --no-install leadsim score next.json",
    );
    expect((await leadsim(argv, { cwd: folder.path })).out).toContain("Next: leadsim score next.json");
    const refused = await leadsim(["play", "--resume", "next.json"], { cwd: folder.path, env });
    expect(refused.err).toContain("Score it: npx --no-install leadsim score next.json");
  });

  it("prints nothing that could steer a terminal", async () => {
    const text = readFileSync(scenario, "utf8").replace(
      "The afternoon begins.",
      '"The \\e]0;owned\\a\\e[2Jafternoon."',
    );
    writeFileSync(join(folder.path, "hostile.yaml"), text);
    const ran = await leadsim(["play", "hostile.yaml", ...own], { cwd: folder.path, lines: answers });
    expect(ran.out + ran.err).not.toContain("\u001b");
  });
});

it("a pipe that sends no answer and never ends is read no further; what was answered is kept", async () => {
  const lines = Array.from({ length: 5_000 }, () => "no such option");
  const argv = ["play", "the-number", "--out", "endless.json"];
  const { out } = await leadsim(argv, { cwd: folder.path, lines });
  expect(out).toContain("100 lines one after the other were no answer: no more are read.");
  expect(out.split("is not one of the numbers")).toHaveLength(101);
  expect(out).toContain("Kept in endless.json");
});
