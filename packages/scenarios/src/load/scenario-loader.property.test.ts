import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readText } from "../text/read-text.js";
import { createKnownEntries } from "../yaml/known-entries.js";
import { parseYaml } from "../yaml/parse-yaml.js";
import { loadModel } from "./load-model.js";
import { loadScenario, scenarioLoader } from "./load-scenario.js";
import { edit, textsOnTheWay } from "./text-edits.test-support.js";

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const model = loadModel(read("fixtures/two-behaviors.yaml"), { file: "model" }).document!;
const small = read("fixtures/all-types.yaml");
const large = read("library/scenarios/the-number.yaml");

const edits = (maxLength: number) => fc.array(edit, { minLength: 2, maxLength });

/**
 * Everything that is in a value, in its order; comparing texts is quick. Where a tree was before makes no
 * difference.
 */
function asText(value: unknown): string {
  const plain = (name: string, part: unknown) =>
    part instanceof Map ? [...part] : name === "origin" ? undefined : part;
  return JSON.stringify(value, plain) ?? "nothing";
}

function expectSameWay(texts: readonly string[]): void {
  const load = scenarioLoader();
  const known = createKnownEntries();
  for (const text of texts) {
    const fresh = loadScenario(text, { file: "x", model });
    const again = load(text, { file: "x", model });
    expect(asText(again.diagnostics)).toBe(asText(fresh.diagnostics));
    expect(asText(again.document) === asText(fresh.document)).toBe(true);
    const [one, other] = [readText(text, "x"), readText(text, "x")];
    if (!one.readable) continue;
    expect(asText(parseYaml(one.findings, known)) === asText(parseYaml(other.findings))).toBe(true);
    expect(asText(one.findings.list())).toBe(asText(other.findings.list()));
  }
}

test("a loader that knows the text from before gives what loading it whole gives", () => {
  fc.assert(
    fc.property(edits(8), (list) => expectSameWay(textsOnTheWay(small, list))),
    { numRuns: 10 },
  );
});

test("so it does for a scenario of the library", () => {
  fc.assert(
    fc.property(edits(4), (list) => expectSameWay(textsOnTheWay(large, list))),
    { numRuns: 1 },
  );
});
