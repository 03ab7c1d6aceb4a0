import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Transcript } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;
const inFolder = (...argv: string[]) => leadsim(argv, { cwd });
const read = (name: string) => JSON.parse(readFileSync(join(cwd, name), "utf8"));

beforeAll(async () => {
  await inFolder("play", "northline-short", "--persona", "able", "--seed", "A", "--out", "a.json");
  await inFolder("play", "first-ninety-days", "--persona", "able", "--seed", "B", "--out", "b.json");
});

/** As whoever holds a transcript may chain it anew. */
function chained(transcript: Transcript): Transcript {
  const canonical = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(",")}}`;
  };
  let head = "";
  const events = transcript.events.map((event, seq) => {
    const linked = { ...event, seq, prev: head };
    head = createHash("sha256").update(canonical(linked)).digest("hex");
    return linked;
  });
  return { ...transcript, events, head } as Transcript;
}

describe("what a session says of its form", () => {
  type Begun = {
    form: { id: string; purpose: string };
    locale: string;
    model: string;
    scenarios: { practice: boolean }[];
  };
  const forgeries: readonly (readonly [string, string, (begun: Begun) => void])[] = [
    [
      "purpose",
      "a.json",
      (begun) => {
        begun.form.purpose = "selection";
      },
    ],
    [
      "practice",
      "a.json",
      (begun) => {
        begun.scenarios[0]!.practice = true;
      },
    ],
    [
      "locale",
      "a.json",
      (begun) => {
        begun.locale = "fr";
      },
    ],
    [
      "form",
      "a.json",
      (begun) => {
        begun.form.id = "my-form";
      },
    ],
    [
      "purpose of a scenario alone",
      "b.json",
      (begun) => {
        begun.form.purpose = "selection";
      },
    ],
    [
      "locale of a scenario alone",
      "b.json",
      (begun) => {
        begun.locale = "de";
      },
    ],
    [
      "form of a scenario alone",
      "b.json",
      (begun) => {
        begun.form.id = "other";
      },
    ],
  ];

  it("is chained as the engine does", () => {
    const own = read("a.json") as Transcript;
    expect(chained(own)).toEqual(own);
  });

  it.each(forgeries)("is held against it when it is scored: %s", async (_, file, forge) => {
    const transcript = read(file) as Transcript;
    forge(transcript.events[0] as unknown as Begun);
    writeFileSync(join(cwd, "forged.json"), JSON.stringify(chained(transcript)));
    const ran = await inFolder("score", "forged.json", "--out", "p.json");
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/says otherwise of|There is no form/);
    expect(existsSync(join(cwd, "p.json"))).toBe(false);
  });
});

describe("a profile that is there", () => {
  it("is replaced by more of the same person, and by another's only with --force", async () => {
    expect(await inFolder("score", "a.json")).toMatchObject({ code: 0 });
    expect(await inFolder("score", "a.json", "--benchmark", "none")).toMatchObject({ code: 0 });
    const other = await inFolder("score", "b.json");
    expect(other.code).toBe(1);
    expect(other.err).toContain("profile.json is the profile of session able-A");
    expect(read("profile.json").versions.sessions[0].session).toBe("able-A");
    expect(await inFolder("score", "b.json", "--force")).toMatchObject({ code: 0 });
  });
});

describe("a transcript on standard output", () => {
  it("is written for simulated people, and no file is named -", async () => {
    const ran = await inFolder("play", "first-ninety-days", "--persona", "able", "--seed", "B", "--out", "-");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(ran.out)).toEqual(read("b.json"));
    const typed = await inFolder("play", "first-ninety-days", "--out", "-");
    expect(typed.code).toBe(1);
    expect(typed.err).toContain("every answer is kept in a file");
    for (const argv of [
      ["interview", "profile.json", "--out", "-"],
      ["play", "the-number", "--out", "-"],
    ]) {
      await leadsim(argv, { cwd });
    }
    expect(existsSync(join(cwd, "-"))).toBe(false);
  });
});

describe("leadsim verify", () => {
  it("says whether a profile is what its transcripts give", async () => {
    await inFolder("score", "a.json", "b.json", "--out", "both.json", "--compare", "--percentiles");
    const same = await inFolder("verify", "both.json", "a.json", "b.json");
    expect(same).toMatchObject({ code: 0, err: "" });
    const profile = read("both.json");
    profile.evidence[0].level = 1.25;
    writeFileSync(join(cwd, "edited.json"), JSON.stringify(profile));
    const edited = await inFolder("verify", "edited.json", "a.json", "b.json");
    expect(edited.code).toBe(1);
    expect(edited.out).toContain("evidence.0.level: 1.25 in the profile");
    expect((await inFolder("verify", "both.json", "a.json")).code).toBe(1);
  });
});

describe("sessions of different people", () => {
  it("make no profile where they name them, and are pointed out where their times overlap", async () => {
    const play = (what: string, person: string, out: string) =>
      inFolder("play", what, "--persona", "able", "--seed", person, "--person", person, "--out", out);
    await play("northline-short", "anna", "anna.json");
    await play("first-ninety-days", "ben", "ben.json");
    await play("first-ninety-days", "anna", "anna-2.json");
    expect(read("anna.json").events[0].person).toBe("anna");
    const mixed = await inFolder("score", "anna.json", "ben.json", "--out", "mixed.json");
    expect(mixed.code).toBe(1);
    expect(mixed.err).toContain('was sat by "anna", session "able-ben" by "ben"');
    const own = await inFolder("score", "anna.json", "b.json", "--out", "own.json");
    expect(own.code).toBe(0);
    expect(own.err).toMatch(/sessions able-\w+ and able-\w+ overlap in time/);
  });
});
