import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { diagnosticCodes } from "@leadsim/scenarios";
import { expect, test } from "vitest";
import { leadsim } from "./memory-io.test-support.js";

const cwd = fileURLToPath(new URL("../../scenarios/fixtures/", import.meta.url));

async function resultOf(code: string) {
  const argv = ["check", `diagnostics/${code}.yaml`, "two-behaviors.yaml", "--format", "sarif"];
  const { out } = await leadsim(argv, { cwd });
  const log = JSON.parse(out);
  return { log, result: log.runs[0].results.find((result: { ruleId: string }) => result.ruleId === code) };
}

test("a SARIF log names its version, its rules with their pages, and where columns are counted", async () => {
  const { log } = await resultOf("unknown-name");
  expect([log.version, log.runs.length, log.runs[0].columnKind]).toEqual(["2.1.0", 1, "utf16CodeUnits"]);
  const { driver } = log.runs[0].tool;
  expect(driver.name).toBe("leadsim");
  expect(driver.rules.map((rule: { id: string }) => rule.id)).toEqual(
    diagnosticCodes.map(({ code }) => code),
  );
  for (const rule of driver.rules) {
    expect(["error", "warning", "note"]).toContain(rule.defaultConfiguration.level);
    const page = readFileSync(new URL(`../../../docs/diagnostics/${rule.id}.md`, import.meta.url), "utf8");
    expect(rule.help.markdown).toBe(page);
    expect(rule.help.text).toMatch(new RegExp(`^${rule.id}\\n\\n(Error|Warning|Information)\\. `));
    expect(rule.help.text).not.toMatch(/```|^#|\*\*/m);
    expect(rule.shortDescription.text).not.toBe("");
  }
});

test("a result has its rule, level, region and fix", async () => {
  const { log, result } = await resultOf("unknown-name");
  expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe("unknown-name");
  expect(result).toMatchObject({
    level: "error",
    message: { text: "There is no `caled` in memory. Did you mean `called`?" },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "diagnostics/unknown-name.yaml", uriBaseId: "%SRCROOT%" },
          region: { startLine: 23, startColumn: 26, endLine: 23, endColumn: 31 },
        },
      },
    ],
  });
  expect(result.fixes.length).toBe(1);
  expect(result.fixes[0].artifactChanges[0].replacements).toMatchObject([
    { insertedContent: { text: "called" } },
  ]);
});

test("what another place explains is a related location", async () => {
  const { result } = await resultOf("condition-never-holds");
  expect(result).toMatchObject({
    level: "warning",
    relatedLocations: [{ id: 1, message: { text: "A play that comes here: call: wait." } }],
  });
});
