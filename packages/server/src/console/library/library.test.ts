import { coverageOf } from "@leadsim/authoring/check";
import { readLibrary } from "@leadsim/scenarios/node";
import { beforeAll, describe, expect, test } from "vitest";
import { type TestHost, testHost } from "../../host.test-support.js";
import { type ConsoleUser, signInAs, textOf } from "../console.test-support.js";

let host: TestHost;
let author: ConsoleUser;
let coordinator: ConsoleUser;
const [first] = readLibrary().scenarios;
const own = first!.source.replace(/^id: .+$/m, "id: our-own").replace(/^version: .+$/m, "version: 1.0.0");

beforeAll(async () => {
  host = await testHost();
  author = await signInAs(host, ["author"]);
  coordinator = await signInAs(host, ["coordinator"]);
}, 60_000);

const upload = (source: string, kind = "scenario", what = "store") =>
  author.send("/console/library/upload", { kind, source, do: what });

describe("the library", () => {
  test("lists content by kind and version, and draws a scenario's scenes", async () => {
    expect(textOf(await coordinator.get("/console/library"))).toMatch(/Scenarios.*first-ninety-days.*Forms/);
    const { id, version } = first!.document!;
    const page = await coordinator.get(`/console/library/scenario/${id}/${version}`);
    for (const { id: scene } of first!.document!.scenes) expect(page.text).toContain(`>${scene}</text>`);
    expect(textOf(page)).toMatch(/Coverage.*behaviors of the model are not measured/);
    for (const [, why] of JSON.stringify(first!.document).matchAll(/"why":"((?:[^"\\]|\\.)+)"/g)) {
      expect(page.text).not.toContain(why);
    }
    const form = await coordinator.get("/console/library");
    const [, address] = /href="(\/console\/library\/form\/[^"]+)"/.exec(form.text)!;
    expect(textOf(await coordinator.get(address!))).toMatch(/Purpose.*Scenarios.*Coverage/);
  });

  test("knows a translation by its title, and says of what has a key alone that it holds one", async () => {
    const { scenarios, benchmarks, translations } = readLibrary();
    const list = textOf(await coordinator.get("/console/library"));
    expect(translations.length).toBeGreaterThan(0);
    for (const { document } of translations) expect(list).toContain(document!.texts.title!.text);
    for (const [kind, holds, files] of [
      ["scenario", true, scenarios],
      ["benchmark", false, benchmarks],
      ["translation", false, translations],
    ] as const) {
      const { id, version } = files[0]!.document!;
      const page = textOf(await author.get(`/console/library/${kind}/${id}/${version}`));
      expect(page).toContain("Source");
      expect([kind, page.includes("holds the scoring key")]).toEqual([kind, holds]);
    }
  });

  test("counts what decisions let a person show as the checker does", async () => {
    const { scenarios, forms, models } = readLibrary();
    const form = forms[0]!.document!;
    const held = form.scenarios.map(({ id }) => scenarios.find(({ document }) => document!.id === id)!.document!);
    for (const [address, documents] of [
      [`form/${form.id}/${form.version}`, held],
      [`scenario/${held[0]!.id}/${held[0]!.version}`, [held[0]!]],
    ] as const) {
      const page = textOf(await coordinator.get(`/console/library/${address}`));
      const { behaviors } = coverageOf(address, documents, models[0]!.document!);
      const measured = behaviors.filter(({ decisions }) => decisions.length > 0);
      expect(measured.length).toBeGreaterThan(5);
      for (const { behavior, decisions, scenarios: count } of measured) {
        expect(page).toContain(` ${behavior} ${decisions.length} ${count} `);
      }
      expect(page).toContain(`${behaviors.length - measured.length} behaviors of the model are not measured`);
    }
  });

  test("takes a scenario in, once for good", async () => {
    const stored = await upload(own);
    expect(textOf(stored)).toContain("our-own 1.0.0 is stored");
    expect(textOf(await upload(own))).toContain("was there already");
    const other = await upload(own.replace(/^title: .+$/m, "title: Another"));
    expect(other.status).toBe(422);
    expect(other.text).toMatch(/id="source-mistake">This version is there already/);
    expect(other.text).toContain("title: Another");
    const theirs = await upload(first!.source);
    expect(theirs.text).toMatch(/id="source-mistake">Another document has this id/);
    expect(textOf(await author.get("/console/library/scenario/our-own/1.0.0"))).toContain("your own");
    expect(textOf(await coordinator.get("/console/orders/invite"))).toContain("(1.0.0)");
  });

  test("tells mistakes at their place in the text, and stores nothing", async () => {
    const broken = own.replace(/^version: .+$/m, "version: 2.0.0").replace(/^minutes: .+$/m, "minuten: 20");
    const line = broken.split("\n").findIndex((text) => text.startsWith("minuten")) + 1;
    const page = await upload(broken);
    expect(page.status).toBe(422);
    expect(textOf(page)).toMatch(/errors?; nothing was stored/);
    expect(page.text).toContain(`scenario.yaml:${line}:1`);
    expect(page.text).toContain("minuten: 20");
    expect(page.text).toContain("^^^^^^^");
    expect((await author.get("/console/library/scenario/our-own/2.0.0")).status).toBe(404);
  });

  test("only checks where it is only asked to", async () => {
    const page = await upload(own.replace(/^version: .+$/m, "version: 3.0.0"), "scenario", "check");
    expect(page.status).toBe(200);
    expect((await author.get("/console/library/scenario/our-own/3.0.0")).status).toBe(404);
  });

  test.each(["", "\u2028", "a: &a [*a, *a]", "{", "<script>alert(1)</script>", "__proto__: 1"])("%j is refused in words", async (source) => {
    const page = await upload(source);
    expect(page.status).toBe(422);
    expect(page.text).not.toContain("<script>alert");
  });

  test("a preview holds the key, so it is the author's alone", async () => {
    const { id, version } = first!.document!;
    const path = `/console/library/scenario/${id}/${version}/preview`;
    const page = await author.get(path);
    expect(page.text).toContain("<leadsim-preview>");
    expect(String(page.headers["content-security-policy"])).toContain("worker-src blob:");
    for (const role of ["coordinator", "assessor", "tracking"] as const) {
      const user = await signInAs(host, [role]);
      expect((await user.get(path)).status).toBe(403);
      expect((await user.post("/console/library/upload", { kind: "scenario", source: own })).status).toBe(403);
    }
    expect((await host.ask("GET", path)).status).toBe(401);
    expect((await author.get(path.replace("scenario/", "model/"))).status).toBe(404);
  });

  test("a tenant's own content is nobody else's", async () => {
    const other = await signInAs(host, ["author"], await host.addTenant());
    expect((await other.get("/console/library/scenario/our-own/1.0.0")).status).toBe(404);
    expect((await other.get("/console/library/scenario/our-own/1.0.0/preview")).status).toBe(404);
    expect((await other.get("/console/library")).text).not.toContain("our-own");
  });
});
