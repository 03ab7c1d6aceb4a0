import { present } from "@leadsim/scenarios/rules";
import { describe, expect, it } from "vitest";
import { simulatedBenchmark } from "./benchmark.test-support.js";
import { fittingBenchmark } from "./fitting-benchmark.js";

const { benchmark } = simulatedBenchmark({}, 50, 1);
const played = benchmark.form.scenarios.map(({ id, story, key }) => ({ id, story, key }));
const [id = "", version = ""] = benchmark.model.split("@");
const model = { id, version };
const other = { ...benchmark, id: "other", form: { ...benchmark.form, scenarios: [] } };
const found = (
  named: string | undefined,
  over: Partial<(typeof played)[number]> & { practice?: boolean } = {},
) =>
  fittingBenchmark([other, benchmark], {
    model,
    ...present({ named }),
    played: played.map((one, at) => (at === 0 ? { ...one, ...over } : one)),
  })?.id;

describe("fittingBenchmark", () => {
  it("takes the one that is named, though it knows none of the content", () => {
    expect(found("other@1")).toBe("other");
  });

  it("takes the one that knows what was played, hash for hash", () => {
    expect(found(undefined)).toBe(benchmark.id);
    expect(found("nothing@1")).toBe(benchmark.id);
    expect(found(undefined, { key: "another key of the same version" })).toBeUndefined();
    expect(found(undefined, { story: "another story of the same version" })).toBeUndefined();
    expect(found(undefined, { key: "not measured", practice: true })).toBe(benchmark.id);
  });

  it("takes the newest of several versions that know it, whatever their order", () => {
    const versions = ["1.2.0", "1.10.0", "1.9.0"].map((version) => ({ ...benchmark, version }));
    expect(fittingBenchmark(versions, { model, played })?.version).toBe("1.10.0");
    const drafts = ["2.0.0-a", "2.0.0-b"].map((version) => ({ ...benchmark, version }));
    expect(fittingBenchmark(drafts, { model, played })?.version).toBe("2.0.0-a");
  });

  it("takes none of another model, though it has the same id in another version", () => {
    const newer = { id, version: "2.0.0" };
    expect(
      fittingBenchmark([benchmark], { model: newer, named: `${benchmark.id}@1`, played }),
    ).toBeUndefined();
  });
});
