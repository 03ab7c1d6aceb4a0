import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { diagnosticCodes } from "@leadsim/scenarios";
import { describe, expect, test } from "vitest";
import { leadsim } from "./memory-io.test-support.js";

const cwd = fileURLToPath(new URL("fixtures/", import.meta.url));
const pages = new URL("../../../docs/diagnostics/", import.meta.url);

describe("leadsim explain", () => {
  test("prints a page as text: no marks of Markdown, examples indented", async () => {
    const { code, out, err } = await leadsim(["explain", "unknown-name"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^unknown-name\n\nError\. A condition or text reads a name that does not exist\.\n/);
    expect(out).toContain("\nWrong\n\n    if: trust > 2 && caled\n");
    expect(out).toContain("\nRight\n\n    if: trust > 2 && called\n");
    expect(out).not.toMatch(/```|^#|\*\*/m);
  });

  test("keeps within the width of the terminal", async () => {
    const { out } = await leadsim(["explain", "condition-never-holds"], { cwd, columns: 50 });
    const prose = out.split("\n").filter((line) => !line.startsWith("    "));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  test.each(diagnosticCodes)("knows $code", async ({ code, summary }) => {
    const { out } = await leadsim(["explain", code], { cwd, columns: 200 });
    expect(out.startsWith(`${code}\n`)).toBe(true);
    expect(out.toLowerCase()).toContain(summary.slice(0, 40).toLowerCase());
  });

  test("lists all codes, each on a line of its own", async () => {
    const { out } = await leadsim(["explain"], { cwd });
    const listed = out.trimEnd().split("\n");
    expect(listed.map((line) => line.split(" ")[0])).toEqual(diagnosticCodes.map(({ code }) => code));
  });

  test.each([
    ["unkown-name", "Did you mean unknown-name? leadsim explain unknown-name"],
    ["../../README", "All of them: leadsim explain"],
  ])("of %s it has no page, and says so", async (code, hint) => {
    const { code: exit, out, err } = await leadsim(["explain", code], { cwd });
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toContain(`There is no diagnostic ${code}.`);
    expect(err).toContain(hint);
  });
});

const published = new URL("../dist/diagnostics/", import.meta.url);

describe.runIf(existsSync(published))("the built package", () => {
  test("carries every page", () => {
    const carried = readdirSync(published).sort();
    expect(carried).toEqual(diagnosticCodes.map(({ code }) => `${code}.md`).sort());
    for (const page of carried) {
      expect(readFileSync(new URL(page, published), "utf8")).toBe(readFileSync(new URL(page, pages), "utf8"));
    }
  });
});
