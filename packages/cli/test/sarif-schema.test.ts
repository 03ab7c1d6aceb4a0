import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Diagnostic, diagnosticCodes } from "@leadsim/scenarios";
import Draft04 from "ajv-draft-04";
import formats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

// What `leadsim check --format sarif` prints, held against the official schema of SARIF 2.1.0, and against what code hosts need.

const schema = JSON.parse(
  readFileSync(new URL("fixtures/sarif/sarif-schema-2.1.0.json", import.meta.url), "utf8"),
);
const fixtures = fileURLToPath(new URL("../../scenarios/fixtures/", import.meta.url));
const ajv = new Draft04({ allErrors: true, strict: false });
formats.default(ajv);
const isSarif = ajv.compile(schema);

interface Place {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
  readonly region: Record<"startLine" | "startColumn" | "endLine" | "endColumn", number>;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: Place }[];
  readonly relatedLocations?: readonly { readonly physicalLocation: Place }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly fixes?: readonly object[];
  readonly codeFlows?: readonly {
    readonly threadFlows: readonly {
      readonly locations: readonly {
        readonly location: {
          readonly message: { readonly text: string };
          readonly physicalLocation: Place;
        };
      }[];
    }[];
  }[];
}

/** The results of a check, after the whole log was held against the schema. */
async function resultsOf(paths: readonly string[], cwd: string): Promise<readonly Result[]> {
  const { out, err } = await leadsim(["check", ...paths, "--format", "sarif"], { cwd });
  expect(err).toBe("");
  const log = JSON.parse(out);
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  expect(out).not.toContain("leadsim.dev");
  return log.runs[0].results;
}

/** A form of one scenario, for selection. */
function formOf(scenario: string, model: string): string {
  return `format: leadsim/form@1
id: form
version: 1.0.0
title: A form
locale: en
model: ${model}
purpose: selection
instructions: One situation.
scenarios:
  - scenario: ${scenario}
`;
}

describe("the schema", () => {
  test("is one that can be failed", () => {
    expect(isSarif({ version: "2.1.0", runs: [{ tool: { driver: {} } }] })).toBe(false);
    expect(isSarif({ version: "2.1.0", runs: [{ tool: { driver: { name: "x", helpUri: "x" } } }] })).toBe(
      false,
    );
    expect(isSarif({ version: "2.1.0", runs: [{ tool: { driver: { name: "x" } } }] })).toBe(true);
  });
});

