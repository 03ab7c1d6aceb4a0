import type { Meter, Simulation } from "@leadsim/scenarios";
import { afterAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const folder = scratchFolder();
afterAll(() => folder.remove());
const inFolder = async <Kind>(...argv: string[]): Promise<Kind> =>
  JSON.parse((await leadsim(argv, { cwd: folder.path })).out) as Kind;

describe.each(["first-ninety-days", "the-number", "northline-short"])("%s", (what) => {
  it("is as dependable by simulate as by meter, and one scenario is not more so than two", async () => {
    const meter = await inFolder<Meter>("meter", what, "--format", "json");
    const simulated = await inFolder<Simulation>("simulate", what, "--format", "json");
    for (const scale of simulated.dependability) {
      const same = meter.scales.find(({ kind, id }) => kind === scale.kind && id === scale.id);
      expect([scale.id, scale.decisions, scale.reliability, scale.withinScenario, scale.halfWidth]).toEqual([
        same?.id,
        same?.decisions,
        same?.reliability,
        same?.withinScenario,
        same?.halfWidth,
      ]);
    }
    const overall = (of: Meter) => of.scales.find(({ kind }) => kind === "overall")!;
    const form = overall(await inFolder<Meter>("meter", "northline-short", "--format", "json"));
    expect(overall(meter).reliability).toBeLessThanOrEqual(form.reliability);
    expect(overall(meter).withinScenario === null).toBe(what === "northline-short");
  });
});
