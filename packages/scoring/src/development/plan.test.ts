import { describe, expect, test } from "vitest";
import { score } from "../score.js";
import { evenSketches, evidenceSet, smallModel } from "../scoring.test-support.js";

const model = smallModel();

describe("development plan", () => {
  const sketches = evenSketches(model, 3, (behavior, at) => (behavior < 3 ? 1 + at : 4));
  const profile = score([evidenceSet(sketches)], model);
  const { plan, evidence } = profile;

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
      const { practice, anchors } = model.behaviors.find(({ id }) => id === behavior)!;
      expect(item).toMatchObject({ ...practice, strong: anchors[5] });
      expect(checkpoints.map(({ day }) => day)).toEqual([30, 60, 90]);
      expect(checkpoints.map(({ practice: part }) => part).sort()).toEqual(["ask", "observe", "rehearse"]);
    }
  });

  test("what comes first depends on how much of the behavior was shown", () => {
    const first = new Map<string, string>();
    for (const { behavior, checkpoints } of plan) {
      const { status } = profile.behaviors.find(({ id }) => id === behavior)!;
      first.set(status, checkpoints[0]!.practice);
    }
    const orders = { seen: "ask", judged: "ask", partly: "rehearse" } as const;
    for (const [status, practice] of first)
      expect(practice).toBe(orders[status as keyof typeof orders] ?? "observe");
    expect(first.size).toBeGreaterThan(1);
  });
});
