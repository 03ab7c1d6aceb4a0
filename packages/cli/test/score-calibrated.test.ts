import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Calibration, Profile } from "@leadsim/scenarios";
import { parseJsonDocument } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

let folder: ReturnType<typeof scratchFolder>;
const inFolder = (argv: string[]) => leadsim(argv, { cwd: folder.path });
const read = (name: string) => readFileSync(join(folder.path, name), "utf8");
const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text);

/** A calibration of the items named, codes 1 to 5, as a document of leadsim calibrate looks. */
function calibrationOf(ids: readonly string[], other: Partial<Calibration> = {}): Calibration {
  const b = [-1.6, -0.6, 0.2, 1.1];
  return {
    format: "leadsim/calibration@1",
    model: "gpcm",
    scale: null,
    sample: {
      persons: 800,
      missing: 0,
      kind: "measured",
      source: "responses.csv",
      weights: "none",
      effective: 800,
    },
    quadrature: { nodes: 61, from: -6, to: 6 },
    logLikelihood: -9000,
    parameters: 5 * ids.length,
    aic: 18100,
    bic: 18200,
    convergence: { converged: true, cycles: 100, gradient: 1e-6, change: 1e-9 },
    slopePrior: "none",
    groups: [{ id: "all", persons: 800, mean: 0, sd: 1, standardErrors: { mean: null, sd: null } }],
    prior: { group: "all", mean: 0, sd: 1 },
    testlets: [],
    items: ids.map((id) => ({
      id,
      categories: [[1], [2], [3], [4], [5]],
      counts: [100, 150, 200, 200, 150],
      a: 1,
      b,
      standardErrors: { a: 0.1, b: b.map(() => 0.1) },
    })) as Calibration["items"],
    warnings: [],
    program: "test",
    ...other,
  };
}

beforeAll(async () => {
  folder = scratchFolder();
  await inFolder(["play", "northline-short", "--persona", "able", "--seed", "7", "--out", "able.json"]);
  await inFolder(["score", "able.json", "--out", "plain.json"]);
}, 60_000);
afterAll(() => folder.remove());

