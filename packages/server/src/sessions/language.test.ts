import { readLibrary } from "@leadsim/scenarios/node";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../database/database.test-support.js";
import { enter, play, type TestHost, testHost } from "../host.test-support.js";

// Which language a session is in: the person's, where all of what they sit is there in it.

let host: TestHost;
let author: string;
let assessor: string;
beforeAll(async () => {
  host = await testHost();
  author = await host.key(["author"]);
  assessor = await host.key(["assessor"]);
});

const german = { person: { locale: "de-AT" } };
const seen = async (at: TestHost, { session, token }: { session: string; token: string }) =>
  (await at.ask("GET", `/v1/sessions/${session}/view`, { key: token })).json;

describe("a person whose language is German", () => {
  test("sits a scenario that is there in German, in German, wherever the host takes it up", async () => {
    const seat = await enter(host, { form: "first-ninety-days", ...german });
    const first = await seen(host, seat);
    expect(first.locale).toBe("de");
    expect(JSON.stringify(first)).toContain("Die ersten neunzig Tage");
    await play(host, seat, 6);
    const elsewhere = await testHost({ database: await testDatabase() });
    const again = await seen(elsewhere, seat);
    expect(again).toEqual(await seen(host, seat));
    expect(JSON.stringify(again)).not.toContain("Day 9");
  });

  test("is scored by the key that everyone is scored by, and read in the reader's language", async () => {
    const seat = await enter(host, { form: "first-ninety-days", ...german });
    await play(host, seat);
    await host.work();
    const { json } = await host.ask("GET", `/v1/results/${seat.session}`, { key: assessor });
    const { profile } = json.result;
    expect(profile.versions.sessions[0].locale).toBe("de");
    expect(profile.versions.sessions[0].scenarios[0].rekeyed).toBe(false);
    expect(profile.versions.benchmark).toBeNull();
    const page = async (what: string, lang: string) =>
      (await host.ask("GET", `/v1/results/${seat.session}/${what}.html?lang=${lang}`, { key: assessor }))
        .text;
    for (const what of ["report", "interview"]) {
      const english = await page(what, "en");
      const deutsch = await page(what, "de");
      expect(english).not.toContain("Delegieren, ohne zu retten");
      expect(deutsch).toContain(what === "report" ? "Delegieren, ohne zu retten" : "Was ist passiert?");
    }
    expect(await page("debrief", "de")).toContain("Ines kommt zehn Minuten zu früh und macht die Tür zu.");
  });

  test("sits a form in the language it is written in, where one of its scenarios is in no other", async () => {
    const seat = await enter(host, { form: "northline-short", ...german });
    expect((await seen(host, seat)).locale).toBe("en");
  });
});

test("a person of whom no language is known meets what is written", async () => {
  const seat = await enter(host, { form: "first-ninety-days" });
  expect((await seen(host, seat)).locale).toBe("en");
});

describe("a translation of one's own", () => {
  const yaml = { "content-type": "application/yaml" };
  const put = (kind: string, id: string, version: string, body: string) =>
    host.ask("PUT", `/v1/${kind}/${id}/versions/${version}`, { key: author, body, headers: yaml });
  const library = readLibrary();
  const source = library.scenarios.find(({ document }) => document?.id === "first-ninety-days")!.source;
  const translation = library.translations.find(
    ({ document }) => document?.of === "first-ninety-days",
  )!.source;
  const ours = translation
    .replace("id: first-ninety-days-de", "id: ours-de")
    .replace("of: first-ninety-days", "of: ours");

  test("is put like any document, in versions, and a session stays with the text it began with", async () => {
    await put("scenarios", "ours", "1.0.0", source.replace("id: first-ninety-days", "id: ours"));
    expect((await put("translations", "ours-de", "1.0.0", ours)).status).toBe(201);
    const early = await enter(host, { form: "ours", ...german });
    await play(host, early, 3);
    const better = ours.replace("version: 1.0.0", "version: 1.1.0").replace("neunzig Tage", "90 Tage");
    expect((await put("translations", "ours-de", "1.1.0", better)).status).toBe(201);
    const late = await enter(host, { form: "ours", ...german });
    expect(JSON.stringify(await seen(host, late))).toContain("Die ersten 90 Tage");
    await play(host, early);
    await host.work();
    const { json } = await host.ask("GET", `/v1/results/${early.session}`, { key: assessor });
    expect(json.result.profile.versions.sessions[0].scenarios[0].title).toBe("Die ersten neunzig Tage");
  });

  test("that lost a name of the story is refused; one that is not whole is taken, and not used", async () => {
    const lost = await put(
      "translations",
      "lost-de",
      "1.0.0",
      ours.replace("{coverage}", "gut").replace("ours-de", "lost-de"),
    );
    expect([lost.status, lost.json.code]).toEqual([422, "broken-content"]);
    const partly = ours
      .replace("id: ours-de", "id: ours-fr")
      .replace("locale: de", "locale: fr")
      .replace(/\n {4}text: Die ersten.*/, "");
    const taken = await put("translations", "ours-fr", "1.0.0", partly);
    expect([taken.status, taken.json.diagnostics.map(({ code }: { code: string }) => code)]).toEqual([
      201,
      ["translation-missing"],
    ]);
    const seat = await enter(host, { form: "ours", person: { locale: "fr" } });
    expect((await seen(host, seat)).locale).toBe("en");
  });
});
