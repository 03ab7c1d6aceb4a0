import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Benchmark, type Profile, parseJsonDocument } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const own = ["--scenarios", fixtures];

let folder: ReturnType<typeof scratchFolder>;
const inFolder = (
  argv: string[],
  more: { env?: Record<string, string>; terminal?: boolean; columns?: number } = {},
) => leadsim(argv, { cwd: folder.path, ...more });
const read = (name: string) => readFileSync(join(folder.path, name), "utf8");
const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text);

beforeAll(async () => {
  folder = scratchFolder();
  const responses = join(fixtures, "responses.json");
  const scenario = join(fixtures, "eight-ways.yaml");
  await inFolder(["play", scenario, ...own, "--responses", responses, "--out", "own.json"]);
  await inFolder(["play", "northline-short", "--persona", "uneven", "--seed", "7", "--out", "library.json"]);
});
afterAll(() => folder.remove());

describe("leadsim score", () => {
  it("shows the whole profile and writes it valid against its schema", async () => {
    const ran = await inFolder(["score", "library.json"]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    const { document, diagnostics } = parseJsonDocument("profile", read("profile.json"), {
      file: "profile.json",
    });
    expect(diagnostics).toEqual([]);
    for (const { title } of document!.competencies) {
      // Long titles are wrapped.
      expect(ran.out).toContain(title.split(" ")[0]);
    }
    for (const { id } of document!.behaviors) expect(ran.out).toContain(id);
    for (const words of [
      "Overall",
      "◆ target practice",
      "Look at first",
      "About the benchmark: Computed from simulated responses",
      "No person was measured",
      "Wrote profile.json.",
    ]) {
      expect(ran.out.replace(/\s+/g, " ").replace(/! /g, "")).toContain(words);
    }
    expect(ran.out).not.toContain("\u001b");
  });

  it("fits the screen, with and without color", async () => {
    const narrow = await inFolder(["score", "library.json"], { columns: 60 });
    expect(Math.max(...narrow.out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
    const wide = await inFolder(["score", "library.json"], { columns: 120, terminal: true });
    expect(wide.out).toContain("\u001b[1m");
    const plain = await inFolder(["score", "library.json"], {
      columns: 120,
      terminal: true,
      env: { NO_COLOR: "1" },
    });
    expect(plain.out).not.toContain("\u001b");
    const forced = await inFolder(["score", "library.json"], { env: { FORCE_COLOR: "1" } });
    expect(forced.out).toContain("\u001b[1m");
  });

  it("writes JSON and nothing else to a pipe when asked to", async () => {
    const ran = await inFolder(["score", "library.json", "--out", "-"]);
    const profile = JSON.parse(ran.out) as Profile;
    expect(profile.versions.benchmark?.id).toBe("northline-short-synthetic");
    expect(ran.out).toBe(read("profile.json"));
    const json = await inFolder(["score", "library.json", "--format", "json", "--out", "j.json"]);
    expect(json.out).toBe(ran.out);
    expect(json.err).toContain("Wrote j.json.");
  });

  it("scores without a benchmark, with one by id or file, and with percentiles", async () => {
    const none = JSON.parse(
      (await inFolder(["score", "library.json", "--benchmark", "none", "--out", "-"])).out,
    ) as Profile;
    expect(none.versions.benchmark).toBeNull();
    const byId = await inFolder([
      "score",
      "library.json",
      "--benchmark",
      "northline-short-synthetic",
      "--out",
      "-",
    ]);
    expect(byId.out).toBe(read("profile.json"));
    const made = await inFolder(["benchmark", "northline-short", "--people", "300", "--out", "small.json"]);
    expect(made).toMatchObject({ code: 0, err: "" });
    const byFile = await inFolder([
      "score",
      "library.json",
      "--benchmark",
      "small.json",
      "--percentiles",
      "--out",
      "-",
    ]);
    expect((JSON.parse(byFile.out) as Profile).versions.benchmark?.n).toBe(300);
    const wrong = await inFolder(["score", "library.json", "--benchmark", "nowhere"]);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain("There is no benchmark nowhere.");
  });

  it("takes the newest of several versions", async () => {
    const made = JSON.parse(read("small.json")) as Benchmark;
    mkdirSync(join(folder.path, "versions"));
    for (const version of ["1.2.0", "1.10.0", "1.9.0"]) {
      write(`versions/${version}.json`, JSON.stringify({ ...made, id: "ours", version }));
    }
    for (const named of [
      ["--benchmark", "ours"],
      ["--benchmark", "ours@1"],
    ]) {
      const ran = await inFolder([
        "score",
        "library.json",
        "--scenarios",
        "versions",
        ...named,
        "--out",
        "-",
      ]);
      expect((JSON.parse(ran.out) as Profile).versions.benchmark).toMatchObject({
        id: "ours",
        version: "1.10.0",
      });
    }
  });

  it("finds content of one's own where it is told to look", async () => {
    const lost = await inFolder(["score", "own.json", "--out", "own-profile.json"]);
    expect(lost.code).toBe(1);
    expect(lost.err).toContain("There is no scenario eight-ways@1.0.0.");
    expect(lost.err).toContain("--scenarios <folder>");
    const found = await inFolder(["score", "own.json", ...own, "--out", "own-profile.json"]);
    expect(found.code).toBe(0);
    expect(found.out).toContain("No benchmark knows these scenarios");
    expect(found.out).toContain("Time ran out at 1 decision");
  });

  it("puts several sessions of one person together", async () => {
    await inFolder(["play", "the-number", "--persona", "able", "--out", "second.json"]);
    await inFolder(["play", "first-ninety-days", "--persona", "able", "--out", "first.json"]);
    const ran = await inFolder(["score", "first.json", "second.json", "--out", "both.json"]);
    // Both were played by the persona `able` with seed 1: the same session id twice.
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining("able-1")]);
    await inFolder(["play", "the-number", "--persona", "able", "--seed", "2", "--out", "third.json"]);
    // Simulated people all begin at the same moment.
    expect(await inFolder(["score", "first.json", "third.json", "--out", "both.json"])).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^Warning: sessions able-1 and able-2 overlap in time\.[^\n]*\n$/),
    });
  });

  it("refuses what was tampered with, in words", async () => {
    const text = read("own.json");
    write("edited.json", text.replace('"picked": "ask"', '"picked": "advise"'));
    const edited = await inFolder(["score", "edited.json", ...own]);
    expect(edited).toMatchObject({ code: 1, out: "" });
    expect(edited.err).toMatch(/edited\.json: Event \d+ of this transcript is not as it was written/);
    expect(edited.err).not.toContain("at ");
    write("cut.json", text.slice(0, text.length / 2));
    expect((await inFolder(["score", "cut.json", ...own])).err).toContain(
      "cut.json is not a valid transcript.",
    );
    write(
      "story.yaml",
      readFileSync(join(fixtures, "eight-ways.yaml"), "utf8").replace("The afternoon begins.", "Rain."),
    );
    mkdirSync(join(folder.path, "changed"));
    writeFileSync(join(folder.path, "changed", "eight-ways.yaml"), read("story.yaml"));
    writeFileSync(
      join(folder.path, "changed", "model.yaml"),
      readFileSync(join(fixtures, "small-model.yaml")),
    );
    const changed = await inFolder(["score", "own.json", "--scenarios", "changed"]);
    expect(changed.code).toBe(1);
    expect(changed.err).toContain("tells another story than when this session was played");
  });

  it("knows one document from another", async () => {
    expect((await inFolder(["score", "profile.json"])).err).toContain(
      "profile.json is a profile, not a transcript.",
    );
    expect((await inFolder(["score", "nothing.json"])).err).toContain(
      "There is no transcript at nothing.json.",
    );
    expect((await inFolder(["score", "."])).err).toContain(". is a folder, not a transcript.");
    expect((await inFolder(["score", "library.json", "--out", "library.json"])).err).toContain(
      "not a leadsim profile",
    );
    expect((await inFolder(["score", "library.json", "--format", "xml"])).code).toBe(2);
  });
});

