import type { Profile } from "@leadsim/scenarios";
import { expect, test } from "vitest";
import { newestOfEach, sumUpTeam } from "./sum-up-team.js";

/** A profile with one competency, as far as a team reads it. */
function personWith(score: number, tier = "development", model = "m"): { readonly profile: Profile } {
  const competencies = [{ id: "c", title: "C", tier, band: { score } }];
  return { profile: { versions: { model: { id: model } }, competencies } as unknown as Profile };
}

test("a mean stands over five people whose evidence carries a score, and over nobody else", () => {
  const five = [2, 3, 4, 1, 5].map((score) => personWith(score)).concat(personWith(1, "band"));
  expect(sumUpTeam(five).scales).toEqual([
    { id: "c", title: "C", people: 5, scores: { mean: 3, lowest: 1, highest: 5 } },
  ]);
  expect(sumUpTeam(five.slice(0, 4)).scales[0]!.scores).toBeNull();
});

test("people on another model are left out and counted", () => {
  const { otherModel, scales } = sumUpTeam([personWith(2), personWith(5, "development", "other")]);
  expect([otherModel, scales[0]!.people]).toEqual([1, 1]);
});

test("of each person the newest result counts", () => {
  const of = (id: string, place: number) => ({ place, person: { id } as never });
  expect(newestOfEach([of("a", 1), of("b", 2), of("a", 3)]).map(({ place }) => place)).toEqual([1, 2]);
});
