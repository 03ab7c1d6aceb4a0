import { describe, expect, it } from "vitest";
import { ScoringError } from "../scoring-error.js";
import { checkGrouping } from "./protected-grouping.js";
import { scaleNorms } from "./scale-norms.js";

const refused = ["sex", "Gender", "RACE", "ethnic group", "age", "age_band", "ageGroup", "candidate-gender"];
const allowed = ["level", "language", "country", "role level", "tenure", "manager", "usage", "region"];

describe("checkGrouping", () => {
  it.each([...refused, "Birth Year", "date of birth", "marital status", "Race (code)"])(
    "refuses %s",
    (by) => {
      expect(() => checkGrouping(by)).toThrow(ScoringError);
    },
  );

  it.each(allowed)("lets %s pass", (by) => {
    expect(() => checkGrouping(by)).not.toThrow();
  });

  it("is asked before a norm is made", () => {
    const scores = [1, 2, 3];
    const of = ["a", "b", "a"];
    expect(() => scaleNorms(scores, { groups: { by: "Sex", of, minimum: 10 } })).toThrow(/section 106/);
    expect(scaleNorms(scores, { groups: { by: "level", of, minimum: 10 } }).grouping?.by).toBe("level");
  });
});
