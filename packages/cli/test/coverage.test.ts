import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { libraryFolder } from "@leadsim/scenarios/node";
import { expect, test } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const form = join(libraryFolder, "forms/northline-short.yaml");

test("coverage counts the decisions of a form by behavior, with what can be reached", async () => {
  const { out } = await leadsim(["check", form, "--coverage", "--format", "json"], { cwd: libraryFolder });
  const [coverage, ...others] = JSON.parse(out).coverage;
  expect([coverage.of.split("@")[0], others]).toEqual(["form northline-short", []]);
  expect(coverage.behaviors).toHaveLength(66);
  for (const { decisions, scenarios, lowest, highest } of coverage.behaviors) {
    expect(scenarios).toBeLessThanOrEqual(decisions.length);
    if (decisions.length > 0) expect(lowest).toBeLessThan(highest);
    else expect([lowest, highest]).toEqual([null, null]);
  }
});

test("it says what each path lets one earn, what straight answers earn, and what plays come to", async () => {
  const { out } = await leadsim(["check", form, "--coverage", "--format", "json"], { cwd: libraryFolder });
  const [{ behaviors, straight, reach, pathsUnknown }] = JSON.parse(out).coverage;
  expect(pathsUnknown).toEqual([]);
  for (const { decisions, paths } of behaviors) {
    if (decisions.length === 0) expect(paths).toBeNull();
    else expect(paths.opportunities).toEqual({ fewest: decisions.length, most: decisions.length });
  }
  const taken = behaviors.find(({ behavior }: { behavior: string }) => behavior === "return-ownership").paths;
  expect([taken.lowest.level, taken.highest.level]).toEqual([1, 5]);
  expect(taken.leastHighest.level).toBeLessThan(5);
  expect(taken.leastHighest.responses[0]).toHaveProperty("response");
  expect(straight.map(({ answers }: { answers: string }) => answers)).toContain("even split");
  for (const { complete, scenes, endings } of reach) {
    expect(complete).toBe(true);
    for (const { met, responses } of [...scenes, ...endings]) {
      expect(met).toBe(true);
      expect(Array.isArray(responses)).toBe(true);
    }
  }
});

test("the table names each behavior that is measured and says what is thin", async () => {
  const { out } = await leadsim(["check", form, "--coverage"], { cwd: libraryFolder, columns: 120 });
  expect(out).toMatch(/Behavior +Competency +Decisions +Scenarios +Attainable/);
  expect(out).toMatch(/^\d+ of 66 behaviors measured; \d+ at fewer than 2 decisions\.$/m);
});

test("where mistakes leave nothing to count, it says so", async () => {
  const folder = scratchFolder();
  const skeleton = await leadsim(["new", "scenario", "--out", "-"], { cwd: folder.path });
  writeFileSync(join(folder.path, "broken.yaml"), skeleton.out.replace("order: shuffled", "order: shuffle"));
  const { out } = await leadsim(["check", "broken.yaml", "--coverage"], { cwd: folder.path });
  folder.remove();
  expect(out).toContain("note: coverage is counted once the errors are mended.\n");
});
