import { compile } from "@leadsim/engine";
import type { Option, Scenario } from "@leadsim/scenarios";
import { bundledDocuments } from "@leadsim/scenarios/node";
import { describe, expect, test } from "vitest";
import { diffScenarios } from "./diff-scenarios.js";

const scenario = bundledDocuments().scenarios.find(({ id }) => id === "first-ninety-days")!;

/** A deep copy, changed. */
function edited(change: (copy: Editable<Scenario>) => void): Scenario {
  const copy = structuredClone(scenario) as Editable<Scenario>;
  change(copy);
  return copy as Scenario;
}

interface Choose {
  readonly prompt: string;
  readonly options: readonly Option[];
  readonly key: readonly { readonly behavior: string; readonly levels: Readonly<Record<string, number>> }[];
}

type Editable<T> = { -readonly [K in keyof T]: Editable<T[K]> };

function sceneOf(copy: Editable<Scenario>, id: string) {
  const scene = copy.scenes.find((one) => one.id === id)!;
  return { scene, decision: scene.decision as unknown as Editable<Choose> };
}

function kindsOf(change: (copy: Editable<Scenario>) => void) {
  const diff = diffScenarios(scenario, edited(change));
  return {
    verdict: diff.verdict,
    touched: diff.places.map(
      ({ place, changes }) => `${place}: ${changes.map(({ kind }) => kind).join(" ")}`,
    ),
  };
}

describe("what an edit means", () => {
  test("nothing, or another version: comparable", () => {
    expect(
      kindsOf((copy) => {
        copy.version = "9.0.0";
      }),
    ).toEqual({ verdict: "comparable", touched: [] });
  });

  test("words: comparable, by scene", () => {
    expect(
      kindsOf((copy) => {
        sceneOf(copy, "olena-writes").decision.prompt = "Which words?";
      }),
    ).toEqual({
      verdict: "comparable",
      touched: ["olena-writes: text"],
    });
  });

  test("a level: same story, new key", () => {
    const { verdict, touched } = kindsOf((copy) => {
      sceneOf(copy, "olena-writes").decision.key[0]!.levels["three-way"] = 2;
    });
    expect([verdict, touched]).toEqual(["re-score", ["olena-writes: key"]]);
  });

  test("a level at the end of the scale: the range as well", () => {
    const diff = diffScenarios(
      scenario,
      edited((copy) => {
        sceneOf(copy, "olena-writes").decision.key[0]!.levels["new-offer"] = 4;
      }),
    );
    expect(diff.places[0]!.changes.map(({ note }) => note)).toEqual([
      "return-ownership: 1 to 5 attainable → 1 to 4",
      "return-ownership: new-offer 5 → 4",
    ]);
    expect(diff.summary).toMatch(/^Same story, new key: re-score or link/);
  });

  test("a rationale: the same numbers again", () => {
    const diff = diffScenarios(
      scenario,
      edited((copy) => {
        sceneOf(copy, "olena-writes").decision.options[0]!.why = "Other.";
      }),
    );
    expect([diff.verdict, diff.story]).toEqual(["re-score", "same"]);
    expect(diff.summary).toContain("Only rationales changed");
  });

  test.each<[string, (copy: Editable<Scenario>) => void, string]>([
    [
      "order of options",
      (copy) => {
        sceneOf(copy, "olena-writes").decision.options.reverse();
      },
      "olena-writes: order",
    ],
    [
      "a limit",
      (copy) => {
        sceneOf(copy, "olena-writes").scene.within = 60_000;
      },
      "olena-writes: time",
    ],
    [
      "a route",
      (copy) => {
        sceneOf(copy, "olena-writes").scene.next = "joint-call";
      },
      "olena-writes: paths",
    ],
    [
      "an option",
      (copy) => {
        sceneOf(copy, "olena-writes").decision.options.push({ id: "say-nothing", text: "Nothing." });
      },
      "olena-writes: answers",
    ],
    [
      "a start value",
      (copy) => {
        Object.assign(copy.memory[0]!, { start: true });
      },
      "(memory): paths",
    ],
    [
      "the instruction",
      (copy) => {
        copy.instruction = copy.instruction === "should" ? "would" : "should";
      },
      "(head): answers",
    ],
  ])("%s: other story", (_, change, place) => {
    const { verdict, touched } = kindsOf(change);
    expect(verdict).toBe("other-story");
    expect(touched).toContain(place);
  });

  test("a scene by another name is no scene lost", () => {
    const { verdict, touched } = kindsOf((copy) => {
      sceneOf(copy, "joint-call").scene.id = "call-together";
      for (const scene of copy.scenes) if (scene.next === "joint-call") scene.next = "call-together";
    });
    expect(verdict).toBe("other-story");
    expect(touched).toEqual(["call-together: renamed"]);
  });

  test("a scene removed changes where the one before it leads", () => {
    const at = scenario.scenes.findIndex(({ id }) => id === "kofi-numbers");
    const { touched } = kindsOf((copy) => {
      copy.scenes.splice(at, 1);
    });
    expect(touched).toContain("kofi-numbers: removed");
    expect(touched).toContain(`${scenario.scenes[at - 1]!.id}: paths`);
  });
});

test("no edit that changes a hash goes unnamed", () => {
  const play = compile(scenario);
  let hashed = 0;
  const leaves = [...leavesOf(scenario, [])];
  for (let at = 0; at < leaves.length; at += 17) {
    const other = structuredClone(scenario);
    change(other as never, leaves[at]!);
    let changed: ReturnType<typeof compile>;
    try {
      changed = compile(other);
    } catch {
      continue;
    }
    if (changed.story === play.story && changed.key === play.key) continue;
    hashed += 1;
    const { places } = diffScenarios(scenario, other);
    expect([leaves[at]!.join("."), places.length > 0]).toEqual([leaves[at]!.join("."), true]);
  }
  expect(hashed).toBeGreaterThan(50);
});

type Path = readonly (string | number)[];

function* leavesOf(value: unknown, path: Path): Generator<Path> {
  if (typeof value !== "object" || value === null) yield path;
  else for (const [name, part] of Object.entries(value)) yield* leavesOf(part, [...path, name]);
}

function change(root: Record<string | number, unknown>, path: Path): void {
  const last = path[path.length - 1]!;
  const holder = path.slice(0, -1).reduce((of, name) => of[name] as typeof root, root);
  const value = holder[last];
  holder[last] = typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : `${value}-x`;
}