describe("the log of a check", () => {
  test("without diagnostics", async () => {
    expect(await resultsOf(["two-behaviors.yaml"], fixtures)).toEqual([]);
  });

  const folder = scratchFolder();
  afterAll(() => folder.remove());

  /** What the fixtures' folder can't show as a whole: too large to keep, or told only beside other documents. */
  const beside: Readonly<Record<string, string | (() => string)>> = {
    "empty-document.yaml": () => readFileSync(join(fixtures, "diagnostics/empty-document.yaml"), "utf8"),
    "not-utf8.yaml": () => readFileSync(join(fixtures, "diagnostics/not-utf8.yaml"), "latin1"),
    "file-too-large.yaml": () => `format: leadsim/model@1\ntitle: ${"a".repeat(1_000_000)}`,
    "too-many-values.yaml": () => `format: leadsim/scenario@1\nscenes: [${"a,".repeat(130_000)}]`,
    "too-many-diagnostics.yaml": () =>
      `format: leadsim/form@1\n${Array.from({ length: 300 }, (_, at) => `wrong${at}: 1`).join("\n")}`,
    "wrong-format.yaml": "format: leadsim/scenery@1\nscenes: {}\n",
    "public-keys.yaml": formOf("first-ninety-days@1.0.0", "sales-leader-core@1"),
    // What the translations among the fixtures are of.
    "two-days.yaml": formOf("first-ninety-days@1.0.0", "sales-leader-core@1").replace(
      /(?<=^id: ).*$/m,
      "two-days",
    ),
    "model-mismatch.yaml": formOf("first-ninety-days@1.0.0", "two-behaviors@1"),
  };

  test("of every code: a rule, a level and a place that a code host can show", async () => {
    for (const [name, text] of Object.entries(beside)) {
      const written = typeof text === "string" ? text : text();
      writeFileSync(join(folder.path, name), written, name === "not-utf8.yaml" ? "latin1" : "utf8");
    }
    cpSync(join(fixtures, "diagnostics"), join(folder.path, "diagnostics"), { recursive: true });
    cpSync(join(fixtures, "two-behaviors.yaml"), join(folder.path, "two-behaviors.yaml"));
    const paths = [...Object.keys(beside), "diagnostics", "two-behaviors.yaml"];
    const results = await resultsOf(paths, folder.path);
    const found = new Set(results.map(({ ruleId }) => ruleId));
    expect(diagnosticCodes.filter(({ code }) => !found.has(code))).toEqual([]);
    for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of results) {
      expect(diagnosticCodes[ruleIndex]?.code).toBe(ruleId);
      expect(["error", "warning", "note"]).toContain(level);
      expect(message.text).not.toBe("");
      const { artifactLocation, region } = locations[0]!.physicalLocation;
      expect(artifactLocation.uri).toMatch(/^(diagnostics\/)?[a-z0-9-]+\.(ya?ml|json)$/);
      expect(artifactLocation.uriBaseId).toBe("%SRCROOT%");
      const { startLine, startColumn, endLine, endColumn } = region;
      expect(Math.min(startLine, startColumn, endColumn)).toBeGreaterThanOrEqual(1);
      expect(endLine > startLine || (endLine === startLine && endColumn >= startColumn)).toBe(true);
      expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{1,16}:\d+$/);
    }
    expect(results.some(({ fixes }) => fixes !== undefined)).toBe(true);
    expect(results.some(({ relatedLocations }) => relatedLocations !== undefined)).toBe(true);
  });

  test("a play that shows a mistake is a code flow, each response at its scene, to be played again", async () => {
    const { out } = await leadsim(["check", "diagnostics", "two-behaviors.yaml", "--format", "json"], {
      cwd: fixtures,
    });
    const { diagnostics } = JSON.parse(out) as { diagnostics: readonly Diagnostic[] };
    const results = await resultsOf(["diagnostics", "two-behaviors.yaml"], fixtures);
    const flows = results.flatMap(({ codeFlows }) => codeFlows ?? []);
    const witnesses = diagnostics.flatMap(({ witness }) => (witness?.length ? [witness] : []));
    expect(flows.length).toBeGreaterThan(0);
    const steps = flows.map(({ threadFlows }) => threadFlows[0]!.locations.map(({ location }) => location));
    const played = steps.map((flow) =>
      flow.map(({ message }) => {
        const [, scene, response] = /^([a-z0-9-]+): (.*)$/.exec(message.text)!;
        return { scene, response: JSON.parse(response!) };
      }),
    );
    expect(played).toEqual(
      witnesses.map((witness) => witness.map(({ scene, response }) => ({ scene, response }))),
    );
    for (const { message, physicalLocation } of steps.flat()) {
      const { artifactLocation, region } = physicalLocation;
      const lines = readFileSync(join(fixtures, artifactLocation.uri), "utf8").split("\n");
      expect(lines[region.startLine - 1]?.trim()).toBe(message.text.replace(/:.*/, ":"));
    }
  });

  describe("on paths of all kinds", () => {
    const folder = scratchFolder();
    const mistaken = readFileSync(join(fixtures, "diagnostics/unknown-name.yaml"), "utf8");
    const inside = join(folder.path, "within");
    beforeAll(() => {
      for (const name of ["within/drafts of May", "within/Ménage à trois/日本", "elsewhere"]) {
        mkdirSync(join(folder.path, name), { recursive: true });
      }
      writeFileSync(join(inside, "drafts of May", "1:1 & 50 %#?.yaml"), mistaken);
      writeFileSync(join(inside, "Ménage à trois", "日本", "été.yaml"), mistaken.replace("caled", "appelé"));
      writeFileSync(join(folder.path, "elsewhere", "far.yaml"), mistaken);
      writeFileSync(join(inside, "two-behaviors.yaml"), readFileSync(join(fixtures, "two-behaviors.yaml")));
    });
    afterAll(() => folder.remove());

    test("spaces and other alphabets are encoded, and lead back to the file", async () => {
      const results = await resultsOf(["."], inside);
      const uris = new Set(
        results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri),
      );
      expect([...uris].sort()).toEqual([
        "M%C3%A9nage%20%C3%A0%20trois/%E6%97%A5%E6%9C%AC/%C3%A9t%C3%A9.yaml",
        "drafts%20of%20May/1%3A1%20%26%2050%20%25%23%3F.yaml",
      ]);
      for (const uri of uris) {
        expect(readFileSync(new URL(uri, `${pathToFileURL(inside).href}/`), "utf8")).toContain(
          "format: leadsim",
        );
      }
    });

    test("a file that is named by its whole path is relative where it lies in the folder", async () => {
      const [result] = await resultsOf([join(inside, "drafts of May"), "two-behaviors.yaml"], inside);
      expect(result!.locations[0]!.physicalLocation.artifactLocation).toEqual({
        uri: "drafts%20of%20May/1%3A1%20%26%2050%20%25%23%3F.yaml",
        uriBaseId: "%SRCROOT%",
      });
    });

    test("a file outside of the folder has its whole address, and no base", async () => {
      const [result] = await resultsOf(["../elsewhere/far.yaml", "two-behaviors.yaml"], inside);
      expect(result!.locations[0]!.physicalLocation.artifactLocation).toEqual({
        uri: pathToFileURL(join(folder.path, "elsewhere", "far.yaml")).href,
      });
    });
  });

  describe("after an edit elsewhere", () => {
    const folder = scratchFolder();
    afterAll(() => folder.remove());

    test("the fingerprints stay when lines above come, and change with the line itself", async () => {
      const source = readFileSync(join(fixtures, "diagnostics/unknown-name.yaml"), "utf8");
      writeFileSync(
        join(folder.path, "two-behaviors.yaml"),
        readFileSync(join(fixtures, "two-behaviors.yaml")),
      );
      const look = async (text: string) => {
        writeFileSync(join(folder.path, "a.yaml"), text);
        const [first] = await resultsOf(["a.yaml", "two-behaviors.yaml"], folder.path);
        const { startLine } = first!.locations[0]!.physicalLocation.region;
        return { line: startLine, hash: first!.partialFingerprints.primaryLocationLineHash };
      };
      const before = await look(source);
      const shifted = await look(`# one more line\n# and another\n${source}`);
      const reindented = await look(source.replaceAll("\n", "\r\n"));
      const changed = await look(source.replace("trust > 2 && caled", "trust > 3 && caled"));
      expect([shifted.line - before.line, shifted.hash]).toEqual([2, before.hash]);
      expect(reindented.hash).toBe(before.hash);
      expect(changed.hash).not.toBe(before.hash);
    });
  });
});
