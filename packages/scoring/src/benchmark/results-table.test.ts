import { describe, expect, it } from "vitest";
import { schemaErrors } from "../../../psychometrics/src/schema.test-support.js";
import { evenSketches, evidenceSet, smallModel } from "../scoring.test-support.js";
import { type PersonResult, resultsTable } from "./results-table.js";
import { summarizeBenchmark } from "./summarize-benchmark.js";

const model = smallModel();

function person(seed: number, session: Parameters<typeof evidenceSet>[1] = {}): PersonResult {
  const sketches = evenSketches(model, 4, (b, s) => 1 + ((3 * b + 2 * s + seed * 7 + ((seed * b) % 3)) % 5));
  const set = evidenceSet(sketches, { session: `p${seed}`, began: 1000 * seed, ...session });
  return { sessions: [set.session], evidence: set.evidence };
}

describe("resultsTable", () => {
  it("makes a benchmark with norms of what people answered", () => {
    const table = resultsTable();
    const groups: string[] = [];
    for (let at = 1; at <= 420; at += 1) {
      expect(table.add(person(at))).toBe(true);
      groups.push(at % 20 === 0 ? "director" : "first-line");
    }
    const { table: levels, form, model: played } = table.finish();
    expect([table.people, table.player, played]).toEqual([420, "person", "small@1"]);
    const benchmark = summarizeBenchmark(
      levels,
      model,
      {
        ...{ id: "pilot", version: "1.0.0", kind: "pilot", title: "Pilot", statement: "A pilot." },
        ...{ population: "Test", sampling: "All", dates: { from: "2026-01-01", to: "2026-01-31" }, form },
      },
      { norms: { groups: { by: "role level", of: groups } } },
    );
    expect(schemaErrors("benchmark", benchmark)).toEqual([]);
    const norms = benchmark.scales.find(({ kind }) => kind === "overall")?.norms;
    expect(norms?.all.n).toBe(420);
    expect(norms?.all.rows?.reduce((sum, { n }) => sum + n, 0)).toBe(420);
    expect(norms?.grouping?.groups.map(({ name, suppressed }) => [name, suppressed])).toEqual([
      ["director", "small"],
      ["first-line", null],
    ]);
  });

  it("gives the same table in whatever order people come", () => {
    const [there, back] = [resultsTable(), resultsTable()];
    const seeds = [1, 2, 3];
    for (const seed of seeds) there.add(person(seed));
    for (const seed of seeds.reverse()) back.add(person(seed));
    const [a, b] = [there.finish().table, back.finish().table];
    expect(a.opportunities).toEqual(b.opportunities);
    const width = a.opportunities.length;
    expect(Array.from(a.levels).slice(0, width)).toEqual(Array.from(b.levels).slice(2 * width));
  });

  it("leaves out who did not finish, and tells the days of those who did", () => {
    const table = resultsTable();
    expect(table.add(person(1, { status: "withdrawn" }))).toBe(false);
    expect(table.people).toBe(0);
    expect(() => table.finish()).toThrow(expect.objectContaining({ code: "bad-table" }));
    table.add(person(2, { began: Date.UTC(2026, 0, 5), ended: Date.UTC(2026, 0, 5, 1) }));
    table.add(person(3, { began: Date.UTC(2026, 0, 9), ended: Date.UTC(2026, 0, 10) }));
    expect(table.days).toEqual({ from: "2026-01-05", to: "2026-01-10" });
  });

  it("refuses what does not belong together", () => {
    const table = resultsTable();
    table.add(person(1));
    const refused = (other: PersonResult, code: string) =>
      expect(() => table.add(other)).toThrow(expect.objectContaining({ code }));
    refused(person(1), "duplicate-session");
    refused(person(2, { player: "simulated" }), "mixed-players");
    refused(person(3, { form: { id: "form", version: "2.0.0", purpose: "development" } }), "different-forms");
    const [session] = person(4).sessions;
    const rekeyed = session!.scenarios.map((scenario) => ({ ...scenario, key: "f".repeat(64) }));
    refused(person(4, { scenarios: rekeyed }), "different-forms");
    const [first, ...rest] = person(5).evidence;
    const wider = { ...person(5), evidence: [{ ...first!, min: 2, max: 5 }, ...rest] };
    refused(wider, "different-forms");
    // Nobody who was refused is remembered.
    expect(table.people).toBe(1);
    expect(table.add(person(5))).toBe(true);
  });
});
