import { writeFileSync } from "node:fs";
import * as engine from "@leadsim/engine";
import { compile, people, person, simulate } from "@leadsim/engine";
import { it } from "vitest";
import { makeBenchmark } from "./make-benchmark.js";
import { resolvePlayable } from "./resolve-playable.js";

it("x", () => {
  const playable = resolvePlayable("northline-short", [], process.cwd());
  const t = performance.now();
  const b = makeBenchmark(playable, 10000, "s1");
  const all = performance.now() - t;
  writeFileSync("/tmp/b.json", JSON.stringify(b));
  process.stdout.write(
    `bench ${all} ms\n${JSON.stringify({ c: b.components, r: b.correlations, n: b.opportunities.length, t: b.target.scales.slice(0, 5), s: b.scales.slice(0, 5) }, null, 1)}\n`,
  );
  writeFileSync("/tmp/keys.txt", Object.keys(engine).join(" "));
});
