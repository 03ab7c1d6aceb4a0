import { readFileSync } from "node:fs";
import {
  apply,
  begin,
  commandOf,
  compile,
  leastUsedPolicy,
  type Play,
  type Policy,
  persona,
  personaNames,
  randomPolicy,
  type Session,
  strategies,
  view,
} from "@leadsim/engine";
import type { Benchmark, CandidateView, Scenario } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

const library = readLibrary();
const scenarios = library.scenarios.map(({ file, document }) => {
  if (!document) throw new Error(`${file} has errors: run leadsim check`);
  return document;
});

describe("the bundled library", () => {
  let folder: ReturnType<typeof scratchFolder>;
  beforeAll(() => {
    folder = scratchFolder();
  });
  afterAll(() => folder.remove());

  it("has no mistakes", () => {
    const all = [...library.models, ...library.scenarios, ...library.forms, ...library.benchmarks];
    expect(
      all.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === "error")),
    ).toEqual([]);
  });

  it.each(library.benchmarks.map(({ file }) => file))("%s belongs to the content as it is", (file) => {
    const benchmark = JSON.parse(readFileSync(file, "utf8")) as Benchmark;
    const now = benchmark.form.scenarios.map(({ id, version }) => {
      const scenario = scenarios.find((known) => known.id === id && known.version === version);
      if (!scenario) return { id, version };
      const { story, key } = compile(scenario);
      return { id, version, story, key };
    });
    const { form, n, generator } = benchmark;
    const command = `npx --no-install leadsim benchmark ${form.id} --people ${n} --seed ${generator?.seed} --out packages/scenarios/library/benchmarks/${benchmark.id}.json`;
    expect(now, `Its scenarios have changed since. Run: ${command}`).toEqual(form.scenarios);
  });

  it("can be benchmarked again by fewer people, in the same shape and the same bytes", async () => {
    const committed = library.benchmarks.find(
      ({ document }) => document?.id === "northline-short-synthetic",
    )?.document;
    const make = async () => {
      const argv = ["benchmark", "northline-short", "--people", "400", "--out", "-"];
      const { code, out, err } = await leadsim(argv, { cwd: folder.path });
      expect([code, err]).toEqual([0, ""]);
      return out;
    };
    const text = await make();
    expect(await make()).toBe(text);
    const small = JSON.parse(text) as Benchmark;
    const shape = ({ id, version, model, form, opportunities, scales, target }: Benchmark) => ({
      ...{ id, version, model, form },
      opportunities: opportunities.map(({ scenario, decision, behavior }) => [scenario, decision, behavior]),
      scales: scales.map((scale) => [scale.kind, scale.id]),
      targets: target.scales.map((scale) => [scale.kind, scale.id]),
    });
    expect(committed).toBeDefined();
    expect(shape(small)).toEqual(shape(committed!));
    for (const [index, { mean }] of small.opportunities.entries()) {
      expect(Math.abs(mean - committed!.opportunities[index]!.mean)).toBeLessThan(0.12);
    }
  });
});

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))("%s", (_, scenario) => {
  it("shows no candidate what only assessors may know, on any page of many walks", () => {
    const play = compile(scenario);
    const secrets = secretsOf(scenario);
    const pages = new Set<string>();
    for (const [policy, seed] of walks()) {
      for (const page of walk(play, policy, seed)) {
        pages.add(`${page.status} ${page.scene}`);
        expect(leaksIn(page, secrets)).toEqual([]);
      }
    }
    const decisions = scenario.scenes.filter((scene) => scene.decision);
    for (const { id } of decisions) expect(pages).toContain(`deciding ${id}`);
  });
});

function* walks(): Generator<readonly [Policy, string]> {
  const least = leastUsedPolicy();
  for (let seed = 1; seed <= 8; seed += 1) {
    yield [least, `least-${seed}`];
    yield [randomPolicy, `random-${seed}`];
  }
  for (const policy of Object.values(strategies)) yield [policy, "strategy"];
  for (const name of personaNames) yield [persona(name), "persona"];
}

function walk(play: Play, policy: Policy, seed: string): CandidateView[] {
  let session = begin([play], { session: seed, seed, at: 0 });
  const pages = [look(session)];
  for (let at = 1000; ; at += 1000) {
    const command = commandOf(policy, session);
    if (!command) return pages;
    session = apply(session, command, at);
    pages.push(look(session));
  }
}

/** All that a host may send: the page with the story so far. */
const look = (session: Session): CandidateView => view(session, session.at + 500, { story: true });

interface Secrets {
  /** Field names that no view has. */
  readonly fields: ReadonlySet<string>;
  /** Values that no view holds as they are. */
  readonly values: ReadonlySet<string>;
  /** Sentences that appear in no text. */
  readonly sentences: readonly string[];
}

const secretFields = [
  "why",
  "key",
  "level",
  "levels",
  "behavior",
  "set",
  "add",
  "spend",
  "next",
  "if",
  "onlyIf",
  "after",
];

function secretsOf({ scenes, endings, memory, derived }: Scenario): Secrets {
  const options = scenes.flatMap(({ decision }) =>
    !decision || decision.type === "estimate"
      ? []
      : decision.type === "sort"
        ? decision.items
        : decision.options,
  );
  const open = new Set(options.map(({ id }) => id));
  const whys = [
    ...options.map(({ why }) => why),
    ...scenes.map(({ decision }) => (decision?.type === "estimate" ? decision.why : undefined)),
  ];
  const values = [
    ...scenes.flatMap(({ decision }) => (decision?.key ?? []).map((row) => row.behavior)),
    ...endings.map(({ id }) => id),
    ...[...memory, ...derived].map(({ name }) => name),
  ];
  return {
    fields: new Set(secretFields),
    values: new Set(values.filter((value) => !open.has(value))),
    sentences: whys.filter((why) => why !== undefined),
  };
}

function leaksIn(page: CandidateView, { fields, values, sentences }: Secrets): string[] {
  const leaks: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === "string") {
      if (values.has(value)) leaks.push(`value ${value}`);
      for (const sentence of sentences) if (value.includes(sentence)) leaks.push(`rationale ${sentence}`);
    } else if (value && typeof value === "object") {
      for (const [name, entry] of Object.entries(value)) {
        if (fields.has(name)) leaks.push(`field ${name}`);
        look(entry);
      }
    }
  };
  look(page);
  return leaks;
}
