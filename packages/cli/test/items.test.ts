import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ItemStatistics, parseJsonDocument } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

// Eight decisions, one of each type.
const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const own = ["--scenarios", fixtures];
const people = 32;
const personas = ["able", "typical", "struggling", "uneven"];

let folder: ReturnType<typeof scratchFolder>;
const inFolder = (argv: string[], more: { terminal?: boolean; columns?: number } = {}) =>
  leadsim(argv, { cwd: folder.path, ...more });
const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text);

beforeAll(async () => {
  folder = scratchFolder();
  mkdirSync(join(folder.path, "sessions"));
  for (let person = 0; person < people; person += 1) {
    const persona = personas[person % personas.length]!;
    const out = `sessions/${String(person).padStart(2, "0")}.json`;
    const scenario = join(fixtures, "eight-ways.yaml");
    await inFolder(["play", scenario, ...own, "--persona", persona, "--seed", `${person}`, "--out", out]);
  }
}, 60_000);
afterAll(() => folder.remove());

async function statistics(...argv: string[]): Promise<ItemStatistics> {
  const ran = await inFolder(["items", ...argv, "--format", "json"]);
  expect(ran).toMatchObject({ code: 0, err: "" });
  const { document, diagnostics } = parseJsonDocument("item-statistics", ran.out, { file: "items.json" });
  expect(diagnostics).toEqual([]);
  return document!;
}

