import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Profile } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";
import { wordsOnPage } from "./words-on-page.test-support.js";

const personas = ["able", "typical", "struggling", "uneven"] as const;
const languages = ["en", "de"] as const;

let folder: ReturnType<typeof scratchFolder>;
beforeAll(async () => {
  folder = scratchFolder();
  for (const persona of personas)
    await leadsim(["demo", "--persona", persona, "--out-dir", persona], { cwd: folder.path });
});
afterAll(() => folder.remove());

async function printed(file: string, audience: string, language: string): Promise<string> {
  const asked = ["report", file, "--for", audience, "--lang", language, "--out", "-"];
  const { code, out, err } = await leadsim(asked, { cwd: folder.path });
  expect([code, err]).toEqual([0, ""]);
  return out;
}

const page = (persona: string, audience: string, language: string): Promise<string> =>
  printed(join(persona, "profile.json"), audience, language);

const profileOf = (persona: string): Profile =>
  JSON.parse(readFileSync(join(folder.path, persona, "profile.json"), "utf8")) as Profile;

describe.each(personas)("the pages of a persona that is %s", (persona) => {
  it.each(languages)(
    "hold for the candidate, in %s, two priorities in at most 1,500 words and no key",
    async (language) => {
      const markup = await page(persona, "candidate", language);
      expect(markup).toContain(`<html lang="${language}">`);
      expect(markup.match(/class="priority"/g)).toHaveLength(2);
      expect(wordsOnPage(markup)).toBeLessThanOrEqual(1500);
      const { evidence } = profileOf(persona);
      const escaped = (text: string): string =>
        text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
      for (const why of evidence.flatMap(({ rationale }) => rationale))
        expect(markup).not.toContain(escaped(why));
    },
  );

  it.each(languages)("hold for the assessor, in %s, everything in less than 300 kB", async (language) => {
    const markup = await page(persona, "assessor", language);
    expect(Buffer.byteLength(markup)).toBeLessThan(300_000);
    expect(markup.match(/class="competency"/g)).toHaveLength(19);
    expect(markup.match(/class="evidence"/g)).toHaveLength(profileOf(persona).evidence.length);
  });
});

describe.each(personas)("the pages of the longest form, of a persona that is %s", (persona) => {
  const files = { transcript: `${persona}-a.transcript.json`, profile: `${persona}-a.profile.json` };
  beforeAll(async () => {
    const cwd = folder.path;
    await leadsim(["play", "northline-a", "--persona", persona, "--out", files.transcript], { cwd });
    await leadsim(["score", files.transcript, "--out", files.profile], { cwd });
  });

  it.each(languages)("weigh less than 300 kB each, in %s, with everything in them", async (language) => {
    const assessor = await printed(files.profile, "assessor", language);
    const { evidence } = JSON.parse(readFileSync(join(folder.path, files.profile), "utf8")) as Profile;
    expect(evidence.length).toBeGreaterThan(80);
    expect(assessor.match(/class="evidence"/g)).toHaveLength(evidence.length);
    const debrief = await printed(files.transcript, "debrief", language);
    const candidate = await printed(files.profile, "candidate", language);
    for (const markup of [assessor, debrief, candidate])
      expect(Buffer.byteLength(markup)).toBeLessThan(300_000);
  });
});

it("makes a page of a team of five, and refuses one of four", async () => {
  const profiles = personas.map((persona) => join(persona, "profile.json"));
  const four = await leadsim(["report", ...profiles, "--for", "team"], { cwd: folder.path });
  expect(four.code).toBe(1);
  expect(four.err).toContain("at least 5 people");
  await leadsim(["demo", "--seed", "9", "--out-dir", "fifth"], { cwd: folder.path });
  const asked = [
    "report",
    ...profiles,
    join("fifth", "profile.json"),
    "--for",
    "team",
    "--lang",
    "de",
    "--out",
    "-",
  ];
  const five = await leadsim(asked, { cwd: folder.path });
  expect([five.code, five.err]).toEqual([0, ""]);
  for (const name of [...personas, "fifth"]) expect(five.out).toContain(`>${name}</th>`);
  expect(five.out.match(/class="heat-(above|at|below|cannot-tell)"/g)!.length).toBeGreaterThan(10);
  const two = await leadsim(["report", ...profiles.slice(0, 2)], { cwd: folder.path });
  expect(two.err).toContain("--for team");
});

it("refuses a reader and a language that it does not know", async () => {
  for (const option of [
    ["--for", "nobody"],
    ["--lang", "fr"],
  ]) {
    const { code, err } = await leadsim(["report", "profile.json", ...option], { cwd: folder.path });
    expect(code).toBe(2);
    expect(err).toContain("Allowed choices");
  }
});