describe("leadsim report", () => {
  it("makes one page, replaces its own, and leaves others alone", async () => {
    const argv = ["report", "profile.json", "--out", "report.html", "--title", "Anna <b>"];
    expect(await inFolder(argv)).toMatchObject({ code: 0, err: "" });
    expect(read("report.html")).toMatch(/^<!doctype html>/);
    expect(read("report.html")).toContain("Anna &lt;b&gt;");
    expect(await inFolder(argv)).toMatchObject({ code: 0, err: "" });
    write("page.html", "<!doctype html><p>Mine</p>");
    expect((await inFolder(["report", "profile.json", "--out", "page.html"])).code).toBe(1);
    expect(read("page.html")).toContain("Mine");
    expect((await inFolder(["report", "profile.json", "--out", "-"])).out).toMatch(/^<!doctype html>/);
  });

  it("refuses what is not a profile", async () => {
    const transcript = await inFolder(["report", "library.json"]);
    expect(transcript.err).toContain("library.json is a transcript, not a profile.");
    expect(transcript.err).toContain("leadsim score");
    const profile = JSON.parse(read("profile.json")) as Record<string, unknown>;
    delete profile.overall;
    write("half.json", JSON.stringify(profile, null, 2));
    const half = await inFolder(["report", "half.json"]);
    expect(half).toMatchObject({ code: 1, out: "" });
    expect(half.err).toContain("half.json is not a valid profile.");
    expect(half.err).toContain("overall");
    write("broken.json", '{ "format": "leadsim/profile@1", ');
    expect((await inFolder(["report", "broken.json"])).err).toContain("broken.json:1:");
  });
});

describe("leadsim demo", () => {
  it("plays, scores and reports, a second time too, the same bytes", async () => {
    const ran = await inFolder(["demo"]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    const files = ["transcript.json", "profile.json", "report.html"].map((name) => join("leadsim-out", name));
    for (const file of files) {
      expect(existsSync(join(folder.path, file))).toBe(true);
      expect(ran.out).toContain(file);
    }
    const bytes = files.map(read);
    expect(await inFolder(["demo"])).toMatchObject({ code: 0, err: "" });
    expect(files.map(read)).toEqual(bytes);
    expect(ran.out).toContain("Try next");
  });
});
