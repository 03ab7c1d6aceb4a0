import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
let folder: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  folder = scratchFolder();
});
afterAll(() => folder.remove());
const inFolder = (...argv: string[]) => leadsim(argv, { cwd: folder.path });

describe("leadsim", () => {
  it("explains itself, command by command, with examples", async () => {
    const bare = await inFolder();
    expect(bare).toMatchObject({ code: 0, err: "" });
    expect(bare.out).toContain("Begin here:");
    const [, listed = ""] = /Write scenarios:\n([\s\S]*)\nHelp:/.exec(bare.out) ?? [];
    const commands = Array.from(listed.matchAll(/^ {2}([a-z]\S*) \[options\]/gm), ([, name]) => name!);
    expect(commands).toEqual(expect.arrayContaining(["check", "simulate", "demo", "norm"]));
    for (const command of commands) {
      const help = await inFolder(command, "--help");
      expect([command, help.code, help.err]).toEqual([command, 0, ""]);
      expect(help.out).toMatch(/^Examples[:,]/m);
      expect(help.out).toContain(`leadsim ${command}`);
    }
    expect((await inFolder("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("helps with what it doesn't understand, exit code 2", async () => {
    const mistyped = await inFolder("scroe", "x.json");
    expect(mistyped).toMatchObject({ code: 2, out: "" });
    expect(mistyped.err).toContain("Did you mean score?");
    expect((await inFolder("play", "the-number", "--persna", "able")).err).toContain("--persona");
    expect((await inFolder("play", "the-number", "--persona", "great")).code).toBe(2);
    expect((await inFolder("play", "the-number", "--time", "3")).err).toContain("1, 1.25, 1.5, 2 or untimed");
    expect((await inFolder("play", "x", "--persona", "able", "--responses", "r.json")).code).toBe(2);
    expect((await inFolder("benchmark", "northline-short", "--people", "1")).code).toBe(2);
    expect((await inFolder("score")).code).toBe(2);
  });
});

describe("leadsim check", () => {
  it("passes what is right", async () => {
    const ran = await inFolder("check", fixtures);
    expect(ran.out).toContain("no mistakes found");
    expect(ran).toMatchObject({ code: 0, err: "" });
  });

  it("prints every mistake at its place and fails", async () => {
    mkdirSync(join(folder.path, "drafts", "deep"), { recursive: true });
    writeFileSync(join(folder.path, "drafts", "broken.yaml"), "format: leadsim/scenario@1\nid: Broken\n");
    writeFileSync(join(folder.path, "drafts", "deep", "other.yaml"), "services:\n  web: {}\n");
    writeFileSync(join(folder.path, "drafts", "package.json"), "{}\n");
    const ran = await inFolder("check", "drafts");
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/^drafts\/broken\.yaml:\d+:\d+ error /m);
    expect(ran.out).toContain(
      "left alone, no leadsim format line: drafts/deep/other.yaml, drafts/package.json",
    );
    expect(ran.out).toMatch(/1 file checked: \d+ errors?/);
    const json = await inFolder("check", "drafts", "--format", "json");
    expect(json.code).toBe(1);
    const result = JSON.parse(json.out) as { counts: { errors: number }; diagnostics: unknown[] };
    expect(result.counts.errors).toBeGreaterThan(0);
    expect(result.diagnostics.length).toBeGreaterThanOrEqual(result.counts.errors);
  });

  it("says what it can't find or tell", async () => {
    expect(await inFolder("check", "nowhere")).toMatchObject({ code: 1, out: "" });
    expect((await inFolder("check", "nowhere")).err).toContain("There is no file or folder at nowhere.");
    writeFileSync(join(folder.path, "notes.json"), "{}\n");
    expect((await inFolder("check", "notes.json")).err).toContain("is not a leadsim document");
    mkdirSync(join(folder.path, "empty"));
    expect((await inFolder("check", "empty")).out).toContain("No leadsim documents were found there.");
    expect((await inFolder("check", "empty", "--max-warnings", "many")).code).toBe(2);
  });

  it("counts warnings against a limit, such as public content in a selection form", async () => {
    const form = `format: leadsim/form@1
id: hiring
version: 1.0.0
title: Hiring
locale: en
model: sales-leader-core@1
purpose: selection
instructions: Play it.
scenarios: [{ scenario: the-number@1 }]
`;
    writeFileSync(join(folder.path, "hiring.yaml"), form);
    const allowed = await inFolder("check", "hiring.yaml");
    expect(allowed.code).toBe(0);
    expect(allowed.out).toContain("1 file checked: 1 warning");
    const strict = await inFolder("check", "hiring.yaml", "--max-warnings", "0");
    expect(strict.code).toBe(1);
    expect(strict.out).toContain("1 warning is more than the 0 allowed.");
  });

  it("counts a warning that is accepted with a reason, and fails no build over it", async () => {
    const form = readFileSync(join(folder.path, "hiring.yaml"), "utf8");
    const [, code = ""] = / warning ([a-z-]+) /.exec((await inFolder("check", "hiring.yaml")).out) ?? [];
    const accept = `accept:\n  - { code: ${code}, why: Sat only by people who write scenarios. }\n`;
    writeFileSync(join(folder.path, "accepted.yaml"), `${form.trimEnd()}\n${accept}`);
    const ran = await inFolder("check", "accepted.yaml", "--max-warnings", "0");
    expect([ran.code, ran.out]).toEqual([
      0,
      expect.stringContaining("1 file checked: no mistakes found, 1 accepted with a reason"),
    ]);
    const json = JSON.parse((await inFolder("check", "accepted.yaml", "--format", "json")).out);
    expect(json.accepted).toEqual([
      expect.objectContaining({ code, why: "Sat only by people who write scenarios." }),
    ]);
    expect(json.counts).toMatchObject({ warnings: 0, accepted: 1 });
    writeFileSync(join(folder.path, "accepted.yaml"), `${form.trimEnd()}\naccept: [{ code: weak-key }]\n`);
    expect((await inFolder("check", "accepted.yaml")).out).toContain("`why`");
    writeFileSync(
      join(folder.path, "accepted.yaml"),
      `${form.trimEnd()}\n${accept.replace(code, "weak-key")}`,
    );
    const unused = (await inFolder("check", "accepted.yaml")).out;
    expect(unused).toContain("accepts weak-key, and no such warning is there");
    expect(unused).toContain(code);
  });

  it("finds a model that is nowhere among the paths, at its place", async () => {
    mkdirSync(join(folder.path, "alone"), { recursive: true });
    const scenario = readFileSync(join(fixtures, "eight-ways.yaml"), "utf8");
    writeFileSync(join(folder.path, "alone/eight-ways.yaml"), scenario);
    const alone = await inFolder("check", "alone/eight-ways.yaml");
    expect(alone.code).toBe(1);
    expect(alone.out).toMatch(
      /eight-ways\.yaml:\d+:8 error unknown-model {2}There is no model `small-model@1`\./,
    );
    expect(alone.out).toMatch(/1 file checked: 1 error/);
    // Beside it, as play and simulate find it.
    expect((await inFolder("check", join(fixtures, "eight-ways.yaml"))).code).toBe(0);
  });

  it("finds the scenario that lies beside a form, as simulate does, and checks the form alone", async () => {
    mkdirSync(join(folder.path, "beside"), { recursive: true });
    const put = (name: string, text: string) => writeFileSync(join(folder.path, "beside", name), text);
    put("eight.yaml", readFileSync(join(fixtures, "eight-ways.yaml"), "utf8"));
    put("model.yaml", readFileSync(join(fixtures, "small-model.yaml"), "utf8"));
    const form = (id: string) =>
      `format: leadsim/form@1\nid: my-form\nversion: 1.0.0\ntitle: Mine\nlocale: en\nmodel: small-model@1\npurpose: development\ninstructions: Take your time.\nscenarios:\n  - { scenario: ${id}@1 }\n`;
    put("my-form.yaml", form("eight-ways"));
    const ran = await inFolder("check", "beside/my-form.yaml", "--coverage");
    expect([ran.out, ran.code]).toEqual([expect.stringMatching(/1 file checked: no mistakes found/), 0]);
    put("my-form.yaml", form("nine-ways"));
    expect((await inFolder("check", "beside/my-form.yaml")).out).toContain("unknown-scenario");
  });

  it("says a scenario's mistakes once, also where a form holds it", async () => {
    const scenario = readFileSync(join(fixtures, "eight-ways.yaml"), "utf8");
    const id = /^id: (.*)$/m.exec(scenario)![1]!;
    mkdirSync(join(folder.path, "together"));
    writeFileSync(
      join(folder.path, "together", "one.yaml"),
      scenario.replace(/^minutes: .*/m, "minutes: soon"),
    );
    writeFileSync(
      join(folder.path, "together", "form.yaml"),
      `format: leadsim/form@1\nid: f\nversion: 1.0.0\ntitle: F\nlocale: en\nmodel: small-model@1\npurpose: development\ninstructions: Play it.\nscenarios: [{ scenario: ${id}@1 }]\n`,
    );
    const ran = await inFolder("check", "together", fixtures);
    expect(ran.out.match(/ error [\w-]+/g)).toEqual([" error wrong-type"]);
  });

  it("notes two files of one id and version", async () => {
    mkdirSync(join(folder.path, "twice"));
    const scenario = readFileSync(join(fixtures, "eight-ways.yaml"), "utf8");
    for (const name of ["a.yaml", "b.yaml"]) writeFileSync(join(folder.path, "twice", name), scenario);
    const ran = await inFolder("check", "twice", fixtures);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(
      `note: ${join("twice", "b.yaml")} and ${join("twice", "a.yaml")} are both scenario`,
    );
  });

  it("prints nothing that could steer a terminal", async () => {
    const text = 'format: leadsim/scenario@1\nid: x\n"\\e[2Jkey": 1\nmodel: "a\\e]0;owned\\a"\n';
    writeFileSync(join(folder.path, "\u001b[31mhostile.yaml"), text);
    const ran = await inFolder("check", "\u001b[31mhostile.yaml");
    expect(ran.code).toBe(1);
    expect(ran.out + ran.err).not.toContain("\u001b");
    const played = await inFolder("play", "\u001b[31mhostile.yaml");
    expect(played.out + played.err).not.toContain("\u001b");
  });

  it("refuses to play what has mistakes, and shows them", async () => {
    const ran = await inFolder("play", "drafts/broken.yaml");
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("has mistakes that must be mended before it can be played");
    expect(ran.err).toContain("drafts/broken.yaml:");
  });
});
