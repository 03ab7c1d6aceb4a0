import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Calibration, parseJsonDocument } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

let folder: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  folder = scratchFolder();
});
afterAll(() => folder.remove());

const run = (...argv: string[]) => leadsim(["calibrate", ...argv], { cwd: folder.path });
const read = (name: string): Calibration =>
  parseJsonDocument("calibration", readFileSync(join(folder.path, name)), { file: name }).document!;
const fixture = (name: string): string => {
  const from = new URL(`../../psychometrics/validation/fixtures/fit/${name}`, import.meta.url);
  copyFileSync(from, join(folder.path, name));
  return name;
};

/** Two abilities that have nothing to do with each other, four items of two categories for each. */
function twoAbilities(): string {
  const noise = (seed: number): number => {
    const wave = Math.sin(seed) * 43758.5453;
    return wave - Math.floor(wave);
  };
  const lines = Array.from({ length: 400 }, (_, person) => {
    const abilities = [noise(person * 1.37 + 0.1), noise(person * 2.71 + 0.7)];
    return Array.from({ length: 8 }, (__, item) => {
      const ability = abilities[item < 4 ? 0 : 1]!;
      return Number(ability + 0.5 * (noise(person * 8.11 + item * 3.77) - 0.5) > 0.35 + 0.1 * (item % 4));
    }).join(",");
  });
  writeFileSync(join(folder.path, "two.csv"), ["a1,a2,a3,a4,b1,b2,b3,b4", ...lines].join("\n"));
  return "two.csv";
}