describe("leadsim score --calibration", () => {
  it("scores a transcript's scale with calibrated items, on screen and in the document", async () => {
    const plain = JSON.parse(read("plain.json")) as Profile;
    const ids = [...new Set(plain.evidence.map(({ scenario, decision }) => `${scenario}/${decision}`))];
    const { id, version } = plain.versions.model;
    const scale = { model: `${id}@${version}`, kind: "overall", id: "overall" } as const;
    write("overall.json", JSON.stringify(calibrationOf(ids, { scale })));
    const ran = await inFolder([
      "score",
      "able.json",
      "--out",
      "calibrated.json",
      "--calibration",
      "overall.json",
    ]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out.replace(/\s+/g, " ")).toContain("given the calibration's reference group");
    expect(ran.out).toMatch(/Calibrated: T score \d+ to \d+\./);
    const { document, diagnostics } = parseJsonDocument("profile", read("calibrated.json"), {
      file: "calibrated.json",
    });
    expect(diagnostics).toEqual([]);
    expect(document?.overall).toMatchObject({ level: 2, calibrated: { decisions: ids.length, leftOut: [] } });
    expect(document?.pillars).toEqual(plain.pillars);
    const page = await inFolder(["report", "calibrated.json", "--out", "-"]);
    expect(page.out).toContain("Where the calibrated numbers come from");
    const other = calibrationOf(ids, { scale: { ...scale, model: "other@1" } });
    write("other.json", JSON.stringify(other));
    const refused = await inFolder(["score", "able.json", "--calibration", "other.json"]);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain("is for other@1");
  });

  const table = "person,x,y,z,note\nanna,1,5,3,2\nben,5,,5,1\ncem,,,,1\n";

  it("scores a table of responses, one row per person", async () => {
    write("responses.csv", table);
    write("items.json", JSON.stringify(calibrationOf(["x", "y", "z", "w"])));
    const argv = [
      "score",
      "responses.csv",
      "--calibration",
      "items.json",
      "--id",
      "person",
      "--ignore",
      "note",
    ];
    const ran = await inFolder(argv);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain("3 people, 4 calibrated items (gpcm), EAP");
    expect(ran.out).toContain("1 of 3 met none of the items");
    expect(ran.out).toContain("Wrote abilities.csv.");
    const [head, ...rows] = read("abilities.csv").trim().split("\r\n");
    expect(head).toBe(
      "person,theta,se,low,high,T,items,infit,outfit,lz,status,calibration,scored-with,scale,method,prior",
    );
    const [anna, ben, cem] = rows.map((row) => row.split(","));
    expect(cem).toEqual([
      "cem",
      "",
      "",
      "",
      "",
      "",
      "0",
      "",
      "",
      "",
      "no-responses",
      "measured",
      cem!.at(12),
      cem!.at(12),
      "eap",
      "mean 0 sd 1",
    ]);
    expect(cem!.at(12)).toMatch(/^[0-9a-f]{12}$/);
    expect([anna![0], anna![6], ben![6]]).toEqual(["anna", "3", "2"]);
    for (const row of [anna!, ben!]) {
      const [theta, se, low, high, t] = row.slice(1, 6).map(Number);
      expect(low).toBeCloseTo(theta! - 1.6448536 * se!, 5);
      expect(high).toBeCloseTo(theta! + 1.6448536 * se!, 5);
      expect(t).toBeCloseTo(50 + 10 * theta!, 4);
    }
    expect(Number(ben![1])).toBeGreaterThan(Number(anna![1]));
    // Again, over its own file.
    expect((await inFolder(argv)).code).toBe(0);
    const piped = await inFolder([...argv, "--out", "-"]);
    expect(`\ufeff${piped.out}`).toBe(read("abilities.csv"));
    const ml = await inFolder([...argv, "--method", "ml", "--out", "ml.csv"]);
    expect(ml.out).toContain("1 of 3 answered all at one end");
    expect(read("ml.csv")).toContain("ben,Inf,,,,Inf,2,,,,unbounded,measured");
  });

  it("reads what leadsim calibrate wrote", async () => {
    let state = 1;
    const random = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const people = Array.from({ length: 400 }, () => {
      const theta = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
      return [-1.2, -0.6, 0, 0.4, 0.8, 1.3].map((b) =>
        random() < 0.1 ? "" : random() < 1 / (1 + Math.exp(-1.3 * (theta - b))) ? 1 : 0,
      );
    });
    write("people.csv", ["a,b,c,d,e,f", ...people.map((row) => row.join(","))].join("\n"));
    const fitted = await inFolder(["calibrate", "people.csv", "--model", "2pl", "--out", "fitted.json"]);
    expect(fitted).toMatchObject({ code: 0 });
    const ran = await inFolder([
      "score",
      "people.csv",
      "--calibration",
      "fitted.json",
      "--out",
      "scored.csv",
    ]);
    expect(ran).toMatchObject({ code: 0, err: "" });
    const thetas = read("scored.csv")
      .trim()
      .split("\r\n")
      .slice(1)
      .map((row) => Number(row.split(",")[1]));
    expect(thetas).toHaveLength(400);
    // At the maximum of the likelihood the EAPs of the sample average to the mean of the reference group, 0.
    expect(Math.abs(thetas.reduce((sum, theta) => sum + theta, 0) / 400)).toBeLessThan(1e-3);
  });

  it("says what nobody was measured for", async () => {
    const simulated = calibrationOf(["x", "y", "z"]);
    write("sim.json", JSON.stringify({ ...simulated, sample: { ...simulated.sample, kind: "synthetic" } }));
    const ran = await inFolder([
      "score",
      "responses.csv",
      "--calibration",
      "sim.json",
      "--id",
      "person",
      "--ignore",
      "note",
      "--out",
      "sim.csv",
    ]);
    expect(ran.out).toContain("no person was measured");
    expect(
      read("sim.csv")
        .trim()
        .split("\r\n")
        .slice(1)
        .every((row) => /,synthetic,([0-9a-f]{12}),\1,eap,mean 0 sd 1$/.test(row)),
    ).toBe(true);
  });

  it("makes a page of what it wrote, with the calibration beside it", async () => {
    await inFolder(
      "score responses.csv --calibration items.json --id person --ignore note --out scored.csv".split(" "),
    );
    const ran = await inFolder("report scored.csv --calibration items.json --out scored.html".split(" "));
    expect(ran).toMatchObject({ code: 0, err: "" });
    const page = read("scored.html");
    const [, first = ""] = read("scored.csv").split("\r\n");
    const [id = "", theta = ""] = first.split(",");
    expect(page).toMatch(new RegExp(`>${id}</th><td[^>]*>${Math.round(50 + 10 * Number(theta))}</td>`));
    const german = "report scored.csv --calibration items.json --lang de --out scored.de.html".split(" ");
    expect(await inFolder(german)).toMatchObject({ code: 0, err: "" });
    expect(read("scored.de.html")).toContain("Kalibrierte Werte");
    const alone = await inFolder("report scored.csv".split(" "));
    expect(alone.err).toContain("report scored.csv --calibration calibration.json");
    const other = await inFolder("report responses.csv --calibration items.json".split(" "));
    expect(other.err).toContain("is no table of abilities");
    const measured = JSON.parse(read("items.json"));
    const simulated = { ...measured, sample: { ...measured.sample, kind: "synthetic" } };
    write("other-kind.json", JSON.stringify(simulated));
    const mixed = await inFolder("report scored.csv --calibration other-kind.json".split(" "));
    expect(mixed.err).toContain("and the one named is of synthetic ones");
  });

  it("refuses what it can't score, in words", async () => {
    const json = "score responses.csv --calibration items.json --format json".split(" ");
    expect((await inFolder(json)).err).toContain("there is no JSON of it");
    const bare = await inFolder(["score", "responses.csv"]);
    expect(bare).toMatchObject({ code: 1, out: "" });
    expect(bare.err).toContain("--calibration");
    const unknown = await inFolder([
      "score",
      "responses.csv",
      "--calibration",
      "items.json",
      "--id",
      "person",
    ]);
    expect(unknown.err).toContain('no item "note"');
    const left = await inFolder([
      "score",
      "responses.csv",
      "--calibration",
      "items.json",
      "--id",
      "person",
      "--ignore-unknown",
      "--out",
      "u.csv",
    ]);
    expect(left.out).toContain("Left out, not in the calibration: note.");
    write("odd.csv", "x\n7\n");
    expect((await inFolder(["score", "odd.csv", "--calibration", "items.json"])).err).toContain(
      "without the response 7",
    );
    write("mine.csv", "my notes\n");
    const kept = await inFolder(["score", "odd.csv", "--calibration", "items.json", "--out", "mine.csv"]);
    expect(kept.err).toContain("not a leadsim ability table");
    expect(
      (await inFolder(["score", "odd.csv", "--calibration", "items.json", "--method", "best"])).code,
    ).toBe(2);
  });
});

