import { describe, expect, test } from "vitest";
import { score } from "../score.js";
import { evenSketches, evidenceSet, smallModel } from "../scoring.test-support.js";

const model = smallModel();

describe("development plan", () => {
  const sketches = evenSketches(model, 3, (behavior, at) => (behavior < 3 ? 1 + at : 4));
  const { plan, evidence } = score([evidenceSet(sketches)], model);

  test("each item points at its own evidence, weakest first", () => {
    expect(plan.length).toBeGreaterThan(0);
    for (const item of plan) {
      const own = item.evidence.map((id) => evidence.find((piece) => piece.id === id)!);
      expect(own.length).toBeGreaterThan(0);
      expect(own.every(({ behavior }) => behavior === item.behavior)).toBe(true);
      const levels = own.map(({ level }) => level);
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
    }
  });

  test("each item is the model's practice; each checkpoint has its part of it", () => {
    for (const { behavior, checkpoints, ...item } of plan) {
      const { practice } = model.behaviors.find(({ id }) => id === behavior)!;
      expect(item).toMatchObject(practice);
      expect(checkpoints.map(({ day, practice: part }) => [day, part])).toEqual([
        [30, "observe"],
        [60, "rehearse"],
        [90, "ask"],
      ]);
    }
  });
});
