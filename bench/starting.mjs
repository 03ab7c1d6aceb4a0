// What it costs to begin: processor time of `leadsim --version` and of `leadsim check` of one scenario beside
// a Node that does nothing, the median of seven processes each. What they print is asserted first.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const leadsim = fileURLToPath(new URL("../packages/cli/bin/leadsim.js", import.meta.url));
const scenario = fileURLToPath(
  new URL("../packages/scenarios/library/scenarios/first-ninety-days.yaml", import.meta.url),
);
const runs = [
  { what: "node -e 0", words: ["-e", "0"], prints: /^$/ },
  { what: "leadsim --version", words: [leadsim, "--version"], prints: /^\d+\.\d+\.\d+\n$/, reach: 0.15 },
  { what: "leadsim --help", words: [leadsim, "--help"], prints: /check \[options\] <paths\.\.\.>/ },
  {
    what: "leadsim check first-ninety-days.yaml",
    words: [leadsim, "check", scenario],
    prints: /^1 file checked: no mistakes found\n$/,
    reach: 0.5,
  },
];

/** Seconds of processor time of one process, with all that it started: what `times` of the shell says of children. */
function processorTime(words) {
  const shell = '"$0" "$@" >/dev/null; times';
  const { stdout } = spawnSync("/bin/sh", ["-c", shell, process.execPath, ...words], { encoding: "utf8" });
  const [, children] = stdout.trim().split("\n");
  return children
    .split(" ")
    .map((time) => /^(\d+)m([\d.]+)s$/.exec(time))
    .reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
}

let bare;
for (const { what, words, prints, reach } of runs) {
  const ran = spawnSync(process.execPath, words, { encoding: "utf8" });
  assert.deepEqual([ran.status, ran.stderr], [0, ""], what);
  assert.match(ran.stdout, prints, what);
  const times = Array.from({ length: 7 }, () => processorTime(words)).sort((a, b) => a - b);
  const median = times[3];
  bare ??= median;
  const goal = reach === undefined ? "" : ` (reach: ${reach})`;
  console.log(
    `${what}: ${median.toFixed(3)} s of processor time${goal}, ${(median / bare).toFixed(1)} times bare Node`,
  );
}