describe("warnings of a calibration", () => {
  const ids = ["a/x", "a/y", "b/x", "b/y"];
  const responses = "person,a/x,a/y,b/x,b/y\nanna,1,2,3,4\nben,5,4,3,2\n";
  const fit = {
    ...{
      met: "all",
      model: [],
      srmsr: null,
      items: [],
      q3Mean: null,
      pairs: [],
      contrast: null,
      duplicates: [],
    },
    findings: [{ code: "dependent-items", items: [], pairs: [["a/x", "a/y"]] }],
  } as unknown as Calibration["fit"];
  const warnings = [
    {
      code: "islands",
      items: [],
      islands: [
        ["a/x", "a/y"],
        ["b/x", "b/y"],
      ],
      least: 10,
    },
    { code: "disordered-steps", items: ["b/x"] },
  ] as Calibration["warnings"];
  const scored = async (other: Partial<Calibration>, ...more: string[]) => {
    write("responses.csv", responses);
    write("warned.json", JSON.stringify(calibrationOf(ids, other)));
    return inFolder(["score", "responses.csv", "--id", "person", "--calibration", "warned.json", ...more]);
  };

  it("are repeated with the scores that rest on it, the serious ones in a line each", async () => {
    const { out } = await scored({ warnings, ...(fit ? { fit } : {}) }, "--force");
    expect(out).toMatch(/^! Its items are 2 islands that hardly anybody met together: /m);
    expect(out).toMatch(/^! Pairs of items share more .* too narrow: a\/x and a\/y\.$/m);
    expect(out.match(/^!/gm)).toHaveLength(2);
    const piped = await scored({ warnings }, "--out", "-");
    expect(piped.out).not.toContain("islands");
    expect(piped.err).toContain("! Its items are 2 islands");
  });

  it("say that items of one scenario were taken as independent, and fit was not examined", async () => {
    const { out } = await scored({}, "--force");
    expect(out).toMatch(/^! Items of one scenario were taken as independent, and nothing was examined/m);
    expect(out).toMatch(/^! How the items fit was not examined \(--no-fit\)\.$/m);
    const rows = Array.from({ length: 60 }, (_, at) => [at, at * 7, at * 3, at * 5].map((n) => (n >> 2) % 2));
    write("binary.csv", [ids.join(","), ...rows.map((row) => row.join(","))].join("\n"));
    const asked = ["calibrate", "binary.csv", "--model", "rasch", "--no-fit", "--out", "binary.json"];
    expect((await inFolder(asked)).out).toContain("! Items of one scenario were taken as independent");
  });
});
