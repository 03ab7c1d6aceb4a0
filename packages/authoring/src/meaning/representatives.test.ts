import { compile } from "@leadsim/engine";
import { loadScenario } from "@leadsim/scenarios";
import { expect, test } from "vitest";
import { representativesOf } from "./representatives.js";
import { work } from "./work.js";

/** The responses that stand for all at a scene with one decision, when `relevant` is the memory that matters. */
function representatives(scene: Readonly<Record<string, unknown>>, relevant: readonly string[]) {
  const text = JSON.stringify({
    format: "leadsim/scenario@1",
    id: "one",
    version: "1.0.0",
    title: "One",
    locale: "en",
    minutes: 1,
    instruction: "should",
    summary: "One scene.",
    model: "two-behaviors@1",
    cast: {},
    memory: { f: { flag: false }, n: { number: 0, min: 0, max: 9 }, m: { number: 0, min: 0, max: 99 } },
    scenes: { one: scene },
    endings: {
      high: { if: "m > 20 || n > 3 || f", say: [{ narrator: "High." }] },
      last: { say: [{ narrator: "Last." }] },
    },
  });
  const { document, diagnostics } = loadScenario(text, { file: "one.json" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const play = compile(document!);
  const { decision, scene: written } = play.scenes[0]!;
  const { answers, exact } = representativesOf(document!, written, decision!, new Set(relevant), work());
  return { answers: answers.map((answer) => [...answer]), exact };
}

const reply = [{ narrator: "Heard." }];
const options = (ids: string, fields: Readonly<Record<string, object>> = {}) =>
  Object.fromEntries([...ids].map((id) => [id, { text: id, ...fields[id] }]));

test("every option of a choice stands for itself", () => {
  const choose = { prompt: "?", options: options("abcd") };
  expect(representatives({ choose }, [])).toEqual({ answers: [[0], [1], [2], [3]], exact: true });
});

test("a rating that nothing reads has one representative; one that a threshold reads has one on each side", () => {
  const rate = { prompt: "?", options: options("abc") };
  expect(representatives({ rate }, []).answers).toEqual([[3, 3, 3]]);
  const after = [{ if: 'ratings["b"] >= 4', reply }];
  const { answers, exact } = representatives({ rate, after }, []);
  expect(new Set(answers.map(([, b]) => b! >= 4))).toEqual(new Set([true, false]));
  expect([answers.length, exact]).toEqual([3, true]);
});

test("a ranking is varied only in the places that are compared", () => {
  const rank = { prompt: "?", options: options("abcdefg") };
  const after = [{ if: 'position["a"] < position["b"]', reply }];
  const { answers, exact } = representatives({ rank, after }, []);
  expect(answers.map(([a, b]) => a! < b!).sort()).toEqual([false, true]);
  for (const answer of answers) expect([...answer].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(exact).toBe(true);
});

test("of options that do the same, only how many are picked matters", () => {
  const add = { add: { n: 1 } };
  const same = Object.fromEntries([..."abcdefgh"].map((id) => [id, add]));
  const select = { prompt: "?", pick: "1..5", options: options("abcdefgh", same) };
  const { answers, exact } = representatives({ select }, ["n"]);
  const picked = answers.map((answer) => answer.filter((value) => value === 1).length);
  expect(picked.sort()).toEqual([1, 2, 3, 4, 5]);
  expect(exact).toBe(true);
});

test("where one of them does something else, or is named, its picking is told apart", () => {
  const add = { add: { n: 1 } };
  const fields = { a: add, b: add, c: { set: { n: 5 } } };
  const select = { prompt: "?", pick: "1..3", options: options("abc", fields) };
  expect(representatives({ select }, ["n"]).answers).toHaveLength(7);
  const after = [{ if: '"b" in picked', set: { f: true } }];
  const named = { prompt: "?", pick: "1..2", options: options("ab", { a: add, b: add }) };
  expect(representatives({ select: named, after }, ["n", "f"]).answers).toHaveLength(3);
});

test("a figure kept in memory is as fine as what the memory is compared with", () => {
  const allocate = { prompt: "?", budget: "40 h", step: 1, options: options("abc") };
  const after = [{ set: { m: 'amounts["a"]' } }];
  const { answers, exact } = representatives({ allocate, after }, ["m"]);
  expect([...new Set(answers.map(([a]) => a! > 20))].sort()).toEqual([false, true]);
  expect(answers.length).toBeLessThan(6);
  expect(exact).toBe(true);
  for (const answer of answers) expect(answer.reduce((sum, value) => sum + value, 0)).toBe(40);
});

test("what can't be tried in full is said to be incomplete", () => {
  const estimate = { prompt: "?", unit: "k€", min: 0, max: 2000, step: 1 };
  const after = [{ if: "high - low > m", set: { f: true } }];
  expect(representatives({ estimate, after }, ["f", "m"]).exact).toBe(false);
});
