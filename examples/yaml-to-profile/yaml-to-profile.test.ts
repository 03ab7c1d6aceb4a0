import { profileWithSays, wordsIn } from "@leadsim/report/words";
import { expect, test } from "vitest";
// @ts-expect-error plain JavaScript, as a reader would write it
import { profile } from "./yaml-to-profile.mjs";

test("fifteen lines lead from a YAML file to a profile", () => {
  const seen = profile.behaviors.filter((behavior: { status: string }) => behavior.status === "seen");
  expect(seen.map((behavior: { id: string }) => behavior.id).sort()).toEqual([
    "support-without-taking-over",
    "welcome-bad-news-early",
  ]);
  expect(profile.status).toBe("complete");
  const { says } = profileWithSays(profile, wordsIn("en")).overall;
  expect(says).toMatch(/^Seen in 2 of 2 opportunities/);
});
