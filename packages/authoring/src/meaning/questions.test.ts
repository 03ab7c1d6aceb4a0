import { readFileSync } from "node:fs";
import { compile } from "@leadsim/engine";
import { loadScenario } from "@leadsim/scenarios";
import { expect, test } from "vitest";
import { questionsAt } from "./questions.js";

const file = new URL("../../../scenarios/fixtures/all-types.yaml", import.meta.url);
const scenario = loadScenario(readFileSync(file), { file: "all-types.yaml" }).document!;
const { scenes } = compile(scenario);

function questions(id: string, ...relevant: readonly string[]) {
  const { scene, decision } = scenes.find((each) => each.id === id)!;
  return questionsAt(scenario, scene, decision!, new Set(relevant));
}

const numbers = (...values: readonly number[]) => Float64Array.from(values);

test("the first question is of what changes the memory that matters, others of what is only said", () => {
  expect(questions("piles").map(({ mentioned }) => mentioned)).toEqual([[], [0]]);
  expect(questions("piles", "called").map(({ mentioned }) => mentioned)).toEqual([[0], [0]]);
});

test("answers that a comparison can't tell apart have one signature", () => {
  const [, question] = questions("hours");
  expect(question!.thresholds).toEqual([20]);
  expect(question!.onlyThresholds).toBe(true);
  const { signature } = question!;
  expect(signature(numbers(20, 20, 0))).toBe(signature(numbers(40, 0, 0)));
  expect(signature(numbers(20, 20, 0))).not.toBe(signature(numbers(15, 25, 0)));
});

test("a comparison of two figures is no threshold, and reads every figure in it", () => {
  const [, question] = questions("forecast");
  expect([question!.mentioned, question!.onlyThresholds]).toEqual([[0, 2], false]);
});

test("a figure that is kept is asked for what its memory is compared with, or as it is", () => {
  // `quota` is divided by: any two values differ.
  const [question] = questions("hours", "quota");
  const { signature } = question!;
  expect(signature(numbers(20, 20, 0))).not.toBe(signature(numbers(25, 15, 0)));
});
