// What reading the bundled library costs a process that has just begun, in processor time: the median of five
// processes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";

const program = `
import { readLibrary } from "@leadsim/scenarios/node";
const before = process.cpuUsage();
// Each kind is loaded when it is first asked for, so all are.
const read = Object.values(readLibrary()).flat();
const { user, system } = process.cpuUsage(before);
const all = process.cpuUsage();
console.log(JSON.stringify({
  documents: read.length,
  whole: read.every(({ document }) => document !== undefined),
  reading: (user + system) / 1000,
  process: (all.user + all.system) / 1000,
}));`;

const runs = Array.from({ length: 5 }, () =>
  JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" })),
);
for (const { documents, whole } of runs) {
  assert.equal(whole, true);
  assert.ok(documents >= 5, `only ${documents} documents`);
}
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const reading = median(runs.map((run) => run.reading));
const whole = median(runs.map((run) => run.process));
console.log(
  `readLibrary, cold: ${reading.toFixed(0)} ms of processor time (reach: 400); the whole process ${whole.toFixed(0)} ms.`,
);
