import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { diagnosticCodes } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
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

  test("shows a behavior with its anchors, as the model has them", async () => {
    const { models } = readLibrary();
    const behavior = models[0]?.document?.behaviors.find(({ id }) => id === "raise-gap-early");
    if (!behavior) throw new Error("the library has lost it");
    const { code, out } = await leadsim(["explain", "raise-gap-early"], { cwd, columns: 300 });
    expect(code).toBe(0);
    expect(out).toContain(behavior.statement);
    for (const level of [1, 3, 5] as const) expect(out).toContain(`  ${level}  ${behavior.anchors[level]}`);
  });

  test.each(["sales-leader-core", "sales-leader-core@1"])("lists every behavior of %s", async (model) => {
    const { out } = await leadsim(["explain", model], { cwd });
    const behaviors = readLibrary().models[0]?.document?.behaviors.map(({ id }) => id) ?? [];
    expect(behaviors).toHaveLength(66);
    expect(out.match(/^ {2}[a-z][a-z0-9-]+$/gm)?.map((line) => line.trim())).toEqual(behaviors);
  });

  test.each(["choose", "best-worst", "spend", "within", "order", "purpose", "anchors"])(
    "explains the field %s",
    async (field) => {
      const { code, out } = await leadsim(["explain", field], { cwd, columns: 200 });
      expect([code, out.split("\n")[0]]).toEqual([0, field]);
      expect(out).toMatch(/A field of a (scenario|form|model)\./);
      expect(out).not.toMatch(/\$ref|undefined/);
      expect(out.split("\n").length).toBeGreaterThan(4);
    },
  );

  test("lists the fields of a decision", async () => {
    const { out } = await leadsim(["explain", "choose"], { cwd, columns: 200 });
    for (const field of ["prompt", "order", "options", "key"])
      expect(out).toMatch(new RegExp(`^  ${field}  \\S`, "m"));
  });

  test("explains every competency of the library with its behaviors", async () => {
    const model = readLibrary().models[0]!.document!;
    for (const { id, name } of model.competencies) {
      const { code, out } = await leadsim(["explain", id], { cwd, columns: 300 });
      expect([id, code]).toEqual([id, 0]);
      const flat = out.replace(/\s+/g, " ");
      expect(flat).toContain(name);
      for (const behavior of model.behaviors.filter(({ competency }) => competency === id)) {
        expect(flat).toContain(behavior.statement);
      }
    }
  });

  test("finds the behaviors of a model of one's own", async () => {
    const model = fileURLToPath(new URL("../../../examples/custom-model/model.yaml", import.meta.url));
    const own = await leadsim(["explain", "support-lead", "--scenarios", model], { cwd });
    const id = /^ {2}([a-z][a-z0-9-]+)$/m.exec(own.out)?.[1] ?? "";
    const { code, out } = await leadsim(["explain", id, "--scenarios", model], { cwd });
    expect([code, out.split("\n")[0]]).toEqual([0, id]);
    expect((await leadsim(["explain", id], { cwd })).code).toBe(1);
  });

  test.each([
    ["raise-gap-erly", "Did you mean raise-gap-early? leadsim explain raise-gap-early"],
    ["unkown-name", "Did you mean unknown-name? leadsim explain unknown-name"],
    ["../../README", "All diagnostics: leadsim explain. All behaviors: leadsim explain sales-leader-core"],
    ["chose", "Did you mean choose? leadsim explain choose"],
  ])("of %s it has no page, and says so", async (code, hint) => {
    const { code: exit, out, err } = await leadsim(["explain", code], { cwd });
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toContain(`There is no diagnostic, field, behavior or competency ${code}.`);
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
