import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseJsonDocument } from "@leadsim/scenarios";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const cwd = folder.path;
const fixture = new URL(
  "../../psychometrics/validation/fixtures/fit/multidim/bfi_agree_consc_700.csv",
  import.meta.url,
);
const items = ["A1", "A2", "A3", "A4", "A5", "C1", "C2", "C3", "C4", "C5"];
const write = (name: string, rows: readonly string[]) => writeFileSync(join(cwd, name), rows.join("\n"));

// 700 people of the public `bfi` data: five items of agreeableness, five of conscientiousness.
beforeAll(() => {
  writeFileSync(join(cwd, "responses.csv"), readFileSync(fixture));
  write("traits.csv", [
    "item,dimension",
    ...items.map((item) => `${item},${item[0] === "A" ? "agreeable" : "conscientious"}`),
  ]);
});

const ask = (...more: string[]) =>
  leadsim(["dimensions", "responses.csv", "--dimension-of", "traits.csv", "--model", "graded", ...more], {
    cwd,
    columns: 120,
  });

describe("leadsim dimensions", () => {
  test("prints the reference's log-likelihood and correlation, prefers two dimensions to one, and writes estimates", async () => {
    const { code, out, err } = await ask("--out", "scores.csv");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Log-likelihood -10056.65");
    expect(out).toMatch(/^agreeable +5 +0\.\d\d +0\.\d\d +1\.00 +0\.44$/m);
    expect(out).toContain("Several dimensions go better");
    const [head, first] = readFileSync(join(cwd, "scores.csv"), "utf8").replace("\ufeff", "").split("\r\n");
    expect(head).toBe("id,items,theta:agreeable,se:agreeable,theta:conscientious,se:conscientious");
    expect(first).toMatch(/^[^,]+,10,-1\.07\d+,0\.40\d+,-1\.29\d+,0\.43\d+$/);
    expect((await ask("--out", "scores.csv")).code).toBe(0);
  });

  test("gives a document with everybody named, and no estimate of who met nothing", async () => {
    const [head = "", first = ""] = readFileSync(fixture, "utf8").split("\n");
    const columns = head.split(",").length;
    const more = `${head}\n${first}\n${",".repeat(columns - 1)}\n`;
    writeFileSync(join(cwd, "more.csv"), readFileSync(fixture, "utf8").trim() + more.slice(head.length));
    const { code, out, err } = await leadsim(
      [
        "dimensions",
        "more.csv",
        "--dimension-of",
        "traits.csv",
        "--out",
        "dimensions.json",
        "--format",
        "json",
      ],
      { cwd },
    );
    expect([code, err]).toEqual([0, "\nWrote dimensions.json.\n"]);
    const { document, diagnostics } = parseJsonDocument("dimensions", out, { file: "dimensions.json" });
    expect(diagnostics).toEqual([]);
    expect(readFileSync(join(cwd, "dimensions.json"), "utf8")).toBe(out);
    expect(document!.sample).toEqual({ persons: 701, kind: "unknown", source: "more.csv" });
    expect(document!.people.at(-1)).toEqual({ person: "row 702", items: 0, estimates: null });
    expect(document!.people[700]!.estimates).toEqual(document!.people[0]!.estimates);
    expect(document!.oneDimension.bic).toBeGreaterThan(document!.bic);
  });

  test("refuses items that share scenarios by their names, but with --no-testlets, and says so then", async () => {
    const names = items.map((item) => `${"135".includes(item[1]!) ? "one" : "two"}/${item}`);
    const lines = readFileSync(fixture, "utf8").trim().split("\n").slice(1);
    write("decisions.csv", [names.join(","), ...lines]);
    write("of.csv", ["item,dimension", ...names.map((name) => `${name},${name[4] === "A" ? "a" : "c"}`)]);
    const askNamed = (...argv: string[]) =>
      leadsim(["dimensions", "decisions.csv", "--dimension-of", "of.csv", ...argv], { cwd });
    const refused = await askNamed();
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("items share scenarios (one, two)");
    expect(refused.err).toContain("--no-testlets");
    const told = await askNamed("--no-testlets", "--sample", "synthetic");
    expect([told.code, told.err]).toEqual([0, ""]);
    expect(told.out).toContain("taken as independent");
    expect(told.out).toContain("Simulated responses");
  });

  test("refuses two dimensions that nobody met both of, whatever would be made up for them", async () => {
    const [head = "", ...lines] = readFileSync(fixture, "utf8").trim().split("\n");
    const apart = lines.map((line, row) =>
      line
        .split(",")
        .map((cell, column) => ((head.split(",")[column]![0] === "A") === (row % 2 === 0) ? cell : ""))
        .join(","),
    );
    writeFileSync(join(cwd, "apart.csv"), [head, ...apart].join("\n"));
    const { code, err } = await leadsim(
      ["dimensions", "apart.csv", "--dimension-of", "traits.csv", "--model", "graded"],
      { cwd },
    );
    expect(code).toBe(1);
    expect(err).toContain("0 people met items of both agreeable and conscientious: it takes 30");
  });

  test("names items without a dimension", async () => {
    write("half.csv", [
      "item,dimension",
      "A1,agreeable",
      "A2,agreeable",
      "C1,conscientious",
      "C2,conscientious",
    ]);
    const { code, err } = await leadsim(["dimensions", "responses.csv", "--dimension-of", "half.csv"], {
      cwd,
    });
    expect([code, err]).toEqual([1, expect.stringContaining("--ignore A3 A4 A5 C3 C4 C5")]);
  });
});