describe("leadsim items of transcripts", () => {
  it("counts options, times and timeouts, and says that nobody was measured", async () => {
    const found = await statistics("sessions", ...own);
    expect(found.sample).toMatchObject({ persons: people, kind: "synthetic", tooFew: false });
    expect(found.scale).toMatchObject({ kind: "overall", id: "overall" });
    expect(found.items).toHaveLength(8);
    for (const { id, n, notMet, timeouts, time, options, amounts, scenario } of found.items) {
      expect(scenario).toBe("eight-ways");
      expect(n + notMet + timeouts!).toBe(people);
      expect(time!.n).toBe(n);
      const ways = new Set(options.map(({ as }) => as));
      for (const as of ways) {
        const done = options.filter((option) => option.as === as).reduce((sum, option) => sum + option.n, 0);
        // A person picks one, or rates, ranks or sorts each option once.
        if (id !== "eight-ways/pick-some") expect(done % n).toBe(0);
      }
      expect(options.length > 0).toBe(amounts.length === 0);
    }
    expect(found.people).toMatchObject({ sessions: people });
    expect(found.people!.straightLining.of).toBe(found.items.find(({ id }) => id.endsWith("/ratings"))!.n);
    expect(found.warnings.map(({ code }) => code)).toContain("one-scenario");
    expect(found.reliability!.components.map(({ source }) => source)).toEqual(["person", "item", "residual"]);
  });

  it("says which parts of the scale are worth reporting apart, and which are not yet tested", async () => {
    const { subscores } = await statistics("sessions", ...own);
    expect(subscores!.tested.map(({ kind }) => kind)).toEqual([
      "pillar",
      "pillar",
      "competency",
      "competency",
    ]);
    expect(subscores!.untested).toEqual([]);
    for (const { bySubscore, byTotal, byBoth, report } of subscores!.tested) {
      expect(report).toBe(bySubscore > byTotal ? "separate" : "augmented");
      expect(byBoth).toBeGreaterThanOrEqual(Math.max(bySubscore, byTotal));
    }
    const one = subscores!.tested[2]!;
    expect((await statistics("sessions", ...own, "--scale", one.id)).subscores).toBeNull();
    const few = await inFolder(["items", "sessions/00.json", "sessions/01.json", ...own]);
    expect(few.out).toContain("WORTH REPORTING APART?");
    expect(few.out.replace(/\s+/g, " ")).toMatch(
      new RegExp(`Not yet tested, fewer than 30 people met the same decisions: [^.]*${one.id}`),
    );
  });

  it("counts what the transcripts hold", async () => {
    const found = await statistics("sessions", ...own);
    const item = found.items.find(({ id }) => id === "eight-ways/first-words")!;
    const scene = "first-words";
    const counts = new Map<string, number>();
    for (let person = 0; person < people; person += 1) {
      const text = readFileSync(
        join(folder.path, "sessions", `${String(person).padStart(2, "0")}.json`),
        "utf8",
      );
      const { events } = JSON.parse(text) as {
        events: { type: string; scene?: string; response?: { picked?: string | string[] } }[];
      };
      const event = events.find(({ type, scene: at }) => type === "responded" && at === scene);
      for (const option of [event?.response?.picked ?? []].flat())
        counts.set(option, (counts.get(option) ?? 0) + 1);
    }
    for (const { option, n } of item.options) expect(n).toBe(counts.get(option) ?? 0);
    expect(Math.max(...item.options.map(({ level }) => level ?? 0))).toBe(
      item.options.find(({ keyedBest }) => keyedBest)!.level,
    );
  });

  it("takes a scale, writes a file, and shows tables that fit the screen", async () => {
    const ran = await inFolder(
      ["items", "sessions", ...own, "--scale", "coach", "--all", "--out", "coach.json"],
      {
        columns: 80,
      },
    );
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(Math.max(...ran.out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    for (const words of [
      "ITEMS",
      "WHAT WAS CHOSEN",
      "RELIABILITY",
      "Response time effort",
      "person × item",
      "Wrote coach.json",
      "No person was measured",
    ]) {
      expect(ran.out.replace(/\s+/g, " ")).toContain(words);
    }
    const written = JSON.parse(readFileSync(join(folder.path, "coach.json"), "utf8")) as ItemStatistics;
    expect(written.scale).toMatchObject({ kind: "pillar", id: "coach" });
    expect((await inFolder(["items", "sessions", ...own, "--out", "sessions/00.json"])).err).toContain(
      "not a leadsim item-statistics",
    );
    expect((await inFolder(["items", "sessions", ...own, "--scale", "coaching-things"])).err).toContain(
      "has no scale",
    );
  });
});

describe("leadsim items of a table", () => {
  const rows = Array.from({ length: 60 }, (_, person) => {
    const ability = (person % 5) + 1;
    return [
      `p${person}`,
      ability,
      Math.min(5, ability + (person % 2)),
      person % 7 === 0 ? "" : Math.max(1, ability - (person % 3)),
      6 - ability,
    ];
  });
  const csv = ["person,a1,a2,b1,b2", ...rows.map((row) => row.join(","))].join("\n");

  it("finds the item that goes against the others", async () => {
    write("responses.csv", csv);
    const found = await statistics("responses.csv", "--id", "person");
    expect(found.sample).toMatchObject({
      persons: 60,
      kind: "unknown",
      source: "responses.csv",
    });
    expect(found.items.map(({ id }) => id)).toEqual(["a1", "a2", "b1", "b2"]);
    const codes = (place: number) => found.items[place]!.flags.map(({ code }) => code);
    expect(codes(3)).toContain("negative-item-total");
    expect(codes(0)).not.toContain("negative-item-total");
    expect(found.reliability!.design).toBe("person × item");
    const shown = await inFolder(["items", "responses.csv", "--id", "person"]);
    expect(shown.out).toContain("LOOK AT");
    expect(shown.out).toContain("do worse elsewhere");
  });

  it("groups items by scenario from a table, or by their names", async () => {
    write("responses.csv", csv);
    write("scenarios.csv", "item,scenario\na1,a\na2,a\nb1,b\nb2,b\n");
    const given = await statistics("responses.csv", "--id", "person", "--scenario-of", "scenarios.csv");
    write("named.csv", csv.replace("a1,a2,b1,b2", "a/1,a/2,b/1,b/2"));
    const named = await statistics("named.csv", "--id", "person");
    expect(named.reliability).toEqual(given.reliability);
    expect(given.items.map(({ scenario }) => scenario)).toEqual(["a", "a", "b", "b"]);
    write("some.csv", "a1,a\na2,a\n");
    const some = await inFolder(["items", "responses.csv", "--id", "person", "--scenario-of", "some.csv"]);
    expect(some.err).toContain("names no scenario for b1, b2");
  });

  it("judges nothing from a handful", async () => {
    write("few.csv", csv.split("\n").slice(0, 12).join("\n"));
    const found = await statistics("few.csv", "--id", "person");
    expect(found.sample.tooFew).toBe(true);
    for (const item of found.items) expect(item).toMatchObject({ tooFew: true, flags: [] });
    const shown = await inFolder(["items", "few.csv", "--id", "person"]);
    expect(shown.out).toContain("too few to judge");
    write("none.csv", "a,b\n,\n");
    expect((await inFolder(["items", "none.csv"])).err).toContain("holds no responses");
  });
});

it("names items of which one repeats another, alike or the other way around", async () => {
  const rows = Array.from({ length: 60 }, (_, at) => {
    const [first, second, third] = [at % 3, (at * 7) % 4, Math.floor(at / 5) % 3];
    return [first, second, third, first, 3 - second].join(",");
  });
  write("copied.csv", ["q1,q2,q3,q11,q12", ...rows].join("\n"));
  const { warnings } = await statistics("copied.csv");
  expect(warnings).toContainEqual({ code: "duplicated-items", items: [], pairs: [["q1", "q11"]] });
  expect(warnings).toContainEqual({ code: "reversed-copies", items: [], pairs: [["q2", "q12"]] });
});
