import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { leadsim } from "./memory-io.test-support.js";

const gate = (...argv: string[]) =>
  leadsim(["gate", "the-number", "--sessions", "100", ...argv], { cwd: import.meta.dirname });

/** Rows below the heading WHERE, up to the last sentence. */
const rowsOf = (out: string): string[] =>
  out.split("\nWHERE\n")[1]!.split("\n\nThe gate")[0]!.split("\n").slice(5);

it("names decisions for every row where it is asked to, as many as asked", async () => {
  const [one, two] = [await gate("--decisions", "1"), await gate("--decisions", "2")];
  expect(rowsOf(one.out).length).toBeGreaterThan(10);
  expect(rowsOf(one.out)[0]).toMatch(/^longest +[a-z-]+ +-?\d\.\d\d +\S+$/);
  expect(rowsOf(two.out).length).toBeGreaterThan(1.5 * rowsOf(one.out).length);
});

it("names them unasked for rows over the limit alone, four each", async () => {
  const fixture = fileURLToPath(new URL("../../scenarios/fixtures/all-types.yaml", import.meta.url));
  const { out, code } = await leadsim(["gate", fixture, "--sessions", "100"], { cwd: import.meta.dirname });
  const over = out.split("\n").filter((line) => line.endsWith("gives away"));
  expect(over.map((line) => line.split(" ")[0])).toEqual(["longest", "shortest"]);
  expect(code).toBe(1);
  expect(rowsOf(out).flatMap((row) => /^\S+/.exec(row) ?? [])).toEqual(["longest", "shortest"]);
  expect(rowsOf(out)).toHaveLength(8);
});

it("takes one decision as a number, and refuses none", async () => {
  expect((await gate("--decisions", "0")).err).toContain("from 1 to 100000");
});
