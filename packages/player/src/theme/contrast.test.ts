import { describe, expect, it } from "vitest";
import { contrastProblems } from "./contrast.js";
import { dark, light } from "./tokens.js";

describe("the player's themes", () => {
  it.each([
    ["light", light],
    ["dark", dark],
  ])("%s has enough contrast everywhere", (_, colors) => {
    expect(contrastProblems(colors)).toEqual([]);
  });

  it("would be told of a pale accent", () => {
    const problems = contrastProblems({ ...light, accent: "#7fc8d6" });
    expect(problems.map(({ front, back }) => `${front} on ${back}`)).toContain("on-accent on accent");
  });
});
