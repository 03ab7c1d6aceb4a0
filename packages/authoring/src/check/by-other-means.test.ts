import { readFileSync } from "node:fs";
import { loadModel } from "@leadsim/scenarios";
import { expect, test } from "vitest";
import { checkDocuments } from "./check-documents.js";

// What decision 0020 tells authors to write instead of what the format does not have: the examples are on that page.

const model = loadModel(
  readFileSync(new URL("../../../scenarios/fixtures/two-behaviors.yaml", import.meta.url), "utf8"),
  { file: "model.yaml" },
).document!;
const page = readFileSync(
  new URL("../../../../docs/decisions/0020-what-authors-write-instead.md", import.meta.url),
  "utf8",
);
const examples = new Map(
  [...page.matchAll(/^```yaml (\S+)\n(.*?)^```$/gms)].map(([, name, code]) => [name!, code!]),
);

function check(example: string, change = (code: string) => code) {
  const source = `format: leadsim/scenario@1
id: example
version: 1.0.0
title: Example
locale: en
minutes: 5
instruction: should
summary: You lead six people.
model: two-behaviors@1
${change(examples.get(example)!)}endings:
  done:
    say:
      - narrator: The day ends.
`;
  const document = {
    file: "example.yaml",
    kind: "scenario" as const,
    source: new TextEncoder().encode(source),
  };
  const checked = checkDocuments([document], { models: [model], scenarios: [], forms: [], benchmarks: [] });
  return {
    codes: checked.diagnostics.filter(({ severity }) => severity !== "information").map(({ code }) => code),
    coverage: checked.coverage()[0]!,
  };
}

test.each(["one-sort", "two-selects"])("one to keep and one to change, as %s, checks clean", (example) => {
  expect(check(example).codes).toEqual([]);
});

test("a circle that memory counts comes to its end, which the check sees", () => {
  expect(check("counted-circle").codes).toEqual(["story-loop"]);
});

test("two scenes, one with the option that was learnt of, offer the same by both paths", () => {
  const { codes, coverage } = check("learnt");
  expect(codes).toEqual([]);
  const paths = pathsOf(coverage);
  expect(paths).toMatchObject({
    opportunities: { fewest: 1, most: 1 },
    lowest: { level: 1 },
    highest: { level: 5 },
  });
  expect(paths).not.toHaveProperty("leastHighest");
  expect(paths).not.toHaveProperty("mostLowest");
});

test("coverage shows the path on which less can be attained, and check the path that misses the behavior", () => {
  const weaker = check("learnt", (code) => code.replace("walk: 5", "walk: 4"));
  expect(pathsOf(weaker.coverage)).toMatchObject({ leastHighest: { level: 4 } });
  const missing = check("learnt", (code) => code.replace(/ +key:\n +listen-first: \{ walk.*\n/, ""));
  expect(missing.codes).toContain("uneven-opportunities");
});

function pathsOf({ behaviors }: ReturnType<typeof check>["coverage"]) {
  return behaviors.find(({ behavior }) => behavior === "listen-first")?.paths;
}