describe("leadsim calibrate, evidence of fit", () => {
  it("shows items, pairs and the model, says that a column is a copy, and writes it all", async () => {
    const ran = await run(fixture("duplicate.csv"), "--id", "person", "--out", "copy.json");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toMatch(/^C2 = [\d.]+, df 44, p <\.001; RMSEA [\d.]+ \(90% interval [\d.]+ to [\d.]+\)/m);
    expect(ran.out).toMatch(/^Item +S-X² +df +p +RMSEA +Infit +Outfit$/m);
    expect(ran.out).toMatch(/^q1 q11 +1\.000 +638/m);
    expect(ran.out).toContain("! Nearly everybody gave the same response to both of two items: q1 and q11.");
    const { fit } = read("copy.json");
    expect(fit?.items.map(({ id }) => id)).toEqual(read("copy.json").items.map(({ id }) => id));
    expect(fit?.findings.map(({ code }) => code)).toEqual(["duplicated-items", "model-misfit"]);
  });

  it("says of sixty people who met all that they are too few for sums, not that they met different items", async () => {
    const [head, ...lines] = readFileSync(join(folder.path, fixture("duplicate.csv")), "utf8")
      .trim()
      .split("\n");
    const sixty = [head!, ...lines.slice(0, 60)].map((line) => line.split(",").slice(0, -1).join(","));
    writeFileSync(join(folder.path, "sixty.csv"), sixty.join("\n"));
    const ran = await run("sixty.csv", "--id", "person", "--model", "rasch", "--out", "sixty.json");
    expect(ran.out).toContain("since they are too few to be compared by their sums");
    expect(ran.out).not.toContain("met different items");
  });

  it("says with two abilities which items measure which", async () => {
    const ran = await run(twoAbilities(), "--model", "2pl", "--out", "two.json");
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(
      /! The items fall into two sets that measure different things \(abilities on them correlate about [-−]?0\.\d\d\): a1 a2 a3 a4; b1 b2 b3 b4\./,
    );
    expect(ran.out).toContain("! The model as a whole leaves too much unexplained: RMSEA");
  });

  it("names an item that is keyed the other way around, with what to do, and counts it as if recoded", async () => {
    const [head, ...lines] = readFileSync(join(folder.path, fixture("duplicate.csv")), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(",").slice(0, -1));
    const turned = lines.map(([person, first, ...rest]) => [person, 9 - Number(first), ...rest]);
    writeFileSync(join(folder.path, "turned.csv"), [head!, ...turned].map((row) => row.join(",")).join("\n"));
    const ran = await run("turned.csv", "--id", "person", "--out", "turned.json");
    expect(ran.out).toMatch(
      /^! Negative discrimination: .* keyed the other way around\. If the key is wrong, turn the codes .* leave the item out.* \(q1\)$/m,
    );
    expect(ran.out).toContain(
      "Keyed the other way around (negative slope), and counted here as if recoded: q1.",
    );
    expect(read("turned.json").fit?.reverseKeyed).toEqual(["q1"]);
  });

  it("names a total that was left in the table, in every command that takes it for an item", async () => {
    const [head, ...lines] = readFileSync(join(folder.path, fixture("duplicate.csv")), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(",").slice(0, -1));
    const withSum = (of: number): string => {
      const name = `first-${of}.csv`;
      const rows = lines.map((row) => {
        const [person, ...codes] = row;
        const sum = codes.slice(0, of).reduce((total, code) => total + Number(code), 0);
        return [...row, sum, Number(person!.slice(1)) % 2 === 0 ? "even" : "odd"];
      });
      writeFileSync(
        join(folder.path, name),
        [[...head!, "all", "half"], ...rows].map((row) => row.join(",")).join("\n"),
      );
      return name;
    };
    const told =
      /all is the sum of q1 q2 q3\. Such a column is no response of its own: .* \(--ignore all\)\./;
    const three = withSum(3);
    const people = ["--id", "person", "--ignore", "half"];
    const rasch = await run(three, ...people, "--model", "rasch", "--out", "sum.json");
    expect(rasch.out).toMatch(told);
    expect(read("sum.json").warnings[0]).toEqual({
      ...{ code: "dependent-columns", items: [] },
      columns: [{ item: "all", kind: "sum", of: ["q1", "q2", "q3"] }],
    });
    // Its slope has no bound, and the way on is named.
    const refused = await run(three, ...people, "--out", "none.json");
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(told);
    const others = await run(three, ...people, "all", "--out", "without.json");
    expect(others.out).not.toContain("no response of its own");

    const items = await leadsim(["items", three, ...people], { cwd: folder.path, columns: 1000 });
    expect(items.out.replace(/\s+/g, " ")).toMatch(told);
    const groups = await leadsim(
      [
        ...["fairness", three, "--groups", three, "--by", "half", "--outcome", "q1"],
        ...["--responses", three, "--ignore", "half"],
      ],
      { cwd: folder.path, columns: 1000 },
    );
    expect(groups.out.replace(/\s+/g, " ")).toMatch(told);
    const invariant = await leadsim(
      ["invariance", three, "--id", "person", "--group", "half", "--no-items"],
      {
        cwd: folder.path,
      },
    );
    expect(invariant.err).toMatch(told);
  });

  it("leaves it out when told to, with the same estimates", async () => {
    await run(twoAbilities(), "--model", "2pl", "--out", "with.json");
    const ran = await run("two.csv", "--model", "2pl", "--no-fit", "--out", "without.json");
    expect(ran.out).not.toContain("RMSEA");
    const { fit, ...rest } = read("with.json");
    expect(fit).toBeDefined();
    expect(read("without.json")).toEqual(rest);
  });

  it("becomes a page, with curves and sums, in either language", async () => {
    await run(fixture("duplicate.csv"), "--id", "person", "--out", "copy.json", "--force");
    const page = async (...options: string[]): Promise<string> => {
      const ran = await leadsim(["report", "copy.json", "--out", "items.html", "--force", ...options], {
        cwd: folder.path,
      });
      expect(ran).toMatchObject({ code: 0, err: "" });
      return readFileSync(join(folder.path, "items.html"), "utf8");
    };
    const english = await page("--title", "Spring");
    expect(english).toContain("<h1>Spring</h1>");
    expect(english).toContain("Nearly everybody gave the same response to both of two items: q1 and q11.");
    expect(english.match(/<polyline/g)!.length).toBeGreaterThanOrEqual(2);
    expect(english).toContain("All 34 sums");
    expect(await page("--lang", "de")).toContain("Passt das Modell?");
  });
});
