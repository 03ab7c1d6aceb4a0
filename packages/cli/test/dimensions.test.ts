import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
