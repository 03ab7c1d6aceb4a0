import { compile, type PlayDecision } from "@leadsim/engine";
import { bundledDocuments } from "@leadsim/scenarios/node";
import { expect, test } from "vitest";
import { straightEarnings } from "./straight-answers.js";

const plays = bundledDocuments().scenarios.map((scenario) => compile(scenario));
const earnings = new Map(straightEarnings(plays).map((earning) => [earning.answers, earning]));

function decisions(type: PlayDecision["type"]): readonly PlayDecision[] {
  return plays.flatMap(({ scenes }) =>
    scenes.flatMap(({ decision }) => (decision?.type === type && decision.rows.length > 0 ? [decision] : [])),
  );
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test("all threes earn the middle of every rating, whatever its key", () => {
  const levels = decisions("rate").flatMap(({ rows, size }) =>
    rows.map((row) => row.level(new Float64Array(size).fill(3))),
  );
  expect(levels.length).toBeGreaterThan(0);
  for (const level of levels) expect(level).toBeCloseTo(3, 9);
  expect(earnings.get("all threes")!.level).toBeCloseTo(3, 9);
});

test("an even split spends the whole budget in its steps", () => {
  const levels = decisions("allocate").flatMap(({ rows, size, decision }) => {
    if (decision.type !== "allocate") return [];
    const units = decision.budget.amount / decision.step;
    const amounts = Array.from(
      { length: size },
      (_, place) => Math.ceil((units - place) / size) * decision.step,
    );
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(decision.budget.amount, 9);
    return rows.map((row) => row.level(Float64Array.from(amounts)));
  });
  expect(earnings.get("even split")!.level).toBeCloseTo(mean(levels), 9);
});

test("where choices are shuffled, a straight pick earns the mean of their options, first or last", () => {
  const choices = decisions("choose").filter(({ shuffled }) => shuffled);
  expect(choices.length).toBeGreaterThan(0);
  const play = {
    ...plays[0]!,
    scenes: plays.flatMap(({ scenes }) => scenes).filter(({ decision }) => choices.includes(decision!)),
  };
  const straight = new Map(straightEarnings([play]).map((earning) => [earning.answers, earning.level]));
  const levels = choices.flatMap(({ rows, options }) =>
    rows.map((row) => mean(options.map((_, place) => row.level(Float64Array.of(place))))),
  );
  expect(straight.get("always the first")).toBeCloseTo(mean(levels), 9);
  expect(straight.get("always the last")).toBeCloseTo(mean(levels), 9);
});
