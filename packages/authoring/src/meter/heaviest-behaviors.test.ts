import type { Model } from "@leadsim/scenarios";
import { describe, expect, it } from "vitest";
import { heaviestBehaviors } from "./heaviest-behaviors.js";

const competencies = [
  { id: "listening", name: "Listening", behaviors: ["ask", "wait"] },
  { id: "planning", name: "Planning", behaviors: ["plan"] },
  { id: "hiring", name: "Hiring", behaviors: ["hire"] },
];
const model = { competencies } as unknown as Model;
const at = (decision: string, behavior: string, min = 1, max = 5) => ({
  scenario: "s",
  decision,
  behavior,
  min,
  max,
});

describe("heaviestBehaviors", () => {
  it("weighs by what is attainable, and averages behaviors of one decision", () => {
    // ask: 4/2 + 4 = 6 of 8; wait: 4/2 = 2 of 8.
    const found = heaviestBehaviors([at("d1", "ask"), at("d1", "wait"), at("d2", "ask")], model);
    expect(found).toEqual([
      {
        competency: "listening",
        title: "Listening",
        behavior: "ask",
        share: 0.75,
        measured: 2,
        overHalf: true,
      },
    ]);
  });

  it("half is not over half, and a narrow range weighs less", () => {
    const half = heaviestBehaviors([at("d1", "ask"), at("d2", "wait")], model);
    expect(half[0]).toMatchObject({ share: 0.5, overHalf: false });
    const narrow = heaviestBehaviors([at("d1", "ask", 2, 4), at("d2", "wait")], model);
    expect(narrow[0]).toMatchObject({ behavior: "wait", share: 0.667, overHalf: true });
  });

  it("leaves out what nothing measures, or nothing can be earned of", () => {
    expect(heaviestBehaviors([at("d1", "plan"), at("d2", "hire", 3, 3)], model)).toMatchObject([
      { competency: "planning", share: 1, measured: 1 },
    ]);
  });
});
