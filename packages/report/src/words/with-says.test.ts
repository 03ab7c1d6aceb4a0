import { compareProfiles, forCandidate, forTracking } from "@leadsim/scoring";
import { expect, test } from "vitest";
import { sampleProfile } from "../sample-profile.test-support.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { say } from "./say.js";
import {
  candidateProfileWithSays,
  comparisonWithSays,
  profileWithSays,
  trackingResultWithSays,
} from "./with-says.js";

const profile = sampleProfile({ hasty: true });

/** A copy without any words filled in. */
const wordless = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (key, part) => (key === "says" ? undefined : part)));

test("words are filled in beside the codes, in the language asked for, and nothing else changes", () => {
  const filled = [
    [profileWithSays(profile, en), profile],
    [candidateProfileWithSays(forCandidate(profile), en), forCandidate(profile)],
    [trackingResultWithSays(forTracking(profile), en), forTracking(profile)],
    [comparisonWithSays(compareProfiles(profile, profile), en), compareProfiles(profile, profile)],
  ] as const;
  for (const [with_, without] of filled) {
    expect(JSON.stringify(with_)).toContain('"says":"');
    expect(wordless<unknown>(with_)).toEqual(JSON.parse(JSON.stringify(without)));
  }
  const [scale] = profileWithSays(profile, en).pillars;
  expect(scale!.says).toContain("90% likely range");
  const german = candidateProfileWithSays(forCandidate(profile), de);
  expect(german.notices.map(({ says }) => says)).toEqual(
    german.notices.map((notice) => say(de.candidate.notices, notice)),
  );
  expect(german.flags[0]!.says).toContain("schneller, als ihr Text gelesen werden kann");
  expect(
    german.lookFirst.every(({ says }) => says?.includes("Zielniveau") || says?.includes("gezeigt")),
  ).toBe(true);
});
