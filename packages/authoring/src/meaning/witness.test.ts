import { readdirSync, readFileSync } from "node:fs";
import { type Diagnostic, loadScenario, type Scenario } from "@leadsim/scenarios";
import { describe, expect, test } from "vitest";
import { checkMeaning } from "./check-meaning.js";
import { replayed } from "./every-play.test-support.js";

const folder = new URL("../../../scenarios/fixtures/diagnostics/", import.meta.url);

interface Found {
  readonly scenario: Scenario;
  readonly diagnostic: Diagnostic;
}

const found: readonly Found[] = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .flatMap((file) => {
    const source = readFileSync(new URL(file, folder));
    const { document: scenario } = /^format: leadsim\/scenario@1$/m.test(source.toString())
      ? loadScenario(source, { file })
      : {};
    if (!scenario) return [];
    return checkMeaning({ source, file, scenario }).map((diagnostic) => ({ scenario, diagnostic }));
  });

const of = (code: string): readonly Found[] => found.filter(({ diagnostic }) => diagnostic.code === code);

describe("the witness of a diagnostic, played in a session of the engine, comes to what it is said to show", () => {
  test("a condition that is never or always true is asked there", () => {
    const cases = [...of("condition-never-holds"), ...of("condition-always-holds")];
    expect(cases.length).toBeGreaterThan(1);
    for (const { scenario, diagnostic } of cases) {
      const { facts } = replayed(scenario, diagnostic.witness!);
      const verb = diagnostic.code === "condition-never-holds" ? "no" : "yes";
      const [path] = diagnostic.related!;
      expect(path!.message).toMatch(/^A play that comes here/);
      expect([...facts].some((fact) => fact.startsWith(`${verb} `))).toBe(true);
    }
  });

  test("a loop without exit is come to", () => {
    const [{ scenario, diagnostic }] = of("loop-without-exit") as [Found];
    const { session } = replayed(scenario, diagnostic.witness!);
    expect(diagnostic.message).toContain(`\`${scenario.scenes[session.state.scene]!.id}\``);
  });

  test("the path with the fewest opportunities is played to its end, and offers so many", () => {
    const [{ scenario, diagnostic }] = of("uneven-opportunities") as [Found];
    const { session } = replayed(scenario, diagnostic.witness!);
    expect(session.state.page).toBe("completed");
    const behavior = /`(.*?)`/.exec(diagnostic.message)![1]!;
    const met = session.state.records.filter(({ scene }) =>
      scenario.scenes[scene]!.decision?.key.some((row) => row.behavior === behavior),
    );
    const [, fewest] = /and (\w+) opportunit\w+ on another/.exec(diagnostic.message)!;
    expect(met).toHaveLength(fewest === "no" ? 0 : Number(fewest));
  });
});
