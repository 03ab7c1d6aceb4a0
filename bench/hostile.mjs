// How long texts that ask for much work keep a reader: each once, warm. Limits hold the work down, so no text
// takes seconds.
import assert from "node:assert/strict";
import { loadScenario, parseJsonDocument } from "@leadsim/scenarios";
import { hostileJson, hostileYaml } from "../packages/scenarios/fixtures/hostile-texts.mjs";

/** Far above what any of these takes, far below what a reader without limits would. */
const reach = 5_000;

const timed = ([name, text], read) => {
  const begun = performance.now();
  const { document } = read(text);
  const took = performance.now() - begun;
  assert.equal(document, undefined, name);
  return { name, took };
};
const readYaml = (text) => loadScenario(text, { file: "hostile.yaml" });
const readJson = (text) => parseJsonDocument("responses", text, { file: "hostile.json" });

const times = [
  ...Object.entries(hostileYaml).map((entry) => timed(entry, readYaml)),
  ...Object.entries(hostileJson).map((entry) => timed(entry, readJson)),
].sort((a, b) => b.took - a.took);
const [slowest] = times;
assert.ok(slowest.took < reach, `${slowest.name}: ${slowest.took.toFixed(0)} ms`);
console.log(
  `${times.length} hostile texts: the slowest, “${slowest.name}”, is refused in ${slowest.took.toFixed(0)} ms (reach: ${reach}).`,
);
