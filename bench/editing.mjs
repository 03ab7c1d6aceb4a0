// How long an author waits for the answer to a bad edit in a scenario of 200 scenes: the loader that knows
// the text from before beside loading it whole, and the language server over its pipes. What is found is
// asserted before it is timed.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { loadModel, loadScenario, scenarioLoader } from "@leadsim/scenarios";
import { applyEdit, badEdits, model as modelText } from "./bad-edits.mjs";
import { size, toLeadsim } from "./graph.mjs";
import { openServer } from "./language-client.mjs";

const bound = 100;
const count = 12;
const text = toLeadsim();
const kinds = badEdits(text, count);
const { document: model } = loadModel(modelText, { file: "model.yaml" });
const options = { file: "bench.yaml", model };
console.log(
  `Bad edits in ${size.scenes} scenes (${text.length.toLocaleString("en")} signs), ${count} of each kind, in milliseconds: median and worst. Node ${process.version}.`,
);

// — results first —
assert.deepEqual(loadScenario(text, options).diagnostics, []);
const load = scenarioLoader();
for (const { kind, edits } of kinds) {
  for (const edit of edits) {
    assert.deepEqual(load(text, options).diagnostics, []);
    const found = load(applyEdit(text, edit), options);
    assert.ok(isSaid(found.diagnostics, edit), `${kind}: ${JSON.stringify(found.diagnostics[0])}`);
    assert.deepEqual(found, loadScenario(applyEdit(text, edit), options), kind);
  }
}

function isSaid(diagnostics, { code, line }) {
  return diagnostics.some((one) => one.code === code && (line === undefined || one.start.line === line));
}

// — then time —
console.log(`\n${"loading".padEnd(44)} ${"known from before".padStart(20)} ${"whole".padStart(20)}`);
for (const { kind, edits } of kinds) {
  const known = edits.map((edit) => {
    load(text, options);
    return time(() => load(applyEdit(text, edit), options));
  });
  const whole = edits.map((edit) => time(() => loadScenario(applyEdit(text, edit), options)));
  print(kind, known, whole);
}

function time(run) {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

function print(name, ...rows) {
  const columns = rows.map((times) => {
    const sorted = [...times].sort((a, b) => a - b);
    const [middle, worst] = [sorted[sorted.length >> 1], sorted.at(-1)];
    return `${middle.toFixed(1)}, ${worst.toFixed(1)}`.padStart(20);
  });
  const late = rows[0].filter((each) => each > bound).length;
  console.log(`  ${name.padEnd(42)} ${columns.join(" ")}   ${late} of ${rows[0].length} above ${bound}`);
}

// — over the pipes: from the change that the editor sends to what it is told —
const folder = mkdtempSync(join(tmpdir(), "leadsim-bench-"));
const server = openServer(new URL("../packages/cli/bin/leadsim.js", import.meta.url), folder);
try {
  writeFileSync(join(folder, "model.yaml"), modelText);
  await server.initialize(pathToFileURL(folder).href);
  const uri = pathToFileURL(join(folder, "bench.yaml")).href;
  assert.deepEqual(await server.open(uri, text), []);
  for (const { edits } of kinds) await timeAnswer(uri, edits[0], 0);
  console.log(
    `\n${"language server, from change to answer".padEnd(44)} ${"at once".padStart(20)} ${"while it plays".padStart(20)}`,
  );
  for (const { kind, edits } of kinds) {
    const atOnce = [];
    for (const edit of edits) atOnce.push(await timeAnswer(uri, edit, 0));
    const playing = [];
    // Long enough for the server to begin to play the scenario through, in its other thread.
    for (const edit of edits.slice(0, 3)) playing.push(await timeAnswer(uri, edit, 600));
    print(kind, atOnce, playing);
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true });
}

/** The time one bad edit takes to be answered, after the text has stood without it for a while. */
async function timeAnswer(uri, edit, rested) {
  await sleep(rested);
  const begun = performance.now();
  const said = await server.change(uri, edit);
  const taken = performance.now() - begun;
  const place = said.map(({ code, range }) => ({ code, start: { line: range.start.line + 1 } }));
  assert.ok(isSaid(place, edit), JSON.stringify(said[0]));
  await server.change(uri, {
    start: edit.start,
    end: edit.start + edit.text.length,
    text: text.slice(edit.start, edit.end),
  });
  return taken;
}
