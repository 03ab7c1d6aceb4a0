import { referenceTo } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { beforeAll, describe, expect, test } from "vitest";
import { enter, play, type TestHost, testHost } from "../host.test-support.js";

let host: TestHost;
let author: string;
let assessor: string;
beforeAll(async () => {
  host = await testHost();
  author = await host.key(["author"]);
  assessor = await host.key(["assessor"]);
});

const yaml = { "content-type": "application/yaml" };
const put = (kind: string, id: string, version: string, body: string) =>
  host.ask("PUT", `/v1/${kind}/${id}/versions/${version}`, { key: author, body, headers: yaml });
const source = readLibrary().scenarios.find(({ document }) => document?.id === "the-number")!.source;
const named = (id: string, version: string, text = source) =>
  text.replace(/^id: .+$/m, `id: ${id}`).replace(/^version: .+$/m, `version: ${version}`);

describe("a version of a document", () => {
  test("is taken once: the same text again is done, another is refused, and nothing of it changed", async () => {
    const text = named("our-number", "1.0.0");
    expect((await put("scenarios", "our-number", "1.0.0", text)).status).toBe(201);
    expect((await put("scenarios", "our-number", "1.0.0", text)).json.created).toBe(false);
    const other = await put("scenarios", "our-number", "1.0.0", text.replace("minutes: ", "minutes:  "));
    expect([other.status, other.json.code]).toEqual([409, "version-exists"]);
    const read = await host.ask("GET", "/v1/scenarios/our-number/versions/1.0.0/source", { key: author });
    expect(read.text).toBe(text);
  });

  test("with mistakes is refused with its diagnostics, all of them", async () => {
    const broken = named("broken", "1.0.0").replace(/choose:/, "chose:");
    const refused = await put("scenarios", "broken", "1.0.0", broken);
    expect([refused.status, refused.json.code]).toEqual([422, "broken-content"]);
    expect(refused.json.diagnostics[0]).toMatchObject({
      severity: "error",
      start: { line: expect.any(Number) },
    });
    expect((await host.ask("GET", "/v1/scenarios/broken/versions/1.0.0", { key: author })).status).toBe(404);
  });

  test("must be what its address says, and no name of the library's", async () => {
    const wrong = await put("scenarios", "elsewhere", "1.0.0", named("our-number", "1.0.0"));
    expect([wrong.status, wrong.json.code]).toEqual([422, "not-possible"]);
    const taken = await put("scenarios", "the-number", "9.0.0", named("the-number", "9.0.0"));
    expect([taken.status, taken.json.code]).toEqual([422, "not-possible"]);
    const shared = await put("forms", "the-number", "1.0.0", form("the-number", "the-number@1.0.0"));
    expect(shared.json.code).toBe("not-possible");
  });

  test("that asks too much is refused, with so many mistakes at most", async () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*a, *a]`).join("\n")}`;
    const bombed = await put("scenarios", "bomb", "1.0.0", bomb);
    expect(bombed.status).toBe(422);
    expect(bombed.json.diagnostics.length).toBeLessThanOrEqual(201);
    expect((await put("scenarios", "deep", "1.0.0", "[".repeat(50_000))).status).toBe(422);
    expect((await put("scenarios", "large", "1.0.0", "x".repeat(3_000_000))).status).toBe(413);
    expect((await put("themes", "t", "1.0.0", "{")).status).toBe(422);
  });
});

const form = (id: string, scenario: string) => `format: leadsim/form@1
id: ${id}
version: 1.0.0
title: Ours
locale: en
model: sales-leader-core@1
purpose: development
instructions: [Play it.]
scenarios:
  - scenario: ${scenario}
`;

describe("the benchmark of a session", () => {
  const library = readLibrary().benchmarks[0]!;
  const ours = { ...(JSON.parse(library.source) as object), id: "ours", model: "other-model@1.0.0" };

  test("fits as in the library: one of another model is none, and practice need not be known to it", async () => {
    await put("benchmarks", "ours", "1.0.0", JSON.stringify(ours));
    await put("scenarios", "warm-up", "1.0.0", named("warm-up", "1.0.0"));
    const text = `${form("with-practice", "warm-up@1.0.0")}    practice: true
  - scenario: first-ninety-days@1
benchmark: ours@1
`;
    expect((await put("forms", "with-practice", "1.0.0", text)).status).toBe(201);
    const seat = await enter(host, { form: "with-practice" });
    await play(host, seat);
    await host.work();
    const { json } = await host.ask("GET", `/v1/results/${seat.session}`, { key: assessor });
    expect(json.result.versions.benchmark).toBe(referenceTo(library.document!));
    const body = { benchmark: "nowhere@1" };
    const refused = await host.ask("POST", `/v1/results/${seat.session}/rescore`, { key: assessor, body });
    expect([refused.status, refused.json.code]).toEqual([404, "not-found"]);
  });
});

describe("what a session is played with", () => {
  test("stays what it was when a newer version comes, and a newer key scores it again and says so", async () => {
    await put("scenarios", "kept", "1.0.0", named("kept", "1.0.0"));
    await put("forms", "kept-form", "1.0.0", form("kept-form", "kept@1.0.0"));
    const seat = await enter(host, { form: "kept-form" });
    await play(host, seat, 4);
    const rekeyed = named("kept", "1.0.1").replace(/^( {10,}[a-z-]+: \{.*?): 5\b/m, "$1: 4");
    expect((await put("scenarios", "kept", "1.0.1", rekeyed)).status).toBe(201);
    const retold = named("kept", "2.0.0").replace(/^summary: /m, "summary: Another story. ");
    await put("scenarios", "kept", "2.0.0", retold);
    await play(host, seat);
    await host.work();
    const first = await host.ask("GET", `/v1/results/${seat.session}`, { key: assessor });
    expect(first.json.result.versions.scenarios).toMatchObject([{ id: "kept", version: "1.0.0" }]);
    const body = { scenarios: { kept: "1.0.1" } };
    const again = await host.ask("POST", `/v1/results/${seat.session}/rescore`, { key: assessor, body });
    expect(again.json).toEqual({ revision: 2, created: true });
    const second = await host.ask("GET", `/v1/results/${seat.session}`, { key: assessor });
    expect(JSON.stringify(second.json.result.profile.notices)).toContain("rekeyed");
    const other = { scenarios: { kept: "2.0.0" } };
    const refused = await host.ask("POST", `/v1/results/${seat.session}/rescore`, {
      key: assessor,
      body: other,
    });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(
      (await host.ask("GET", `/v1/results/${seat.session}`, { key: assessor })).json.result.revision,
    ).toBe(2);
  });
});
